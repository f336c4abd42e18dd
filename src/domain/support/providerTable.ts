import type {Subject} from '../../schema/subject';
import {cellMaker, type SupportData} from './cellMaker';
import type {SupportGroup, SupportTable} from './supportTable';

const capabilities = {
  authenticator: 'auth.hybrid.get',
  'authenticator-create': 'auth.hybrid.create',
} as const;

/**
 * Password managers by system: those that a claim speaks of there, and the one that comes with the
 * system. The others have no known system and stand together, not known.
 */
export function providerTable(data: SupportData): SupportTable {
  const makeCell = cellMaker(data);
  const providers = data.subjects.filter(({kind}) => kind === 'provider');
  const systems = data.subjects.filter(({formFactor}) => formFactor === 'phone');
  const claimedOn = (provider: Subject, system: Subject) =>
    system.ownProvider === provider.id ||
    data.stacks.some(({os, provider: of}) => os === system.id && of === provider.id) ||
    data.claims.some(({subject}) => subject.includes(provider.id) && subject.includes(system.id));
  const row = (provider: Subject, system?: Subject) => {
    const subjects = [...(system ? [system.id] : []), provider.id];
    return {
      id: ['provider', ...subjects].join('-'),
      name: provider.name,
      about: subjects,
      cells: {
        authenticator: makeCell({subjects}, capabilities.authenticator),
        'authenticator-create': makeCell({subjects}, capabilities['authenticator-create']),
      },
    };
  };
  const bySystem = systems.map((system): SupportGroup => ({
    id: system.id,
    name: system.name,
    rows: providers
      .filter((provider) => claimedOn(provider, system))
      .map((provider) => row(provider, system)),
  }));
  const homeless = providers.filter((provider) => !systems.some((system) => claimedOn(provider, system)));
  return {
    id: 'provider',
    columns: ['authenticator', 'authenticator-create'],
    groups: [...bySystem, {id: 'any', rows: homeless.map((provider) => row(provider))}].filter(
      ({rows}) => rows.length > 0,
    ),
  };
}
