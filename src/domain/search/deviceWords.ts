import {inOrder} from '../records/inOrder';
import {choiceId} from '../pair/choices';
import type {PairPageView} from '../pair/pairPages';
import type {PairRecords} from '../pair/pairRecords';
import {toWords} from '../pair/toWords';
import {fits} from '../pair/vocabulary';
import type {Level} from '../../schema/vocabulary';

interface NamedDevice {
  readonly id: string;
  readonly name: string;
  /** Each a phrase, in which "#" stands for a model number. */
  readonly words: readonly string[];
}

/** The devices that a query may name. */
export interface DeviceWords {
  readonly computers: readonly (NamedDevice & {readonly browsers: readonly string[]})[];
  readonly phones: readonly (NamedDevice & {readonly os: string})[];
  readonly browsers: readonly NamedDevice[];
  /** Pairs with a page of their own, "computer/phone", with what it says. */
  readonly levels: Readonly<Record<string, Level>>;
}

/** A query that names a computer and a phone. */
export interface FoundPair {
  readonly url: string;
  readonly computer: string;
  readonly phone: string;
  /** Where a page of the pair says so already. */
  readonly level: Level | undefined;
  /** Ids: the platform of the computer, its browser where one was named, and the OS of the phone. */
  readonly ids: {readonly platform: string; readonly browser: string | undefined; readonly phoneOs: string};
  /** What was typed beside the devices. */
  readonly rest: string;
}

const pathOf = (computer: string, phone: string) => `${computer}/${phone}`;

export function toDeviceWords(records: PairRecords, pages: readonly PairPageView[]): DeviceWords {
  const formOf = (os: string) => records.subjects.find(({id}) => id === os)?.formFactor;
  const platforms = inOrder(records.platforms);
  const named = ({id, name, aliases}: (typeof platforms)[number]) => ({id, name, words: aliases});
  const used = new Set(platforms.flatMap(({browsers}) => browsers));
  return {
    computers: platforms
      .filter(({os, browsers}) => formOf(os) === 'computer' && browsers.length > 0)
      .map((platform) => ({
        ...named(platform),
        browsers: [...new Set([...platform.pageBrowsers, ...platform.browsers])],
      })),
    phones: platforms
      .filter(({os}) => formOf(os) === 'phone')
      .map((platform) => ({...named(platform), os: platform.os})),
    browsers: records.subjects
      .filter(({id}) => used.has(id))
      .map(({id, name, aliases}) => ({id, name, words: [...new Set([name.toLowerCase(), ...aliases])]})),
    levels: Object.fromEntries(
      pages.map(({computer, phone, view}) => [pathOf(computer.id, phone.id), view.level]),
    ),
  };
}

/** A device with its phrases as words. */
type Readable<T> = readonly {readonly device: T; readonly phrases: readonly (readonly string[])[]}[];

const readable = <T extends NamedDevice>(devices: readonly T[]): Readable<T> =>
  devices.map((device) => ({device, phrases: device.words.map(toWords).filter(({length}) => length > 0)}));

interface Found<T> {
  readonly device: T;
  /** By number of the word in the query. */
  readonly at: readonly number[];
}

/** The device whose longest phrase stands in the words. */
function findDevice<T>(words: readonly string[], devices: Readable<T>): Found<T> | undefined {
  let best: Found<T> | undefined;
  for (const {device, phrases} of devices) {
    for (const phrase of phrases) {
      if (phrase.length <= (best?.at.length ?? 0)) continue;
      const from = words.findIndex((_word, at) =>
        phrase.every((part, offset) => fits(part, words[at + offset] ?? '')),
      );
      if (from >= 0) best = {device, at: phrase.map((_part, offset) => from + offset)};
    }
  }
  return best;
}

/** Finds the pair of devices that a query names, the computer in whatever order. */
export function makePairFinder({computers, phones, browsers, levels}: DeviceWords) {
  const all = {computers: readable(computers), phones: readable(phones), browsers: readable(browsers)};
  return (text: string): FoundPair | undefined => {
    const words = toWords(text);
    const computer = findDevice(words, all.computers);
    const phone = findDevice(words, all.phones);
    if (computer === undefined || phone === undefined) return undefined;
    const {browsers: there} = computer.device;
    const browser = findDevice(
      words,
      all.browsers.filter(({device}) => there.includes(device.id)),
    );
    const computerId = choiceId(computer.device.id, browser?.device.id ?? there[0]);
    const level = levels[pathOf(computerId, phone.device.id)];
    const used = new Set([...computer.at, ...phone.at, ...(browser?.at ?? [])]);
    return {
      url:
        level === undefined
          ? `/devices/pair/#computer=${computerId}&phone=${phone.device.id}`
          : `/devices/pair/${pathOf(computerId, phone.device.id)}/`,
      computer: browser ? `${computer.device.name}, ${browser.device.name}` : computer.device.name,
      phone: phone.device.name,
      level,
      ids: {
        platform: computer.device.id,
        browser: browser?.device.id,
        phoneOs: phone.device.os,
      },
      rest: words.filter((_word, at) => !used.has(at)).join(' '),
    };
  };
}
