import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import type {Examination} from '../../domain/doctor/examine';
import {ruleIds, type RuleId} from '../../domain/doctor/rules';
import {wordsOf} from './words/wordsOf';

function RuleTitles({ids}: {readonly ids: readonly RuleId[]}): ReactNode {
  return (
    <ul>
      {ids.map((id) => (
        <li key={id}>{wordsOf(id).title}</li>
      ))}
    </ul>
  );
}

/** How much was looked at, and what could not be looked for from here. */
export function Looked({examination}: {readonly examination: Examination}): ReactNode {
  const {answers, rules} = examination.looked;
  const idle = ruleIds.filter((id) => (rules[id] ?? 0) === 0);
  return (
    <>
      <p>
        <Translate
          id="doctor.looked"
          description="Below the findings about a server"
          values={{answers, rules: ruleIds.length - idle.length}}>
          {'Looked at {answers} answers, for {rules} things.'}
        </Translate>
      </p>
      {idle.length > 0 && (
        <>
          <p>
            <Translate id="doctor.idle" description="Before a list of what could not be looked for">
              Not looked for from this page, because a page cannot see it or there was nothing to see it on:
            </Translate>
          </p>
          <RuleTitles ids={idle} />
        </>
      )}
    </>
  );
}
