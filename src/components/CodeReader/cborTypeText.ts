import {translate} from '@docusaurus/Translate';
import type {FoundType} from '../../domain/fidoQr/fidoQrProblem';

const description = 'A type of data in a sign-in code, within a sentence';

/** What a type of CBOR is called in a sentence. */
export function cborTypeText(type: FoundType): string {
  switch (type) {
    case 'unsigned':
      return translate({id: 'fidoQr.type.unsigned', message: 'a whole number from 0', description});
    case 'too-large':
      return translate({id: 'fidoQr.type.tooLarge', message: 'a number above 9007199254740991', description});
    case 'negative':
      return translate({id: 'fidoQr.type.negative', message: 'a number below 0', description});
    case 'decimal':
      return translate({id: 'fidoQr.type.decimal', message: 'a floating-point number', description});
    case 'bytes':
      return translate({id: 'fidoQr.type.bytes', message: 'a byte string', description});
    case 'text':
      return translate({id: 'fidoQr.type.text', message: 'a text', description});
    case 'boolean':
      return translate({id: 'fidoQr.type.boolean', message: 'true or false', description});
    case 'list':
      return translate({id: 'fidoQr.type.list', message: 'a list', description});
    case 'map':
      return translate({id: 'fidoQr.type.map', message: 'a map', description});
    case 'tagged':
      return translate({id: 'fidoQr.type.tagged', message: 'a value with a tag', description});
    case 'null':
      return translate({id: 'fidoQr.type.null', message: 'null', description});
    case 'other':
      return translate({id: 'fidoQr.type.other', message: 'another simple value', description});
  }
}
