import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checks } from '../../src/core/checks/index.ts';

const folder = new URL('../../src/core/checks/', import.meta.url);
const notChecks = new Set(['check.ts', 'index.ts', 'sources.ts']);

describe('the list of checks', () => {
  it('holds every file of the folder, under its own name', () => {
    const files = readdirSync(folder).filter(file => !notChecks.has(file));
    expect(checks.map(({ id }) => `${id}.ts`).sort()).toEqual(files.sort());
  });

  it('has every check once', () => {
    expect(new Set(checks.map(({ id }) => id)).size).toBe(checks.length);
  });
});
