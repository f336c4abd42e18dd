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

/**
 * One request to the browser at a time, which can be stopped. It is stopped when its tool leaves the
 * page.
 * @param run must be stable between renders; it may not throw
 */
export function useRequest<T>(run: (signal: AbortSignal) => Promise<T>): Request<T> {
  const [current, setCurrent] = useState<RequestState<T>>({state: 'idle'});
  const controller = useRef<AbortController>(null);
  const stop = useCallback(() => controller.current?.abort(), []);
  useEffect(() => stop, [stop]);
  const start = useCallback(() => {
    if (controller.current !== null) return;
    const own = new AbortController();
    controller.current = own;
    setCurrent({state: 'running'});
    void run(own.signal).then((result) => {
      controller.current = null;
      setCurrent({state: 'ended', result});
    });
  }, [run]);
  const clear = useCallback(() => setCurrent({state: 'idle'}), []);
  return {current, start, stop, clear};
}
