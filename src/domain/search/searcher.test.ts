import {smallIndex} from '../../../tests/search/smallSite';
import {describe, expect, it} from 'vitest';
import {flat} from './hit';
import {openIndex, type SearchAnswer} from './searcher';

const searcher = await openIndex(smallIndex());
const search = searcher.search;
const urls = (answer: SearchAnswer) => flat(answer.groups).map(({url}) => url);
const first = (text: string) => urls(search(text))[0];
const groups = (text: string) => search(text).groups.map(({group}) => group);
const found = (text: string) => {
  const answer = search(text);
  if (answer.kind !== 'found') throw new Error('a sign-in code');
  return answer;
};

describe('finds a page', () => {
  it.each([
    ['by its title', 'stuck on connecting', '/stuck/'],
    ['by another form of a word', 'connection', '/stuck/'],
    ['by a topic that it answers', 'hanging after scanning', '/stuck/'],
    ['by what its records say', 'stolen', '/lost/'],
    ['by a synonym', 'wont connect', '/stuck/'],
    ['with a wrong letter', 'stolem', '/lost/'],
    ['with two letters swapped', 'conencting', '/stuck/'],
    ['with the last word unfinished', 'stol', '/lost/'],
    ['with an unfinished synonym', 'conn', '/stuck/'],
  ])('%s', (_name, query, url) => expect(first(query)).toBe(url));

  it('and the part of it that fits best', () => {
    expect(flat(search('clock').groups)[0]).toMatchObject({url: '/stuck/', anchor: 'clock', kind: 'section'});
  });

  it('and no page where nothing fits', () => {
    expect(search('zzzzzz').groups).toEqual([]);
  });

  it('only once', () => {
    const list = urls(search('stuck connecting clock scan'));
    expect(new Set(list).size).toBe(list.length);
  });
});

describe('order', () => {
  it('puts answers before tables', () => {
    expect(urls(search('stuck')).indexOf('/stuck/')).toBeLessThan(urls(search('stuck')).indexOf('/table/'));
  });

  it('puts pages of the chosen readers first', () => {
    expect(first('stuck')).toBe('/stuck/');
    expect(urls(search('stuck', 'agent'))[0]).toBe('/call/');
  });

  it('counts a word little that says little', () => {
    expect(first('customer lost phone')).toBe('/lost/');
  });
});

describe('a word with another meaning', () => {
  it('is said on top, with the place where it goes on', () => {
    const answer = found('passkey for my headset');
    expect(answer.notice?.id).toBe('pairing');
    expect(answer.groups[0]).toMatchObject({group: 'first', hits: [{url: '/keyboard/', anchor: 'pin'}]});
  });

  it('is not said to everyone', () => {
    expect(found('passkey on my phone').notice).toBeUndefined();
  });
});

describe('words of danger', () => {
  it('put the safety page first', () => {
    expect(found('i approved it by mistake').notice?.kind).toBe('danger');
    expect(first('i approved it by mistake')).toBe('/approved/');
  });

  it('do so whatever else is typed', () => {
    expect(first('stuck on connecting, i think i approved something by mistake')).toBe('/approved/');
  });

  it('do not where a word of the rule forbids it', () => {
    expect(found('approve by mistake keyboard').notice).toBeUndefined();
  });
});

describe('two devices', () => {
  it('offer their page first where nothing else is asked', () => {
    expect(found('iphone 15 windows chrome').groups[0]).toMatchObject({
      group: 'first',
      hits: [{url: '/devices/pair/windows-11-chrome/iphone/', kind: 'device'}],
    });
  });

  it('stand after the best answers where something is', () => {
    expect(groups('iphone windows stuck on connecting').slice(0, 2)).toEqual(['best', 'pair']);
  });

  it('without a page of their own open the check with both chosen', () => {
    expect(found('windows edge with iphone').pair?.url).toBe(
      '/devices/pair/#computer=windows-11-edge&phone=iphone',
    );
  });

  it('are needed: one is no pair', () => {
    expect(found('windows 11 chrome').pair).toBeUndefined();
  });
});

describe('words on a screen', () => {
  it.each([
    ['in full', 'the operation either timed out or was not allowed', 'timeout'],
    ['in part', 'operation timed out', 'timeout'],
    ['with what varies', 'Devices cannot connect to example.com', 'cannot'],
  ])('are found %s', (_name, query, id) => {
    const hits = found(query).groups.find(({group}) => group === 'message')?.hits;
    expect(hits?.[0]?.anchor).toBe(id);
  });

  it('lead to the page about their cause', () => expect(first('operation timed out')).toBe('/lost/'));

  it('are not found by a word that stands in many', () =>
    expect(groups('the site')).not.toContain('message'));
});

describe('a case code', () => {
  it.each(['HELP-00000-00000', 'help 00000 00000', '00000-00000'])('"%s" opens the case', (code) => {
    expect(flat(search(code).groups)[0]).toMatchObject({
      url: '/agents/case/',
      anchor: 'code=HELP-00000-00000',
    });
  });

  it.each(['HELP-00000-00001', 'connecting', 'helpconnecting', 'phone-phone'])('"%s" is none', (code) => {
    expect(urls(search(code))).not.toContain('/agents/case/');
  });
});

describe('a live sign-in code', () => {
  const digits =
    '13086400838107303667332719012595115747821895775708323557153075146383351399743589971313508078026948312026786722471666005727649643501784024544726574771401798171307406596245';

  it.each([`FIDO:/${digits}`, `fido:/${digits}`, `please help FIDO : / ${digits}`])(
    'is not searched (%#)',
    (text) => {
      const answer = search(text);
      expect(answer.kind).toBe('sign-in-code');
      expect(urls(answer)).toEqual(['/help/fix/code-opens-a-web-search/']);
      expect(JSON.stringify(answer)).not.toContain('1308640');
    },
  );
});

describe('what nobody should type', () => {
  it.each([
    ['nothing', ''],
    ['blanks', ' \t\n '],
    ['ten thousand letters', 'a'.repeat(10_000)],
    ['ten thousand words', 'stuck '.repeat(10_000)],
    ['control characters', '\u0000\u0007\u001b[31mstuck'],
    ['markup', '<img src=x onerror=alert(1)>'],
    ['right-to-left text', '\u202eעזרה مساعدة'],
    ['pictures', '😀👩‍👩‍👧‍👦🔑'],
    ['half a character', '\ud83d stuck \udc00'],
    ['signs of regular expressions', '(.*)+[a-z]{1,9}\\'],
    ['members of every object', '__proto__ constructor toString hasOwnProperty'],
    ['the sign of a concept', '=sign-in'],
  ])('%s does no harm', (_name, text) => {
    const answer = search(text);
    expect(answer.kind).toBe('found');
    expect(flat(answer.groups).every(({score}) => Number.isFinite(score))).toBe(true);
  });
});

it('refuses an index of another version', async () => {
  await expect(openIndex({...smallIndex(), version: 0})).rejects.toThrow(
    'the search index has version 0; this page reads 1',
  );
});

it('in a language that it does not know, finds words as they stand', async () => {
  const other = (await openIndex(smallIndex('de'))).search;
  expect(urls(other('stuck'))[0]).toBe('/stuck/');
});
