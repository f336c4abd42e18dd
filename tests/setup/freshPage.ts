import {cleanup, configure} from '@testing-library/react';
import {afterEach, beforeEach} from 'vitest';

// Tools are loaded when they are wanted, which takes a busy machine more than the usual second.
configure({asyncUtilTimeout: 5_000});

/** Each test meets an empty browser on an address without a fragment. */
beforeEach(() => {
  window.localStorage.clear();
  window.history.replaceState(null, '', '/');
});

afterEach(cleanup);
