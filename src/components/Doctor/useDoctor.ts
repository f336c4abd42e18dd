import useBaseUrl from '@docusaurus/useBaseUrl';
import {useCallback, useState} from 'react';
import {siteOrigin} from '../../browser/pageAddress';
import {visitSite, type VisitResult} from '../../domain/doctor/visitSite';
import {useRequest} from '../../hooks/useRequest';
import {askForProbe} from './askForProbe';

const stopped: VisitResult = {ok: false, problem: {kind: 'silence', reason: 'stopped'}};

/** Visits the site that serves the page, with how far it got. */
export function useDoctor() {
  const path = useBaseUrl('/');
  const [progress, setProgress] = useState({done: 0, all: 0});
  const run = useCallback(
    async (signal: AbortSignal) => {
      setProgress({done: 0, all: 0});
      const result = await visitSite(
        `${siteOrigin()}${path}`,
        (probe) => askForProbe(probe, signal),
        (done, all) => setProgress({done, all}),
      );
      return signal.aborted ? stopped : result;
    },
    [path],
  );
  return {...useRequest(run, stopped), progress};
}
