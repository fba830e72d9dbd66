import type { Found } from '../board.ts';
import { employmentTypeOf } from '../fields/employment-type.ts';
import { find, findAll } from '../page/dom.ts';
import { allText, firstField } from '../page/read-fields.ts';
import { listOf } from './schema-object.ts';

/** The postings that the page marks up with `itemprop` and that have a description. */
export function microdataPostings(document: Document): readonly Found[] {
  const scopes = findAll(document, '[itemtype*="schema.org/JobPosting" i]', 20);
  return scopes.map(readScope).filter(found => found.description !== '');
}

/** Selectors of a property: the element's text is what people read, `content` what machines read. */
const property = (name: string) => [`[itemprop="${name}"]`, `[itemprop="${name}"]@content`];

function readScope(scope: Element): Found {
  return {
    title: firstField(scope, [...property('title'), 'h1']),
    company: firstField(scope, [
      '[itemprop="hiringOrganization"] [itemprop="name"]@content',
      '[itemprop="hiringOrganization"] [itemprop="name"]',
      ...property('hiringOrganization'),
    ]),
    location: placeOf(scope),
    employmentType: employmentTypeOf([firstField(scope, property('employmentType'))]),
    salary: firstField(scope, property('baseSalary')),
    description: allText(scope, ['[itemprop="description"]']),
  };
}

function placeOf(scope: Element): string | null {
  const place = find(scope, '[itemprop="jobLocation"]');
  if (!place) return null;
  const parts = ['addressLocality', 'addressRegion', 'addressCountry']
    .map(name => firstField(place, [`[itemprop="${name}"]@content`, `[itemprop="${name}"]`]))
    .flatMap(part => listOf(part));
  return parts.length ? [...new Set(parts)].join(', ') : firstField(scope, property('jobLocation'));
}
