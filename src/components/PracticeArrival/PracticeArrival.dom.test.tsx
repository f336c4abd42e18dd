import {screen} from '@testing-library/react';
import {renderToString} from 'react-dom/server';
import {describe, expect, it} from 'vitest';
import {hydrate} from '../../../tests/hydrate';
import {realData} from '../../../tests/realData';
import {parseFragment} from '../../domain/fragment/fragmentState';
import {toPairRecords} from '../../domain/pair/pairRecords';
import {arrivalSpec, devicesIn} from './arrivalSpec';
import {PracticeArrival} from '.';

const records = toPairRecords(realData);
const devicesOf = (fragment: string) => devicesIn(records, parseFragment(arrivalSpec(records), fragment));

describe('the page on the phone', () => {
  it('is drawn by the server as the browser draws it first, whatever the address says', async () => {
    window.history.replaceState(null, '', '/scan/#via=code&computer=mac-safari');
    expect(renderToString(<PracticeArrival records={records} />)).not.toContain('Your camera works');
    expect(hydrate(<PracticeArrival records={records} />).differences).toEqual([]);
    expect(await screen.findByText('Your camera works: it read the code.')).toBeDefined();
  });

  it.each([
    ['', undefined],
    ['computer=mac-safari&phone=iphone', undefined],
    ['phone=iphone&app=own', undefined],
    // An Android phone can have a work profile, so it is asked about it.
    ['computer=mac-safari&phone=android&app=own', undefined],
  ])('knows too little from "%s"', (fragment, devices) => {
    expect(devicesOf(fragment)).toBe(devices);
  });

  it.each([
    ['computer=mac-safari&phone=iphone&app=own', {platform: 'iphone', contexts: []}],
    ['computer=mac-safari&phone=iphone&app=not-sure', {platform: 'iphone', contexts: []}],
    ['computer=mac-safari&phone=iphone&app=own&work=yes', {platform: 'iphone', contexts: []}],
    [
      'computer=mac-safari&phone=android&app=bitwarden&work=yes',
      {platform: 'android', provider: 'bitwarden', contexts: ['work-profile']},
    ],
    ['computer=mac-safari&phone=android&app=own&work=no', {platform: 'android', contexts: []}],
    ['computer=mac-safari&phone=android&app=own&work=not-sure', {platform: 'android', contexts: []}],
  ])('knows both devices from "%s"', (fragment, phone) => {
    expect(devicesOf(fragment)).toEqual([{platform: 'mac', browser: 'safari', contexts: []}, phone]);
  });
});
