import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { GoldPage } from './saved-pages.ts';

// `written/` contains invented pages in the style of many sites. The first line has the address, the kind of page, and the title, employer and
// place, with `~` before other accepted values. ⟦ ⟧ enclose the posting, « » sentences of it, ‹ › sentences that are not part of it.
const folder = path.join(import.meta.dirname, 'written');
const MARKS = /[⟦⟧«»‹›]/g;

/**
 * Use of the pages. `learnt`: trains all models of pages. `told` and `named` (plain ads): train whether a page is a posting, and its fields, but not
 * where its text begins and ends, which got worse on `held-out` with them. `kinds` (tenders, trades, open applications, plain ads …): train only
 * whether a page is a posting. `held-out`: only measures. So do `held-out-2` to `held-out-5`: they are of other kinds, and were written before
 * anybody saw how the reader handles such pages.
 */
export type WrittenPart =
  | 'learnt'
  | 'told'
  | 'named'
  | 'kinds'
  | 'held-out'
  | 'held-out-2'
  | 'held-out-3'
  | 'held-out-4'
  | 'held-out-5';

/** The pages of a part, with their labels. */
export function writtenPages(part: WrittenPart): readonly (GoldPage & { readonly html: string })[] {
  return readdirSync(path.join(folder, part))
    .sort()
    .map(name => pageOf(`written/${part}/${name}`, readFileSync(path.join(folder, part, name), 'utf8')));
}

function pageOf(file: string, marked: string): GoldPage & { readonly html: string } {
  const header = /^<!-- (.*) -->\n/.exec(marked);
  const [url = '', kind = '', ...fields] = header?.[1]?.split(' | ') ?? [];
  const [[title, ...titles], [company, ...companies], [location, ...locations]] = [0, 1, 2].map(at =>
    (fields[at] ?? '-').split('~').map(value => (value === '-' ? null : value)),
  ) as [Values, Values, Values];
  const html = marked.slice(header?.[0].length);
  const between = (pattern: RegExp) => [...html.matchAll(pattern)].map(match => plain(match[1] ?? ''));
  const text = between(/⟦([^⟧]*)⟧/g)[0] ?? null;
  return {
    file,
    url,
    kind,
    expected: kind === 'job' ? 'job' : 'none',
    title,
    title_alt: titles.filter(value => value !== null),
    company,
    company_alt: companies.filter(value => value !== null),
    location,
    location_alt: locations.filter(value => value !== null),
    starts_with: text,
    ends_with: text,
    must_include: between(/«([^»]*)»/g),
    must_not_include: between(/‹([^›]*)›/g),
    html: html.replace(MARKS, ''),
  };
}

type Values = [string | null, ...(string | null)[]];

const entities: Readonly<Record<string, string>> = { amp: '&', nbsp: ' ', lt: '<', gt: '>', quot: '"' };

/** The text of HTML, without tags and marks. */
const plain = (markup: string) =>
  markup
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(\w+);/g, (all, name: string) => entities[name] ?? all)
    .replace(MARKS, '')
    .replace(/\s+/g, ' ')
    .trim();
