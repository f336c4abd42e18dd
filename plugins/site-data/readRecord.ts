import {isMap, isNode, isScalar, LineCounter, parseDocument, type Document} from 'yaml';
import type * as z from 'zod';
import {describeIssue} from './describeIssue';
import {fieldName, type Problem} from './problem';

/** A record with the means to find the line of any of its fields. */
export interface LocatedRecord<T> {
  readonly file: string;
  readonly record: T;
  readonly lineOf: (path: readonly PropertyKey[]) => number;
}

type ReadResult<T> =
  | {readonly ok: true; readonly located: LocatedRecord<T>}
  | {readonly ok: false; readonly problems: readonly Problem[]};

/** The node at a path, or the nearest parent that exists. */
function nodeAt(document: Document, path: readonly PropertyKey[]) {
  for (let depth = path.length; depth >= 0; depth -= 1) {
    const node = document.getIn(path.slice(0, depth), true);
    if (isNode(node) && node.range) return node;
  }
  return undefined;
}

/** The name of a field, where the path ends with one: its value may start on a later line. */
function keyAt(document: Document, path: readonly PropertyKey[]) {
  const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  if (!isMap(parent)) return undefined;
  const key = parent.items
    .map((pair) => pair.key)
    .find((each) => isScalar(each) && each.value === path.at(-1));
  return isNode(key) ? key : undefined;
}

/**
 * Parses one YAML file against a schema.
 * @param file path from the project's root, for messages
 */
export function readRecord<T>(file: string, text: string, schema: z.ZodType<T>): ReadResult<T> {
  const lines = new LineCounter();
  const document = parseDocument(text, {lineCounter: lines, prettyErrors: false});
  const lineOf = (path: readonly PropertyKey[]) =>
    lines.linePos((keyAt(document, path) ?? nodeAt(document, path))?.range?.[0] ?? 0).line;
  if (document.errors.length > 0) {
    return {
      ok: false,
      problems: document.errors.map((error) => ({
        file,
        line: lines.linePos(error.pos[0]).line,
        field: '(the file)',
        found: error.message,
        allowed: 'valid YAML, each field once',
        fix: 'put quotes round a text that holds ": " or starts with a sign; else compare the line and the one above it with another record in the same folder',
      })),
    };
  }
  const sourceText = (path: readonly PropertyKey[]) => {
    const range = nodeAt(document, path)?.range;
    return range ? text.slice(range[0], range[1]) : '';
  };
  const record: unknown = document.toJS();
  const parsed = schema.safeParse(record);
  if (parsed.success) return {ok: true, located: {file, record: parsed.data, lineOf}};
  return {
    ok: false,
    problems: parsed.error.issues
      .flatMap((issue) => describeIssue(schema, record, issue, sourceText))
      .map(({path, found, allowed, fix}) => ({
        file,
        line: lineOf(path),
        field: fieldName(path) || '(the record)',
        found,
        allowed,
        fix,
      })),
  };
}
