import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import type {ColourPair} from '../../domain/design/designTokens';
import {columnWords} from './columnWords';
import {contrastWords} from './contrastWords';
import {ScrollTable} from './ScrollTable';

/** What stands on what in the components, with what is needed and what there is. */
export function PairTable({pairs}: {readonly pairs: readonly ColourPair[]}): ReactNode {
  const {pair, needed, light, dark} = columnWords();
  return (
    <ScrollTable
      caption={
        <Translate id="design.pairs" description="Caption of a table of colours">
          Colours that stand on each other
        </Translate>
      }
      head={[pair, needed, light, dark]}>
      {pairs.map((each) => (
        <tr key={`${each.name} ${each.ground}`}>
          <th scope="row">
            <Translate
              id="design.on"
              description="One colour on another; both are names of tokens"
              values={{name: <code>{each.name}</code>, ground: <code>{each.ground}</code>}}>
              {'{name} on {ground}'}
            </Translate>
          </th>
          <td>
            <Translate
              id="design.least"
              description="The least contrast that is needed"
              values={{least: each.least}}>
              {'{least} to 1'}
            </Translate>
          </td>
          <td>{contrastWords(each.light)}</td>
          <td>{contrastWords(each.dark)}</td>
        </tr>
      ))}
    </ScrollTable>
  );
}
