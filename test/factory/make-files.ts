import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { findBrowser } from '../../scripts/prepare.mjs';
import { type FactoryLook, factoryLooks } from './factory-look.ts';
import { type FactoryLine, type FactorySheet, sheetOf } from './factory-sheet.ts';
import { type FactoryPerson, factoryPeople } from './people.ts';
import { setDocx } from './set-docx.ts';
import { setHtml } from './set-html.ts';
import { setText } from './set-text.ts';

/** A generated resume, with the truth about it. */
export type FactoryFile = {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly person: FactoryPerson;
  readonly look: FactoryLook;
  readonly sheet: FactorySheet;
  /** All lines in reading order. In print, a line may wrap. */
  readonly lines: readonly FactoryLine[];
};

/** Which looks to make, and how many people in each. */
export type FactoryOrder = {
  readonly looks?: readonly FactoryLook[];
  /** The number of people for each look. People take turns, so that all are used. */
  readonly peopleEach: number;
  /** Called for a look that could not be made and is left out. If absent, the error is thrown. */
  readonly whenNotMade?: (look: FactoryLook, error: unknown) => void;
};

const cache = path.resolve(import.meta.dirname, '../../artifacts/factory');

/** Makes resumes, the same in every run. Chromium prints each PDF once, and it is kept under `artifacts/`. */
export async function* makeFiles({
  looks = factoryLooks,
  peopleEach,
  whenNotMade,
}: FactoryOrder): AsyncGenerator<FactoryFile> {
  const people = factoryPeople();
  const printer = printerOf();
  try {
    for (const [at, look] of looks.entries()) {
      for (let turn = 0; turn < peopleEach; turn += 1) {
        const person = people[(at * peopleEach + turn) % people.length];
        if (!person) continue;
        const sheet = sheetOf(person, look);
        let file: Awaited<ReturnType<typeof fileOf>>;
        try {
          file = await fileOf(sheet, look, printer.print);
        } catch (error) {
          if (!whenNotMade) throw error;
          whenNotMade(look, error);
          break;
        }
        const lines = [...sheet.head, ...sheet.blocks.flatMap(block => [block.heading, ...block.lines])];
        yield { ...file, name: `${look.id}-${person.id}${file.name}`, person, look, sheet, lines };
      }
    }
  } finally {
    await printer.close();
  }
}

async function fileOf(
  sheet: FactorySheet,
  look: FactoryLook,
  print: (html: string) => Promise<Uint8Array>,
): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  switch (look.format) {
    case 'html':
      return { name: '.pdf', bytes: await print(setHtml(sheet, look)) };
    case 'docx':
      return { name: '.docx', bytes: setDocx(sheet, look) };
    case 'text':
      return {
        name: look.heading === 'marked' ? '.md' : '.txt',
        bytes: new TextEncoder().encode(setText(sheet, look)),
      };
  }
}

/** A printer of pages, without network. It starts the browser only for the first page that is not kept yet. */
export function printerOf() {
  let browser: Browser | null = null;
  const print = async (html: string): Promise<Uint8Array> => {
    const file = path.join(cache, `${createHash('sha256').update(html).digest('hex').slice(0, 24)}.pdf`);
    if (existsSync(file)) return new Uint8Array(readFileSync(file));
    const executablePath = findBrowser('chromium');
    if (!executablePath) throw new Error('Chromium is not installed');
    browser ??= await chromium.launch({ executablePath, args: ['--no-sandbox'] });
    const context = await browser.newContext({ offline: true });
    const page = await context.newPage();
    await page.setContent(html);
    const bytes = await page.pdf({ preferCSSPageSize: true });
    await context.close();
    mkdirSync(cache, { recursive: true });
    writeFileSync(file, bytes);
    return new Uint8Array(bytes);
  };
  return { print, close: async () => browser?.close() };
}
