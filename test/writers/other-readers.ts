import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { nodePdfEngine } from '../../src/cli/node-pdf-engine.ts';
import type { Draft } from '../../src/core/tailor/draft.ts';
import { resumeOf } from '../../src/core/tailor/resume-of.ts';
import type { OpenedPdf } from '../../src/resumes/pdf/pdf-engine.ts';

/** True if a program is installed on this machine. */
export function isInstalled(program: string): boolean {
  return (process.env.PATH ?? '')
    .split(path.delimiter)
    .some(folder => existsSync(path.join(folder, program)));
}

/** The words that a draft prints, in order, without bullets. */
export function wordsOf(draft: Draft): readonly string[] {
  return wordsIn(resumeOf(draft).text);
}

/** The words of a text, in order. */
export function wordsIn(text: string): readonly string[] {
  return text
    .normalize('NFC')
    .split(/\s+/)
    .filter(word => word !== '' && word !== '•');
}

/** The text of a PDF as `pdftotext` (of poppler) reads it. */
export function pdftotext(bytes: Uint8Array): string {
  return withFile('export.pdf', bytes, file => {
    const { status, stdout, stderr } = spawnSync('pdftotext', ['-enc', 'UTF-8', file, '-'], {
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(stderr);
    return stdout;
  });
}

/** The metadata of a PDF, and the tags of its structure in order. */
export async function pdfFacts(bytes: Uint8Array): Promise<{
  readonly title: string | undefined;
  readonly language: string | undefined;
  readonly isTagged: boolean;
  readonly pages: number;
  readonly tags: readonly string[];
}> {
  return withPdf(bytes, async document => {
    const { info } = (await document.getMetadata()) as { info: { Title?: string; Language?: string } };
    // pdf.js returns a map here, although its types say otherwise.
    const marks = (await document.getMarkInfo()) as ReadonlyMap<string, boolean> | null;
    const tags: string[] = [];
    for (let number = 1; number <= document.numPages; number += 1)
      tags.push(...rolesOf(await (await document.getPage(number)).getStructTree()));
    return {
      title: info.Title,
      language: info.Language,
      isTagged: marks?.get('Marked') ?? false,
      pages: document.numPages,
      tags,
    };
  });
}

type Tag = { readonly role?: string; readonly children?: readonly object[] };

function rolesOf(tag: Tag | null): readonly string[] {
  return [...(tag?.role ? [tag.role] : []), ...(tag?.children ?? []).flatMap(child => rolesOf(child))];
}

/** The lines of a PDF as pdf.js returns them, in the order of the file. Most readers on the web begin with these, such as OpenResume. */
export function plainLines(bytes: Uint8Array): Promise<readonly string[]> {
  return withPdf(bytes, async document => {
    let text = '';
    for (let number = 1; number <= document.numPages; number += 1) {
      const { items } = await (await document.getPage(number)).getTextContent();
      for (const item of items) if ('str' in item) text += item.str + (item.hasEOL ? '\n' : '');
      text += '\n';
    }
    return text.split('\n').filter(line => line.trim() !== '');
  });
}

async function withPdf<T>(
  bytes: Uint8Array,
  use: (document: OpenedPdf['document']) => Promise<T>,
): Promise<T> {
  const reader = await nodePdfEngine().start();
  try {
    return await use((await reader.open(bytes.slice())).document);
  } finally {
    await reader.close();
  }
}

/** The PDF that LibreOffice makes of a document. */
export function printedByLibreOffice(bytes: Uint8Array): Uint8Array {
  return withFile('export.docx', bytes, (file, folder) => {
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const { status, stderr } = spawnSync(
      'soffice',
      [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, file],
      { encoding: 'utf8' },
    );
    if (status !== 0) throw new Error(stderr);
    return new Uint8Array(readFileSync(path.join(folder, 'export.pdf')));
  });
}

function withFile<T>(name: string, bytes: Uint8Array, use: (file: string, folder: string) => T): T {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'evident-export-'));
  try {
    const file = path.join(folder, name);
    writeFileSync(file, bytes);
    return use(file, folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
