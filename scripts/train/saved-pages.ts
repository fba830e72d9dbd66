import { readFileSync } from 'node:fs';
import path from 'node:path';
import { JSDOM, VirtualConsole } from 'jsdom';

const folder = path.resolve(import.meta.dirname, '../../../shared/corpus/jobs');

/** The labels of a saved page: whether it shows a posting, the posting's first and last words, sentences of the posting, and others. */
export type GoldPage = {
  readonly file: string;
  readonly url: string;
  readonly expected: string;
  readonly kind: string;
  readonly title: string | null;
  readonly title_alt?: readonly string[];
  readonly company: string | null;
  readonly company_alt?: readonly string[];
  readonly location: string | null;
  readonly location_alt?: readonly string[];
  readonly starts_with: string | null;
  readonly ends_with: string | null;
  readonly must_include: readonly string[];
  readonly must_not_include: readonly string[];
  /** The page itself, if we wrote it. */
  readonly html?: string;
};

/** All labelled saved pages beside the project. */
export function goldPages(): readonly GoldPage[] {
  const lines = readFileSync(path.join(folder, 'gold.jsonl'), 'utf8').trim().split('\n');
  return lines.map(line => JSON.parse(line) as GoldPage);
}

/** Calls `use` with the document of a saved page, and frees the document afterwards. */
export function withPage<T>(gold: GoldPage, use: (document: Document) => T): T {
  if (gold.html !== undefined) return withHtml(gold.html, gold.url, use);
  const bytes = readFileSync(path.join(folder, gold.file));
  // A page that declares no encoding is read as UTF-8, as the command line does.
  const isDeclared = /<meta[^>]+charset/i.test(bytes.subarray(0, 4096).toString('latin1'));
  return withHtml(isDeclared ? bytes : bytes.toString('utf8'), gold.url, use);
}

/** Calls `use` with a document made from HTML, and frees the document afterwards. */
export function withHtml<T>(html: string | Buffer, url: string, use: (document: Document) => T): T {
  const dom = new JSDOM(html, { url, virtualConsole: new VirtualConsole() });
  try {
    return use(dom.window.document);
  } finally {
    dom.window.close();
  }
}

/** The site of a page. Pages of one site share their markup, so cross-validation keeps them together. */
export function siteOf({ file, url }: GoldPage): string {
  const host = URL.canParse(url) ? new URL(url).hostname : file;
  return /indeed|linkedin/.exec(host)?.[0] ?? host.split('.').slice(-2).join('.');
}
