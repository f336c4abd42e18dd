import {render, screen} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {describe, expect, it} from 'vitest';
import {aClaim, aDataset} from '../../../tests/builders/records';
import {hydrate} from '../../../tests/hydrate';
import {changeLog} from '../../domain/changeLog/changeLog';
import {ChangeLog} from '.';

const many = Array.from({length: 12}, (_, i) => aClaim({id: `claim-${i}`}));
const changed = aClaim({
  history: [
    {on: '2026-11', change: 'added'},
    {on: '2027', change: 'changed'},
  ],
});
const oneSort = changeLog(aDataset({claims: many}));
const twoSorts = changeLog(aDataset({claims: [...many, changed]}));
const headings = () => screen.getAllByRole('heading', {level: 3}).map(({textContent}) => textContent);

describe('the filter of the change log', () => {
  it('keeps what was chosen, and says so in the address', async () => {
    render(<ChangeLog changes={twoSorts} />);
    expect(headings()).toEqual(['Changed', 'Added']);
    await userEvent.selectOptions(screen.getByRole('combobox', {name: 'What happened'}), 'Changed');
    expect(headings()).toEqual(['Changed']);
    expect(window.location.hash).toBe('#change=changed');
    await userEvent.selectOptions(screen.getByRole('combobox'), 'Any');
    expect(headings()).toEqual(['Changed', 'Added']);
  });

  it('is not there where everything is of one sort', () => {
    render(<ChangeLog changes={oneSort} />);
    expect(screen.queryByRole('combobox')).toBeNull();
  });
});

it('a link to an entry opens the list that it is folded into', () => {
  window.history.replaceState(null, '', '/devices/changes/#claims-claim-3-1');
  render(<ChangeLog changes={oneSort} />);
  expect(document.getElementById('claims-claim-3-1')?.closest('details')?.open).toBe(true);
});

it('is the same from the server and in the browser', () => {
  expect(hydrate(<ChangeLog changes={twoSorts} />).differences).toEqual([]);
});
