import Translate from '@docusaurus/Translate';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import type {Brand} from '../../domain/brand/brand';
import {EmailItem} from '../Brand/EmailItem';
import {WebItem} from '../Brand/WebItem';
import styles from './styles.module.css';

/** Where the team that hosts the site takes reports. The reader sends the copy; the links carry nothing of it. */
export function SendTo({
  reports: {email, url},
}: {
  readonly reports: NonNullable<Brand['reports']>;
}): ReactNode {
  return (
    <>
      <p className={styles.then}>
        <Translate id="factReport.sendTo" description="Before the addresses that take reports">
          Then send the copy to those who look after this site:
        </Translate>
      </p>
      <ul className={clsx('brand-support', styles.where)}>
        {email !== undefined && <EmailItem email={email} />}
        {url !== undefined && <WebItem url={url} />}
      </ul>
    </>
  );
}
