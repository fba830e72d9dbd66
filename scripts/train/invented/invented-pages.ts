import { drawFrom } from './draw.ts';
import { OTHER_PAGES } from './other-pages.ts';
import { postingPage } from './posting-page.ts';
import { siteOf } from './site.ts';

/** A page of our own making: of which kind, and what a person reads on it. */
export type InventedPage = {
  readonly kind: 'posting' | keyof typeof OTHER_PAGES;
  readonly html: string;
  readonly url: string;
  readonly title: string;
  readonly company: string;
  readonly location: string;
};

/** So many pages with postings, and a third as many of each kind without: the same count gives the same pages. */
export function inventedPages(count: number): readonly InventedPage[] {
  const pages: InventedPage[] = [];
  const add = (seed: number, kind: InventedPage['kind'], which: number) => {
    const site = siteOf(drawFrom(seed));
    const makers = kind === 'posting' ? [postingPage] : OTHER_PAGES[kind];
    const { html, path } = (makers[which % makers.length] as typeof postingPage)(site);
    const { title, company, place: location } = site;
    pages.push({ kind, html, url: `https://${site.host}${path}`, title, company, location });
  };
  for (let nth = 0; nth < count; nth++) add(1000 + nth, 'posting', 0);
  for (const [order, kind] of (Object.keys(OTHER_PAGES) as (keyof typeof OTHER_PAGES)[]).entries())
    for (let nth = 0; nth < count / 3; nth++) add(100_000 * (order + 1) + nth, kind, nth);
  return pages;
}
