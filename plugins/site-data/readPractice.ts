import type {PracticeDeclaration} from '../../src/domain/practice/permitOf';

const hostName = /^(?=.{4,253}$)([a-z\d]([a-z\d-]{0,61}[a-z\d])?\.)+[a-z]{2,63}$/;

/**
 * What those who build the site say about its host: SITE_PRACTICE_HOST, a host name that no sign-in
 * uses, turns the dry run on there; SITE_REHEARSAL=on adds the rehearsal.
 * @throws with one line where a setting makes no sense
 */
export function readPractice(environment: Readonly<Record<string, string | undefined>>): PracticeDeclaration {
  const {SITE_PRACTICE_HOST: host = '', SITE_REHEARSAL: rehearsal = ''} = environment;
  if (host !== '' && !hostName.test(host)) {
    throw new Error(
      `SITE_PRACTICE_HOST: found "${host}"; allowed is a host name in lower case, without https:// and without a port. Write for example SITE_PRACTICE_HOST=help.example`,
    );
  }
  if (rehearsal !== '' && rehearsal !== 'on') {
    throw new Error(
      `SITE_REHEARSAL: found "${rehearsal}"; allowed is "on". Leave it out to keep the rehearsal off.`,
    );
  }
  if (rehearsal === 'on' && host === '') {
    throw new Error('SITE_REHEARSAL is on, and SITE_PRACTICE_HOST is missing; set both, or neither.');
  }
  return {host: host === '' ? null : host, rehearsal: rehearsal === 'on'};
}
