import { bestCandidate } from './best-candidate.ts';
import { type FieldPage, textOfAd } from './candidate.ts';
import { companyCandidates, selfNames } from './company-candidates.ts';
import { labelledFacts } from './labelled-facts.ts';
import { placeCandidates } from './place-candidates.ts';
import { squeezed } from './site-names.ts';
import { titleCandidates } from './title-candidates.ts';

/** The job's title, chosen from everything that the page says. */
export const titleOfPage = (page: FieldPage): string | null =>
  bestCandidate('title', titleCandidates(page), page, knownForTitle(page));

/** What is known before the title has been chosen. */
export const knownForTitle = (page: FieldPage) => ({ text: '', site: selfNames(page) });

/** The employer, chosen from everything that the page says. `place` is the place of work, if something says it outright. */
export function companyOfPage(
  page: FieldPage,
  title: string | null,
  place: string | null = placeSaid(page),
): string | null {
  const known = knownForCompany(page, title, place);
  const host = squeezed(page.url.hostname);
  return (
    bestCandidate('company', companyCandidates(page, title), page, known) ??
    // Else the name that the site gives itself, if the site's address holds it, too.
    known.site.find(name => !page.board && host.includes(squeezed(name))) ??
    null
  );
}

/** What is known before the employer has been chosen. */
export const knownForCompany = (
  page: FieldPage,
  title: string | null,
  place: string | null = placeSaid(page),
) => ({ title, place, text: textOfAd(page), site: selfNames(page) });

/** The place of work that the page's data or a label says outright. It helps to tell a place from an employer. */
export const placeSaid = ({ data, tree, range }: FieldPage): string | null =>
  data?.location ?? labelledFacts(tree, range).location;

/** The place of work, chosen from everything that the page says; null if none is likely. */
export function placeOfPage(page: FieldPage, title: string | null, company: string | null): string | null {
  const candidates = placeCandidates(page, title, company);
  const place = bestCandidate('location', candidates, page, { title, text: textOfAd(page) });
  return place?.replace(foot, '') || null;
}

/** Matches what the foot of every page of a site says, which runs into an address that stands there. */
const foot =
  /[\s|·•]*\b(?:privacy|cookies?|terms of|impressum|datenschutz|linkedin|facebook|instagram)\b.*/is;
