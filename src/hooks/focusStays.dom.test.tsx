import {render, screen} from '@testing-library/react';
import type {ReactNode} from 'react';
import {expect, it} from 'vitest';
import {FocusStays} from './focusStays';
import {useFocusOn} from './useFocusOn';

const stepTitle = 'The step';

function Step(): ReactNode {
  return (
    <h2 ref={useFocusOn<HTMLHeadingElement>('step')} tabIndex={-1}>
      {stepTitle}
    </h2>
  );
}

const heading = () => screen.getByRole('heading', {name: stepTitle});

it('the focus goes to a step that comes', () => {
  render(<Step />);
  expect(document.activeElement).toBe(heading());
});

it('the focus stays where steps are only shown', () => {
  render(
    <FocusStays value={true}>
      <Step />
    </FocusStays>,
  );
  expect(document.activeElement).toBe(document.body);
});
