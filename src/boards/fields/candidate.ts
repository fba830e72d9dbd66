import { at } from '../../core/text/at.ts';
import type { Board, Found } from '../board.ts';
import type { AdPage } from '../generic/ad-page.ts';
import { titleParts, titlesOf } from './title-parts.ts';

/** The fields that a page says in several places, none of which is certain. */
export type ScoredField = 'title' | 'company' | 'location';

/** A value that a field may have, and where the page says it. */
export type Candidate = { readonly value: string; readonly source: string };

/** What candidates are taken from: the page, its structured data, the board that it belongs to. */
export type FieldPage = AdPage & { readonly data: Found | null; readonly board: Board | null };

/** Makes candidates of one source's values, leaving out empty ones. */
export function candidatesOf(
  source: string,
  values: readonly (string | null | undefined)[],
): readonly Candidate[] {
  return values.flatMap(value => (value?.trim() ? [{ source, value: value.trim() }] : []));
}

/** The pieces of the page's titles as candidates. Their sources begin with `t-` for the page's own title and `og-` for the shared one. */
export const titlePieces = (document: Document): readonly Candidate[] =>
  titlesOf(document).flatMap((title, index) =>
    titleParts(title).map(({ place, text }) => ({ source: `${index ? 'og' : 't'}-${place}`, value: text })),
  );

/** Matches the sources of such pieces. */
export const ofTitle = /^(?:t|og)-/;

/** The text of the ad, in which names are counted. */
export const textOfAd = ({ tree: { blocks }, kept }: FieldPage): string =>
  kept.map(index => at(blocks, index).text).join('\n');
