import type { Hazard } from '../../core/types.ts';
import { type Phrase, say } from '../../core/words/phrase.ts';
import type { HiddenRun } from '../pdf/page-ink.ts';
import type { ReadPage } from '../pdf/read-page.ts';
import { around, quoteOf } from './boxes.ts';

const reasons: Readonly<Record<HiddenRun['why'], Phrase>> = {
  colour: say('This text has the colour of the paper behind it: a reader cannot see it, a parser can.'),
  invisible: say('This text is set to be invisible: a reader cannot see it, a parser can.'),
  layer: say('This text is on a hidden layer: a reader cannot see it, a parser can.'),
  'off-page': say('This text lies off the page: a reader cannot see it, some parsers can.'),
  'cut-off': say('This text is cut off by the frame around it: a reader cannot see it, a parser may.'),
  tiny: say('This text is too small to see, but parsers read it.'),
};
/** Fewer letters than this are a producer's leftovers, not text. */
const leastLetters = 4;

/** One hazard for each way in which a page hides text. */
export function hiddenTextHazards(page: ReadPage): readonly Hazard[] {
  return (Object.keys(reasons) as HiddenRun['why'][]).flatMap((why): readonly Hazard[] => {
    const runs = page.hidden.filter(run => run.why === why);
    const text = joined(runs);
    if (text.replace(/[^\p{L}\p{N}]/gu, '').length < leastLetters) return [];
    return [
      {
        id: 'hidden-text',
        page: page.number,
        box: around(runs.map(run => run.box)),
        message: reasons[why],
        quote: quoteOf(text),
        // Words for screen readers are kept out of sight in this way too.
        ...(why === 'cut-off' ? { isDoubtful: true } : {}),
      },
    ];
  });
}

/** Stuffing is often split into runs of one letter, so they are put together where they touch. */
function joined(runs: readonly HiddenRun[]): string {
  let text = '';
  let before: HiddenRun | null = null;
  for (const run of runs) {
    const isNext =
      before !== null &&
      Math.abs(before.box[1] - run.box[1]) < 2 &&
      run.box[0] - before.box[0] - before.box[2] < run.box[3] * 0.2;
    text += isNext || before === null ? run.text : ` ${run.text}`;
    before = run;
  }
  return text;
}
