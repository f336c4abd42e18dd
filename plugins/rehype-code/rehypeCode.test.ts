import type {Element} from 'hast';
import {toString} from 'hast-util-to-string';
import {describe, expect, it} from 'vitest';
import rehypeCode from '.';

const element = (
  tagName: string,
  properties: Element['properties'],
  children: Element['children'],
): Element => ({
  type: 'element',
  tagName,
  properties,
  children,
});

function sample(code: string, properties: Element['properties']): {pre: Element; code: Element} {
  const inner = element('code', properties, [{type: 'text', value: code}]);
  const pre = element('pre', {}, [inner]);
  rehypeCode()({type: 'root', children: [pre]});
  return {pre, code: inner};
}

const classes = (code: Element) =>
  code.children.flatMap((child) => (child.type === 'element' ? [String(child.properties.className)] : []));

describe('rehypeCode', () => {
  it('names the parts of known code and changes no letter of it', () => {
    const text = "const x = 'a<b';\n// no\n";
    const {code} = sample(text, {className: ['language-ts']});
    expect(classes(code)).toEqual(expect.arrayContaining(['token,keyword', 'token,string', 'token,comment']));
    expect(toString(code)).toBe(text);
  });

  it.each([['language-klingon'], [undefined]])('leaves %s plain', (name) => {
    const {code} = sample('if (a) b', name === undefined ? {} : {className: [name]});
    expect(code.children).toEqual([{type: 'text', value: 'if (a) b'}]);
  });

  it('takes the title out of the fence, and nothing of the fence stays as an attribute', () => {
    const {pre, code} = sample('a: 1', {
      className: ['language-yaml'],
      metastring: 'title="brand.yml"',
      live: false,
    });
    expect(pre.properties).toEqual({title: 'brand.yml'});
    expect(code.properties).toEqual({className: ['language-yaml']});
  });

  it('leaves code in a sentence alone', () => {
    const inline = element('code', {}, [{type: 'text', value: 'const'}]);
    rehypeCode()({type: 'root', children: [element('p', {}, [inline])]});
    expect(inline.children).toEqual([{type: 'text', value: 'const'}]);
  });
});
