import { adOf } from './ads.ts';
import { bodyOf } from './bodies.ts';
import { applicationForm, jobCards } from './chrome.ts';
import {
  blogPaths,
  byline,
  careerPaths,
  closedText,
  formPaths,
  jobPaths,
  jobs,
  listPaths,
  login,
  type Maker,
  type OTHER_PAGES,
  offers,
  type Part,
  p,
  page,
  quote,
  search,
  team,
  ul,
} from './other-pages.ts';
import { type PageWords, pageWordsOf } from './page-words.ts';
import { escaped, filled, type Site } from './site.ts';

// Pages without a posting that have the words of postings, in the language of their site. Their headings alone would look like a posting.

type Kind = keyof PageWords;

const own = (site: Site, kind: Kind) => pageWordsOf(site.words.code, site.isTest)[kind];
const some = (site: Site, kind: Kind, least: number, most: number) =>
  site.draw.some(own(site, kind), least, most).map(line => filled(line, site));
const title =
  (kind: Kind): Part =>
  site =>
    site.draw.one(own(site, kind));
const prose =
  (kind: Kind, least = 1, most = 3): Part =>
  site =>
    Array.from({ length: site.draw.number(least, most) }, () => p(some(site, kind, 1, 3).join(' '))).join('');
const heading =
  (kind: Kind): Part =>
  site =>
    `<h${site.isTest ? 3 : 2}>${escaped(site.draw.one(own(site, kind)))}</h${site.isTest ? 3 : 2}>`;
const points =
  (kind: Kind, least = 2, most = 6): Part =>
  site =>
    ul(some(site, kind, least, most));
/** `least` to `most` headings, each with a list or prose under it. */
const parts =
  (headings: Kind, lines: Kind, least: number, most: number): Part =>
  site =>
    site.draw
      .some(own(site, headings), least, most)
      .map(said => {
        const text = some(site, lines, 2, 5);
        return `<h2>${escaped(said)}</h2>${site.draw.chance(0.6) ? ul(text) : text.map(p).join('')}`;
      })
      .join('');
const button = (site: Site) => `<a class="btn" href="#form">${site.draw.one(site.words.apply)}</a>`;
/** The sections of an ad that is shown as an example. */
const sample = (site: Site) => bodyOf(adOf(site).slice(1), site.draw, site.isTest);
const opening = (site: Site) =>
  adOf(site)
    .slice(0, 1)
    .flatMap(({ lines }) => lines)
    .slice(0, 4)
    .map(p)
    .join('');

const programmePaths = ['/programme', '/join', '/apply', '/courses/12', '/academy/summer', '/', '/events/77'];
const productPaths = ['/', '/product', '/features', '/for-developers', '/pricing'];
const personPaths = ['/about', '/author/ana', '/talks/lamps', '/speakers/12', '/', '/cv'];

/** Makers of pages without a readable posting, by the kind of refusal. */
export const TOLD_PAGES: Partial<Record<keyof typeof OTHER_PAGES, readonly Maker[]>> = {
  'not-a-job': [
    page(blogPaths, [title('article')], byline, prose('articleLines', 3, 9)),
    page(
      programmePaths,
      [title('programme')],
      prose('programmeLines'),
      parts('programmeHeadings', 'programmeLines', 2, 4),
      button,
    ),
    page([...careerPaths, '/jobs/open', '/apply'], [title('open')], prose('openLines', 1, 2), button),
    page(
      blogPaths,
      [title('article')],
      byline,
      prose('articleLines'),
      parts('articleHeadings', 'articleLines', 2, 4),
    ),
    page(
      productPaths,
      [title('product')],
      prose('productLines'),
      parts('productHeadings', 'productLines', 2, 4),
    ),
    page(personPaths, [title('person')], prose('personLines', 1, 3), points('personLines', 3, 6)),
    page(
      programmePaths,
      [title('programme')],
      prose('programmeLines', 1, 2),
      heading('programmeHeadings'),
      points('programmeLines'),
      site => applicationForm(site, 4),
    ),
    page(
      productPaths,
      [title('product')],
      heading('productHeadings'),
      points('productLines'),
      quote,
      prose('productLines'),
      button,
    ),
    // An article with an ad as an example.
    page(
      blogPaths,
      [title('article')],
      byline,
      prose('articleLines', 2, 5),
      sample,
      prose('articleLines', 1, 3),
    ),
    page(
      ['/', '/community', '/residency', ...programmePaths],
      [title('programme')],
      heading('programmeHeadings'),
      points('programmeLines'),
      heading('programmeHeadings'),
      points('programmeLines'),
      '<p>hello@example.com</p>',
    ),
    page(
      [...careerPaths, '/jobs/talent-pool'],
      [title('open')],
      prose('openLines'),
      heading('articleHeadings'),
      points('openLines'),
      offers,
      button,
    ),
    page(careerPaths, ['{c}', title('invitations')], prose('openLines'), quote, offers, team),
    page(
      blogPaths,
      [title('article')],
      prose('articleLines', 1, 2),
      parts('articleHeadings', 'articleLines', 1, 2),
      site => jobCards(site, 2),
    ),
    page(
      personPaths,
      [title('person')],
      prose('personLines', 2, 4),
      heading('articleHeadings'),
      prose('articleLines', 1, 2),
      button,
    ),
    // Walls in front of a page: for consent or an account.
    page(
      ['/', '/jobs/1234', '/consent'],
      ['{c}'],
      site => p(`${site.words.cookies} `.repeat(3)),
      points('productLines'),
      '<button>OK</button><button>Options</button>',
    ),
    page(
      ['/jobs/1234', '/authwall', '/job/77'],
      ['{t}', '{t} - {c}'],
      site => p(filled(site.draw.one(site.words.intro), site)),
      login,
    ),
  ],
  'application-form': [
    page(formPaths, ['{t}', '{t} - {c}'], opening, site => applicationForm(site)),
    page(formPaths, ['{t}', '{c}'], site => applicationForm(site), prose('openLines'), offers),
    page(
      formPaths,
      ['{t}', title('invitations')],
      prose('openLines', 1, 1),
      site => applicationForm(site, 6),
      prose('openLines', 1, 2),
    ),
    page(
      formPaths,
      ['{t}', '{t} - {c}'],
      prose('openLines', 1, 2),
      site => applicationForm(site),
      site => p(site.words.cookies),
    ),
  ],
  closed: [page(jobPaths, ['{t}', '{c}'], closedText, opening, prose('openLines', 1, 1), jobs(1, 3))],
  list: [
    page(listPaths, [title('invitations')], prose('openLines'), offers, jobs(2, 8)),
    page(
      listPaths,
      ['{c}', title('invitations')],
      search,
      site => jobCards(site, site.draw.number(2, 5)),
      prose('openLines', 1, 2),
    ),
    page(
      listPaths,
      [title('invitations')],
      prose('openLines', 2, 4),
      quote,
      heading('articleHeadings'),
      points('articleLines'),
      jobs(1, 4),
    ),
  ],
};
