import type {AsPlainObject} from 'minisearch';

/**
 * The engine's own form repeats every id as a JSON key. Here a term is one line,
 * "term|field:ids|field:ids", each id as the distance from the one before it, in base 36, with "*n"
 * where the term stands there more than once.
 */
export interface PackedEngine {
  readonly documents: number;
  readonly fields: AsPlainObject['fieldIds'];
  /** By document, the length of each field; a line per document. */
  readonly lengths: string;
  readonly averages: readonly number[];
  readonly terms: string;
}

const radix = 36;

function packIds(ids: Readonly<Record<string, number>>): string {
  let before = 0;
  return Object.entries(ids)
    .map(([id, count]) => {
      const step = (Number(id) - before).toString(radix);
      before = Number(id);
      return count === 1 ? step : `${step}*${count.toString(radix)}`;
    })
    .join(' ');
}

function unpackIds(packed: string): Record<number, number> {
  const ids: Record<number, number> = {};
  let id = 0;
  for (const entry of packed.split(' ')) {
    const [step = '', count = '1'] = entry.split('*');
    id += Number.parseInt(step, radix);
    ids[id] = Number.parseInt(count, radix);
  }
  return ids;
}

/** @param engine whose documents have the numbers 0, 1, 2 … as ids and no stored fields */
export function packEngine(engine: AsPlainObject): PackedEngine {
  const {documentCount, fieldIds, fieldLength, averageFieldLength, index} = engine;
  return {
    documents: documentCount,
    fields: fieldIds,
    lengths: Object.values(fieldLength)
      .map((lengths) => Array.from(lengths, (length) => (length ? length.toString(radix) : '')).join(' '))
      .join('\n'),
    averages: averageFieldLength,
    terms: index
      .map(([term, fields]) =>
        [term, ...Object.entries(fields).map(([field, ids]) => `${field}:${packIds(ids)}`)].join('|'),
      )
      .join('\n'),
  };
}

/** A term, and by field how often each document holds it. */
export type UnpackedTerm = AsPlainObject['index'][number];

function unpackTerm(line: string): UnpackedTerm {
  const [term = '', ...packed] = line.split('|');
  const fieldIds = packed.map((field) => {
    const colon = field.indexOf(':');
    return [field.slice(0, colon), unpackIds(field.slice(colon + 1))] as const;
  });
  return [term, Object.fromEntries(fieldIds)];
}

/** The terms of an engine with the documents that hold them, one by one: this is most of the work. */
export function* unpackTerms({terms}: PackedEngine): Generator<UnpackedTerm> {
  for (const line of terms.split('\n')) yield unpackTerm(line);
}

/**
 * The engine's own form again, as `MiniSearch.loadJS` takes it.
 * @param index its terms, unpacked
 */
export function unpackEngine(
  {documents, fields, lengths, averages}: PackedEngine,
  index: UnpackedTerm[],
): AsPlainObject {
  const ids = Array.from({length: documents}, (_, id) => id);
  return {
    documentCount: documents,
    nextId: documents,
    documentIds: Object.fromEntries(ids.map((id) => [id, id])),
    fieldIds: fields,
    fieldLength: Object.fromEntries(
      lengths
        .split('\n')
        .map((line, id) => [
          id,
          line.split(' ').map((length) => (length === '' ? 0 : Number.parseInt(length, radix))),
        ]),
    ),
    averageFieldLength: [...averages],
    storedFields: {},
    dirtCount: 0,
    index,
    serializationVersion: 2,
  };
}
