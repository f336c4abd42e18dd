import type {Expression, Program} from 'estree';

/** `import <name> from '<from>'` as the ESTree that MDX wants beside the text. */
export function importProgram(name: string, from: string): Program {
  return {
    type: 'Program',
    sourceType: 'module',
    body: [
      {
        type: 'ImportDeclaration',
        specifiers: [{type: 'ImportDefaultSpecifier', local: {type: 'Identifier', name}}],
        source: {type: 'Literal', value: from, raw: JSON.stringify(from)},
        attributes: [],
      },
    ],
  };
}

const identifier = (name: string): Expression => ({type: 'Identifier', name});

export function expressionProgram(value: string | readonly string[]): Program {
  const expression: Expression =
    typeof value === 'string'
      ? identifier(value)
      : {type: 'ArrayExpression', elements: value.map(identifier)};
  return {type: 'Program', sourceType: 'module', body: [{type: 'ExpressionStatement', expression}]};
}
