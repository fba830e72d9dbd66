import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../../../scripts/prepare.mjs';
import { nodePdfEngine } from '../../../src/cli/node-pdf-engine.ts';
import { analyze } from '../../../src/core/analyze.ts';
import { checks } from '../../../src/core/checks/index.ts';
import type { CheckStatus } from '../../../src/core/types.ts';
import { readResume } from '../../../src/resumes/read-resume.ts';
import { cleanText, posting, today } from './clean-resume.ts';
import { type Fault, faults, type Producer } from './faults.ts';
import type { Look } from './look.ts';
import { setDocx } from './set-docx.ts';
import { setHtml } from './set-html.ts';
import { setPdf } from './set-pdf.ts';

const browserPath = findBrowser('chromium');
let browser: Browser | null = null;
let page: Page | null = null;

beforeAll(async () => {
  if (browserPath) browser = await chromium.launch({ executablePath: browserPath, args: ['--no-sandbox'] });
});
afterAll(async () => await browser?.close());

const make: Readonly<Record<Producer, (text: string, look: Look) => Promise<Uint8Array>>> = {
  pdfkit: setPdf,
  word: async (text, look) => setDocx(text, look),
  async chromium(text, look) {
    // One page for all: to open one takes longer than to print it.
    page ??= (await browser?.newPage()) ?? null;
    if (!page) throw new Error('Chromium did not start.');
    await page.setContent(setHtml(text, look));
    return new Uint8Array(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
  },
};
const producers: readonly Producer[] = ['pdfkit', 'word', 'chromium'];
const isRun = (by: Producer): boolean => by !== 'chromium' || Boolean(browserPath);

type Verdicts = { readonly failed: readonly string[]; readonly unsure: readonly string[] };

/** The verdicts on a planted file; a scan that is refused counts as caught by its own check. */
async function judge(by: Producer, text: string, look: Look = {}): Promise<Verdicts> {
  const file = { name: by === 'word' ? 'nora.docx' : 'nora.pdf', bytes: await make[by](text, look) };
  const { resume, refusal } = await readResume(file, { pdf: nodePdfEngine() });
  if (resume === null)
    return { failed: [refusal.kind === 'scan' ? 'no-text-layer' : refusal.kind], unsure: [] };
  const report = analyze(posting, resume, { today, rolePack: 'junior-backend' });
  const ids = (status: CheckStatus) =>
    report.checks.filter(({ outcome }) => outcome === status).map(({ id }) => id);
  return { failed: ids('fail'), unsure: ids('unsure') };
}

function planted({ replace = [], name }: Fault): string {
  return replace.reduce((text, [pattern, words]) => {
    const changed = text.replace(pattern, words);
    if (changed === text) throw new Error(`“${name}” replaces nothing: ${pattern}`);
    return changed;
  }, cleanText);
}

const looks: readonly (readonly [string, Look])[] = [
  ['plain', {}],
  ['Times', { font: 'Times-Roman', size: 11 }],
  ['Courier', { font: 'Courier', size: 9 }],
  ['dashes for bullets', { bullet: '-' }],
  ['large type', { size: 11 }],
  ['small type', { size: 9 }],
];

describe.each(producers)('clean resumes by %s give no check anything to say', by => {
  it.skipIf(!isRun(by)).each(looks)('%s', async (_, look) => {
    expect(await judge(by, cleanText, look)).toEqual({ failed: [], unsure: [] });
  });
});

const isPlanted =
  (by: Producer) =>
  ({ by: only }: Pick<Fault, 'by'>): boolean =>
    only?.includes(by) ?? true;

type Row = { fault: string; check: string } & Partial<Record<Producer, string>>;
const matrix = new Map<string, Row>(faults.map(({ name, check }) => [name, { fault: name, check }]));

describe.each(producers)('planted faults by %s', by => {
  it.skipIf(!isRun(by)).each(faults.filter(isPlanted(by)))('$check: $name', async fault => {
    const { failed, unsure } = await judge(by, planted(fault), fault.look);
    const told = fault.isDoubt ? unsure : failed;
    const disturbed = failed.filter(id => id !== fault.check && !fault.also?.includes(id));
    const caught = told.includes(fault.check) ? 'caught' : 'MISSED';
    const row = matrix.get(fault.name);
    if (row) row[by] = [caught, ...disturbed].join(', disturbs ');
    expect(told).toContain(fault.check);
    expect(disturbed).toEqual([]);
  });
});

/** The cells of a matrix that say anything but “caught”; one that says nothing is missing, one of a producer that cannot run is left out. */
function faultyCells(
  rows: ReadonlyMap<string, Partial<Record<Producer, string>>>,
  planted: readonly Pick<Fault, 'name' | 'by'>[],
  canRun: (by: Producer) => boolean,
): readonly string[] {
  return producers
    .filter(canRun)
    .flatMap(by =>
      planted.filter(isPlanted(by)).map(({ name }) => `${name} by ${by}: ${rows.get(name)?.[by]}`),
    )
    .filter(cell => !cell.endsWith(': caught'));
}

describe('the matrix', () => {
  it('misses a cell that says nothing, of those alone that are planted and can be run', () => {
    const rows = new Map([
      ['a', { pdfkit: 'caught', word: 'MISSED', chromium: 'caught' }],
      ['b', { pdfkit: 'caught' }],
    ]);
    const two = [{ name: 'a' }, { name: 'b' }, { name: 'c', by: ['word'] as const }];
    expect(faultyCells(rows, two, by => by !== 'chromium')).toEqual([
      'a by word: MISSED',
      'b by word: undefined',
      'c by word: undefined',
    ]);
    expect(faultyCells(rows, two, by => by === 'chromium')).toEqual(['b by chromium: undefined']);
  });

  it('has at least 35 kinds of faults, and one for every check', () => {
    expect(faults.length).toBeGreaterThanOrEqual(35);
    const covered = new Set(faults.map(({ check }) => check));
    expect(checks.map(({ id }) => id).filter(id => !covered.has(id))).toEqual([]);
  });

  it('is whole', () => {
    console.table([...matrix.values()]);
    const left = producers.filter(by => !isRun(by));
    if (left.length > 0)
      console.warn(`Not run, since there is no Chromium: all that is made by ${left.join()}.`);
    expect(faultyCells(matrix, faults, isRun)).toEqual([]);
  });
});
