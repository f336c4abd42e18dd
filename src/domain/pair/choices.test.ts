import {describe, expect, it} from 'vitest';
import {aDataset, aPlatform, aSubject} from '../../../tests/builders/records';
import {choiceId, computerChoices, findChoices, phoneChoices, toDevice} from './choices';
import {buildVocabulary} from './vocabulary';

const data = aDataset({
  subjects: [
    aSubject(),
    aSubject({id: 'android', formFactor: 'phone'}),
    aSubject({id: 'tv-os', formFactor: 'other'}),
    aSubject({id: 'chrome', kind: 'browser', name: 'Chrome', aliases: ['chrome', 'google chrome']}),
    aSubject({id: 'edge', kind: 'browser', name: 'Edge', aliases: ['edge']}),
  ],
  platforms: [
    aPlatform({id: 'phone', order: 9, name: 'a phone', os: 'android', aliases: ['galaxy s#', 'pixel']}),
    aPlatform({
      id: 'pc',
      order: 2,
      name: 'a PC',
      browsers: ['edge', 'chrome'],
      aliases: ['windows 11', 'win11'],
    }),
    aPlatform({id: 'tv', order: 1, name: 'a television', os: 'tv-os', aliases: ['tv']}),
  ],
});
const parser = {data, vocabulary: buildVocabulary(data)};
const find = (side: 'computer' | 'phone', typed: string) =>
  findChoices(side === 'computer' ? computerChoices(data) : phoneChoices(data), typed, parser, side).map(
    ({id}) => id,
  );

describe('what can be picked', () => {
  it('to sign in on is each platform in its order, with each of its browsers', () => {
    expect(computerChoices(data)).toEqual([
      {id: 'tv', platform: 'tv'},
      {id: 'pc-edge', platform: 'pc', browser: 'edge'},
      {id: 'pc-chrome', platform: 'pc', browser: 'chrome'},
      {id: 'phone', platform: 'phone'},
    ]);
  });

  it('to hold the passkey is each platform, phones first', () => {
    expect(phoneChoices(data).map(({id}) => id)).toEqual(['phone', 'tv', 'pc']);
  });

  it('has an id for ever, of platform and browser', () => {
    expect([choiceId('pc'), choiceId('pc', 'edge')]).toEqual(['pc', 'pc-edge']);
  });

  it('becomes a device without circumstances', () => {
    expect(computerChoices(data).slice(0, 2).map(toDevice)).toEqual([
      {platform: 'tv', contexts: []},
      {platform: 'pc', browser: 'edge', contexts: []},
    ]);
  });
});

describe('typing', () => {
  it.each([
    ['nothing', '', ['tv', 'pc-edge', 'pc-chrome', 'phone']],
    ['spaces', '  ', ['tv', 'pc-edge', 'pc-chrome', 'phone']],
    ['the beginning of a name', 'tel', ['tv']],
    ['the beginning of an alias', 'wi', ['pc-edge', 'pc-chrome']],
    ['a browser', 'chrome', ['pc-chrome']],
    ['a system and the beginning of a browser', 'win11 ed', ['pc-edge']],
    ['words in another order', 'edge win11', ['pc-edge']],
    ['capitals and signs', 'WIN11 (Edge)', ['pc-edge']],
    ['a word of no device', 'zx81', []],
    ['a known and an unknown word', 'win11 zx81', []],
    ['a sign of a pattern', '.*', ['tv', 'pc-edge', 'pc-chrome', 'phone']],
    ['the key of a prototype', '__proto__', []],
  ])('%s for a computer', (_name, typed, expected) => {
    expect(find('computer', typed)).toEqual(expected);
  });

  it('a model number finds its phone', () => {
    expect(find('phone', 's24')).toEqual(['phone']);
    expect(find('phone', 'galaxy s24')).toEqual(['phone']);
  });

  it('what is named outright stands before what only begins so', () => {
    const two = aDataset({
      subjects: [aSubject({id: 'android', formFactor: 'phone'})],
      platforms: [
        aPlatform({id: 'first', order: 1, os: 'android', aliases: ['pixel fold']}),
        aPlatform({id: 'second', order: 2, os: 'android', aliases: ['pixel']}),
      ],
    });
    const found = findChoices(
      phoneChoices(two),
      'pixel',
      {data: two, vocabulary: buildVocabulary(two)},
      'phone',
    );
    expect(found.map(({id}) => id)).toEqual(['second', 'first']);
  });
});
