import {describe, expect, it} from 'vitest';
import {aStack, aSubject} from '../../../tests/builders/records';
import {checkStacks} from './checkStacks';

const chrome = aSubject({id: 'chrome', kind: 'browser', name: 'Chrome'});

describe('the fields of a row', () => {
  it('pass when each names a subject of its kind', () => {
    const stacks = [aStack({os: 'windows', browser: 'chrome'})];
    expect(checkStacks({stacks, subjects: [aSubject(), chrome]})).toEqual([]);
  });

  it('fail when a browser stands where the system should', () => {
    const [finding, ...others] = checkStacks({stacks: [aStack({os: 'chrome'})], subjects: [chrome]});
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      path: ['os'],
      found: '"chrome", which is a subject of kind browser',
      allowed: 'a subject of kind os',
    });
  });
});
