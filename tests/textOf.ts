interface Node {
  readonly type: string;
  readonly value?: unknown;
  readonly children?: readonly Node[];
}

/** The text within a node of HTML or Markdown, as it stands there. */
export function textOf({value, children = []}: Node): string {
  return typeof value === 'string' ? value : children.map(textOf).join('');
}
