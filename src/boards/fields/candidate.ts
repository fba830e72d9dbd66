import { at } from '../../core/text/at.ts';
import type { Board, Found } from '../board.ts';
import type { AdPage } from '../generic/ad-page.ts';
import { titleParts, titlesOf } from './title-parts.ts';

/** The fields that a page says in many places and nowhere for certain. */
export type ScoredField = 'title' | 'company' | 'location';

/** One thing that a page may mean by a field, and where it says so. */
export type Candidate = { readonly value: string; readonly source: string };

/** What candidates are taken from: the page, its structured data, the board that it belongs to. */
export type FieldPage = AdPage & { readonly data: Found | null; readonly board: Board | null };

/** Candidates of one source, those that are nothing left out. */
export function candidatesOf(
  source: string,
  values: readonly (string | null | undefined)[],
): readonly Candidate[] {
  return values.flatMap(value => (value?.trim() ? [{ source, value: value.trim() }] : []));
}

/** The pieces of the page's titles as candidates: `t-` stands before the place of one in its own title, `og-` in the other. */
export const titlePieces = (document: Document): readonly Candidate[] =>
  titlesOf(document).flatMap((title, index) =>
    titleParts(title).map(({ place, text }) => ({ source: `${index ? 'og' : 't'}-${place}`, value: text })),
  );

/** Sources that are such pieces. */
export const ofTitle = /^(?:t|og)-/;

/** The ad's text, for counting what it names. */
export const textOfAd = ({ tree: { blocks }, kept }: FieldPage): string =>
  kept.map(index => at(blocks, index).text).join('\n');
