import {useCallback, useEffect, useRef, useState} from 'react';

export type RequestState<T> =
  {readonly state: 'idle'} | {readonly state: 'running'} | {readonly state: 'ended'; readonly result: T};

interface Request<T> {
  readonly current: RequestState<T>;
  /** A second press while one runs does nothing. */
  readonly start: () => void;
  readonly stop: () => void;
  /** Forgets the result. */
  readonly clear: () => void;
}

/** How long a browser may take to end what was stopped, in milliseconds. */
const patience = 500;

/**
 * One request to the browser at a time, which can be stopped. It is stopped when its tool leaves the
 * page.
 * @param run must be stable between renders; it may not throw
 * @param stopped the result of a request that was stopped, where the browser does not end it
 */
export function useRequest<T>(run: (signal: AbortSignal) => Promise<T>, stopped: T): Request<T> {
  const [current, setCurrent] = useState<RequestState<T>>({state: 'idle'});
  const controller = useRef<AbortController>(null);
  const end = useCallback((own: AbortController, result: T) => {
    if (controller.current !== own) return;
    controller.current = null;
    setCurrent({state: 'ended', result});
  }, []);
  const stop = useCallback(() => {
    const own = controller.current;
    if (own === null) return;
    own.abort();
    setTimeout(() => end(own, stopped), patience);
  }, [end, stopped]);
  useEffect(() => () => controller.current?.abort(), []);
  const start = useCallback(() => {
    if (controller.current !== null) return;
    const own = new AbortController();
    controller.current = own;
    setCurrent({state: 'running'});
    void run(own.signal).then((result) => end(own, result));
  }, [run, end]);
  const clear = useCallback(() => setCurrent({state: 'idle'}), []);
  return {current, start, stop, clear};
}
