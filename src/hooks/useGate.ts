import {useEffect, useState} from 'react';
import {onPageReturn} from '../browser/pageReturn';
import type {GateAnswers} from '../domain/gate/judgeGate';

/**
 * The answers to the safety questions of a page. They are asked again when a page comes back from the
 * memory of the browser (decision 0008: a gate is never remembered).
 */
export function useGate(): readonly [GateAnswers, (answers: GateAnswers) => void] {
  const [answers, setAnswers] = useState<GateAnswers>({});
  useEffect(() => onPageReturn(() => setAnswers({})), []);
  return [answers, setAnswers];
}
