import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Draft } from '../../src/core/tailor/draft.ts';
import { resumeOf } from '../../src/core/tailor/resume-of.ts';

/** Is a program on this machine? */
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

/** The text of a PDF as poppler's `pdftotext` reads it. */
export function pdftotext(bytes: Uint8Array): string {
  return withFile('export.pdf', bytes, file => {
    const { status, stdout, stderr } = spawnSync('pdftotext', ['-enc', 'UTF-8', file, '-'], {
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(stderr);
    return stdout;
  });
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
