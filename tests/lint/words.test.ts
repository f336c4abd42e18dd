import {ESLint} from 'eslint';
import stylelint from 'stylelint';
import {describe, expect, it} from 'vitest';

const eslint = new ESLint();

async function rulesBroken(code: string): Promise<(string | null)[]> {
  const results = await eslint.lintText(code, {filePath: 'src/components/Status/index.tsx'});
  return results.flatMap((result) => result.messages.map((message) => message.ruleId));
}

describe('words for readers', () => {
  it('may not be typed into a component', async () => {
    expect(await rulesBroken('export const Hello = () => <p>Hello there</p>;\n')).toContain(
      '@docusaurus/no-untranslated-text',
    );
  });

  it('must be literals where they are translated, so that they can be found', async () => {
    const code =
      "import {translate} from '@docusaurus/Translate';\n\nexport const word = (message: string) => translate({message});\n";
    expect(await rulesBroken(code)).toContain('@docusaurus/string-literal-i18n-messages');
  });

  it('pass when they are translated', async () => {
    const code =
      'import Translate from \'@docusaurus/Translate\';\n\nexport const Hello = () => <Translate id="x">Hello there</Translate>;\n';
    expect(await rulesBroken(code)).toEqual([]);
  });
});

describe('styles', () => {
  const lint = async (code: string) =>
    (await stylelint.lint({code, codeFilename: 'src/css/example.css'})).results.flatMap(({warnings}) =>
      warnings.map(({rule}) => rule),
    );

  it.each(['margin-left: 1rem', 'width: 1rem', 'left: 0', 'border-top-left-radius: 1px', 'padding-top: 0'])(
    'may not use the physical direction of "%s"',
    async (declaration) => {
      expect(await lint(`.a {\n  ${declaration};\n}\n`)).toContain('property-disallowed-list');
    },
  );

  it('may not align text to a physical side', async () => {
    expect(await lint('.a {\n  text-align: left;\n}\n')).toContain(
      'declaration-property-value-disallowed-list',
    );
  });

  it('may use logical directions', async () => {
    expect(await lint('.a {\n  margin-inline-start: 1rem;\n  text-align: start;\n}\n')).toEqual([]);
  });
});
