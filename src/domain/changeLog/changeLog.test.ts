import {describe, expect, it} from 'vitest';
import {
  aCause,
  aCircumstance,
  aClaim,
  aDataset,
  anEngine,
  aPlatform,
  aProcedure,
  aStack,
  aSubject,
} from '../../../tests/builders/records';
import {realData} from '../../../tests/realData';
import {changedKinds, changeLog} from './changeLog';

const added = (on: string) => [{on, change: 'added' as const}];
const empty = {subjects: [], stacks: [], claims: [], causes: [], reproductions: []};
const find = (dataset: Parameters<typeof changeLog>[0], id: string) =>
  changeLog(dataset).find((entry) => entry.id === id);

describe('the change log', () => {
  it('has one entry for each line of history, newest first', () => {
    const history = [
      {on: '2026-11', change: 'added' as const},
      {on: '2027-01-04', change: 'changed' as const, note: 'Works since version 3.'},
      {on: '2027-01-04', change: 'confirmed' as const},
    ];
    const log = changeLog(aDataset({...empty, subjects: [aSubject({history})]}));
    expect(log.map(({id, date, change, note}) => [id, date, change, note])).toEqual([
      ['subjects/windows/3', '2027-01-04', 'confirmed', undefined],
      ['subjects/windows/2', '2027-01-04', 'changed', 'Works since version 3.'],
      ['subjects/windows/1', '2026-11', 'added', undefined],
    ]);
  });

  it('puts a month or a year after every day in it, and shows it as it was written', () => {
    const dates = ['2026', '2026-11-05', '2026-12', '2026-11', '2027', '2026-11-23'];
    const causes = dates.map((on, i) => aCause({id: `cause-${i}`, history: added(on)}));
    expect(changeLog(aDataset({...empty, causes})).map(({date}) => date)).toEqual([
      '2027',
      '2026-12',
      '2026-11-23',
      '2026-11-05',
      '2026-11',
      '2026',
    ]);
  });

  it('names claims first, and keeps the order of the files', () => {
    const causes = [aCause({id: 'b'}), aCause({id: 'a'})];
    const log = changeLog(aDataset({causes, reproductions: []}));
    expect(log.map(({id}) => id)).toEqual([
      'claims/windows-client/1',
      'causes/b/1',
      'causes/a/1',
      'subjects/windows/1',
    ]);
  });

  it('leaves out sources and rows', () => {
    expect(changeLog(aDataset({...empty}))).toEqual([]);
  });

  it('holds what was written down as expired, and never more', () => {
    const history = [...added('2026-11'), {on: '2027', change: 'expired' as const}];
    const log = changeLog(aDataset({...empty, causes: [aCause({history})]}));
    expect(log.map(({change}) => change)).toEqual(['expired', 'added']);
  });
});

describe('what an entry says of its record', () => {
  it('is products, versions, contexts, question and answer of a claim', () => {
    const dataset = aDataset({
      subjects: [
        aSubject({scheme: 'windows', releases: [{v: '10'}, {v: '11-22h2'}]}),
        aSubject({id: 'chrome', kind: 'browser', name: 'Chrome'}),
      ],
      contexts: [aCircumstance()],
      claims: [
        aClaim({
          subject: ['windows', 'chrome'],
          range: {windows: {until: '11-22h2'}, chrome: {from: '2'}},
          context: ['vm'],
          value: 'no',
        }),
      ],
    });
    expect(find(dataset, 'claims/windows-client/1')).toMatchObject({
      kind: 'claims',
      products: [
        {name: 'Windows', until: 'Windows 11 22H2'},
        {name: 'Chrome', from: 'Chrome 2'},
      ],
      contexts: ['a virtual machine'],
      capability: 'client.hybrid.get',
      value: 'no',
    });
  });

  it('is engine and side of a procedure, title or name of the others', () => {
    const dataset = aDataset({
      subjects: [aSubject(), anEngine()],
      procedures: [aProcedure()],
      platforms: [aPlatform({name: 'Windows 11'})],
      contexts: [aCircumstance()],
    });
    expect(find(dataset, 'procedures/windows-hello-shows-code/1')).toMatchObject({
      engine: 'Windows itself',
      role: 'client',
      operations: ['get'],
    });
    const named = changeLog(dataset).flatMap((entry) => ('name' in entry ? [entry.name] : []));
    expect(named).toEqual([
      'Bluetooth is off',
      'Sign in with a phone',
      'Windows',
      'Windows itself',
      'Windows 11',
      'a virtual machine',
    ]);
  });
});

describe('where a fact can be seen', () => {
  it('is the first answer that rests on the claim, also on one that ended; of a product, its row', () => {
    const dataset = aDataset({
      stacks: [aStack({id: 'second', order: 2}), aStack({id: 'first', order: 1})],
      platforms: [aPlatform()],
      claims: [aClaim(), aClaim({id: 'ended', range: {windows: {until: '2'}}, value: 'no'})],
    });
    expect(find(dataset, 'claims/windows-client/1')?.address).toBe('/devices/#cell-first-client');
    expect(find(dataset, 'claims/ended/1')?.address).toBe('/devices/#cell-first-client');
    expect(find(dataset, 'subjects/windows/1')?.address).toBe('/devices/#row-first');
  });

  it('is the page of the table that holds the answer', () => {
    const dataset = aDataset({
      stacks: [],
      subjects: [aSubject({id: 'ios'}), aSubject({id: 'camera', kind: 'scanner'})],
      platforms: [aPlatform({os: 'ios'})],
      claims: [aClaim({id: 'reads', subject: ['ios', 'camera'], capability: 'scan.fido'})],
    });
    expect(find(dataset, 'claims/reads/1')?.address).toBe('/devices/scanners/#cell-scanner-ios-camera-scan');
    expect(find(dataset, 'subjects/camera/1')?.address).toBe('/devices/scanners/#row-scanner-ios-camera');
  });

  it('is the table of features, an article, or nowhere', () => {
    const dataset = aDataset({
      claims: [
        aClaim({id: 'hints', capability: 'api.hints'}),
        aClaim({id: 'relay', capability: 'relay.google'}),
      ],
      causes: [aCause({article: '/help/fix/bluetooth/'}), aCause({id: 'other'})],
    });
    const address = (id: string) => find(dataset, id)?.address;
    expect(address('claims/hints/1')).toBe('/devices/#web-apis');
    expect(address('claims/relay/1')).toBeUndefined();
    expect(address('causes/bluetooth-off/1')).toBe('/help/fix/bluetooth/');
    expect(address('causes/other/1')).toBeUndefined();
  });
});

describe('the change log of the real records', () => {
  const log = changeLog(realData);

  it('has as many entries as the histories have lines', () => {
    const lines = changedKinds.flatMap((kind) => realData[kind].flatMap(({history}) => history));
    expect(log).toHaveLength(lines.length);
    expect(log.length).toBeGreaterThan(200);
  });

  it('has ids that are unique', () => {
    expect(new Set(log.map(({id}) => id)).size).toBe(log.length);
  });

  it('says where to see every feature of the web platform, and most answers of the table', () => {
    const claims = log.filter(({kind}) => kind === 'claims');
    const unseen = log.flatMap((entry) =>
      entry.kind === 'claims' && entry.address === undefined ? [entry.capability] : [],
    );
    expect(unseen.filter((capability) => capability.startsWith('api.'))).toEqual([]);
    expect(claims.length - unseen.length).toBeGreaterThan(150);
  });
});
