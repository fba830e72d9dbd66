import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { GoldPage } from './saved-pages.ts';

// `written/`: pages that we wrote in the manner of many sites, all invented. The first line says the address, the kind of page, and title,
// employer and place with what else is accepted (`~`). ⟦ and ⟧ stand around the posting, « and » around sentences of it, ‹ and › around others.
const folder = path.join(import.meta.dirname, 'written');
const MARKS = /[⟦⟧«»‹›]/g;

/**
 * What pages are for: `learnt` train all that is read of a page, `told` whether it is a posting and its fields, but not where its text
 * begins and ends (with them that was told worse on the `held-out`), as do `named` (plain ads), `kinds` whether it is a posting alone (tenders,
 * trades, open applications, plain ads …), `held-out` only measure, and
 * `held-out-2` to `held-out-5` as well: they were written, of other kinds, before anybody saw what the reader makes of them.
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

/** The pages of a part, with what a person reads on them. */
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

/** The words of some markup. */
const plain = (markup: string) =>
  markup
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(\w+);/g, (all, name: string) => entities[name] ?? all)
    .replace(MARKS, '')
    .replace(/\s+/g, ' ')
    .trim();
