import {fileURLToPath} from 'node:url';
import react from '@vitejs/plugin-react';
import {defineConfig} from 'vitest/config';

const at = (file: string) => fileURLToPath(new URL(file, import.meta.url));
const mock = (find: RegExp, file: string) => ({find, replacement: at(`./tests/mocks/${file}`)});

/** Docusaurus makes these modules while it builds a site; tests get small stand-ins. */
const alias = [
  mock(/^@docusaurus\/Link$/, 'Link.tsx'),
  mock(/^@docusaurus\/Translate$/, 'Translate.tsx'),
  mock(/^@docusaurus\/useIsBrowser$/, 'useIsBrowser.ts'),
  mock(/^@docusaurus\/useBaseUrl$/, 'useBaseUrl.ts'),
  mock(/^@docusaurus\/useBrokenLinks$/, 'useBrokenLinks.ts'),
  mock(/^@docusaurus\/ErrorBoundary$/, 'ErrorBoundary.tsx'),
  mock(/^@docusaurus\/Head$/, 'Head.tsx'),
  mock(/^@docusaurus\/router$/, 'router.ts'),
  mock(/^@docusaurus\/useGlobalData$/, 'useGlobalData.ts'),
  mock(/^@docusaurus\/useDocusaurusContext$/, 'useDocusaurusContext.ts'),
  mock(/^@docusaurus\/plugin-content-docs\/client$/, 'docsClient.ts'),
  mock(/^@docusaurus\/theme-common$/, 'themeCommon.ts'),
  mock(/^@theme\/Heading$/, 'Heading.tsx'),
  mock(/^@theme\/Layout$/, 'Layout.tsx'),
  mock(/^@theme\/Layout\/Provider$/, 'LayoutProvider.tsx'),
  mock(/^@generated\/docusaurus\.config$/, 'generatedConfig.ts'),
  mock(/^@generated\/routes$/, 'generatedRoutes.ts'),
  {find: /^@site\/(.*)$/, replacement: at('./$1')},
];

const rooms = '{src,plugins,place,tests,scripts,lint}';

export default defineConfig({
  plugins: [react()],
  resolve: {alias},
  test: {
    alias,
    // Without a limit, each worker loads every record and Docusaurus at once on a small machine.
    maxWorkers: '75%',
    // The lint tests read the whole project with its types first.
    testTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: [`${rooms}/**/*.test.ts`, `${rooms}/**/*.ssr.test.tsx`, 'place/**/*.test.tsx'],
          // These start programs, or look at what was built: they have steps of their own.
          exclude: ['tests/servers/**', 'tests/release/**'],
          setupFiles: ['./tests/setup/quietConsole.ts'],
          // No module keeps state between tests, and reading all records anew for each file took half of
          // the time.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {name: 'servers', environment: 'node', include: ['tests/servers/**/*.test.ts']},
      },
      {
        extends: true,
        test: {
          name: 'release',
          environment: 'node',
          include: ['tests/release/**/*.test.ts'],
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'dom',
          environment: 'jsdom',
          include: [`${rooms}/**/*.dom.test.tsx`],
          setupFiles: ['./tests/setup/quietConsole.ts', './tests/setup/freshPage.ts'],
        },
      },
    ],
  },
});
