import {plainBrand} from '../../src/domain/brand/brand';
import {encodeBrand} from '../../src/domain/brand/brandCode';

/** Tests put a brand of their own into it. */
export default {
  baseUrl: '/base/',
  customFields: {brand: encodeBrand(plainBrand)},
};
