import 'fake-indexeddb/auto';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { listHistory, recordMatch } from '../../src/browser/storage/history.ts';
import { historyAsCsv } from '../../src/browser/storage/history-export.ts';
import { samplePosting, sampleReport } from './samples.ts';
import { freshBrowser } from './stand-in.ts';

vi.mock('../../src/browser/messages/browser-api.ts', () => import('./stand-in.ts'));

beforeEach(() => void freshBrowser());

const office = ['soffice', 'libreoffice'].find(name => spawnSync(name, ['--version']).status === 0);
const titles = [
  '=1+1',
  '\n=1+2',
  'Lead; =1+3',
  'x\t=1+4',
  '\u200b=1+5',
  '\uff1d1+6',
  '"=1+7',
  "'=1+8",
  '@SUM(1;9)',
  '+1+10',
];

/** The table as LibreOffice reads it with this separator: 44 is a comma, 59 a semicolon, 9 a tab. */
function opened(csv: string, separator: number): string | null {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'evident-csv-'));
  try {
    const file = path.join(folder, 'history.csv');
    writeFileSync(file, csv);
    // Token 9 (quoted fields as text) is not set, as in a double click: https://wiki.openoffice.org/wiki/Documentation/DevGuide/Spreadsheets/Filter_Options
    const args = [
      '--headless',
      `-env:UserInstallation=file://${folder}/profile`,
      `--infilter=CSV:${separator},34,76,1`,
    ];
    spawnSync(office ?? '', [...args, '--convert-to', 'fods', '--outdir', folder, file], {
      timeout: 120_000,
    });
    const table = path.join(folder, 'history.fods');
    return existsSync(table) ? readFileSync(table, 'utf8') : null;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

// LibreOffice may be installed without Calc, which reads tables.
const readsTables = Boolean(office) && opened('a', 44) !== null;

test.skipIf(!readsTables).each([44, 59, 9])(
  'LibreOffice takes no cell for a formula, with character %i as the separator',
  async separator => {
    for (const [nth, title] of titles.entries()) {
      const posting = samplePosting({ title, url: `https://jobs.example.com/${nth}` });
      await recordMatch(posting, sampleReport([], 60), { id: 'r', name: 'Mine', version: 1 }, nth);
    }
    const table = opened(historyAsCsv((await listHistory()).matches), separator);
    expect(table).toContain('1+10');
    expect(table).not.toContain('table:formula');
  },
);
