import {describe, expect, it} from 'vitest';
import {aCircumstance, aClaim, aDataset, aPlatform, aStack, aSubject} from '../../../tests/builders/records';
import {realData} from '../../../tests/realData';
import {buildTables} from './buildTables';
import {cellsOf, rowsOf, type TableId} from './supportTable';

const real = buildTables(realData);
const tableOf = (id: TableId, {tables} = real) => tables.find((table) => table.id === id)!;
const ids = (id: TableId, from = real) => rowsOf(tableOf(id, from)).map((row) => row.id);

describe('the tables of the real records', () => {
  it('have rows with ids of their own', () => {
    const all = real.tables.flatMap(rowsOf).map(({id}) => id);
    expect(all.length).toBeGreaterThan(100);
    expect(new Set(all).size).toBe(all.length);
  });

  it.each(real.tables.map((table) => [table.id, table] as const))(
    '%s has a cell for each column, and no status without a claim but those that say so',
    (_id, table) => {
      const cells = cellsOf(table);
      expect(cells).toHaveLength(rowsOf(table).length * table.columns.length);
      const silent = cells.filter(({current}) => current.length === 0).map(({status}) => status);
      expect(silent.filter((status) => status !== 'unknown' && status !== 'not-applicable')).toEqual([]);
    },
  );

  it('name every password manager, scanner, circumstance and platform, known or not', () => {
    const about = new Set(real.tables.flatMap(rowsOf).flatMap((row) => row.about));
    const wanted = [
      ...realData.subjects.filter(({kind}) => kind === 'provider' || kind === 'scanner'),
      ...realData.contexts,
      ...realData.platforms,
    ].map(({id}) => id);
    expect(wanted.filter((id) => !about.has(id))).toEqual([]);
  });

  it('show the two cells of which good sources say the opposite', () => {
    const disputed = rowsOf(tableOf('system')).filter(({cells}) => cells.linking?.disputed);
    expect(disputed.map(({id, cells}) => [id, cells.linking?.status])).toEqual([
      ['macos-chrome', 'no'],
      ['win-old-chrome', 'no'],
    ]);
  });

  it('carry every source that a cell names', () => {
    const named = real.tables
      .flatMap(cellsOf)
      .flatMap(({current, earlier}) => [...current, ...earlier])
      .flatMap(({evidence}) => evidence.map(({source}) => source));
    expect(Object.keys(real.sources).sort()).toEqual([...new Set(named)].sort());
  });
});

const phone = aSubject({id: 'android', name: 'Android', formFactor: 'phone', ownProvider: 'own'});
const provider = (id: string) => aSubject({id, kind: 'provider', name: id, aliases: [`${id} app`]});

describe('password managers', () => {
  const data = aDataset({
    subjects: [phone, provider('own'), provider('other'), provider('silent')],
    platforms: [aPlatform({os: 'android'})],
    stacks: [],
    claims: [aClaim({subject: ['android', 'other'], capability: 'auth.hybrid.get'})],
  });
  const table = tableOf('provider', buildTables(data));

  it('stand under the systems that claims name, with the one that comes with the system', () => {
    expect(rowsOf(table).map(({id}) => id)).toEqual([
      'provider-android-own',
      'provider-android-other',
      'provider-silent',
    ]);
  });

  it('are not known where no claim speaks of them', () => {
    const [own, other, silent] = rowsOf(table).map(({cells}) => cells.authenticator?.status);
    expect([own, other, silent]).toEqual(['unknown', 'yes', 'unknown']);
    expect(table.groups.map(({name}) => name)).toEqual(['Android', undefined]);
  });
});

describe('scanners', () => {
  const scanner = (id: string) => aSubject({id, kind: 'scanner', name: id});
  const data = aDataset({
    subjects: [phone, scanner('camera'), scanner('silent')],
    platforms: [aPlatform({os: 'android'})],
    stacks: [],
    claims: [aClaim({subject: ['android', 'camera'], capability: 'scan.fido'})],
  });

  it('stand under their system; those without a claim are not known', () => {
    const rows = rowsOf(tableOf('scanner', buildTables(data)));
    expect(rows.map(({id, cells}) => [id, cells.scan?.status])).toEqual([
      ['scanner-android-camera', 'yes'],
      ['scanner-silent', 'unknown'],
    ]);
  });
});

describe('circumstances', () => {
  const data = aDataset({
    contexts: [aCircumstance()],
    platforms: [aPlatform()],
    claims: [aClaim(), aClaim({id: 'in-vm', value: 'no', context: ['vm']})],
  });

  it('count only claims that name them, and print what no claim speaks of', () => {
    const table = tableOf('circumstance', buildTables(data));
    expect(rowsOf(table).map(({id, name, cells}) => [id, name, cells.client?.status])).toEqual([
      ['context-vm-windows', 'Windows', 'no'],
      ['context-vm-other', undefined, 'unknown'],
    ]);
    expect(table.groups[0]?.name).toBe('a virtual machine');
  });

  it('do not apply to the side on which they do not occur', () => {
    const [row] = rowsOf(tableOf('circumstance', buildTables(data)));
    expect(row?.cells['client-create']?.status).toBe('unknown');
    expect(row?.cells.authenticator?.status).toBe('not-applicable');
  });
});

describe('roles', () => {
  const browser = (id: string) => aSubject({id, kind: 'browser', name: id});
  const data = aDataset({
    subjects: [aSubject(), browser('chrome'), browser('opera'), browser('vivaldi')],
    stacks: [aStack()],
    platforms: [aPlatform({browsers: ['chrome', 'opera', 'vivaldi']})],
    claims: [
      aClaim({id: 'shows', subject: ['windows', 'chrome']}),
      aClaim({id: 'answers', value: 'no', capability: 'auth.hybrid.get'}),
    ],
  });
  const tables = buildTables(data);

  it('join browsers that rest on the same claims, under the name of the first', () => {
    const rows = rowsOf(tableOf('client', tables));
    expect(rows.map(({id, name, cells}) => [id, name, cells.client?.status])).toEqual([
      ['client-windows-pc-chrome', 'chrome', 'yes'],
      ['client-windows-pc-opera', 'opera, vivaldi', 'unknown'],
    ]);
    expect(rows[1]?.about).toContain('vivaldi');
  });

  it('ask of the device that answers whether it can create and be remembered', () => {
    const table = tableOf('authenticator', tables);
    expect(table.columns).toEqual(['authenticator', 'authenticator-create', 'linking']);
    expect(ids('authenticator', tables)).toEqual(['authenticator-windows-pc']);
    expect(cellsOf(table).map(({status}) => status)).toEqual(['no', 'unknown', 'unknown']);
  });
});
