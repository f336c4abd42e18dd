import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {ruleIds} from '../../domain/doctor/rules';
import {wordsOf} from './words/wordsOf';

/** Everything that the doctor looks for, why, and how to mend it. */
export function DoctorChecks(): ReactNode {
  return (
    <ul>
      {ruleIds.map((id) => {
        const {title, why, mend} = wordsOf(id);
        return (
          <li key={id}>
            <Translate
              id="doctor.check"
              description="What the doctor looks for, why, and how to mend it"
              values={{title: <strong>{title}</strong>, why, mend}}>
              {'{title}. {why} {mend}'}
            </Translate>
          </li>
        );
      })}
    </ul>
  );
}
