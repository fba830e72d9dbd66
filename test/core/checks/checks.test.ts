import { readdirSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { failBy } from '../../../src/core/checks/check.ts';
import { checks } from '../../../src/core/checks/index.ts';
import { checks as words } from '../../../src/core/messages/en/checks.ts';
import { message } from '../../../src/core/messages/message.ts';
import { outcomeOf } from '../../../src/core/run-checks.ts';
import { contextOf } from './test-check.ts';

const whole = `Alex Example
alex@example.com | +1 555 010 0100 | github.com/alexexample
Summary
Backend engineer who builds small services.
Experience
Backend Engineer, Example Corp
Jan 2026 – Present
- Built 12 services in Python and PostgreSQL.
Projects
Shop
- Built a REST API in Python.
Skills
Python, PostgreSQL
Education
BSc Physics, Example University`;
const asked = 'Requirements\n- Python\n- 3 years of experience\n- A bachelor’s degree';

const folder = new URL('../../../src/core/checks/', import.meta.url);
const notChecks = new Set(['check.ts', 'index.ts', 'sources.ts']);

test('a failed check shows at most ten places', () => {
  const places = Array.from({ length: 11 }, () => message('verdict.studies'));
  expect(failBy(...places)).toMatchObject({ evidence: { length: 10 } });
});

describe('the list of checks', () => {
  it('holds every file of the folder, under its own name', () => {
    const files = readdirSync(folder).filter(file => !notChecks.has(file));
    expect(checks.map(({ id }) => `${id}.ts`).sort()).toEqual(files.sort());
  });

  it('has every check once', () => {
    expect(new Set(checks.map(({ id }) => id)).size).toBe(checks.length);
  });

  it('has five checks whose title is their finding, as the general title would say too little', () => {
    const called = checks.filter(check => check.isTitledByFinding).map(({ id }) => id);
    expect(called.sort()).toEqual([
      'missing-contact',
      'missing-section',
      'no-summary',
      'too-long',
      'too-many-skills',
    ]);
  });

  it('gives advice for each check with a `todo`, in the order in which recruiters would give it', () => {
    const { posting, ...context } = contextOf({
      resume: 'Experience\n- Built services in Python and SQL.',
      title: 'Backend Engineer',
      posting: 'Requirements\n- Python\n- SQL',
    });
    if (!posting) throw new Error('no posting');
    const advised = checks.flatMap(({ id, advise }) => {
      const piece = advise?.({ ...context, posting }, []);
      return piece ? { id, ...piece } : [];
    });
    const withWords = checks.filter(({ id }) => 'todo' in words[id]).map(({ id }) => id);
    expect(
      advised.map(({ id }) => id),
      'a check has `todo` if and only if it has `advise`',
    ).toEqual(withWords);
    expect(advised.map(({ title }) => title.id)).toEqual(withWords.map(id => `${id}.todo`));
    const byRank = advised.toSorted((a, b) => a.rank - b.rank);
    const tied = byRank.filter(({ rank }, at) => rank === byRank[at - 1]?.rank).map(({ id }) => id);
    expect(tied, 'another check’s advice has the same rank: change it a little').toEqual([]);
    expect(
      byRank.map(({ id }) => id),
      'the order of the advice; a new check gets its place in this list',
    ).toEqual([
      ...['no-text-layer', 'hidden-text', 'missing-contact', 'missing-section'],
      ...['no-summary', 'no-measure', 'too-long', 'no-github-link'],
      ...['multi-column', 'unclear-dates', 'too-many-skills', 'link-without-address'],
      ...['summary-off-target', 'table', 'unreadable-characters'],
    ]);
    expect(checks.filter(({ isForAny }) => isForAny).map(({ id }) => id)).toEqual([
      ...['no-text-layer', 'missing-contact', 'missing-section', 'no-measure'],
    ]);
  });

  it('marks the checks that make no sense without a posting', () => {
    const { resume, facts, pack, today } = contextOf({
      resume: whole,
      title: 'Backend Engineer',
      posting: asked,
    });
    const without = { resume, facts, pack, today, posting: null };
    const silent = checks.filter(check => outcomeOf(check, without) === null).map(({ id }) => id);
    expect(silent).toEqual(checks.filter(({ needsPosting }) => needsPosting).map(({ id }) => id));
    const idle = checks.filter(check => outcomeOf(check, without)?.status === 'not-applicable');
    expect(idle.map(({ id }) => id)).toEqual([]);
    expect(silent.length).toBeGreaterThan(4);
  });
});
