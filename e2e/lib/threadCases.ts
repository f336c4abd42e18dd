import {readFile} from 'node:fs/promises';
import path from 'node:path';

interface Check {
  readonly id: string;
  readonly ask: string;
  readonly aloud: string;
  readonly answers: readonly {readonly id: string; readonly text: string}[];
}

interface ThreadCase {
  readonly id: string;
  readonly answers: Readonly<Record<string, string>>;
  readonly causes: readonly string[];
}

interface Cause {
  readonly id: string;
  readonly title: string;
  readonly article?: string;
  readonly fixes: readonly {readonly action: string}[];
}

const data = async <T>(name: string): Promise<T[]> => {
  const file = path.join(process.cwd(), 'build', 'data', 'v1', `${name}.json`);
  return (JSON.parse(await readFile(file, 'utf8')) as {records: T[]}).records;
};

/** A case of somebody who wrote about it in public, with what to answer and what to come to. */
export interface Thread {
  readonly id: string;
  /** The text of the answer to a question, whether it is asked on the page or to be read aloud. */
  readonly answerTo: (question: string) => string;
  /** What mends one of the causes in which the thread ended. */
  readonly actions: readonly string[];
  readonly titles: readonly string[];
}

/**
 * The two problems for which this project was begun, as people tell them: a computer that knows the
 * phone, and a code with which nobody knows what to do.
 */
const founding: readonly ThreadCase[] = [
  {
    id: 'the computer knows my phone',
    answers: {'where-stopped': 'nothing-wrong', worry: 'knows-my-phone'},
    causes: ['phone-recognised-by-computer'],
  },
  {
    id: 'what to do with the code',
    answers: {
      'where-stopped': 'code-not-read',
      'computer-shows': 'code',
      'phone-shows': 'nothing',
      'scanned-with': 'nothing',
    },
    causes: ['does-not-know-how-to-scan'],
  },
];

/** What both faces of the diagnosis have to find: the founding problems, and ten that people wrote about. */
export const knownProblems: readonly string[] = [
  ...founding.map(({id}) => id),
  'bitwarden-clients-10649',
  'hanko-333',
  'hyprpanel-329',
  'microg-3290',
  'opengym-103',
  'privacyidea-545',
  'sidra-95',
  'zen-browser-13534',
  'wso2-17410',
  'keepassium-514',
];

/** @param ids of cases in data/cases/, or of founding problems */
export async function threads(ids: readonly string[]): Promise<Thread[]> {
  const [checks, cases, causes] = await Promise.all([
    data<Check>('checks'),
    data<ThreadCase>('cases'),
    data<Cause>('causes'),
  ]);
  return ids.map((id) => {
    const one = [...founding, ...cases].find((each) => each.id === id);
    if (one === undefined) throw new Error(`data/cases/ has no "${id}"`);
    const ended = causes.filter((cause) => one.causes.includes(cause.id));
    return {
      id,
      answerTo(question) {
        const check = checks.find(({ask, aloud}) => ask === question || aloud === question);
        if (check === undefined) throw new Error(`no check asks "${question}"`);
        return check.answers.find((answer) => answer.id === one.answers[check.id])?.text ?? 'I am not sure';
      },
      actions: ended.flatMap(({fixes}) => fixes.map(({action}) => action)),
      titles: ended.map(({title}) => title),
    };
  });
}
