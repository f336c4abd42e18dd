import type {Subject} from '../../schema/subject';
import type {Dataset, Finding} from './dataset';

const kindOfField = {os: 'os', browser: 'browser', provider: 'provider'} as const satisfies Record<
  string,
  Subject['kind']
>;

/** A row's fields name subjects of the right kind: a browser is a browser. */
export function checkStacks(data: Pick<Dataset, 'stacks' | 'subjects'>): Finding[] {
  const kinds = new Map(data.subjects.map(({id, kind}) => [id, kind]));
  return data.stacks.flatMap((stack) =>
    (Object.keys(kindOfField) as (keyof typeof kindOfField)[]).flatMap((field): Finding[] => {
      const id = stack[field];
      const kind = id === undefined ? undefined : kinds.get(id);
      if (kind === undefined || kind === kindOfField[field]) return [];
      return [
        {
          kind: 'stacks',
          id: stack.id,
          path: [field],
          found: `"${id}", which is a subject of kind ${kind}`,
          allowed: `a subject of kind ${kindOfField[field]}`,
          fix: `name it under "${kind}", or name another subject here`,
        },
      ];
    }),
  );
}
