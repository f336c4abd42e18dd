import type {Brand} from '../brand/brand';
import type {PracticeDeclaration} from './permitOf';

/** What the brand says about the host: a name that some sign-in uses is no name to practise on. */
export function practiceOf({hostname}: Pick<Brand, 'hostname'>): PracticeDeclaration {
  if (hostname === undefined || hostname.usedForSignIn) return {host: null, rehearsal: false};
  return {host: hostname.name, rehearsal: hostname.rehearsal};
}
