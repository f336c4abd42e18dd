import fs from 'node:fs';
import path from 'node:path';
import {HtmlValidate} from 'html-validate/node';
import {filesBelow} from './files.mjs';

const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: {
    // The minifier writes legal HTML in forms that these rules dislike.
    'doctype-style': 'off',
    'attr-quotes': 'off',
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'no-implicit-close': 'off',
    'no-implicit-button-type': 'off',
    'no-raw-characters': 'off',
    'long-title': 'off',
    // The support table needs explicit roles: CSS lays it out as a list on narrow screens.
    'no-redundant-role': 'off',
    'prefer-native-element': 'off',
  },
});

/**
 * Every page is valid HTML and loads nothing from another host.
 * @param {string} build
 * @returns {Promise<{looked: number, problems: string[]}>}
 */
export async function checkPages(build) {
  const names = filesBelow(build, '.html');
  const problems = [];
  for (const name of names) {
    const html = fs.readFileSync(path.join(build, name), 'utf8');
    const report = await validator.validateString(html, name);
    for (const {messages} of report.results) {
      problems.push(
        ...messages
          .filter((found) => found.severity === 2)
          .map(({ruleId, message, selector}) => `${name}: ${message} (${ruleId}) at ${selector}`),
      );
    }
    const foreign = [
      ...html.matchAll(/<(?:script|img|iframe|source|video|audio)[^>]*\ssrc="?(https?:\/\/[^" >]+)/g),
    ];
    problems.push(...foreign.map(([, address]) => `${name} loads ${address} from another host`));
  }
  return {looked: names.length, problems};
}
