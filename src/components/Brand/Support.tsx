import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import type {Brand} from '../../domain/brand/brand';
import {EmailItem} from './EmailItem';
import {WebItem} from './WebItem';

const telephone = (phone: string) => `tel:${phone.replace(/[^\d+]/g, '')}`;

/** How to reach people who can help. */
export function Support({support}: {readonly support: NonNullable<Brand['support']>}): ReactNode {
  const {label, phone, hours, email, url} = support;
  return (
    <>
      <p className="brand-lead">
        <strong>{label}</strong>
      </p>
      <ul className="brand-support">
        {phone !== undefined && (
          <li>
            <Translate id="brand.phone" description="Before a telephone number">
              Phone:
            </Translate>{' '}
            <a href={telephone(phone)}>{phone}</a>
            {hours !== undefined && ` (${hours})`}
          </li>
        )}
        {email !== undefined && <EmailItem email={email} />}
        {url !== undefined && <WebItem url={url} />}
        {phone === undefined && hours !== undefined && <li>{hours}</li>}
      </ul>
    </>
  );
}
