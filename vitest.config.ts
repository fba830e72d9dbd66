import { defineConfig } from 'vitest/config';

const browserTest = { environment: 'node', testTimeout: 180_000, hookTimeout: 180_000 } as const;

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['test/{core,resumes,writers,cli,architecture,browser,golden}/**/*.test.ts'],
          setupFiles: ['test/no-network.ts'],
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'dom',
          environment: 'jsdom',
          include: ['test/{boards,content,ui}/**/*.test.{ts,tsx}'],
          setupFiles: ['test/no-network.ts'],
          testTimeout: 60_000,
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
