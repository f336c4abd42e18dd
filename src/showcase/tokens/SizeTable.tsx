import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import type {Token} from '../../domain/design/readTokens';
import {columnWords} from './columnWords';
import {Sample} from './Sample';
import {ScrollTable} from './ScrollTable';
import {tokenWords} from './tokenWords';

/** Sizes, spaces, fonts and shapes, as the style sheet has them. */
export function SizeTable({tokens}: {readonly tokens: readonly Token[]}): ReactNode {
  const {token, purpose, value} = columnWords();
  const words = tokenWords();
  return (
    <ScrollTable
      caption={
        <Translate id="design.sizes" description="Caption of a table of sizes">
          Fonts, sizes, spaces and shapes
        </Translate>
      }
      head={[token, purpose, value]}>
      {tokens.map((each) => (
        <tr key={each.name}>
          <th scope="row">
            <code>{each.name}</code>
          </th>
          <td>{words[each.name]}</td>
          <td>
            <code>{each.light}</code> <Sample token={each} />
          </td>
        </tr>
      ))}
    </ScrollTable>
  );
}
