import {inOrder} from '../records/inOrder';
import type {Capability} from '../../schema/capability';
import type {Circumstance} from '../../schema/circumstance';
import type {Claim} from '../../schema/claim';
import {notApplicable} from './cell';
import {cellMaker, type SupportData} from './cellMaker';
import type {Question, SupportGroup, SupportRow, SupportTable} from './supportTable';

const columns = ['client', 'client-create', 'authenticator', 'authenticator-create', 'linking'] as const;

const capabilities: Readonly<Record<(typeof columns)[number], readonly Capability[]>> = {
  client: ['client.hybrid.get'],
  'client-create': ['client.hybrid.create'],
  authenticator: ['auth.hybrid.get'],
  'authenticator-create': ['auth.hybrid.create'],
  linking: ['client.remembers-phone', 'auth.allows-remembering'],
};

const sideOf: Readonly<Record<Circumstance['sides'][number], readonly string[]>> = {
  computer: ['client', 'client-create', 'linking'],
  phone: ['authenticator', 'authenticator-create', 'linking'],
};

const known = (claims: readonly Claim[]) => {
  const asked = Object.values(capabilities).flat();
  return claims.filter(({capability}) => asked.includes(capability));
};

/**
 * What was claimed of products in each circumstance. Only claims that name the circumstance count:
 * what holds elsewhere says nothing about a virtual machine. Everything that no claim speaks of is
 * one row, not known.
 */
export function circumstanceTable(data: SupportData): SupportTable {
  const makeCell = cellMaker(data);
  const names = new Map(data.subjects.map(({id, name}) => [id, name]));

  const rowOf = (
    {id: context, sides}: Pick<Circumstance, 'id' | 'sides'>,
    subjects: readonly string[],
    claims: readonly Claim[],
  ) => {
    const cellOf = (question: (typeof columns)[number]) => {
      const asked = capabilities[question];
      const claimed = asked.find((one) => claims.some((claim) => claim.capability === one));
      // A work profile shows no code, and a Flatpak answers none: nobody has to find that out.
      if (claimed === undefined && !sides.some((side) => sideOf[side].includes(question)))
        return notApplicable;
      return makeCell({subjects, context: [context]}, claimed ?? asked[0]!, claims);
    };
    const cells: SupportRow['cells'] = Object.fromEntries(
      columns.map((question: Question & (typeof columns)[number]) => [question, cellOf(question)]),
    );
    return {about: [...subjects, context], cells};
  };

  const groups = inOrder(data.contexts).map(({id, name, sides}): SupportGroup => {
    const claims = known(data.claims).filter(({context}) => context?.includes(id));
    const combinations = [...new Map(claims.map(({subject}) => [subject.join('-'), subject]))].sort(
      ([, a], [, b]) => a.length - b.length,
    );
    const rows = combinations.map(([key, subject]) => ({
      id: `context-${id}-${key}`,
      name: subject.map((one) => names.get(one) ?? one).join(', '),
      ...rowOf({id, sides}, subject, claims),
    }));
    return {id, name, rows: [...rows, {id: `context-${id}-other`, ...rowOf({id, sides}, [], [])}]};
  });
  return {id: 'circumstance', columns, groups};
}
