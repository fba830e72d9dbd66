import type { Features } from '../../../src/core/models/linear-model.ts';
import type { Cue } from '../../../src/core/posting/find-cues.ts';
import { type LineView, mayBeHeading, titleWordsOf, viewsOf } from '../../../src/core/posting/line-view.ts';
import { namedFeatures } from '../../../src/core/posting/read-lines.ts';
import type { LabelledPosting } from './line-examples.ts';

/** The features of the lines of a posting, by name. */
export type PostingRows = {
  readonly views: readonly LineView[];
  /** Without the heading that a line stands under. */
  readonly own: readonly Features[];
  /** Whether a line is short enough to be a heading. */
  readonly mayOpen: readonly boolean[];
  /** All features, where the headings are known. */
  readonly withHeadings: (opens: readonly (string | null)[]) => readonly Features[];
};

/** Is a cue known: what it means, and the words by which a line says it? */
export type KnowsCue = (wording: string) => boolean;

/** What the lines of a labelled posting are told by. Of `knows`, only the cues that it knows count. */
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

/** The same rows with one string a name: there are millions of features and few names. */
const shared = (rows: readonly Features[]): readonly Features[] =>
  rows.map(row =>
    row.map(name => {
      const known = names.get(name);
      if (known === undefined) names.set(name, name);
      return known ?? name;
    }),
  );
