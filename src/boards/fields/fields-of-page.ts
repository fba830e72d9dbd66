import { bestCandidate } from './best-candidate.ts';
import { type FieldPage, textOfAd } from './candidate.ts';
import { companyCandidates, selfNames } from './company-candidates.ts';
import { labelledFacts } from './labelled-facts.ts';
import { placeCandidates } from './place-candidates.ts';
import { squeezed } from './site-names.ts';
import { titleCandidates } from './title-candidates.ts';

/** The job's title by everything that the page says. */
export const titleOfPage = (page: FieldPage): string | null =>
  bestCandidate('title', titleCandidates(page), page, knownForTitle(page));

/** What is known before the title is. */
export const knownForTitle = (page: FieldPage) => ({ text: '', site: selfNames(page) });

/** The employer by everything that the page says; `place` is the job's, where something says it. */
export function companyOfPage(
  page: FieldPage,
  title: string | null,
  place: string | null = placeSaid(page),
): string | null {
  const known = knownForCompany(page, title, place);
  const host = squeezed(page.url.hostname);
  return (
    bestCandidate('company', companyCandidates(page, title), page, known) ??
    // Whom the site is called after and its address alike.
    known.site.find(name => !page.board && host.includes(squeezed(name))) ??
    null
  );
}

/** What is known before the employer is. */
export const knownForCompany = (
  page: FieldPage,
  title: string | null,
  place: string | null = placeSaid(page),
) => ({ title, place, text: textOfAd(page), site: selfNames(page) });

/** The place where the page says outright that it is one: an employer's name it is not. */
export const placeSaid = ({ data, tree, range }: FieldPage): string | null =>
  data?.location ?? labelledFacts(tree, range).location;

/** The place of work by everything that the page says. */
export function placeOfPage(page: FieldPage, title: string | null, company: string | null): string | null {
  const candidates = placeCandidates(page, title, company);
  const place = bestCandidate('location', candidates, page, { title, text: textOfAd(page) });
  return place?.replace(foot, '') || null;
}

/** An address in the foot of a page runs into what the foot of every page of the site says. */
const foot =
  /[\s|·•]*\b(?:privacy|cookies?|terms of|impressum|datenschutz|linkedin|facebook|instagram)\b.*/is;
