import type {Subject} from '../../schema/subject';
import {cellMaker, type SupportData} from './cellMaker';
import type {SupportTable} from './supportTable';

/** Which apps read the code, by system. Scanners that no claim ties to a system stand together. */
export function scannerTable(data: SupportData): SupportTable {
  const makeCell = cellMaker(data);
  const systems = data.subjects.filter(({kind}) => kind === 'os');
  const scanners = data.subjects.filter(({kind}) => kind === 'scanner');
  const systemsOf = (scanner: Subject) =>
    systems.filter(({id}) =>
      data.claims.some(({subject}) => subject.includes(scanner.id) && subject.includes(id)),
    );
  const row = (scanner: Subject, system?: Subject) => {
    const subjects = [...(system ? [system.id] : []), scanner.id];
    return {
      id: ['scanner', ...subjects].join('-'),
      name: scanner.name,
      about: subjects,
      cells: {scan: makeCell({subjects}, 'scan.fido')},
    };
  };
  const groups = systems.map((system) => ({
    id: system.id,
    name: system.name,
    rows: scanners
      .filter((scanner) => systemsOf(scanner).includes(system))
      .map((scanner) => row(scanner, system)),
  }));
  const homeless = scanners.filter((scanner) => systemsOf(scanner).length === 0);
  return {
    id: 'scanner',
    columns: ['scan'],
    groups: [...groups, {id: 'any', rows: homeless.map((scanner) => row(scanner))}].filter(
      ({rows}) => rows.length > 0,
    ),
  };
}
