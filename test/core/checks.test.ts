import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checks } from '../../src/core/checks/index.ts';
import { rolePacks } from '../../src/core/roles/index.ts';

const folder = new URL('../../src/core/checks/', import.meta.url);
const notChecks = new Set(['check.ts', 'index.ts', 'sources.ts']);

describe('the list of checks', () => {
  it('holds every file of the folder, under its own name', () => {
    const files = readdirSync(folder).filter(file => !notChecks.has(file));
    expect(checks.map(({ id }) => `${id}.ts`).sort()).toEqual(files.sort());
  });

  it('has every check of the design once', () => {
    expect(new Set(checks.map(({ id }) => id)).size).toBe(checks.length);
    expect(checks.length).toBe(33);
  });

  for (const check of checks) {
    it(`${check.id} has a test, a source and two titles`, () => {
      expect(existsSync(new URL(`./checks/${check.id}.test.ts`, import.meta.url)), 'a test').toBe(true);
      expect(check.title).not.toBe(check.failureTitle);
      for (const words of [check.title, check.failureTitle, check.description, check.source]) {
        expect(words.trim().length).toBeGreaterThan(10);
        expect(words).not.toContain('!');
      }
      expect(check.description.endsWith('.')).toBe(true);
    });
  }

  it('is what the role packs speak of', () => {
    const ids = new Set(checks.map(({ id }) => id));
    const spoken = rolePacks.flatMap(({ formatting, finalChecklist }) => [...formatting, ...finalChecklist]);
    expect(spoken.flatMap(rule => rule.checks).filter(id => !ids.has(id))).toEqual([]);
  });
});
