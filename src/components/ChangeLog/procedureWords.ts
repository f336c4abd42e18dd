import {translate} from '@docusaurus/Translate';
import type {ProcedureChange} from '../../schema/change';

/** What steps lead to, and whose screens they show. */
export function procedureWords({role, operations, engine}: ProcedureChange): string {
  const description = 'Change log: what steps lead to, and the program whose screens they show';
  if (role === 'authenticator') {
    return translate(
      {id: 'change.scansCode', message: 'How to scan and answer: {name}', description},
      {name: engine},
    );
  }
  return operations.includes('get')
    ? translate(
        {id: 'change.showsCode', message: 'How to get to the QR code: {name}', description},
        {name: engine},
      )
    : translate(
        {id: 'change.createsOnPhone', message: 'How to save a new passkey on the phone: {name}', description},
        {name: engine},
      );
}
