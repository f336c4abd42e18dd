import {render, screen} from '@testing-library/react';
import {renderToString} from 'react-dom/server';
import {describe, expect, it} from 'vitest';
import {hydrate} from '../../../tests/hydrate';
import {realData} from '../../../tests/realData';
import {buildTable} from '../../domain/diagnosis/table';
import {outcomes} from '../../domain/dryRun/lampsOf';
import {toDryRunRecord} from '../../domain/views/dryRunRecord';
import {EndText} from '../Ceremony/EndText';
import {errorText} from '../Ceremony/errorText';
import {obstacleText} from '../Ceremony/obstacleText';
import {permitText} from '../Ceremony/permitText';
import {DryRun} from '.';
import {meaningOf} from './meaningOf';
import {WindowChoices} from './WindowChoices';

const record = toDryRunRecord(realData, buildTable(realData));

describe('the dry run', () => {
  it('is drawn by the server as the browser draws it first, without a button', async () => {
    expect(renderToString(<DryRun record={record} />)).not.toContain('<button');
    expect(hydrate(<DryRun record={record} />).differences).toEqual([]);
    expect(await screen.findByText('Answer both questions, then the tool appears here.')).toBeDefined();
  });

  it('says what to press in every window that a computer can draw', () => {
    expect(record.choices.map(({by}) => by)).toEqual([
      'Apple’s own, in the system',
      'The browser itself, with the code of Chromium',
      'Windows itself',
    ]);
    expect(record.choices.every(({actions}) => actions.length > 0)).toBe(true);
  });

  it('has what to press in the HTML of the server, since the window covers the page', () => {
    const html = renderToString(<WindowChoices record={record} />);
    expect(html).toContain('<strong>Use a different device</strong>');
    expect(html).not.toContain('**');
    expect(() => renderToString(<WindowChoices />)).toThrow('MDX');
  });

  it('points to reasons only where something was seen to stop', () => {
    const pointed = outcomes.filter((outcome) => record.likely[outcome].length > 0);
    expect(pointed).toEqual(['no-code', 'code-not-read', 'connecting']);
  });

  it('has words of its own for every outcome', () => {
    expect(new Set(outcomes.map(meaningOf)).size).toBe(outcomes.length);
  });
});

describe('how a request can end', () => {
  /** Exceptions of get and create, by WebAuthn Level 3, and what browsers add. */
  const names = [
    'NotAllowedError',
    'AbortError',
    'SecurityError',
    'InvalidStateError',
    'ConstraintError',
    'NotSupportedError',
    'OperationError',
    'TypeError',
    'UnknownError',
  ];

  it('is said in words of its own for each name', () => {
    const other = errorText('SomethingNewError');
    expect(new Set(names.map(errorText)).size).toBe(names.length);
    expect(names.map(errorText)).not.toContain(other);
  });

  it.each(['<img src=x>Error', 'a b', 'constructor', ''])('shows no name that is none: %j', (name) => {
    const {container} = render(<EndText ended={{kind: 'error', name}} />);
    expect(container.querySelector('code')).toBeNull();
    expect(container.textContent).toContain('does not know its reason');
  });

  it('and why it cannot begin, in one sentence each', () => {
    const obstacles = (['insecure', 'missing', 'frame', 'policy'] as const).map(obstacleText);
    const permits = (['off', 'other-host', 'no-host-name'] as const).map(permitText);
    expect(new Set([...obstacles, ...permits]).size).toBe(7);
  });
});
