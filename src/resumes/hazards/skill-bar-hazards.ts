import { message } from '../../core/messages/message.ts';
import type { Box, Hazard } from '../../core/types.ts';
import type { ReadPage } from '../pdf/read-page.ts';
import { around } from './boxes.ts';
import { isSquare, ratingRows } from './rating-rows.ts';

/** Bars of several lengths over one another or on others, rows of equal dots or stars, and rings around words. */
export function skillBarHazards(page: ReadPage): readonly Hazard[] {
  const found = [ratingRows(page), tracks(page), bars(page), rings(page)].find(boxes => boxes.length > 0);
  return found
    ? [
        {
          id: 'skill-bars',
          page: page.number,
          box: around(found),
          message: message('hazards.skillBars'),
          quote: null,
        },
      ]
    : [];
}

/** Bars, or a knob, that fill a part of other bars of one length: how much of each is what a reader is to see. */
function tracks(page: ReadPage): readonly Box[] {
  const level = [
    ...page.fills.map(({ box }) => box).filter(([, , width, height]) => height < 18 && width > height),
    ...page.rules
      .filter(rule => !rule.isVertical)
      .map((rule): Box => [rule.x1, rule.y1, rule.x2 - rule.x1, rule.y2 - rule.y1]),
  ];
  const knobs = page.fills
    .filter(({ isRound, box: [, , width, height] }) => isRound && isSquare(width, height) && width < 16)
    .map(({ box }) => box);
  const filled = level.flatMap(track => {
    const [x, y, width, height] = track;
    const isPart = (bar: Box) =>
      Math.abs(bar[0] - x) < 1 &&
      bar[2] < 0.97 * width &&
      Math.abs(bar[1] - y) < 1 &&
      Math.abs(bar[3] - height) < 1;
    const isOnIt = (knob: Box) =>
      knob[3] > height &&
      Math.abs(knob[1] + knob[3] / 2 - y - height / 2) < 1.5 &&
      knob[0] > x - 2 &&
      knob[0] < x + width;
    const end = level.find(isPart)?.[2] ?? knobs.find(isOnIt)?.[0];
    return width < 25 || width > 260 || end === undefined ? [] : [{ track, end: Math.round(end) }];
  });
  const whole = filled[0]?.track;
  const isAlike = (box: Box) => whole !== undefined && Math.abs(box[2] - whole[2]) < 1;
  const isVaried = new Set(filled.filter(({ track }) => isAlike(track)).map(({ end }) => end)).size >= 2;
  // A bar that is full hides the one under it.
  const alike = level.filter(isAlike);
  return isVaried && new Set(alike.map(([, y]) => Math.round(y))).size >= 3 ? alike : [];
}

/** Thin bars with one left edge and one thickness, of at least three lengths, each with text beside or above it. */
function bars(page: ReadPage): readonly Box[] {
  const filled = [...page.fills.map(({ box }) => box), ...page.images];
  const ruled = page.rules
    .filter(rule => !rule.isVertical && rule.y2 - rule.y1 >= 0.9)
    .map((rule): Box => [rule.x1, rule.y1, rule.x2 - rule.x1, rule.y2 - rule.y1]);
  const bare = (box: Box) => !holdsText(page, box);
  const thin = [...filled, ...ruled].filter(
    ([, , width, height]) => height >= 0.9 && height < 18 && width > 2 * height && width > 15 && width < 260,
  );
  const bareThin = thin.filter(bare);
  for (const bar of bareThin) {
    const group = bareThin.filter(
      ([x, , , height]) => Math.abs(x - bar[0]) < 1.5 && Math.abs(height - bar[3]) < 1,
    );
    const lines = new Set(group.map(([, y]) => Math.round(y)));
    const lengths = new Set(group.map(([, , width]) => Math.round(width / 2)));
    const labelled = group.filter(box => hasLabel(page, box));
    if (lines.size >= 3 && lengths.size >= 3 && isStacked([...lines]) && labelled.length >= 3) return group;
  }
  return [];
}

/** Text within the box (a chip) or right on top of it (an underline). */
function holdsText(page: ReadPage, [x, y, width, height]: Box): boolean {
  return page.runs.some(run => {
    const isInside = run.x > x - 2 && run.x < x + width && run.y > y && run.y < y + height + 1;
    const isOnTop = run.y <= y + 1 && run.y > y - 4 && run.x < x + width && run.x + run.width > x;
    return isInside || isOnTop;
  });
}

/** One bar a line, at about equal distances. */
function isStacked(tops: readonly number[]): boolean {
  const sorted = [...tops].sort((a, b) => a - b);
  const steps = sorted.slice(1).map((top, index) => top - (sorted[index] ?? 0));
  const usual = [...steps].sort((a, b) => a - b)[Math.floor(steps.length / 2)] ?? 0;
  return usual > 8 && usual < 60 && steps.filter(step => Math.abs(step - usual) < 4).length >= 2;
}

/** A short text level with the bar, on it or right above it, that is not as long as the bar (which an underline is). */
function hasLabel(page: ReadPage, [x, y, width, height]: Box): boolean {
  return page.runs.some(run => {
    const isUnderline = Math.abs(run.x - x) < 2 && Math.abs(run.width - width) < 0.12 * width + 2;
    const isLevel =
      run.y > y - 14 && run.y < y + height + 8 && run.x < x + width + 10 && run.x + run.width > x - 150;
    return isLevel && !isUnderline && run.text.trim().length < 32;
  });
}

/** At least four equal circles with a word in each. */
function rings(page: ReadPage): readonly Box[] {
  const round = page.fills.filter(
    ({ isRound, box: [, , width, height] }) => isRound && isSquare(width, height) && width > 22 && width < 90,
  );
  const worded = round.filter(({ box: [x, y, width, height] }) =>
    page.runs.some(run => run.x > x && run.x + run.width < x + width && run.y > y && run.y < y + height),
  );
  const width = worded[0]?.box[2] ?? 0;
  const equal = worded.filter(({ box }) => Math.abs(box[2] - width) < 1);
  return equal.length >= 4 ? equal.map(fill => fill.box) : [];
}
