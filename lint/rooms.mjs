/**
 * The rooms of the project and what each may import: data → schema → domain → plugins/hooks →
 * components → theme/pages. One table; the lint rules follow from it.
 */
export const rooms = [
  {name: 'src/schema', mayImport: ['src/schema']},
  {name: 'src/domain', mayImport: ['src/schema', 'src/domain']},
  {name: 'src/browser', mayImport: ['src/browser']},
  {name: 'src/hooks', mayImport: ['src/schema', 'src/domain', 'src/browser', 'src/hooks']},
  {
    name: 'src/components',
    mayImport: ['src/schema', 'src/domain', 'src/browser', 'src/hooks', 'src/components'],
  },
  // Run beside the pages, whichever is open.
  {name: 'src/client', mayImport: ['src/domain', 'src/browser', 'src/client']},
  // Shows every component in every state, on pages of its own.
  {
    name: 'src/showcase',
    mayImport: ['src/schema', 'src/domain', 'src/hooks', 'src/components', 'src/showcase'],
  },
  {name: 'src/theme', mayImport: ['src/hooks', 'src/components', 'src/theme']},
  {name: 'src/pages', mayImport: ['src/hooks', 'src/components', 'src/showcase', 'src/pages']},
  {name: 'plugins', mayImport: ['src/schema', 'src/domain', 'plugins']},
  // The program that puts a brand on a finished release draws the parts of pages that belong to it.
  {name: 'place', mayImport: ['src/schema', 'src/domain', 'src/components', 'plugins', 'place']},
];

/** Rooms that hold no React, no DOM, no file system, no clock and no network. */
const pureRooms = ['src/schema', 'src/domain'];

/** The globals that only src/browser may touch. Plugins run in Node, where none of them is a browser's. */
const browserGlobals = [
  'window',
  'document',
  'navigator',
  'localStorage',
  'sessionStorage',
  'location',
  'history',
  'PublicKeyCredential',
  'fetch',
  'XMLHttpRequest',
];

const tests = ['**/*.test.ts', '**/*.test.tsx', '**/*.fixture.ts'];
const folderOf = (room) => room.replace(/^src\//, '');

/** Specifiers are relative or start with @site; a room is recognised by its folder in the path. */
function forbiddenImports({name, mayImport}) {
  return rooms
    .filter((other) => !mayImport.includes(other.name))
    .map((other) => ({
      regex: `^(\\.\\.?/(.*/)?|@site/(src/)?)${folderOf(other.name)}(/|$)`,
      message: `${name} may not import from ${other.name}; it may import from: ${mayImport.join(', ')}. See CONTRIBUTING.md, "Rooms".`,
    }));
}

const pureImports = [
  {
    regex: '^(react|react-dom|@docusaurus|@theme)(/|$)',
    message: 'This room is pure: no React and no Docusaurus. Put the view in src/components.',
  },
  {
    regex: '^(node:|fs$|path$|child_process$)',
    message: 'This room is pure: no Node. Read files in plugins/.',
  },
];

const pureSyntax = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'This room is pure: no clock. Take the day as a parameter.',
  },
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'This room is pure: no clock. Take the day as a parameter.',
  },
  {selector: "MemberExpression[object.name='process']", message: 'This room is pure: no environment.'},
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: 'This room is pure: no chance. Take a seed as a parameter.',
  },
];

/** Rooms whose code reaches the reader's browser: they take words and types of the schemas, not zod. */
const clientRooms = [
  'src/domain',
  'src/hooks',
  'src/components',
  'src/showcase',
  'src/client',
  'src/theme',
  'src/pages',
];

const schemaImports = [
  {
    regex: '(^|/)schema/(?!(vocabulary|capability|context)$)',
    allowTypeImports: true,
    message:
      'This would put the validator into the page, and its probe for eval breaks the security policy. Import types only, or words from src/schema/vocabulary.',
  },
];

function rulesFor(room) {
  const pure = pureRooms.includes(room.name);
  const mayTouchBrowser = room.name === 'src/browser' || room.name === 'plugins';
  return {
    files: [`${room.name}/**/*.{ts,tsx}`],
    ignores: tests,
    rules: {
      'no-restricted-imports': [
        'error',
        {patterns: [...forbiddenImports(room), ...(pure ? pureImports : [])]},
      ],
      ...(clientRooms.includes(room.name) && {
        '@typescript-eslint/no-restricted-imports': ['error', {patterns: schemaImports}],
      }),
      ...(!mayTouchBrowser && {
        'no-restricted-globals': [
          'error',
          ...browserGlobals.map((name) => ({
            name,
            message: `Only src/browser touches "${name}". Add a small function there and call it.`,
          })),
        ],
      }),
      ...(pure && {'no-restricted-syntax': ['error', ...pureSyntax]}),
    },
  };
}

export const roomRules = rooms.map(rulesFor);
