import {useEffect, useState} from 'react';
import {onPageReturn} from '../browser/pageReturn';

/** Counts how often the page came back from the memory of the browser, so that a tool can begin afresh. */
export function useVisit(): number {
  const [visit, setVisit] = useState(0);
  useEffect(() => onPageReturn(() => setVisit((before) => before + 1)), []);
  return visit;
}
