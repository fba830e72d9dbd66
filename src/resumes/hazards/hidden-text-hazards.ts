import { type Message, message } from '../../core/messages/message.ts';
import type { Hazard } from '../../core/types.ts';
import type { HiddenRun } from '../pdf/page-content.ts';
import type { ReadPage } from '../pdf/read-page.ts';
import { hazardOn } from './boxes.ts';

/** An ornament is visible, so it is no hazard. */
type Reason = Exclude<HiddenRun['why'], 'ornament'>;

const reasons: Readonly<Record<Reason, Message>> = {
  colour: message('hazards.paperColour'),
  invisible: message('hazards.invisible'),
  layer: message('hazards.hiddenLayer'),
  'off-page': message('hazards.offPage'),
  'cut-off': message('hazards.cutOff'),
  tiny: message('hazards.tooSmallToSee'),
};
/** Fewer letters than this are leftovers of the program that made the PDF. */
const LEAST_LETTERS = 4;

/** One hazard for each way in which a page hides text. */
export function hiddenTextHazards(page: ReadPage): readonly Hazard[] {
  return (Object.keys(reasons) as Reason[]).flatMap((why): readonly Hazard[] => {
    const runs = page.hidden.filter(run => run.why === why);
    const text = joined(runs);
    if (text.replace(/[^\p{L}\p{N}]/gu, '').length < LEAST_LETTERS) return [];
    const boxes = runs.map(run => run.box);
    return [
      {
        ...hazardOn(page, boxes, 'hidden-text', reasons[why], text),
        // Text for screen readers is often hidden in this way, too.
        ...(why === 'cut-off' ? { isDoubtful: true } : {}),
      },
    ];
  });
}

/** The text of hidden runs. Keyword stuffing is often split into runs of one letter, so runs that touch are joined. */
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
