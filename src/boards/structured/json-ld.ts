import { caps } from '../page/caps.ts';
import { attributeOf, firstOf, rawText } from '../page/dom.ts';
import { hasType, isObject, own, type SchemaObject } from './schema-object.ts';
import { tolerantJson } from './tolerant-json.ts';

/** The structured data of a page: its postings, and whether it lists postings of other pages. */
export type PageSchema = { readonly postings: readonly SchemaObject[]; readonly isList: boolean };

const MOST_SCRIPTS = 3000;
const MOST_VALUES = 500;
const LONGEST_SOURCE = 100_000;

/** The page's scripts with JSON-LD. */
const scriptsOf = (document: Document) =>
  firstOf(document, 'script', MOST_SCRIPTS, document).filter(script =>
    /ld\+json/i.test(attributeOf(script, 'type') ?? ''),
  );

/** Every JobPosting of the page's JSON-LD, except those of an ItemList, which stand on other pages. https://developers.google.com/search/docs/appearance/structured-data/job-posting */
export function jsonLdPostings(document: Document): PageSchema {
  const postings: SchemaObject[] = [];
  let isList = false;
  let chars = 0;
  let blocks = 0;
  for (const script of scriptsOf(document)) {
    const source = rawText(script);
    if (!source.includes('JobPosting') && !source.includes('ItemList')) continue;
    chars += source.length;
    if (++blocks > caps.jsonLdBlocks || chars > caps.jsonLdChars) break;
    const found = postingsIn(tolerantJson(source));
    postings.push(...found.postings);
    isList ||= found.isList;
  }
  return { postings, isList };
}

function postingsIn(root: unknown): PageSchema {
  const postings: SchemaObject[] = [];
  let isList = false;
  const queue: { value: unknown; depth: number }[] = [{ value: root, depth: 0 }];
  for (let i = 0; i < queue.length && i < 5000 && postings.length < 200; i++) {
    const { value, depth } = queue[i] as { value: unknown; depth: number };
    if (depth > 8 || typeof value !== 'object' || value === null) continue;
    if (isObject(value) && hasType(value, 'JobPosting')) postings.push(value);
    else if (isObject(value) && hasType(value, 'ItemList'))
      isList ||= JSON.stringify(value).includes('"JobPosting"');
    else
      for (const next of Object.values(value))
        if (typeof next === 'object') queue.push({ value: next, depth: depth + 1 });
  }
  return { postings, isList };
}

/** The names of organisations and sites in the page's other structured data. */
export function organisationNames(document: Document): readonly string[] {
  const names: string[] = [];
  for (const script of scriptsOf(document).slice(0, 20)) {
    const source = rawText(script);
    if (source.length > LONGEST_SOURCE || !/"(?:\w*Organization|Corporation|WebSite)"/.test(source)) continue;
    const queue: unknown[] = [tolerantJson(source)];
    for (const value of queue) {
      if (typeof value !== 'object' || value === null) continue;
      const name = own(value, 'name');
      const isNamed = isObject(value) && kinds.some(kind => hasType(value, kind));
      if (isNamed && typeof name === 'string') names.push(name);
      if (queue.length < MOST_VALUES) queue.push(...Object.values(value).slice(0, 100));
    }
  }
  return names.slice(0, 10);
}

const kinds = ['Organization', 'Corporation', 'WebSite', 'LocalBusiness', 'EmployerAggregateRating'];
