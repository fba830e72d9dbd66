import { defineConfig } from 'vitest/config';

// Only a test that hangs takes so long. The limit is high, so that tests also pass on a slow or busy machine.
const patient = { testTimeout: 180_000, hookTimeout: 180_000 } as const;
const browserTest = { environment: 'node', ...patient } as const;

// A test without any assertion fails, because it has shown nothing.
const expects = { requireAssertions: true } as const;

const programs = [
  'test/architecture/{package,first-run}.test.ts',
  'test/browser/csv-in-libreoffice.test.ts',
  'test/resumes/planted/planted-faults.test.ts',
  'test/writers/exports.test.ts',
];

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    // By default, one core stays idle, which is half of a small machine.
    maxWorkers: '100%',
    projects: [
      // These test files share their modules, so that the lexicon and the models are read only once. For each file, that took most of the time.
      {
        extends: true,
        test: {
          name: 'node',
          expect: expects,
          environment: 'node',
          isolate: false,
          include: ['test/{core,cli,architecture,golden,resumes,writers}/**/*.test.ts'],
          exclude: programs,
          setupFiles: ['test/no-network.ts'],
          ...patient,
        },
      },
      // These replace modules, the browser or the clock, so each test file has its own modules.
      {
        extends: true,
        test: {
          name: 'apart',
          expect: expects,
          environment: 'node',
          isolate: false,
          include: ['test/browser/**/*.test.ts'],
          exclude: programs,
          setupFiles: ['test/no-network.ts', 'test/fresh-modules.ts'],
          ...patient,
        },
      },
      // These run other programs: a build, npm, a browser that prints, LibreOffice, pdftotext.
      {
        extends: true,
        test: {
          name: 'programs',
          environment: 'node',
          include: programs,
          setupFiles: ['test/no-network.ts'],
          ...patient,
        },
      },
      // These share one jsdom, which takes a second to load, but each test file has its own modules and an empty page.
      {
        extends: true,
        test: {
          name: 'dom',
          expect: expects,
          environment: 'jsdom',
          isolate: false,
          include: ['test/{boards,content,ui}/**/*.test.{ts,tsx}'],
          setupFiles: ['test/no-network.ts', 'test/fresh-modules.ts', 'test/fresh-page.ts'],
          ...patient,
        },
      },
      // These two need `npm run build` first, and the browsers.
      {
        extends: true,
        test: { name: 'chromium', ...browserTest, include: ['test/e2e/chromium/**/*.test.ts'] },
      },
      {
        extends: true,
        test: { name: 'firefox', ...browserTest, include: ['test/e2e/firefox/**/*.test.ts'] },
      },
    ],
  },
});
