import { drawFrom } from './draw.ts';
import { type Maker, OTHER_PAGES } from './other-pages.ts';
import { POSTING_PAGES, plainPosting } from './posting-page.ts';
import { siteOf } from './site.ts';
import { TOLD_PAGES } from './told-pages.ts';

/** An invented page: its kind, and what a person reads on it. */
export type InventedPage = {
  readonly kind: 'posting' | keyof typeof OTHER_PAGES;
  readonly html: string;
  readonly url: string;
  readonly title: string;
  readonly company: string;
  readonly location: string;
  /** The lines of the posting, including headings; empty if there is no posting. */
  readonly lines: readonly string[];
};

/** `count` pages with postings and as many without, of all kinds in turn. The same arguments give the same pages. */
export function inventedPages(count: number, isTest = false): readonly InventedPage[] {
  const kinds = Object.keys(OTHER_PAGES) as (keyof typeof OTHER_PAGES)[];
  const makers = kinds.flatMap(kind =>
    [...OTHER_PAGES[kind], ...(TOLD_PAGES[kind] ?? [])]
      .filter((_, index, { length }) => length < 4 || (index % 4 === 3) === isTest)
      .map(make => ({ kind, make })),
  );
  const start = isTest ? 500_000 : FIRST_SEED;
  return Array.from({ length: count }, (_, nth) => {
    const { kind, make } = makers[nth % makers.length]!;
    const posting = nth % 2 ? usualPosting : POSTING_PAGES[(nth / 2) % POSTING_PAGES.length]!;
    return [
      invent(start + nth, 'posting', posting, isTest),
      invent(start + 100_000 + nth, kind, make, isTest),
    ];
  }).flat();
}

/** `count` pages with postings, each with the job's title as its heading and without an author. */
export const plainPostings = (count: number): readonly InventedPage[] =>
  Array.from({ length: count }, (_, nth) => invent(FIRST_SEED + nth, 'posting', plainPosting));

const FIRST_SEED = 1000;
const usualPosting = POSTING_PAGES[0]!;

function invent(seed: number, kind: InventedPage['kind'], make: Maker, isTest = false): InventedPage {
  const site = siteOf(drawFrom(seed), isTest);
  const { html, path, lines = [], title = site.title } = make(site);
  const { company, place: location } = site;
  return { kind, html, url: `https://${site.host}${path}`, title, company, location, lines };
}
