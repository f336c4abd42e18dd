import {translate} from '@docusaurus/Translate';
import type {Reason} from '../../domain/diagnosis/nextStep';

/** Why a check is asked now, in one or two sentences. */
export function whyAsked({check, between}: Reason): string {
  if (between === undefined) return check.because;
  const [first, second] = between.map(({causes}) => causes[0].title);
  const apart = translate(
    {
      id: 'diagnosis.tellsApart',
      message: 'The answer helps to tell “{first}” from “{second}”.',
      description: 'Why a question is asked; both are titles of causes',
    },
    {first: first!, second: second!},
  );
  return `${check.because} ${apart}`;
}
