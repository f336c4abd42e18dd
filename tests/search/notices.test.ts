import fs from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {parse} from 'yaml';
import {makeAnalyser} from '../../src/domain/search/analyser';
import {languageOf} from '../../src/domain/search/language';
import {matchNotice, readNotice} from '../../src/domain/search/matchNotice';
import {noticesSchema} from '../../src/schema/notice';
import {synonymsSchema} from '../../src/schema/synonym';

const data = (name: string): unknown =>
  parse(fs.readFileSync(path.resolve(import.meta.dirname, '../../data', name), 'utf8'));
const analyser = makeAnalyser(languageOf('en'), synonymsSchema.parse(data('synonyms.yml')));
const notices = noticesSchema.parse(data('search-notices.yml')).map((notice) => readNotice(notice, analyser));
const noticeOf = (typed: string) => matchNotice(analyser.termsOf(typed, 'all'), notices)?.id;

describe('what stands above the results', () => {
  it.each([
    ['someone asked me to scan a code', 'asked-by-someone'],
    ['a man on the phone wants me to approve a sign in', 'asked-by-someone'],
    ['letter with a qr code, is it safe', 'asked-by-someone'],
    ['bank phishing call', 'asked-by-someone'],
    ['I approved it by mistake', 'already-approved'],
    ['i scanned a code from a scammer', 'already-approved'],
    ['think I got hacked', 'already-approved'],
    ['headphones want a passkey', 'bluetooth-pairing-code'],
    ['compare the passkey on both screens', 'bluetooth-pairing-code'],
    ['where do I find the wifi passkey', 'wifi-password'],
    ['six digit code for my account', 'authenticator-set-up-code'],
  ])('of "%s": %s', (typed, id) => expect(noticeOf(typed)).toBe(id));

  it.each([
    'stuck on connecting',
    'phone not among the choices',
    'someone else uses this computer',
    'bluetooth is off at work',
    'remove an old phone from the list',
    'scan the code with my camera',
  ])('of "%s": nothing', (typed) => expect(noticeOf(typed)).toBeUndefined());

  it('is there for each notice', () => expect(notices).toHaveLength(5));
});
