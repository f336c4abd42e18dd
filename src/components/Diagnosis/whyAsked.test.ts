import {expect, it} from 'vitest';
import {realModel} from '../../../tests/model/realModel';
import {nextStep} from '../../domain/diagnosis/nextStep';
import {whyAsked} from './whyAsked';

it('gives the reason of the check, and the two causes between which it decides', () => {
  const step = nextStep(realModel.table, {answers: {'where-stopped': 'no-code'}});
  if (step.kind !== 'ask') throw new Error('One answer cannot be enough.');
  const {check, between} = step.reason;
  expect(between).toBeDefined();
  const [first, second] = between!.map(({causes}) => causes[0].title);
  expect(whyAsked(step.reason)).toBe(
    `${check.because} The answer helps to tell “${first}” from “${second}”.`,
  );
});

it('gives the reason of the check alone where nothing decides', () => {
  const [check] = realModel.table.checks;
  expect(whyAsked({check: check!})).toBe(check!.because);
});
