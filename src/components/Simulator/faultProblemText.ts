import {translate} from '@docusaurus/Translate';
import type {FaultProblem} from '../../domain/simulator/applyFaults';

/** Why chosen faults cannot be simulated, and what to do. */
export function faultProblemText(problem: FaultProblem, nameOf: (fault: string) => string): string {
  switch (problem.kind) {
    case 'unknown-fault':
      return translate({
        id: 'simulator.unknown',
        message: 'This fault is not known here. Choose one of the list.',
        description: 'Problem of the simulator',
      });
    case 'not-there':
      return translate(
        {
          id: 'simulator.notThere',
          message: '“{fault}” does not occur on these two devices. Choose others, or take it out.',
          description: 'Problem of the simulator',
        },
        {fault: nameOf(problem.id)},
      );
    case 'conflict':
      return translate(
        {
          id: 'simulator.conflict',
          message: '“{first}” and “{second}” cannot both be so. Take one of them out.',
          description: 'Problem of the simulator',
        },
        {first: nameOf(problem.ids[0]), second: nameOf(problem.ids[1])},
      );
  }
}
