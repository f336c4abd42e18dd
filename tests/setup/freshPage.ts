import {cleanup} from '@testing-library/react';
import {afterEach, beforeEach} from 'vitest';

/** Each test meets an empty browser on an address without a fragment. */
beforeEach(() => {
  window.localStorage.clear();
  window.history.replaceState(null, '', '/');
});

afterEach(cleanup);
