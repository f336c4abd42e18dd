import docusaurus from '@docusaurus/eslint-plugin';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import {roomRules} from './lint/rooms.mjs';

export default tseslint.config(
  {
    ignores: [
      'build/',
      'build-pseudo/',
      'release/',
      'hosting/',
      '.docusaurus/',
      'node_modules/',
      'i18n/',
      'coverage/',
      'tests/fixtures/',
    ],
  },
  {linterOptions: {reportUnusedDisableDirectives: 'error'}},
  ...tseslint.configs.recommendedTypeChecked.map((config) => ({...config, files: ['**/*.{ts,tsx,mts}']})),
  {
    files: ['**/*.{ts,tsx,mts}'],
    languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname}},
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', {argsIgnorePattern: '^_', varsIgnorePattern: '^_'}],
      '@typescript-eslint/ban-ts-comment': ['error', {'ts-expect-error': 'allow-with-description'}],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      'no-console': 'error',
    },
  },
  {
    files: ['src/**/*.tsx'],
    plugins: {'react-hooks': reactHooks, 'jsx-a11y': jsxA11y, '@docusaurus': docusaurus},
    rules: {
      ...reactHooks.configs.recommended.rules,
      ...jsxA11y.flatConfigs.strict.rules,
      // Every word that a reader sees can be translated; punctuation between parts is not a word.
      '@docusaurus/no-untranslated-text': ['error', {ignoredStrings: ['·', ',', '/']}],
      '@docusaurus/string-literal-i18n-messages': 'error',
      // A region that scrolls must be reachable by keyboard (WCAG 2.1.1).
      'jsx-a11y/no-noninteractive-tabindex': ['error', {roles: ['region', 'group'], tags: []}],
      // A press handler may wait for the clipboard.
      '@typescript-eslint/no-misused-promises': ['error', {checksVoidReturn: {attributes: false}}],
    },
  },
  {
    // CSS lays these tables out as lists on narrow screens, and browsers drop the meaning of a table
    // whose display changes; the explicit roles put it back.
    files: ['src/components/DeviceSupport/Matrix*.tsx', 'src/components/PairCheck/PairLinks.tsx'],
    rules: {
      'jsx-a11y/no-redundant-roles': 'off',
      'jsx-a11y/no-interactive-element-to-noninteractive-role': 'off',
    },
  },
  {
    // The scripts are plain JavaScript, so that they run before anything is installed.
    files: ['scripts/**/*.test.ts'],
    rules: {'@typescript-eslint/no-unsafe-assignment': 'off'},
  },
  ...roomRules,
);
