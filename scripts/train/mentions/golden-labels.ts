import { sameKeyword } from '../../../src/core/keywords/same-keyword.ts';
import { goldenNeeds } from '../../../test/golden/golden-needs.ts';
import { goldenAds } from '../golden-ads.ts';
import type { Found, LabelledAd } from './read-corpus.ts';

/** The golden postings for training, in the form of the labelled ads. A keyword without a label is `unlabelled`: only its line is known. */
export function goldenLabels(): readonly LabelledAd[] {
  return goldenAds().map(posting => {
    const labelled = goldenNeeds(posting).map(({ name, need, spans }) => ({
      need,
      names: [name, ...spans.map(({ start, end }) => posting.text.slice(start, end))],
    }));
    const needOf = ({ name, spellings }: Found) =>
      labelled.find(({ names }) =>
        names.some(one => sameKeyword(one, name) || spellings.some(spelling => spelling === one)),
      )?.need ?? 'unlabelled';
    return {
      id: posting.id,
      source: posting.id,
      title: posting.title,
      text: posting.text,
      lines: posting.lines,
      needOf,
    };
  });
}
