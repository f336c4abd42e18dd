import {translate} from '@docusaurus/Translate';
import type {Silence} from '../../domain/doctor/observation';
import type {NoSite} from '../../domain/doctor/visitSite';

/** Why no answer came, after the address. */
function silenceText(reason: Silence, base: string): string {
  switch (reason) {
    case 'unreachable':
      return translate(
        {
          id: 'doctor.unreachable',
          message: '{base} cannot be reached. Check the address, the network and whether the server runs.',
          description: 'The doctor got no answer',
        },
        {base},
      );
    case 'timeout':
      return translate(
        {
          id: 'doctor.timeout',
          message: '{base} did not answer in time. Check whether the server runs, and try again.',
          description: 'The doctor got no answer',
        },
        {base},
      );
    case 'certificate':
      return translate(
        {
          id: 'doctor.certificate',
          message:
            '{base} has a certificate that is not trusted here, or speaks no https at this port. Renew the certificate, or check the address.',
          description: 'The doctor got no answer',
        },
        {base},
      );
    case 'too-large':
      return translate(
        {
          id: 'doctor.tooLarge',
          message: '{base} sends more than any page of this site has. Give the address of its start page.',
          description: 'The doctor got an endless answer',
        },
        {base},
      );
    case 'stopped':
      return translate({id: 'doctor.stopped', message: 'Stopped.', description: 'The doctor was stopped'});
  }
}

/** Why there is nothing to examine, and how to mend it. */
export function noSiteText(problem: NoSite, base: string): string {
  switch (problem.kind) {
    case 'silence':
      return silenceText(problem.reason, base);
    case 'redirect':
      return translate(
        {
          id: 'doctor.redirected',
          message: '{base} leads elsewhere: {to}. Give the address where the start page is.',
          description: 'The doctor got a redirect',
        },
        {base, to: problem.to === '' ? '?' : problem.to},
      );
    case 'other-page':
      return translate(
        {
          id: 'doctor.otherPage',
          message:
            '{base} is not the start page of this site: status {status}, and below it neither release.json nor security-headers.json can be read. Give the address of the start page.',
          description: 'The doctor got another page',
        },
        {base, status: problem.status},
      );
  }
}
