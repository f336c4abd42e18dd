import * as z from 'zod';
import {nearest} from '../../src/domain/text/nearest';

interface Described {
  readonly path: readonly PropertyKey[];
  readonly found: string;
  readonly allowed: string;
  readonly fix: string;
}

type Issue = z.core.$ZodIssue;

/** Walks a schema down a path, through optionals, arrays and records. */
function schemaAt(schema: z.ZodType, path: readonly PropertyKey[]): z.ZodType | undefined {
  let at: z.ZodType | undefined = schema;
  for (const part of path) {
    while (at instanceof z.ZodOptional) at = at.unwrap() as z.ZodType;
    if (at instanceof z.ZodObject) at = at.shape[String(part)] as z.ZodType | undefined;
    else if (at instanceof z.ZodArray) at = at.element as z.ZodType;
    else if (at instanceof z.ZodRecord) at = at.valueType as z.ZodType;
    else return undefined;
  }
  while (at instanceof z.ZodOptional) at = at.unwrap() as z.ZodType;
  return at;
}

/** What stands at a path of a parsed record; undefined where nothing does. */
export function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (at, part) =>
      typeof at === 'object' && at !== null ? (at as Record<PropertyKey, unknown>)[part] : undefined,
    value,
  );
}

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** A value as the author would recognise it; lists and groups of fields are counted, not copied. */
function show(value: unknown): string {
  if (value === undefined) return 'nothing: the field is missing';
  if (value === null) return 'nothing: the field is empty';
  if (Array.isArray(value)) return `a list of ${counted(value.length, 'entry', 'entries')}`;
  if (typeof value === 'object') return `a group of fields: ${Object.keys(value).join(', ')}`;
  const text = JSON.stringify(value);
  return `${text.length > 80 ? `${text.slice(0, 77)}...` : text} (${typeof value === 'string' ? 'text' : typeof value})`;
}

function unknownKeys(schema: z.ZodType, issue: Issue & {keys: string[]}): Described[] {
  const parent = schemaAt(schema, issue.path);
  const allowed = parent instanceof z.ZodObject ? Object.keys(parent.shape) : [];
  return issue.keys.map((key) => {
    const guess = nearest(key, allowed);
    return {
      path: [...issue.path, key],
      found: `an unknown field "${key}"`,
      allowed: allowed.length > 0 ? allowed.join(', ') : 'a field of the record',
      fix: guess ? `did you mean "${guess}"? Else remove the line` : 'remove the line',
    };
  });
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'text',
  array: 'a list ("- " before each entry)',
  int: 'a whole number',
  number: 'a number',
  object: 'fields below it, indented',
  record: 'fields below it, indented',
  boolean: 'true or false',
};

/** YAML reads bare numbers, truths and (in front matter) days as such, not as text. */
const isBare = (value: unknown) =>
  typeof value === 'number' || typeof value === 'boolean' || value instanceof Date;

function wrongType(issue: Issue & {expected: string}, found: unknown, source: string): Described {
  if (issue.expected === 'string' && isBare(found)) {
    const kind = found instanceof Date ? 'day' : typeof found;
    return {
      path: issue.path,
      found: `${source} (a ${kind}, because it has no quotes)`,
      allowed: 'text in quotes',
      fix: `write "${source}" in quotes${typeof found === 'number' ? '; without them 16.10 becomes 16.1' : ''}`,
    };
  }
  return {
    path: issue.path,
    found: show(found),
    allowed: typeNames[issue.expected] ?? issue.expected,
    fix: `${found === undefined || found === null ? 'add' : 'correct'} ${fieldWord(issue.path)}`,
  };
}

const fieldWord = (path: readonly PropertyKey[]) => {
  const last = path.at(-1);
  if (last === undefined) return 'the fields of the record';
  return typeof last === 'number' ? 'the entry' : `"${String(last)}"`;
};

function wrongValue(issue: Issue & {values: unknown[]}, found: unknown): Described {
  const values = issue.values.map(String);
  const guess = typeof found === 'string' ? nearest(found, values) : undefined;
  return {
    path: issue.path,
    found: show(found),
    allowed: values.join(', '),
    fix: guess
      ? `did you mean "${guess}"?`
      : `${found === undefined ? 'add' : 'correct'} ${fieldWord(issue.path)}: write one of them`,
  };
}

function outOfBounds(
  path: readonly PropertyKey[],
  found: unknown,
  [word, bound, inclusive]: readonly ['at least' | 'at most', number, boolean],
): Described {
  const unit =
    typeof found === 'string'
      ? counted(bound, 'character', 'characters')
      : Array.isArray(found)
        ? counted(bound, 'entry', 'entries')
        : String(bound);
  const exclusive = word === 'at least' ? 'more than' : 'less than';
  return {
    path,
    found: typeof found === 'string' ? counted(found.length, 'character', 'characters') : show(found),
    allowed: `${inclusive ? word : exclusive} ${unit}`,
    fix:
      word === 'at least'
        ? `${typeof found === 'number' ? 'correct' : 'fill in'} ${fieldWord(path)}`
        : typeof found === 'string'
          ? 'say it shorter; long prose belongs in an article'
          : `make ${fieldWord(path)} smaller`,
  };
}

/** Messages of our schemas have two parts: what it is, and what it should be. */
function ownMessage(path: readonly PropertyKey[], found: unknown, message: string): Described {
  const [said = message, advice = 'another value'] = message.split('; ');
  const missing = found === undefined;
  const empty = Array.isArray(found) && found.length === 0;
  return {
    path,
    found: missing ? show(found) : `${show(found)}, which ${said}`,
    allowed: advice.replace(/^write (?=for example|")/, ''),
    fix: `${missing ? 'add' : empty ? 'fill in' : 'correct'} ${fieldWord(path)}`,
  };
}

/**
 * Puts one zod issue into found / allowed / fix.
 * @param sourceText the text that stands in the file at a path, quotes and all
 */
export function describeIssue(
  schema: z.ZodType,
  record: unknown,
  issue: Issue,
  sourceText: (path: readonly PropertyKey[]) => string,
): Described[] {
  const found = valueAt(record, issue.path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return unknownKeys(schema, issue);
    case 'invalid_type':
      return [wrongType(issue, found, sourceText(issue.path))];
    case 'invalid_value':
      return [wrongValue(issue, found)];
    case 'too_big':
      return [outOfBounds(issue.path, found, ['at most', Number(issue.maximum), issue.inclusive ?? true])];
    case 'too_small':
      return [
        issue.message.startsWith('is ')
          ? ownMessage(issue.path, found, issue.message)
          : outOfBounds(issue.path, found, ['at least', Number(issue.minimum), issue.inclusive ?? true]),
      ];
    case 'invalid_key':
      // The name of a field is what is wrong here, not its value.
      return [ownMessage(issue.path, issue.path.at(-1), issue.issues[0]?.message ?? issue.message)];
    case 'custom':
    case 'invalid_format':
    case 'invalid_element':
    case 'invalid_union':
    case 'not_multiple_of':
      return [ownMessage(issue.path, found, issue.message)];
  }
}
