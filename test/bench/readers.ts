import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { JSDOM } from 'jsdom';
import { sampleAddress, samplePosting } from '../../scripts/sample/sample.ts';
import { readPosting } from '../../src/boards/read-posting.ts';
import { median, ms, print, times } from './measure.ts';

type PageFile = { readonly html: string; readonly url: string };

/** The saved postings beside the project, or only the sample if they are not there. */
function pages(): readonly PageFile[] {
  const folder = path.resolve(import.meta.dirname, '../../../shared/corpus/jobs');
  const list = path.join(folder, 'gold.jsonl');
  if (!existsSync(list)) return [{ html: samplePosting, url: sampleAddress }];
  return readFileSync(list, 'utf8')
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line) as { file: string; url: string })
    .filter(({ file, url }) => /^https?:/.test(url) && existsSync(path.join(folder, file)))
    .slice(0, 24)
    .map(({ file, url }) => ({ html: readFileSync(path.join(folder, file), 'utf8'), url }));
}

async function timed(task: () => unknown): Promise<number> {
  const started = performance.now();
  await task();
  return performance.now() - started;
}

/** Compares our reader with two that find the main text of any page. Each gets its own freshly parsed document. */
export async function benchReaders(): Promise<void> {
  const ratios: Record<'readability' | 'defuddle', number[]> = { readability: [], defuddle: [] };
  const own: number[] = [];
  // Defuddle prints an error for each piece of structured data that it cannot parse.
  console.error = () => undefined;
  console.warn = () => undefined;
  const found = pages();
  for (const { html, url } of found) {
    const fresh = () => new JSDOM(html, { url }).window.document;
    const documents = [fresh(), fresh(), fresh(), fresh()];
    const [warm, ours, theirs, others] = documents as [Document, Document, Document, Document];
    readPosting(warm, new URL(url));
    const time = await timed(() => readPosting(ours, new URL(url)));
    own.push(time);
    ratios.readability.push((await timed(() => new Readability(theirs).parse())) / time);
    ratios.defuddle.push((await timed(() => Defuddle(others, url))) / time);
  }
  print(`reading a page: ${found.length} pages, medians, in jsdom`, [
    ['readPosting', ms(median(own))],
    ['Readability', `${times(median(ratios.readability))} our time`],
    ['Defuddle', `${times(median(ratios.defuddle))} our time`],
  ]);
}
