import type {ReactNode} from 'react';
import {describe, expect, it} from 'vitest';
import {hydrate} from './hydrate';

describe('hydrate', () => {
  it('finds nothing where server and browser draw the same', () => {
    expect(hydrate(<p>1</p>).differences).toEqual([]);
  });

  it('finds a difference', () => {
    let renders = 0;
    function Different(): ReactNode {
      renders += 1;
      return <p>{renders}</p>;
    }
    expect(hydrate(<Different />).differences).toHaveLength(1);
  });
});
