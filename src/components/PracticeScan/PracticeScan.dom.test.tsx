import {render, screen} from '@testing-library/react';
import {renderToString} from 'react-dom/server';
import {describe, expect, it} from 'vitest';
import {hydrate} from '../../../tests/hydrate';
import {realData} from '../../../tests/realData';
import {toDeviceRecords} from '../../domain/pair/deviceRecords';
import {arrivalAddress} from './arrivalAddress';
import {PracticeScan} from '.';
import {ReachNote} from './ReachNote';

const devices = toDeviceRecords(realData);

describe('the practice scan', () => {
  it('is drawn by the server as the browser draws it first, without a code', async () => {
    expect(renderToString(<PracticeScan devices={devices} />)).not.toContain('<svg');
    expect(hydrate(<PracticeScan devices={devices} />).differences).toEqual([]);
    expect(await screen.findByText('Answer both questions, then the tool appears here.')).toBeDefined();
  });

  it('puts a computer into the address only where one was given', () => {
    expect(arrivalAddress('https://help.example/scan/', undefined)).toBe(
      'https://help.example/scan/#via=code',
    );
    expect(arrivalAddress('https://help.example/scan/', 'mac-safari')).toBe(
      'https://help.example/scan/#via=code&computer=mac-safari',
    );
  });

  it.each([
    ['everywhere', ''],
    ['this-computer', 'it runs on this computer alone'],
    ['insecure', 'it does not come by https'],
  ] as const)('says of an address that can be opened %s: %s', (reach, says) => {
    const {container} = render(<ReachNote reach={reach} />);
    expect(container.textContent).toContain(says);
    expect(container.textContent === '').toBe(says === '');
  });
});
