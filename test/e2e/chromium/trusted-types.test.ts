import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Chromium, openChromium } from '../chromium.ts';

let chromium: Chromium;

beforeAll(async () => {
  chromium = await openChromium();
});

afterAll(() => chromium?.close());

test('a page of the extension can turn no text into markup or script, and can add no other Trusted Types policy', async () => {
  const found = await chromium.firstRunPage.evaluate(() => {
    const tried = (attempt: () => unknown) => {
      try {
        attempt();
        return 'done';
      } catch (error) {
        return (error as Error).name;
      }
    };
    const { trustedTypes } = globalThis as unknown as {
      trustedTypes: { createPolicy(name: string, rules: object): unknown };
    };
    return [
      tried(() => {
        document.createElement('p').innerHTML = '<b>Hello</b>';
      }),
      tried(() => new DOMParser().parseFromString('<b>Hello</b>', 'text/html')),
      tried(() => new Worker('/reader-worker.js')),
      tried(() => trustedTypes.createPolicy('another', {})),
    ];
  });
  expect(found).toEqual(['TypeError', 'TypeError', 'TypeError', 'TypeError']);
});
