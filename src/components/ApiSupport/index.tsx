import Translate from '@docusaurus/Translate';
import {useId, type ReactNode} from 'react';
import {apiBrowsers, type ApiBrowser, type ApiCell, type ApiRow} from '../../domain/support/buildApiTable';
import {Status} from '../Status';
import {apiNames} from './apiNames';
import styles from './styles.module.css';

/** Names of products; these are not translated. */
const browserNames: Readonly<Record<ApiBrowser, string>> = {
  chrome: 'Chrome',
  edge: 'Edge',
  firefox: 'Firefox',
  safari: 'Safari',
  'android-webview': 'Android WebView',
};

function ApiCellView({cell}: {readonly cell: ApiCell}): ReactNode {
  return (
    <>
      <Status status={cell.status} />
      {cell.since && cell.status !== 'no' && (
        <span className={styles.detail}>
          <Translate id="api.since" description="First version with a feature" values={{version: cell.since}}>
            {'from {version}'}
          </Translate>
        </span>
      )}
      {cell.note && <span className={styles.detail}>{cell.note}</span>}
    </>
  );
}

/** Web-platform features by browser, from claims that a test compares with MDN's data. */
export function ApiSupport({rows}: {readonly rows?: readonly ApiRow[]}): ReactNode {
  const caption = useId();
  if (rows === undefined) throw new Error('<ApiSupport /> works in MDX pages, where its records are added');
  return (
    <div className={styles.scroll} role="group" tabIndex={0} aria-labelledby={caption}>
      <table className={styles.table}>
        <caption id={caption}>
          <Translate id="api.caption" description="Caption of the table of web-platform features">
            What a web page can ask a browser, by first version
          </Translate>
        </caption>
        <thead>
          <tr>
            <th scope="col">
              <Translate id="api.feature" description="Column: feature of the web platform">
                Feature
              </Translate>
            </th>
            {apiBrowsers.map((browser) => (
              <th scope="col" key={browser}>
                {browserNames[browser]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({capability, cells}) => (
            <tr key={capability}>
              <th scope="row">
                <code>{apiNames[capability]}</code>
              </th>
              {apiBrowsers.map((browser) => (
                <td key={browser}>
                  <ApiCellView cell={cells[browser]} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
