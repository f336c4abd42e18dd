import fs from 'node:fs/promises';
import {afterEach, describe, expect, it} from 'vitest';
import {brokenCases, copyFixture, faultyFiles} from '../../tests/copyFixture';
import {loadDataset} from './loadDataset';
import {BadRecordsError} from './problem';

const today = '2026-11-23';
const roots: string[] = [];
const told = new Set<string>();

async function load(name?: string) {
  const root = await copyFixture(name);
  roots.push(root);
  return loadDataset(root, today);
}

/** The message of the error; fails where there is none, or one of another kind. */
async function complaint(name: string): Promise<string> {
  told.add(name);
  const error: unknown = await load(name).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(BadRecordsError);
  return (error as BadRecordsError).message;
}

afterEach(async () => {
  await Promise.all(roots.splice(0).map((root) => fs.rm(root, {recursive: true})));
});

describe('the valid little dataset', () => {
  it('loads', async () => {
    const {sources, subjects, stacks, claims, checks, causes, messages, cases, reproductions, topics} =
      await load();
    const counts = [
      sources,
      subjects,
      stacks,
      claims,
      checks,
      causes,
      messages,
      cases,
      reproductions,
      topics,
    ].map((records) => records.length);
    expect(counts).toEqual([1, 3, 1, 2, 2, 1, 1, 1, 1, 2]);
  });

  it('keeps 16.10 and 16.1 apart', async () => {
    const {subjects} = await load();
    expect(subjects.find(({id}) => id === 'ios')?.releases.map(({v}) => v)).toEqual(['16.1', '16.10', '17']);
  });
});

