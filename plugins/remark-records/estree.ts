import type {Expression, Program} from 'estree';

/** `import name from '…'` or `import {name} from '…'`. */
export interface Import {
  readonly name: string;
  readonly from: string;
  readonly named: boolean;
}

export const importText = ({name, from, named}: Import): string =>
  `import ${named ? `{${name}}` : name} from '${from}';`;

/** An import as the ESTree that MDX wants beside the text. */
export function importProgram({name, from, named}: Import): Program {
  const local = {type: 'Identifier' as const, name};
  return {
    type: 'Program',
    sourceType: 'module',
    body: [
      {
        type: 'ImportDeclaration',
        specifiers: [
          named ? {type: 'ImportSpecifier', imported: local, local} : {type: 'ImportDefaultSpecifier', local},
        ],
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
