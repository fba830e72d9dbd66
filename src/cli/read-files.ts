import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { JSDOM, VirtualConsole } from 'jsdom';
import { readPosting } from '../boards/read-posting.ts';
import { adInText } from '../core/posting/ad-in-text.ts';
import { postingFromText } from '../core/posting/posting-from-text.ts';
import type { Reading, ResumeReading } from '../core/types.ts';
import { readResume } from '../resumes/read-resume.ts';
import { nodePdfEngine } from './node-pdf-engine.ts';

/** The address of a saved page if none is given. */
const unknownAddress = 'https://page.invalid/';

async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return new Uint8Array(await readFile(file));
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    throw new Error(
      code === 'ENOENT' ? `There is no file “${file}”.` : `“${file}” cannot be opened (${code}).`,
    );
  }
}

/** Reads a resume file from disk. If it cannot be opened, throws an error of one clear sentence. */
export async function readResumeFile(file: string): Promise<ResumeReading> {
  const bytes = await readBytes(file);
  return readResume({ name: path.basename(file), bytes }, { pdf: nodePdfEngine() });
}

/** Reads a saved page (HTML) or a text file as a posting. If it cannot be opened, throws an error of one clear sentence. */
export async function readJobFile(file: string, url: string | null): Promise<Reading> {
  const text = decoded(await readBytes(file));
  const isPage = /\.html?$/i.test(file) || /^\s*</.test(text);
  if (!isPage) return postingFromText(adInText(text), { title: null, url: '', source: 'pasted' });
  const address = url ?? unknownAddress;
  if (!URL.canParse(address)) throw new Error(`“${address}” is not an address.`);
  return withDocument(text, address, document => readPosting(document, new URL(address)));
}

/** Parses a saved page as a browser would, without running scripts or fetching anything. Passes it to `use`, then frees its memory. */
function withDocument<T>(html: string, url: string, use: (document: Document) => T): T {
  // A virtual console without listeners, so that errors in a page's CSS are not printed.
  const dom = new JSDOM(html, { url, virtualConsole: new VirtualConsole() });
  try {
    return use(dom.window.document);
  } finally {
    dom.window.close();
  }
}

/** Decodes a page by its declared character set, else as UTF-8. https://html.spec.whatwg.org/multipage/parsing.html#prescan-a-byte-stream-to-determine-its-encoding */
function decoded(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  const declared = /<meta[^>]+charset\s*=\s*["']?([\w-]{1,40})/i.exec(head)?.[1] ?? 'utf-8';
  const hasMark = head.startsWith('\u00ef\u00bb\u00bf');
  try {
    return new TextDecoder(hasMark ? 'utf-8' : declared).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}
