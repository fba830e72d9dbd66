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
const producers: readonly Producer[] = browserPath ? ['pdfkit', 'word', 'chromium'] : ['pdfkit', 'word'];

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
  it.each(looks)('%s', async (_, look) => {
    expect(await judge(by, cleanText, look)).toEqual({ failed: [], unsure: [] });
  });
});

type Row = { fault: string; check: string } & Partial<Record<Producer, string>>;
const matrix = new Map<string, Row>(faults.map(({ name, check }) => [name, { fault: name, check }]));

describe.each(producers)('planted faults by %s', by => {
  it.each(faults.filter(fault => fault.by?.includes(by) ?? true))('$check: $name', async fault => {
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

describe('the matrix', () => {
  it('has at least 35 kinds of faults, and one for every check', () => {
    expect(faults.length).toBeGreaterThanOrEqual(35);
    const covered = new Set(faults.map(({ check }) => check));
    expect(checks.map(({ id }) => id).filter(id => !covered.has(id))).toEqual([]);
  });

  it('is whole', () => {
    console.table([...matrix.values()]);
    const cells = [...matrix.values()].flatMap(row => producers.map(by => row[by] ?? 'caught'));
    expect(cells.filter(cell => cell !== 'caught')).toEqual([]);
  });
});
