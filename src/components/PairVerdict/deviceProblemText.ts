import {translate} from '@docusaurus/Translate';
import type {DeviceProblem} from '../../domain/pair/readDeviceWords';
import {longestText} from '../../domain/pair/parseDevice';

/** The name of a record by its id. */
export type NameOf = (id: string) => string;

const example = () =>
  translate({
    id: 'deviceProblem.example',
    message:
      'Write for example “windows 11 chrome”, “macbook safari”, “ubuntu firefox”, “iphone 15” or “galaxy s24”.',
    description: 'How a device may be written',
  });

/**
 * Why words name no device, and what may be written instead: one line. It repeats nothing of what was
 * typed: free text is shown in its own box only.
 */
export function deviceProblemText(problem: DeviceProblem, nameOf: NameOf): string {
  switch (problem.kind) {
    case 'empty':
      return `${translate({
        id: 'deviceProblem.empty',
        message: 'No device is named.',
        description: 'Typed device could not be read',
      })} ${example()}`;
    case 'sign-in-code':
      return translate({
        id: 'deviceProblem.code',
        message:
          'This is the text of a sign-in code. Give it to nobody, and write the name of a device here.',
        description: 'A sign-in code was typed in place of a device',
      });
    case 'too-long':
      return translate(
        {
          id: 'deviceProblem.tooLong',
          message: 'That is too long. A device needs at most {limit} characters.',
          description: 'Typed device could not be read',
        },
        {limit: longestText},
      );
    case 'unknown-word':
      return problem.guess === undefined
        ? `${translate({
            id: 'deviceProblem.unknownWord',
            message: 'One word here is not the name of a device, browser or password manager that we know.',
            description: 'Typed device could not be read',
          })} ${example()}`
        : translate(
            {
              id: 'deviceProblem.guess',
              message: 'One word here is not known. Did you mean “{guess}”?',
              description: 'Typed device could not be read; {guess} is a word of ours',
            },
            {guess: problem.guess},
          );
    case 'unknown-version':
      return translate(
        {
          id: 'deviceProblem.version',
          message: 'That version of {product} is not on record. Leave the number out for the newest.',
          description: 'Typed device could not be read',
        },
        {product: nameOf(problem.subject)},
      );
    case 'no-system':
      return `${translate({
        id: 'deviceProblem.noSystem',
        message: 'This does not say which device it is on.',
        description: 'Typed device could not be read',
      })} ${example()}`;
    case 'two-of-a-kind':
      return translate(
        {
          id: 'deviceProblem.two',
          message: 'This names two at once: {first} and {second}. Write one of them.',
          description: 'Typed device could not be read',
        },
        {first: nameOf(problem.ids[0]), second: nameOf(problem.ids[1])},
      );
    case 'not-there':
      return translate(
        {
          id: 'deviceProblem.notThere',
          message:
            '{part} does not exist on {system}, as far as we know. Leave it out or name another system.',
          description: 'Typed device could not be read',
        },
        {part: nameOf(problem.id), system: nameOf(problem.platform)},
      );
    case 'wrong-side':
      return translate(
        {
          id: 'deviceProblem.wrongSide',
          message:
            '{part}: this says nothing about this one of the two devices. Write it with the other, or leave it out.',
          description: 'Typed device could not be read',
        },
        {part: nameOf(problem.id)},
      );
  }
}
