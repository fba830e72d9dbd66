import { describe, expect, it } from 'vitest';
import { nodePdfEngine } from '../../../src/cli/node-pdf-engine.ts';
import { analyze } from '../../../src/core/analyze.ts';
import { checks } from '../../../src/core/checks/index.ts';
import type { CheckStatus, Resume } from '../../../src/core/types.ts';
import { readResume } from '../../../src/resumes/read-resume.ts';
import { cleanText, posting, today } from './clean-resume.ts';
import { type Fault, faults } from './faults.ts';
import { type Look, setPdf } from './set-pdf.ts';

type Outcomes = ReadonlyMap<string, CheckStatus>;

/** What every check says of a planted PDF; a scan that is refused counts as caught by its own check. */
async function outcomesOf(text: string, look: Look = {}): Promise<Outcomes> {
  const file = { name: 'nora-field.pdf', bytes: await setPdf(text, look) };
  const { resume, refusal } = await readResume(file, { pdf: nodePdfEngine() });
  if (resume === null) return new Map([['no-text-layer', refusal.kind === 'scan' ? 'fail' : 'unsure']]);
  return verdicts(resume);
}

function verdicts(resume: Resume): Outcomes {
  const report = analyze(posting, resume, { today, rolePack: 'junior-backend' });
  return new Map(report.checks.map(({ id, outcome }) => [id, outcome]));
}

function planted({ replace = [], name }: Fault): string {
  return replace.reduce((text, [pattern, words]) => {
    const changed = text.replace(pattern, words);
    if (changed === text) throw new Error(`“${name}” replaces nothing: ${pattern}`);
    return changed;
  }, cleanText);
}

const failing = (outcomes: Outcomes) =>
  [...outcomes].filter(([, outcome]) => outcome === 'fail').map(([id]) => id);

describe('clean resumes', () => {
  const looks: readonly (readonly [string, Look])[] = [
    ['Helvetica', {}],
    ['Times', { font: 'Times-Roman', size: 11 }],
    ['Courier', { font: 'Courier', size: 9 }],
    ['dashes for bullets', { bullet: '-' }],
    ['squares for bullets', { bullet: '\u25aa', font: 'Helvetica' }],
    ['large type', { size: 11 }],
    ['small type', { size: 9 }],
  ];
  for (const [name, look] of looks) {
    it(`give no check anything to say: ${name}`, async () => {
      expect(failing(await outcomesOf(cleanText, look))).toEqual([]);
    });
  }
});

describe('planted faults', () => {
  const rows: { fault: string; check: string; caught: string; disturbed: string }[] = [];

  for (const fault of faults) {
    it(`${fault.check}: ${fault.name}`, async () => {
      const failed = failing(await outcomesOf(planted(fault), fault.look));
      const expected = [fault.check, ...(fault.also ?? [])];
      const disturbed = failed.filter(id => !expected.includes(id));
      rows.push({
        fault: fault.name,
        check: fault.check,
        caught: failed.includes(fault.check) ? 'yes' : 'NO',
        disturbed: disturbed.join(', '),
      });
      expect(failed).toContain(fault.check);
      expect(disturbed).toEqual([]);
    });
  }

  it('are of at least 35 kinds, for every check that a PDF can fail', () => {
    expect(faults.length).toBeGreaterThanOrEqual(35);
    const covered = new Set(faults.map(({ check }) => check));
    // Text boxes exist in DOCX alone.
    expect(checks.map(({ id }) => id).filter(id => !covered.has(id))).toEqual(['text-box']);
  });

  it('make a matrix', () => {
    console.table(rows);
    expect(rows.filter(({ caught, disturbed }) => caught !== 'yes' || disturbed !== '')).toEqual([]);
  });
});
