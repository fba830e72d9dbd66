import type { Features } from '../../../src/core/models/linear-model.ts';
import type { Cue } from '../../../src/core/posting/find-cues.ts';
import { type LineView, mayBeHeading, titleWordsOf, viewsOf } from '../../../src/core/posting/line-view.ts';
import { namedFeatures } from '../../../src/core/posting/read-lines.ts';
import type { LabelledPosting } from './line-examples.ts';

/** The features of the lines of a posting, by name. */
export type PostingRows = {
  readonly views: readonly LineView[];
  /** The features without those of the heading above a line. */
  readonly own: readonly Features[];
  /** Whether a line is short enough to be a heading. */
  readonly mayOpen: readonly boolean[];
  /** All features, given what each heading opens (null for other lines). */
  readonly withHeadings: (opens: readonly (string | null)[]) => readonly Features[];
};

/** True if a cue is known. `wording` is its meaning and the words of the line. */
export type KnowsCue = (wording: string) => boolean;

/** The features of the lines of a labelled posting. Only the cues that `knows` accepts count. */
export function rowsOf({ title, lines }: LabelledPosting, knows: KnowsCue = () => true): PostingRows {
  let text = '';
  const spans = lines.map(line => {
    if (text !== '') text += line.gap;
    const start = text.length;
    text += line.text;
    return { start, end: text.length };
  });
  const views = viewsOf(text, spans).map(view => ({
    ...view,
    cues: view.cues.filter(cue => knows(wordingOf(view, cue))),
  }));
  const titleWords = titleWordsOf(title);
  return {
    views,
    own: shared(namedFeatures(views, titleWords, null)),
    mayOpen: views.map(mayBeHeading),
    withHeadings: opens => shared(namedFeatures(views, titleWords, opens)),
  };
}

const wordingOf = ({ words }: LineView, { cue, from, to }: Cue) =>
  `${cue} ${words
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ')}`;

const names = new Map<string, string>();

/** The same rows with one shared string for each name, to save memory: there are millions of features, but few names. */
const shared = (rows: readonly Features[]): readonly Features[] =>
  rows.map(row =>
    row.map(name => {
      const known = names.get(name);
      if (known === undefined) names.set(name, name);
      return known ?? name;
    }),
  );
