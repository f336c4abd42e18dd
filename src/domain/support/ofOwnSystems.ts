import type {SupportData} from './cellMaker';
import type {SupportGroup, SupportTable} from './supportTable';

/**
 * A table without the rows about systems of which the data has no platform: a site for some devices
 * only has no others. A group goes with them where the one row left would say "not known" of something
 * that is known elsewhere.
 */
export function ofOwnSystems(table: SupportTable, {subjects, platforms}: SupportData): SupportTable {
  const own = new Set(platforms.map(({os}) => os));
  const others = new Set(subjects.filter(({id, kind}) => kind === 'os' && !own.has(id)).map(({id}) => id));
  const groups = table.groups.flatMap((group): SupportGroup[] => {
    const rows = group.rows.filter(({about}) => !about.some((id) => others.has(id)));
    const isSilent = rows.length < group.rows.length && rows.every(({name}) => name === undefined);
    return isSilent ? [] : [{...group, rows}];
  });
  return {...table, groups};
}
