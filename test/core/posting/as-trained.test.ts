import { expect, it } from 'vitest';
import { bestPath, marginalsOf } from '../../../src/core/models/chain-model.ts';
import { classify, scoresOf } from '../../../src/core/models/linear-model.ts';
import { cutLines } from '../../../src/core/posting/cut-lines.ts';
import { decideLabels } from '../../../src/core/posting/decide-labels.ts';
import { inForce, NO_HEADING } from '../../../src/core/posting/in-force.ts';
import { lineReader } from '../../../src/core/posting/line-reader.ts';
import { mayBeHeading, titleWordsOf, viewsOf } from '../../../src/core/posting/line-view.ts';
import { plainPosting } from '../../../src/core/posting/plain-posting.ts';
import { namedFeatures, readLines } from '../../../src/core/posting/read-lines.ts';
import { isNoHeading, weighWording } from '../../../src/core/posting/weigh-wording.ts';
import { readGoldenPostings } from '../../golden/read-golden.ts';

/** The same verdicts by the names of features, as the trainer sees them. */
function labelsByName(posting: string, title: string) {
  const text = plainPosting(posting);
  const { headings, lines: model } = lineReader();
  const lines = cutLines(text);
  const views = viewsOf(text, lines);
  const titleWords = titleWordsOf(title);
  const opens = namedFeatures(views, titleWords, null).map((row, at) => {
    const isLikely = mayBeHeading(views[at] as (typeof views)[number]) && !isNoHeading(views, at);
    const label = isLikely ? classify(headings, row).label : NO_HEADING;
    return label === NO_HEADING ? null : label;
  });
  const scores = namedFeatures(views, titleWords, opens).map(row => scoresOf(model, row));
  weighWording(scores, inForce(opens, views), views, model.labels, -1);
  return decideLabels(
    model.labels,
    bestPath(scores, model.transitions),
    marginalsOf(scores, model.transitions),
    views,
    opens,
  );
}

it.each(readGoldenPostings().slice(0, 25))('reads $id as it was trained', ({ text, title }) => {
  const read = readLines(text, title).map(({ role, opens }) => (opens === null ? role : `${role}:${opens}`));
  expect(read).toEqual(labelsByName(text, title));
});
