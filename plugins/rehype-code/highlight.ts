import type {ElementContent} from 'hast';
import {Prism} from 'prism-react-renderer';

/** What Prism makes of code; its package exports no type for it. */
type TokenStream = string | Token | readonly TokenStream[];

interface Token {
  readonly type: string;
  readonly alias?: string | readonly string[];
  readonly content: TokenStream;
}

function toNodes(stream: TokenStream): ElementContent[] {
  if (typeof stream === 'string') return [{type: 'text', value: stream}];
  if (!('type' in stream)) return stream.flatMap(toNodes);
  const aliases = [stream.alias ?? []].flat();
  return [
    {
      type: 'element',
      tagName: 'span',
      properties: {className: ['token', stream.type, ...aliases]},
      children: toNodes(stream.content),
    },
  ];
}

/**
 * Code as elements that name what each part of it is, by the classes of Prism.
 * @param language as after the fence; one that is not known leaves the code plain
 */
export function highlight(code: string, language: string | undefined): ElementContent[] {
  const grammar = language === undefined ? undefined : Prism.languages[language];
  return grammar === undefined ? [{type: 'text', value: code}] : toNodes(Prism.tokenize(code, grammar));
}
