import { oneLine } from '../../core/text/one-line.ts';
import { attributeOf, findAll, rawText, rootOf } from '../page/dom.ts';
import { fieldOf } from '../page/text-of.ts';
import type { FieldPage, ScoredField } from './candidate.ts';

const MOST_ELEMENTS = 12;
const LONGEST_TEXT = 200;

/** Tested first, since most elements of a page have none of these attributes. */
const isNamed = ':is([class], [id], [itemprop], [data-testid], [data-test])';

/** Selectors of elements that the markup names after a field. There are few on purpose, since each is tried on every element of the page. */
const selectors: Readonly<Record<ScoredField, string>> = {
  company:
    '[class*="company" i], [class*="employer" i], [class*="hiring-org" i], [id*="company" i], [id*="employer" i], [itemprop="hiringOrganization"], [data-testid*="company" i], [data-test*="company" i], [data-test*="employer" i]',
  title:
    '[class*="job-title" i], [class*="jobtitle" i], [class*="job_title" i], [class*="job__title" i], [class*="posting-title" i], [class*="position-title" i], [id*="jobtitle" i], [id*="job-title" i], [itemprop="title"], [data-testid*="title" i], [data-test*="title" i]',
  location:
    '[class*="location" i], [id*="location" i], [class*="standort" i], [class*="workplace" i], [itemprop="jobLocation"], [itemprop="addressLocality"], [data-testid*="location" i], [data-test*="location" i]',
};

/** The short texts of elements that the markup names after a field, open shadow roots included; if one has no text, its alternative text or its `content`. */
export function namedElements({ document, tree }: FieldPage, field: ScoredField): readonly string[] {
  const found = new Set<string>();
  const roots = new Set([document, ...tree.frames.map(({ element }) => rootOf(element) as Document)]);
  const selector = `${isNamed}:is(${selectors[field]})`;
  for (const element of [...roots].flatMap(root => findAll(root, selector, 60))) {
    if (found.size >= MOST_ELEMENTS) break;
    if (rawText(element).length > LONGEST_TEXT * 5) continue;
    const text = fieldOf(element) ?? oneLine(attributeOf(element, 'alt') ?? attributeOf(element, 'content'));
    if (text && text.length <= LONGEST_TEXT) found.add(text);
  }
  return [...found];
}
