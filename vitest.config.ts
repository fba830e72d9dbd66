import { defineConfig } from 'vitest/config';

// Only what hangs runs so long: a slow or busy machine is no fault.
const patient = { testTimeout: 180_000, hookTimeout: 180_000 } as const;
const browserTest = { environment: 'node', ...patient } as const;

// A test that comes by no assertion has shown nothing.
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
    // Left out, one core stays idle: half of a small machine.
    maxWorkers: '100%',
    projects: [
      // These share what they import: the lexicon and the models are read once, not once a file, which took most of their time.
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
      // These put others in the place of modules, of the browser or of the clock, and have their modules to themselves.
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
      // These wait for other programs: a build, npm, a browser that prints, LibreOffice, pdftotext.
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
      // These share one jsdom, which takes a second to load, and have their modules and an empty page to themselves.
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
      // These two need `npm run build` first, and the browser.
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
