import {translate} from '@docusaurus/Translate';

const minute = 60;

/** How long something takes, in words: an estimate, so it is rounded. */
export function durationText(seconds: number): string {
  if (seconds < 2 * minute) {
    return translate(
      {id: 'duration.seconds', message: 'about {count} seconds', description: 'How long something takes'},
      {count: seconds},
    );
  }
  return translate(
    {id: 'duration.minutes', message: 'about {count} minutes', description: 'How long something takes'},
    {count: Math.round(seconds / minute)},
  );
}
