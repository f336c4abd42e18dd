import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import type {PairPageLink} from '../../domain/pair/pairPages';
import {capitalised, deviceName} from '../PairVerdict/deviceName';
import {LevelMark} from '../PairVerdict/LevelMark';
import {pairTitle} from '../PairVerdict/pairStatement';
import styles from './PairLinks.module.css';

interface PairLinksProps {
  /** Given by the records plugin. */
  readonly links?: readonly PairPageLink[];
}

const unique = (names: readonly string[]) => [...new Set(names)];

/**
 * The pages about common pairs, each with its verdict: all that is needed without script. On narrow
 * screens CSS lays the table out as a list; the explicit roles keep its meaning.
 */
export function PairLinks({links}: PairLinksProps): ReactNode {
  if (links === undefined) {
    throw new Error('<PairLinks /> works in MDX pages, where its records are added');
  }
  const computers = unique(links.map(({computer}) => deviceName(computer)));
  const phones = unique(links.map(({phone}) => deviceName(phone)));
  return (
    <table role="table" className={styles.table}>
      <caption className="visually-hidden">
        <Translate id="pairLinks.caption" description="Caption of the table of common pairs">
          Common pairs: a page for each computer and browser with each phone
        </Translate>
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            <Translate id="pairLinks.computer" description="Column of the table of common pairs">
              Computer
            </Translate>
          </th>
          {phones.map((phone) => (
            <th role="columnheader" scope="col" key={phone}>
              {capitalised(phone)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {computers.map((computer) => (
          <tr role="row" key={computer}>
            <th role="rowheader" scope="row">
              {capitalised(computer)}
            </th>
            {phones.map((phone) => {
              const link = links.find(
                (each) => deviceName(each.computer) === computer && deviceName(each.phone) === phone,
              );
              return (
                <td role="cell" key={phone}>
                  <span className={styles.label} aria-hidden="true">
                    {capitalised(phone)}
                  </span>
                  {link && (
                    <Link to={link.path} aria-label={pairTitle('get', computer, phone)}>
                      <LevelMark level={link.level} />
                    </Link>
                  )}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
