type Json = string | number | boolean | null | undefined | readonly Json[] | {readonly [key: string]: Json};

/** Which fields of each kind of record are words for readers. "*" is every entry of a list. */
export const textFields = {
  subjects: ['name', 'evidence.*.says', 'history.*.note'],
  stacks: ['name', 'versions'],
  platforms: ['name', 'evidence.*.says', 'history.*.note'],
  contexts: ['name', 'fix', 'history.*.note'],
  procedures: ['steps.*.action', 'steps.*.expect', 'evidence.*.says', 'unverified.*', 'history.*.note'],
  claims: ['note', 'evidence.*.note', 'history.*.note'],
  checks: ['ask', 'aloud', 'because', 'answers.*.text', 'normally.why', 'history.*.note'],
  // The words of a message are the product's: they are translated by whoever makes the product.
  messages: ['evidence.*.says', 'unverified.*', 'history.*.note'],
  cases: ['summary', 'basis', 'history.*.note'],
  causes: [
    'title',
    'weightBasis',
    'symptoms.*',
    'fixes.*.action',
    'fixes.*.success',
    'expects.*.why',
    'explanation',
    'evidence.*.says',
    'unverified.*',
    'history.*.note',
  ],
  reproductions: [
    'title',
    'goal',
    'needs.*',
    'steps.*.action',
    'steps.*.expect',
    'steps.*.otherwise.*.seen',
    'outcome',
    'evidence.*.says',
    'history.*.note',
  ],
} as const;

export type TranslatedKind = keyof typeof textFields;

/** Entries that have an id keep their message when the list is reordered. */
function entryName(entry: Json, index: number): string {
  const id = typeof entry === 'object' && entry !== null && 'id' in entry ? entry.id : undefined;
  return typeof id === 'string' ? id : String(index);
}

function mapAt(
  value: Json,
  path: readonly string[],
  name: string,
  change: (id: string, text: string) => string,
): Json {
  const [head, ...rest] = path;
  if (head === undefined) return typeof value === 'string' ? change(name, value) : value;
  if (head === '*') {
    return Array.isArray(value)
      ? value.map((entry: Json, i) => mapAt(entry, rest, `${name}.${entryName(entry, i)}`, change))
      : value;
  }
  if (typeof value !== 'object' || value === null || !(head in value)) return value;
  const fields = value as Readonly<Record<string, Json>>;
  return {...fields, [head]: mapAt(fields[head], rest, `${name}.${head}`, change)};
}

/**
 * Gives every reader-facing text of a record to `change`, with a stable message id such as
 * "sign-in-with-phone.steps.scan.expect", and returns the record with the answers in place.
 */
export function mapTexts<T extends {readonly id: string}>(
  kind: TranslatedKind,
  record: T,
  change: (messageId: string, text: string) => string,
): T {
  return textFields[kind].reduce<Json>(
    (at, field) => mapAt(at, field.split('.'), record.id, change),
    record as unknown as Json,
  ) as unknown as T;
}