/** The words are reviewed here: file, line, field, what stands there, what may, how to mend it. */
describe('each fault is told so that a newcomer can mend it', () => {
  it('alias used twice', async () => {
    expect(await complaint('alias-used-twice')).toMatchInlineSnapshot(`
      "1 problem in the data (looked at 1 sources, 3 subjects, 1 stacks, 1 platforms, 1 contexts, 1 procedures, 2 claims, 2 checks, 1 causes, 1 messages, 1 cases, 1 reproductions):

      data/subjects/macos.yml:9  aliases[1]
        found:   "ipad", which ios has already
        allowed: an alias used once
        fix:     keep the alias with one record only
      "
    `);
  });

  it('cause of an unknown fault', async () => {
    expect(await complaint('unknown-fault')).toMatchInlineSnapshot(`
      "1 problem in the data (looked at 1 sources, 3 subjects, 1 stacks, 1 platforms, 1 contexts, 1 procedures, 2 claims, 2 checks, 1 causes, 1 messages, 1 cases, 1 reproductions):

      data/causes/bluetooth-off.yml:9  fault
        found:   "phone-bluetooth-of", which the simulator does not have
        allowed: a fault of src/domain/simulator/faults.ts
        fix:     did you mean "phone-bluetooth-off"?
      "
    `);
  });

  it('unknown check', async () => {
    expect(await complaint('unknown-check')).toMatchInlineSnapshot(`
      "1 problem in the data (looked at 1 sources, 3 subjects, 1 stacks, 1 platforms, 1 contexts, 1 procedures, 2 claims, 2 checks, 1 causes, 1 messages, 1 cases, 1 reproductions):

      data/causes/bluetooth-off.yml:12  expects[1].check
        found:   "phone-bluetoth", which is no check in data/checks/
        allowed: phone-bluetooth, where-stopped
        fix:     did you mean "phone-bluetooth"?
      "
    `);
  });

  it('unknown answer', async () => {
    expect(await complaint('unknown-answer')).toMatchInlineSnapshot(`
      "1 problem in the data (looked at 1 sources, 3 subjects, 1 stacks, 1 platforms, 1 contexts, 1 procedures, 2 claims, 2 checks, 1 causes, 1 messages, 1 cases, 1 reproductions):

      data/causes/bluetooth-off.yml:11  expects[0].answers[0]
        found:   "conecting", which is no answer of the check "where-stopped"
        allowed: no-code, connecting
        fix:     did you mean "connecting"?
      "
    `);
  });

  it('cause that does not say where it stops', async () => {
    expect(await complaint('no-stop')).toMatchInlineSnapshot(`
      "1 problem in the data (looked at 1 sources, 3 subjects, 1 stacks, 1 platforms, 1 contexts, 1 procedures, 2 claims, 2 checks, 1 causes, 1 messages, 1 cases, 1 reproductions):

      data/causes/bluetooth-off.yml:10  expects
        found:   nothing about "where-stopped"
        allowed: an answer to "where-stopped" for every cause
        fix:     say where the person sees it stop
      "
    `);
  });

  it('check named twice', async () => {
    expect(await complaint('check-twice')).toMatchInlineSnapshot(`
      "1 problem in the data (looked at 1 sources, 3 subjects, 1 stacks, 1 platforms, 1 contexts, 1 procedures, 2 claims, 2 checks, 1 causes, 1 messages, 1 cases, 1 reproductions):

      data/causes/bluetooth-off.yml:13  expects[2].check
        found:   "phone-bluetooth" for a second time
        allowed: each check once
        fix:     put all answers into one entry
      "
    `);
  });

  it('number of an answer used twice', async () => {
    expect(await complaint('answer-number-twice')).toMatchInlineSnapshot(`
      "1 problem in the data (looked at 1 sources, 3 subjects, 1 stacks, 1 platforms, 1 contexts, 1 procedures, 2 claims, 2 checks, 1 causes, 1 messages, 1 cases, 1 reproductions):

      data/checks/phone-bluetooth.yml:12  answers[1].number
        found:   "1", which this record has already
        allowed: a number used once
        fix:     give each answer of a check a number of its own, never one that was used before
      "
    `);
  });

  it('answer with a reserved id', async () => {
    expect(await complaint('not-sure-taken')).toMatchInlineSnapshot(`
      "1 problem in the data (looked at 1 sources, 3 subjects, 1 stacks, 1 platforms, 1 contexts, 1 procedures, 2 claims, 1 checks, 1 causes, 1 messages, 1 cases, 1 reproductions):

      data/checks/phone-bluetooth.yml:12  answers[1].id
        found:   "not-sure" (text), which is taken
        allowed: every question has "not sure" already
        fix:     correct "id"
      "
    `);
  });

  it('message that no product shows', async () => {
    expect(await complaint('message-of-nobody')).toMatchInlineSnapshot(`
      "1 problem in the data (looked at 1 sources, 3 subjects, 1 stacks, 1 platforms, 1 contexts, 1 procedures, 2 claims, 2 checks, 1 causes, 0 messages, 1 cases, 1 reproductions):

      data/messages/turn-it-on.yml:6  products
        found:   a list of 0 entries, which is empty
        allowed: name at least one product that shows the words
        fix:     fill in "products"
      "
    `);
  });

  it('message that points to an unknown cause', async () => {
    expect(await complaint('message-of-unknown-cause')).toMatchInlineSnapshot(`
      "1 problem in the data (looked at 1 sources, 3 subjects, 1 stacks, 1 platforms, 1 contexts, 1 procedures, 2 claims, 2 checks, 1 causes, 1 messages, 1 cases, 1 reproductions):

      data/messages/turn-it-on.yml:9  causes[0]
        found:   "bluetooth-of", which no file in data/causes/ has as its id
        allowed: the id of a record in data/causes/
        fix:     did you mean "bluetooth-off"?
      "
    `);
  });

  it('case with an unknown answer', async () => {
    expect(await complaint('case-with-unknown-answer')).toMatchInlineSnapshot(`
      "1 problem in the data (looked at 1 sources, 3 subjects, 1 stacks, 1 platforms, 1 contexts, 1 procedures, 2 claims, 2 checks, 1 causes, 1 messages, 1 cases, 1 reproductions):

      data/cases/thread-1.yml:4  answers.where-stopped
        found:   "waiting", which is no answer of the check "where-stopped"
        allowed: no-code, connecting
        fix:     name one of them
      "
    `);
  });

  it('claim without evidence', async () => {
    expect(await complaint('claim-without-evidence')).toMatchInlineSnapshot(`
      "1 problem in the data (looked at 1 sources, 3 subjects, 1 stacks, 1 platforms, 1 contexts, 1 procedures, 1 claims, 2 checks, 1 causes, 1 messages, 1 cases, 1 reproductions):

      data/claims/ios-client.yml:7  evidence
        found:   a list of 0 entries, which is empty
        allowed: a claim needs at least one piece of evidence: source, observedOn, says, scope
        fix:     fill in "evidence"
      "
    `);
  });

  it('dangling id', async () => {
    expect(await complaint('dangling-id')).toMatchInlineSnapshot(`
      "1 problem in the data (looked at 1 sources, 3 subjects, 1 stacks, 1 platforms, 1 contexts, 1 procedures, 2 claims, 2 checks, 1 causes, 1 messages, 1 cases, 1 reproductions):

      data/claims/ios-client.yml:8  evidence[0].source
        found:   "specs", which no file in data/sources/ has as its id
        allowed: the id of a record in data/sources/
        fix:     did you mean "spec"?
      "
    `);
  });

  it('topic near to an unknown one', async () => {
    expect(await complaint('dangling-near')).toContain(
      [
        'data/topics.yml:4  [0].near[0]',
        '  found:   "bluetooth-of", which no topic has as its id',
        '  allowed: the id of a record in data/topics.yml',
        '  fix:     did you mean "bluetooth-off"?',
      ].join('\n'),
    );
  });

  it('duplicate id', async () => {
    expect(await complaint('duplicate-id')).toMatchInlineSnapshot(`
      "1 problem in the data (looked at 1 sources, 3 subjects, 1 stacks, 1 platforms, 1 contexts, 1 procedures, 2 claims, 2 checks, 1 causes, 1 messages, 1 cases, 1 reproductions):

      data/topics.yml:5  [1].id
        found:   "stuck-connecting", which another record has already
        allowed: an id used once
        fix:     choose another id
      "
    `);
  });

  it('empty field', async () => {
    expect(await complaint('empty-field')).toMatchInlineSnapshot(`
      "1 problem in the data (looked at 1 sources, 3 subjects, 0 stacks, 1 platforms, 1 contexts, 1 procedures, 2 claims, 2 checks, 1 causes, 1 messages, 1 cases, 1 reproductions):

      data/stacks/ios.yml:4  name
        found:   nothing: the field is empty
        allowed: text
        fix:     add "name"
      "
    `);
  });

  it('empty file', async () => {
    expect(await complaint('empty-file')).toMatchInlineSnapshot(`
      "1 problem in the data (looked at 1 sources, 3 subjects, 0 stacks, 1 platforms, 1 contexts, 1 procedures, 2 claims, 2 checks, 1 causes, 1 messages, 1 cases, 1 reproductions):

      data/stacks/ios.yml:1  (the record)
        found:   nothing: the field is empty
        allowed: fields below it, indented
        fix:     add the fields of the record
      "
    `);
  });

  it('engine answers twice', async () => {
    expect(await complaint('engine-answers-twice')).toMatchInlineSnapshot(`
      "1 problem in the data (looked at 1 sources, 4 subjects, 1 stacks, 1 platforms, 1 contexts, 1 procedures, 2 claims, 2 checks, 1 causes, 1 messages, 1 cases, 1 reproductions):

      data/subjects/browser-itself.yml:9  answersFor
        found:   an answer as client for iphone, where apple-passkeys answers, too
        allowed: at most one engine for each platform, browser and role
        fix:     end the range of one rule before the other begins (until is inclusive), or name its browsers
      "
    `);
  });

  it('field twice', async () => {
    expect(await complaint('field-twice')).toMatchInlineSnapshot(`
      "1 problem in the data (looked at 1 sources, 3 subjects, 1 stacks, 1 platforms, 1 contexts, 1 procedures, 1 claims, 2 checks, 1 causes, 1 messages, 1 cases, 1 reproductions):

      data/claims/ios-client.yml:7  (the file)
        found:   Map keys must be unique
        allowed: valid YAML, each field once
        fix:     put quotes round a text that holds ": " or starts with a sign; else compare the line and the one above it with another record in the same folder
      "
    `);
  });

  it('fixes not by harm', async () => {
    expect(await complaint('fixes-not-by-harm')).toMatchInlineSnapshot(`
      "1 problem in the data (looked at 1 sources, 3 subjects, 1 stacks, 1 platforms, 1 contexts, 1 procedures, 2 claims, 2 checks, 0 causes, 1 messages, 1 cases, 1 reproductions):

      data/causes/bluetooth-off.yml:16  fixes
        found:   a list of 2 entries, which is not ordered by harm
        allowed: put harmless fixes first: none, low, high
        fix:     correct "fixes"
      "
    `);
  });

  it('future date', async () => {
    expect(await complaint('future-date')).toMatchInlineSnapshot(`
      "1 problem in the data (looked at 1 sources, 3 subjects, 1 stacks, 1 platforms, 1 contexts, 1 procedures, 2 claims, 2 checks, 1 causes, 1 messages, 1 cases, 1 reproductions):

      data/claims/ios-client.yml:9  evidence[0].observedOn
        found:   2026-12-01, which is in the future
        allowed: a date up to today, 2026-11-23
        fix:     write the day on which it was really seen
      "
    `);
  });

  it('id is not file name', async () => {
    expect(await complaint('id-is-not-file-name')).toMatchInlineSnapshot(`
      "1 problem in the data (looked at 2 sources, 3 subjects, 1 stacks, 1 platforms, 1 contexts, 1 procedures, 2 claims, 2 checks, 1 causes, 1 messages, 1 cases, 1 reproductions):

      data/sources/specification.yml:1  id
        found:   "spec-2" in a file named specification.yml
        allowed: an id equal to the file name without .yml
        fix:     write id: specification or rename the file to spec-2.yml
      "
    `);
  });

  it('list for text', async () => {
    expect(await complaint('list-for-text')).toMatchInlineSnapshot(`
      "1 problem in the data (looked at 1 sources, 3 subjects, 1 stacks, 1 platforms, 1 contexts, 1 procedures, 1 claims, 2 checks, 1 causes, 1 messages, 1 cases, 1 reproductions):

      data/claims/ios-client.yml:7  note
        found:   a list of 2 entries
        allowed: text
        fix:     correct "note"
      "
    `);
  });

  it('missing field', async () => {
    expect(await complaint('missing-field')).toMatchInlineSnapshot(`
      "1 problem in the data (looked at 1 sources, 3 subjects, 1 stacks, 1 platforms, 1 contexts, 1 procedures, 2 claims, 2 checks, 0 causes, 1 messages, 1 cases, 1 reproductions):

      data/causes/bluetooth-off.yml:1  leg
        found:   nothing: the field is missing
        allowed: offer, scan, proximity, relay, passkey, site
        fix:     add "leg": write one of them
      "
    `);
  });

  it('not a date', async () => {
    expect(await complaint('not-a-date')).toMatchInlineSnapshot(`
      "1 problem in the data (looked at 0 sources, 3 subjects, 1 stacks, 1 platforms, 1 contexts, 1 procedures, 2 claims, 2 checks, 1 causes, 1 messages, 1 cases, 1 reproductions):

      data/sources/spec.yml:6  accessedOn
        found:   "5 Nov 2026" (text), which is not a date
        allowed: "2026-11-05", "2026-11" or "2026", in quotes
        fix:     correct "accessedOn"
      "
    `);
  });

  it('not https', async () => {
    expect(await complaint('not-https')).toMatchInlineSnapshot(`
      "1 problem in the data (looked at 0 sources, 3 subjects, 1 stacks, 1 platforms, 1 contexts, 1 procedures, 2 claims, 2 checks, 1 causes, 1 messages, 1 cases, 1 reproductions):

      data/sources/spec.yml:2  url
        found:   "http://example.org/spec" (text), which is not an https address
        allowed: for example "https://example.org/page"
        fix:     correct "url"
      "
    `);
  });

  it('number is zero', async () => {
    expect(await complaint('number-is-zero')).toMatchInlineSnapshot(`
      "1 problem in the data (looked at 1 sources, 3 subjects, 1 stacks, 1 platforms, 1 contexts, 1 procedures, 2 claims, 2 checks, 0 causes, 1 messages, 1 cases, 1 reproductions):

      data/causes/bluetooth-off.yml:2  number
        found:   0 (number)
        allowed: more than 0
        fix:     correct "number"
      "
    `);
  });

  it('overlapping ranges', async () => {
    expect(await complaint('overlapping-ranges')).toMatchInlineSnapshot(`
      "1 problem in the data (looked at 1 sources, 3 subjects, 1 stacks, 1 platforms, 1 contexts, 1 procedures, 2 claims, 2 checks, 1 causes, 1 messages, 1 cases, 1 reproductions):

      data/claims/ios-client.yml:4  range
        found:   "yes" where ios-client-until-16-1 says "no" for some of the same versions
        allowed: one value for one version
        fix:     end one range before the other begins (until is inclusive), or add a context
      "
    `);
  });

  it('partial without note', async () => {
    expect(await complaint('partial-without-note')).toMatchInlineSnapshot(`
      "1 problem in the data (looked at 1 sources, 3 subjects, 1 stacks, 1 platforms, 1 contexts, 1 procedures, 1 claims, 2 checks, 1 causes, 1 messages, 1 cases, 1 reproductions):

      data/claims/ios-client.yml:1  note
        found:   nothing: the field is missing
        allowed: "partial", "flag" and "announced" need a note that says what is limited
        fix:     add "note"
      "
    `);
  });

  it('procedure without engine', async () => {
    expect(await complaint('procedure-without-engine')).toMatchInlineSnapshot(`
      "1 problem in the data (looked at 1 sources, 3 subjects, 1 stacks, 1 platforms, 1 contexts, 1 procedures, 2 claims, 2 checks, 1 causes, 1 messages, 1 cases, 1 reproductions):

      data/procedures/apple-shows-code.yml:2  engine
        found:   "apple-passkeys", which never answers as authenticator
        allowed: a subject of kind engine that has a rule with role authenticator
        fix:     name another engine or role, or add the rule under answersFor in its record
      "
    `);
  });

  it('range backwards', async () => {
    expect(await complaint('range-backwards')).toMatchInlineSnapshot(`
      "1 problem in the data (looked at 1 sources, 3 subjects, 1 stacks, 1 platforms, 1 contexts, 1 procedures, 2 claims, 2 checks, 1 causes, 1 messages, 1 cases, 1 reproductions):

      data/claims/ios-client.yml:5  range.ios.from
        found:   from "17" until "16.10"
        allowed: a first version that is not newer than the last
        fix:     swap the two versions
      "
    `);
  });

  it('range key not an id', async () => {
    expect(await complaint('range-key-not-an-id')).toMatchInlineSnapshot(`
      "1 problem in the data (looked at 1 sources, 3 subjects, 1 stacks, 1 platforms, 1 contexts, 1 procedures, 1 claims, 2 checks, 1 causes, 1 messages, 1 cases, 1 reproductions):

      data/claims/ios-client.yml:5  range.iOS
        found:   "iOS" (text), which is not a kebab-case id
        allowed: for example "chrome-136"
        fix:     correct "iOS"
      "
    `);
  });

  it('stray file', async () => {
    expect(await complaint('stray-file')).toMatchInlineSnapshot(`
      "1 problem in the data (looked at 1 sources, 3 subjects, 1 stacks, 1 platforms, 1 contexts, 1 procedures, 2 claims, 2 checks, 1 causes, 1 messages, 1 cases, 1 reproductions):

      data/claims/notes.txt:1  (the file)
        found:   a file named notes.txt
        allowed: one record a file, named <id>.yml
        fix:     rename the file or move it out of data/
      "
    `);
  });

  it('text too long', async () => {
    expect(await complaint('text-too-long')).toMatchInlineSnapshot(`
      "1 problem in the data (looked at 1 sources, 3 subjects, 1 stacks, 1 platforms, 1 contexts, 1 procedures, 2 claims, 2 checks, 0 causes, 1 messages, 1 cases, 1 reproductions):

      data/causes/bluetooth-off.yml:3  title
        found:   215 characters
        allowed: at most 200 characters
        fix:     say it shorter; long prose belongs in an article
      "
    `);
  });

  it('unknown key', async () => {
    expect(await complaint('unknown-key')).toMatchInlineSnapshot(`
      "1 problem in the data (looked at 1 sources, 3 subjects, 1 stacks, 1 platforms, 1 contexts, 1 procedures, 1 claims, 2 checks, 1 causes, 1 messages, 1 cases, 1 reproductions):

      data/claims/ios-client.yml:12  evidence[0].notes
        found:   an unknown field "notes"
        allowed: source, observedOn, says, scope, note, testedWith
        fix:     did you mean "note"? Else remove the line
      "
    `);
  });

  it('unknown release', async () => {
    expect(await complaint('unknown-release')).toMatchInlineSnapshot(`
      "1 problem in the data (looked at 1 sources, 3 subjects, 1 stacks, 1 platforms, 1 contexts, 1 procedures, 2 claims, 2 checks, 1 causes, 1 messages, 1 cases, 1 reproductions):

      data/claims/ios-client.yml:5  range.ios.from
        found:   "16.11", which is not a release of ios
        allowed: a version listed under releases in data/subjects/ios.yml
        fix:     did you mean "16.1"? Else add the release
      "
    `);
  });

  it('unknown value', async () => {
    expect(await complaint('unknown-value')).toMatchInlineSnapshot(`
      "1 problem in the data (looked at 1 sources, 3 subjects, 1 stacks, 1 platforms, 1 contexts, 1 procedures, 1 claims, 2 checks, 1 causes, 1 messages, 1 cases, 1 reproductions):

      data/claims/ios-client.yml:3  capability
        found:   "client.hybird.get" (text)
        allowed: client.hybrid.get, client.hybrid.create, client.remembers-phone, auth.hybrid.get, auth.hybrid.create, auth.allows-remembering, scan.fido, channel.websocket, channel.ble, relay.google, relay.apple, detect.capabilities, api.public-key-credential, api.authenticator-attachment, api.get-transports, api.conditional-mediation, api.get-client-capabilities, api.hints, api.signal, api.permissions-policy
        fix:     did you mean "client.hybrid.get"?
      "
    `);
  });

  it('unquoted colon', async () => {
    expect(await complaint('unquoted-colon')).toMatchInlineSnapshot(`
      "1 problem in the data (looked at 1 sources, 3 subjects, 1 stacks, 1 platforms, 1 contexts, 1 procedures, 2 claims, 2 checks, 0 causes, 1 messages, 1 cases, 1 reproductions):

      data/causes/bluetooth-off.yml:3  (the file)
        found:   Nested mappings are not allowed in compact mappings
        allowed: valid YAML, each field once
        fix:     put quotes round a text that holds ": " or starts with a sign; else compare the line and the one above it with another record in the same folder
      "
    `);
  });

  it('unquoted version', async () => {
    expect(await complaint('unquoted-version')).toMatchInlineSnapshot(`
      "1 problem in the data (looked at 1 sources, 3 subjects, 1 stacks, 1 platforms, 1 contexts, 1 procedures, 1 claims, 2 checks, 1 causes, 1 messages, 1 cases, 1 reproductions):

      data/claims/ios-client.yml:5  range.ios.from
        found:   16.10 (a number, because it has no quotes)
        allowed: text in quotes
        fix:     write "16.10" in quotes; without them 16.10 becomes 16.1
      "
    `);
  });

  it('value without support', async () => {
    expect(await complaint('value-without-support')).toMatchInlineSnapshot(`
      "1 problem in the data (looked at 1 sources, 3 subjects, 1 stacks, 1 platforms, 1 contexts, 1 procedures, 2 claims, 2 checks, 1 causes, 1 messages, 1 cases, 1 reproductions):

      data/claims/ios-client.yml:6  value
        found:   "no", where the evidence says "yes"
        allowed: "no" with at least one piece of evidence that says "no"
        fix:     write the value that the evidence supports, or add the source that says so
      "
    `);
  });

  it('yaml syntax', async () => {
    expect(await complaint('yaml-syntax')).toMatchInlineSnapshot(`
      "1 problem in the data (looked at 1 sources, 3 subjects, 1 stacks, 1 platforms, 1 contexts, 1 procedures, 1 claims, 2 checks, 1 causes, 1 messages, 1 cases, 1 reproductions):

      data/claims/ios-client.yml:3  (the file)
        found:   Flow sequence in block collection must be sufficiently indented and end with a ]
        allowed: valid YAML, each field once
        fix:     put quotes round a text that holds ": " or starts with a sign; else compare the line and the one above it with another record in the same folder
      "
    `);
  });

  it('yes on hearsay', async () => {
    expect(await complaint('yes-on-hearsay')).toMatchInlineSnapshot(`
      "1 problem in the data (looked at 1 sources, 3 subjects, 1 stacks, 1 platforms, 1 contexts, 1 procedures, 2 claims, 2 checks, 1 causes, 1 messages, 1 cases, 1 reproductions):

      data/claims/ios-client.yml:6  value
        found:   "yes" on reports in public threads alone
        allowed: "yes" with at least one source of another kind
        fix:     add such a source, or write "partial" with a note that starts with "Reported"
      "
    `);
  });
});

describe('the broken cases', () => {
  it('are all told above', async () => {
    expect([...told].sort()).toEqual(await brokenCases());
  });

  it('hold one faulty file each', async () => {
    const counts = await Promise.all(
      (await brokenCases()).map(async (name) => (await faultyFiles(name)).length),
    );
    expect(new Set(counts)).toEqual(new Set([1]));
  });
});

describe('several faults', () => {
  it('are told at once', async () => {
    const root = await copyFixture('future-date');
    roots.push(root);
    await fs.rm(`${root}/data/causes/bluetooth-off.yml`);
    // The cause is missed in a message, a case and a reproduction; a claim has a date that is to come.
    await expect(loadDataset(root, today)).rejects.toThrow(/^4 problems in the data/);
  });

  it('are told without blaming the records that name an unreadable one', async () => {
    expect(await complaint('not-https')).not.toContain('no file in data/sources/');
  });
});
