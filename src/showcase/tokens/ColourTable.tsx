import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import type {ColourToken} from '../../domain/design/designTokens';
import {columnWords} from './columnWords';
import {contrastWords} from './contrastWords';
import {ScrollTable} from './ScrollTable';
import {Swatch} from './Swatch';
import {tokenWords} from './tokenWords';
import styles from './tokens.module.css';

interface ColourTableProps {
  readonly colours: readonly ColourToken[];
  readonly scheme: 'light' | 'dark';
}

/** Every colour in one scheme, with how it stands out. */
export function ColourTable({colours, scheme}: ColourTableProps): ReactNode {
  const {token, purpose, onPaper, onSurface} = columnWords();
  const words = tokenWords();
  const caption =
    scheme === 'light' ? (
      <Translate id="design.coloursLight" description="Caption of a table of colours">
        Colours on light paper
      </Translate>
    ) : (
      <Translate id="design.coloursDark" description="Caption of a table of colours">
        Colours in the dark design
      </Translate>
    );
  return (
    <ScrollTable caption={caption} head={[token, purpose, onPaper, onSurface]}>
      {colours.map(({name, [scheme]: shade}) => (
        <tr key={name}>
          <th scope="row">
            <span className={styles.colour}>
              <Swatch fill={shade.fill} />
              <span>
                <code>{name}</code>
                <br />
                <code>{shade.value ?? shade.fill}</code>
              </span>
            </span>
          </th>
          <td>{words[name]}</td>
          <td>{contrastWords(shade.onPaper)}</td>
          <td>{contrastWords(shade.onSurface)}</td>
        </tr>
      ))}
    </ScrollTable>
  );
}
