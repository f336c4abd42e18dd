import {translate} from '@docusaurus/Translate';
import type {Examination} from '../../domain/doctor/examine';

/** What was found, in one line. */
export function summary({findings}: Examination): string {
  if (findings.length === 0) {
    return translate({
      id: 'doctor.allWell',
      message: 'Nothing is wrong, as far as a page can see.',
      description: 'No finding about a server',
    });
  }
  const faults = findings.filter(({severity}) => severity === 'fault').length;
  return translate(
    {
      id: 'doctor.counts',
      message: 'Faults: {faults}. Warnings: {warnings}.',
      description: 'Numbers of findings about a server',
    },
    {faults, warnings: findings.length - faults},
  );
}
