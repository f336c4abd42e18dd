import {describe, expect, it} from 'vitest';
import {realData} from '../../../tests/realData';
import {formatChoice, parseChoice} from './choiceFragment';
import {toSimulatorRecords} from '../views/simulatorRecords';
import {applyFaults} from './applyFaults';
import {faults} from './faults';
import {runFlow} from './runFlow';
import {runScenario, type Choice} from './scenario';
import {realModel} from '../../../tests/model/realModel';

const records = toSimulatorRecords(realData);
const usual: Choice = {
  computer: records.computers[0]!.id,
  phone: records.phones[0]!.id,
  faults: [],
  way: 0,
};

describe('a scenario', () => {
  it('without faults goes through', () => {
    const scenario = runScenario(records, usual);
    expect(scenario).toMatchObject({ok: true, broken: undefined, ways: 1});
  });

  it('stops at the stop of the drawing where its fault is', () => {
    expect(runScenario(records, {...usual, faults: ['phone-bluetooth-off']})).toMatchObject({
      ok: true,
      broken: 'proximity',
    });
  });

  it('shows each way in turn, and the last one where a way does not exist', () => {
    const third = runScenario(records, {...usual, faults: ['third-party-scanner'], way: 2});
    expect(third).toMatchObject({ok: true, ways: 3});
    expect(runScenario(records, {...usual, faults: ['third-party-scanner'], way: 99})).toEqual(third);
  });

  it('says which faults cannot both be', () => {
    expect(
      runScenario(records, {...usual, faults: ['computer-bluetooth-off', 'computer-bluetooth-missing']}),
    ).toMatchObject({ok: false, problem: {kind: 'conflict'}});
  });

  it('is the same on the page as in the whole ledger, for every fault on every pair', () => {
    let looked = 0;
    for (const computer of records.computers) {
      for (const phone of records.phones) {
        for (const fault of Object.keys(faults)) {
          const here = runScenario(records, {
            ...usual,
            computer: computer.id,
            phone: phone.id,
            faults: [fault],
          });
          const there = applyFaults(realModel.bench, {computer: computer.device, phone: phone.device}, [
            fault,
          ]);
          expect(here.ok, `${computer.id} ${phone.id} ${fault}`).toBe(there.ok);
          if (here.ok && there.ok) expect(here.passages).toEqual(runFlow(there.worlds[0]!).passages);
          looked += 1;
        }
      }
    }
    expect(looked).toBeGreaterThan(1000);
  });
});

it('every fault stands in the list under a stop', () => {
  const listed = new Set(records.faults.map(({id}) => id));
  expect(Object.keys(faults).filter((id) => !listed.has(id))).toEqual([]);
});

describe('a choice in an address', () => {
  it('is read back', () => {
    const choice: Choice = {
      computer: records.computers[2]!.id,
      phone: records.phones[1]!.id,
      faults: ['phone-offline', 'filter-in-the-way'],
      way: 1,
    };
    expect(parseChoice(formatChoice(choice), records)).toEqual(choice);
  });

  it.each(['', 'computer=moon&phone=<b>&faults=x.y&way=-1', 'way=NaN', 'faults=constructor.__proto__'])(
    'drops what is not known: "%s"',
    (fragment) => expect(parseChoice(fragment, records)).toEqual(usual),
  );
});
