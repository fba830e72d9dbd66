import { type JobAddress, sameJob } from '../address/job-address.ts';
import type { Found } from '../board.ts';
import { sameTitle } from '../fields/same-title.ts';
import { pageTitle } from '../page/dom.ts';
import { jsonLdPostings } from './json-ld.ts';
import { microdataPostings } from './microdata.ts';
import { postingOfSchema } from './posting-of-schema.ts';
import { own, type SchemaObject } from './schema-object.ts';

/** What the page's structured data says about the wanted job. */
export type Structured = {
  readonly found: Found | null;
  readonly source: 'json-ld' | 'microdata';
  /** True if the data describes several jobs and none of them is the wanted one. */
  readonly isList: boolean;
};

/** Finds the one posting in the page’s structured data that is the job in the address. If several may be, the title that a person sees decides. */
export function findStructured(
  document: Document,
  url: URL,
  wanted: JobAddress,
  shownTitle: string | null,
): Structured {
  const schema = jsonLdPostings(document);
  const isWanted = (posting: SchemaObject) =>
    addressesOf(posting).map(address => sameJob(wanted, address, url));
  const candidates = schema.postings.filter(
    posting => !isWanted(posting).includes('no') || isWanted(posting).includes('yes'),
  );
  const named = candidates.filter(posting => isWanted(posting).includes('yes'));
  const read = (list: readonly SchemaObject[]) =>
    list.slice(0, 40).map(posting => postingOfSchema(posting, document));
  const shown = { title: shownTitle, page: pageTitle(document) };
  const chosen = only(read(named), shown, true) ?? only(read(candidates), shown, wanted.from !== 'query');
  if (chosen) return { found: chosen, source: 'json-ld', isList: false };
  const marked = only(microdataPostings(document), shown, wanted.from !== 'query');
  if (marked) return { found: marked, source: 'microdata', isList: false };
  return { found: null, source: 'json-ld', isList: schema.isList || schema.postings.length > 1 };
}

type Shown = { readonly title: string | null; readonly page: string };

/** The single posting, or the one of several whose title is shown; null if none fits. If titles cannot be compared, a single one counts if `trustsSingle`. */
function only(found: readonly Found[], shown: Shown, trustsSingle: boolean): Found | null {
  const [first, second] = found;
  if (!first) return null;
  // The page's title follows a move within the page, while a reader may have taken another heading for the job's.
  const agreeing = found.filter(({ title }) => sameTitle(title, shown.title) || sameTitle(title, shown.page));
  if (second) return allAlike(agreeing) ? (agreeing[0] ?? null) : null;
  if (trustsSingle && !(shown.title && first.title)) return first;
  return agreeing[0] ?? null;
}

const allAlike = (found: readonly Found[]) =>
  found.every(({ description }) => description === found[0]?.description);

function addressesOf(posting: SchemaObject): readonly string[] {
  const identifier = own(posting, 'identifier');
  return [
    own(posting, 'url'),
    own(posting, '@id'),
    own(posting, 'mainEntityOfPage'),
    own(posting, 'sameAs'),
    identifier,
    own(identifier, 'value'),
    own(identifier, '@id'),
    own(own(posting, 'mainEntityOfPage'), '@id'),
  ]
    .map(value => (typeof value === 'number' ? String(value) : value))
    .filter(value => typeof value === 'string');
}
