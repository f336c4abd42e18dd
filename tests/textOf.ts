interface Node {
  readonly type: string;
  readonly value?: unknown;
  readonly children?: readonly Node[];
}

/** The text within a node of HTML or Markdown, as it stands there; React's comments are no text. */
export function textOf({type, value, children = []}: Node): string {
  if (type === 'comment') return '';
  return typeof value === 'string' ? value : children.map(textOf).join('');
}
