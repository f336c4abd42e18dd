import Translate, {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import type {Severity} from '../../domain/doctor/rule';
import type {Status as StatusName} from '../../domain/support/cell';
import {CardHead} from '../ResultCards';
import {snippetName} from './snippetName';
import type {toReport} from './toReport';
import styles from './styles.module.css';

const shapes: Readonly<Record<Severity, StatusName>> = {fault: 'no', warning: 'announced'};

const severityWord = (severity: Severity): string =>
  severity === 'fault'
    ? translate({id: 'doctor.fault', message: 'Fault', description: 'Severity of a finding'})
    : translate({id: 'doctor.warning', message: 'Warning', description: 'Severity of a finding'});

/** A value of a server, or that there is none. */
const valueOf = (value: string): ReactNode =>
  value === '' ? (
    <Translate id="doctor.nothing" description="A server sends no such value">
      nothing
    </Translate>
  ) : (
    <code>{value}</code>
  );

type ReportedFinding = ReturnType<typeof toReport>['findings'][number];

/** One finding: how bad, what was seen where, why it matters and how to mend it. */
export function FindingItem({finding}: {readonly finding: ReportedFinding}): ReactNode {
  const {id, severity, title, why, seen, expected, where, fix} = finding;
  return (
    <li data-finding={id}>
      <CardHead name={title} status={shapes[severity]} word={severityWord(severity)} />
      <p>{why}</p>
      <dl className={styles.facts}>
        <div>
          <dt>
            <Translate id="doctor.seen" description="Before what a server sent">
              Seen
            </Translate>
          </dt>
          <dd>{valueOf(seen)}</dd>
        </div>
        <div>
          <dt>
            <Translate id="doctor.expected" description="Before what a server should send">
              Expected
            </Translate>
          </dt>
          <dd>{valueOf(expected)}</dd>
        </div>
        <div>
          <dt>
            <Translate id="doctor.where" description="Before addresses">
              Where
            </Translate>
          </dt>
          {where.map((url) => (
            <dd key={url}>
              <code>{new URL(url).pathname}</code>
            </dd>
          ))}
        </div>
      </dl>
      <p>{fix.mend}</p>
      {fix.snippets.map(({server, text}) => (
        <div key={server}>
          <p className={styles.server}>{snippetName(server)}</p>
          <pre tabIndex={0} role="region" aria-label={`${title}: ${snippetName(server)}`}>
            <code>{text}</code>
          </pre>
        </div>
      ))}
    </li>
  );
}
