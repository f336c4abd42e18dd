/** A value in the settings of nginx or Caddy. */
export const quoted = (text: string) => `"${text.replace(/["\\]/g, '\\$&')}"`;

/** A path inside a regular expression of nginx. */
export const literal = (path: string) => path.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The variable of nginx that holds the value of a header for an address. */
export const variableOf = (header: string) => `$help_${header.toLowerCase().replace(/-/g, '_')}`;

/** For Caddy: an address of a folder, asked for without the slash. */
export const folderMatcher: readonly string[] = [
  '@folder {',
  '    not path */',
  '    file {',
  '        try_files {path}/index.html',
  '    }',
  '}',
];

/** For Caddy: adds the slash and keeps the query, which the file server would lose on the way. */
export const addSlash = (matcher: string): readonly string[] => [
  `handle ${matcher} {`,
  '    @asked expression {query} != ""',
  '    redir @asked {http.request.orig_uri.path}/?{query} 301',
  '    redir {http.request.orig_uri.path}/ 301',
  '}',
];
