import type {Examination} from '../../domain/doctor/examine';
import {snippetsFor, type Snippet} from '../../domain/doctor/snippets';
import {headersOf, releaseOf, type Visit} from '../../domain/doctor/visit';
import {wordsOf} from './words/wordsOf';

/** What the doctor found, in words and as data: printed by the command, copied on the page. */
export function toReport({ok, findings, looked}: Examination, visit: Visit) {
  return {
    ok,
    base: visit.base,
    release: releaseOf(visit) ?? null,
    findings: findings.map((finding) => {
      const {title, why, mend} = wordsOf(finding.id);
      const snippets: readonly Snippet[] = snippetsFor(finding, visit.base, headersOf(visit));
      return {...finding, title, why, fix: {mend, snippets}};
    }),
    looked,
  };
}
