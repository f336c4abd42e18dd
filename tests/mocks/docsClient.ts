import {createContext, useContext} from 'react';

interface Doc {
  readonly frontMatter: Readonly<Record<string, unknown>>;
  readonly metadata: {readonly permalink: string};
}

/** The page that a component stands on; a page for end users unless a test says otherwise. */
const DocContext = createContext<Doc>({
  frontMatter: {audience: ['user'], lastVerified: '2026-11-23'},
  metadata: {permalink: '/help/fix/example/'},
});

export function useDoc(): Doc {
  return useContext(DocContext);
}
