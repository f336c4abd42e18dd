import ts from 'typescript';

/** A message as it stands in the source. */
export interface Message {
  readonly id: string;
  readonly text: string;
  readonly place: string;
}

const textOf = (node: ts.Node | undefined): string | undefined =>
  node !== undefined && ts.isStringLiteralLike(node) ? node.text : undefined;

function fromCall(node: ts.CallExpression) {
  const [options] = node.arguments;
  if (node.expression.getText() !== 'translate' || options === undefined) return undefined;
  if (!ts.isObjectLiteralExpression(options)) return undefined;
  const field = (name: string) => options.properties.find((property) => property.name?.getText() === name);
  const value = (name: string) => {
    const property = field(name);
    return property !== undefined && ts.isPropertyAssignment(property)
      ? textOf(property.initializer)
      : undefined;
  };
  return {id: value('id'), text: value('message')};
}

function fromElement(node: ts.JsxElement) {
  if (node.openingElement.tagName.getText() !== 'Translate') return undefined;
  const id = node.openingElement.attributes.properties.find(
    (attribute) => ts.isJsxAttribute(attribute) && attribute.name.getText() === 'id',
  );
  const text = node.children
    .map((child) => {
      if (ts.isJsxText(child)) return child.text.replace(/\s+/g, ' ');
      return ts.isJsxExpression(child) ? (textOf(child.expression) ?? '') : '';
    })
    .join('')
    .trim();
  return {id: id !== undefined && ts.isJsxAttribute(id) ? textOf(id.initializer) : undefined, text};
}

/** Every translate(…) and <Translate> of a source file. */
export function readMessages(file: string, source: string): Message[] {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: Message[] = [];
  const look = (node: ts.Node): void => {
    const message = ts.isCallExpression(node)
      ? fromCall(node)
      : ts.isJsxElement(node)
        ? fromElement(node)
        : undefined;
    if (message !== undefined) {
      const line = tree.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      found.push({id: message.id ?? '', text: message.text ?? '', place: `${file}:${line}`});
    }
    ts.forEachChild(node, look);
  };
  look(tree);
  return found;
}

/** Two different texts under one id: a translation would show one in the place of the other. */
export function findClashes(messages: readonly Message[]): string[] {
  const first = new Map<string, Message>();
  return messages.flatMap((message) => {
    const before = first.get(message.id);
    if (before === undefined) {
      first.set(message.id, message);
      return [];
    }
    return before.text === message.text
      ? []
      : [`"${message.id}" is "${before.text}" in ${before.place} and "${message.text}" in ${message.place}`];
  });
}
