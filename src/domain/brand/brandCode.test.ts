import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {plainBrand} from './brand';
import {decodeBrand, encodeBrand} from './brandCode';

describe('the code of a brand', () => {
  it('comes back as it went in, whatever the name', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme', minLength: 1}), (name) => {
        const brand = {...plainBrand, name};
        expect(decodeBrand(encodeBrand(brand))).toEqual(brand);
      }),
    );
  });

  it('needs no escaping in any language of the web', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), (name) => {
        expect(encodeBrand({...plainBrand, name})).toMatch(/^[\w-]+$/);
      }),
    );
  });

  it('is refused where it is something else', () => {
    expect(() => decodeBrand('e30')).toThrow('cannot be read');
  });
});
