import * as z from 'zod';
import {nearest} from '../../src/domain/text/nearest';

export interface Described {
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

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (at, part) =>
      typeof at === 'object' && at !== null ? (at as Record<PropertyKey, unknown>)[part] : undefined,
    value,
  );
}

function show(value: unknown): string {
  if (value === undefined) return 'nothing: the field is missing';
  if (value === null) return 'nothing: the field is empty';
  const text = JSON.stringify(value);
  return `${text.length > 80 ? `${text.slice(0, 77)}...` : text} (${Array.isArray(value) ? 'list' : typeof value})`;
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

function wrongType(issue: Issue & {expected: string}, found: unknown, source: string): Described {
  const wantsText = issue.expected === 'string' && found !== undefined && found !== null;
  const names: Record<string, string> = {
    string: 'text',
    array: 'a list ("- " before each entry)',
    int: 'a whole number',
    number: 'a number',
    object: 'fields below it, indented',
    record: 'fields below it, indented',
    boolean: 'true or false',
  };
  return {
    path: issue.path,
    found: wantsText ? `${source} (a ${typeof found}, because it has no quotes)` : show(found),
    allowed: wantsText ? 'text in quotes' : (names[issue.expected] ?? issue.expected),
    fix: wantsText
      ? `write "${source}" in quotes; without them 16.10 becomes 16.1`
      : `${found === undefined ? 'add' : 'correct'} ${fieldWord(issue.path)}`,
  };
}

const fieldWord = (path: readonly PropertyKey[]) => {
  const last = path.at(-1);
  return typeof last === 'number' ? 'the entry' : `"${String(last ?? 'the record')}"`;
};

function wrongValue(issue: Issue & {values: unknown[]}, found: unknown): Described {
  const values = issue.values.map(String);
  const guess = typeof found === 'string' ? nearest(found, values) : undefined;
  return {
    path: issue.path,
    found: show(found),
    allowed: values.join(', '),
    fix: guess ? `did you mean "${guess}"?` : `write one of them`,
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
      return [
        {
          path: issue.path,
          found: typeof found === 'string' ? `${found.length} characters` : show(found),
          allowed: `at most ${String(issue.maximum)}`,
          fix:
            typeof found === 'string'
              ? 'say it shorter; long prose belongs in an article'
              : 'make it smaller',
        },
      ];
    case 'too_small':
      return [
        {
          path: issue.path,
          found: show(found),
          allowed: `at least ${String(issue.minimum)}`,
          fix: issue.message.startsWith('is ')
            ? issue.message.replace(/^is empty; /, '')
            : `fill in ${fieldWord(issue.path)}`,
        },
      ];
    case 'invalid_format':
    case 'not_multiple_of':
    case 'invalid_union':
    case 'invalid_key':
    case 'invalid_element':
    case 'custom': {
      const [said, fix] = issue.message.split('; ');
      return [
        {
          path: issue.path,
          found: show(found),
          allowed: fix ?? said ?? issue.message,
          fix:
            found === undefined
              ? `add ${fieldWord(issue.path)}`
              : `correct ${fieldWord(issue.path)}: it ${said}`,
        },
      ];
    }
  }
}
