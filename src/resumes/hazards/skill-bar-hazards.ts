import { message } from '../../core/messages/message.ts';
import { median, pairsOf } from '../../core/text/grouped.ts';
import type { Box, Hazard } from '../../core/types.ts';
import type { Run } from '../pdf/page-content.ts';
import type { ReadPage } from '../pdf/read-page.ts';
import { hazardOn } from './boxes.ts';
import { isSquare, ratingRows } from './rating-rows.ts';

/** Bars of several lengths over one another or on others, rows of equal dots or stars, rings around words, and arcs. */
export function skillBarHazards(page: ReadPage): readonly Hazard[] {
  const found = [ratingRows, tracks, bars, rings, arcs]
    .map(find => find(page))
    .find(boxes => boxes.length > 0);
  return found ? [hazardOn(page, found, 'skill-bars', message('hazards.skillBars'))] : [];
}

/** Points: how thick, and how long at least, a bar is that shows a level; one without a track is no longer than a column. */
const THICKEST = 18;
const SHORTEST = 25;
const LONGEST_BARE = 260;
/** Two bars with a track and a level are a rating where they are this thick; thinner ones may be rules, and need company. */
const SURELY_THICK = 2.5;

/** Points from a bar back to its label; one with a track is a bar wherever its word stands. */
const NEAR_LABEL = 150;
const FAR_LABEL = 450;

type Level = { readonly track: Box; readonly part: Box | null; readonly end: number };

/** Bars, or a knob, that fill a part of other bars of one length: how much of each is what a reader is to see. */
function tracks(page: ReadPage): readonly Box[] {
  const level = [
    ...page.fills.map(({ box }) => box).filter(([, , width, height]) => height < THICKEST && width > height),
    ...rulesOf(page),
  ];
  const knobs = page.fills
    .filter(({ isRound, box: [, , width, height] }) => isRound && isSquare(width, height) && width < 16)
    .map(({ box }) => box);
  const filled = level
    .flatMap(track => levelOn(track, level, knobs) ?? [])
    .filter(({ track, part }) => !part || !isBehindText(page, part, track));
  const whole = filled[0]?.track;
  if (whole === undefined) return [];
  const isAlike = (box: Box) => Math.abs(box[2] - whole[2]) < 1;
  const own = filled.filter(({ track, part }) => isAlike(track) && !(part && isUnderline(page, part)));
  // A bar that is full hides the one under it.
  const isColumn = whole[2] < LONGEST_BARE;
  const alike = level.filter(box => isAlike(box) && (isColumn || hasLabel(page, box, FAR_LABEL)));
  const rows = [...new Set(alike.map(([, y]) => Math.round(y)))];
  const isThick = own.every(({ part }) => part !== null && part[3] >= SURELY_THICK);
  const isPair = () => isThick && alike.every(box => hasLabel(page, box, FAR_LABEL));
  const isRating = rows.length >= 3 ? isColumn || isStacked(rows) : isPair();
  const isVaried = new Set(own.map(({ end }) => end)).size >= 2;
  return isVaried && isRating ? alike : [];
}

/** What fills a part of a track from one of its ends, or the knob on it. */
function levelOn(track: Box, level: readonly Box[], knobs: readonly Box[]): Level | null {
  const [x, y, width, height] = track;
  const middle = y + height / 2;
  const isPart = (bar: Box) =>
    bar !== track &&
    (Math.abs(bar[0] - x) < 2.5 || Math.abs(bar[0] + bar[2] - x - width) < 1) &&
    bar[2] < 0.97 * width &&
    Math.abs(bar[1] + bar[3] / 2 - middle) < 1;
  const isOnIt = (knob: Box) =>
    knob[3] > height &&
    Math.abs(knob[1] + knob[3] / 2 - middle) < 1.5 &&
    knob[0] > x - 2 &&
    knob[0] < x + width;
  if (width < SHORTEST) return null;
  const part = level.find(isPart) ?? null;
  const end = part?.[2] ?? knobs.find(isOnIt)?.[0];
  return end === undefined ? null : { track, part, end: Math.round(end) };
}

const rulesOf = ({ rules }: ReadPage): readonly Box[] =>
  rules
    .filter(rule => !rule.isVertical)
    .map((rule): Box => [rule.x1, rule.y1, rule.x2 - rule.x1, rule.y2 - rule.y1]);

/** Thin bars with one left or right edge and one thickness, of at least three lengths, each with text beside or above it. */
function bars(page: ReadPage): readonly Box[] {
  const filled = [...page.fills.map(({ box }) => box), ...page.images];
  const thin = [...filled, ...rulesOf(page)].filter(
    ([, , width, height]) =>
      height >= 0.9 && height < THICKEST && width > 2 * height && width > 15 && width < LONGEST_BARE,
  );
  const bare = thin.filter(box => !holdsText(page, box));
  const bareThin = bare.filter(box => !fillsLine(page, box, bare));
  for (const bar of bareThin) {
    for (const edge of [([x]: Box) => x, ([x, , width]: Box) => x + width]) {
      const group = bareThin.filter(
        box => Math.abs(edge(box) - edge(bar)) < 1.5 && Math.abs(box[3] - bar[3]) < 1,
      );
      const lines = new Set(group.map(([, y]) => Math.round(y)));
      const lengths = new Set(group.map(([, , width]) => Math.round(width / 2)));
      const labelled = group.filter(box => hasLabel(page, box));
      if (lines.size >= 3 && lengths.size >= 3 && isStacked([...lines]) && labelled.length >= 3) return group;
    }
  }
  return [];
}

/** Points from the words of a heading to the rule that fills its line, and how thick that is at most. */
const RULE = { gap: 16, thickest: 4 };

/** Does a rule fill what words leave of their line: on both sides of them, or behind words of several lengths up to one edge? */
function fillsLine(page: ReadPage, box: Box, all: readonly Box[]): boolean {
  const [x, y, width, height] = box;
  if (height > RULE.thickest) return false;
  const isNear = (gap: number) => gap > -1 && gap < RULE.gap;
  const level = page.runs.filter(run => run.y > y - 2 && run.y - run.size < y + height);
  const before = level.find(run => isNear(x - run.x - run.width));
  const after = level.find(run => isNear(run.x - x - width));
  const isGoingOn = (run: Run) =>
    all.some(other => Math.abs(other[1] - y) < 1 && isNear(other[0] - run.x - run.width));
  const isLeftOver = (gap: number) =>
    all.some(other => {
      const isAtEdge = Math.abs(other[0] + other[2] - x - width) < 1.5 && Math.abs(other[0] - x) > 3;
      return (
        isAtEdge &&
        page.runs.some(
          run =>
            run.y > other[1] - 2 &&
            run.y - run.size < other[1] + height &&
            Math.abs(other[0] - run.x - run.width - gap) < 1.5,
        )
      );
    });
  return (
    (after !== undefined && isGoingOn(after)) ||
    (before !== undefined && isLeftOver(x - before.x - before.width))
  );
}

/** Does a box hide a part of a rule from the text that stands on it, as a heading on a line does? */
const isBehindText = (page: ReadPage, part: Box, track: Box): boolean =>
  part[3] > 2 * track[3] && holdsText(page, part);

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
  const steps = pairsOf(sorted).map(([above, top]) => top - above);
  const usual = median(steps);
  return usual > 8 && usual < 60 && steps.filter(step => Math.abs(step - usual) < 4).length >= 2;
}

/** A short text level with the bar, on it or right above it, that is not as long as the bar (which an underline is). */
function hasLabel(page: ReadPage, box: Box, reach = NEAR_LABEL): boolean {
  const [x, y, width, height] = box;
  return page.runs.some(run => {
    const isLevel =
      run.y > y - 14 && run.y < y + height + 8 && run.x < x + width + 10 && run.x + run.width > x - reach;
    return isLevel && !isUnder(run, box) && run.text.trim().length < 32;
  });
}

const isUnder = (run: Run, [x, , width]: Box): boolean =>
  Math.abs(run.x - x) < 2 && Math.abs(run.width - width) < 0.12 * width + 2;

/** Is a bar as long as the text right above it, as what accents a heading is? */
const isUnderline = (page: ReadPage, box: Box): boolean =>
  page.runs.some(run => run.y > box[1] - 14 && run.y < box[1] + 2 && isUnder(run, box));

/** What counts steps, or dates what stands on a line of time. */
const count = /^(?:0?\d|1[0-2]|(?:19|20)\d{2})\.?$/;

/** Is this a level, or a word that names what its circle stands for? Letters with a name beside them are somebody's mark. */
function isLevelOrWord({ text, x, y, width, size }: Run, page: ReadPage): boolean {
  const shown = text.trim();
  if (/\d/.test(shown)) return !count.test(shown);
  const isNamed = page.runs.some(
    run => Math.abs(run.y - y) < size && run.x > x + width && run.x - x - width < 3 * size,
  );
  return /\p{L}{2}|\p{L}[+#]/u.test(shown) && !isNamed;
}

/** At least four equal circles with a word or a level in each. */
function rings(page: ReadPage): readonly Box[] {
  const round = page.fills.filter(
    ({ isRound, box: [, , width, height] }) => isRound && isSquare(width, height) && width > 22 && width < 90,
  );
  const worded = round.filter(({ box: [x, y, width, height] }) =>
    page.runs.some(
      run =>
        run.x > x &&
        run.x + run.width < x + width &&
        run.y > y &&
        run.y < y + height &&
        isLevelOrWord(run, page),
    ),
  );
  const width = worded[0]?.box[2] ?? 0;
  const equal = worded.filter(({ box }) => Math.abs(box[2] - width) < 1);
  return equal.length >= 4 ? equal.map(fill => fill.box) : [];
}

/** Points across what is drawn as a part of a circle. */
const ARC = { least: 14, most: 90 };
/** Points by which the curves that make an arc reach beyond it. */
const SWAY = 3;

/** Outlined arcs of circles in a row, which begin at one height and end at several places, each with a word beside it. */
function arcs(page: ReadPage): readonly Box[] {
  const curved = page.fills.filter(({ isRound }) => isRound);
  const outlined = curved.filter(({ color }) => color === null).map(({ box }) => box);
  // A dash may be drawn as a shape of its own: round the line of a circle, and so a little higher.
  const isOnLine = ([x, y, width]: Box) =>
    outlined.some(
      ([left, top, wide]) => y < top && y > top - SWAY && Math.abs(x + width - left - wide) < SWAY,
    );
  const dashes = curved.filter(({ box, color }) => color !== null && isOnLine(box)).map(({ box }) => box);
  const round = [...outlined, ...dashes]
    // From its top on, a part of a circle is never wider than high, which a frame around a word is.
    .filter(([, , width, height]) => height >= ARC.least && height <= ARC.most && width <= height + SWAY);
  for (const first of round) {
    const row = round.filter(
      box => Math.abs(box[1] - first[1]) < SWAY && box[2] <= first[2] + SWAY && box[3] <= first[3] + SWAY,
    );
    const shapes = new Set(row.map(([, , width, height]) => `${Math.round(width)} ${Math.round(height)}`));
    const places = new Set(row.map(([x]) => Math.round(x / ARC.least)));
    // Or a whole circle under each, which a dashed one of the same size fills a part of.
    const isVaried = shapes.size >= 2 || row.length >= 2 * places.size;
    if (places.size >= 3 && isVaried && row.filter(box => isNamed(box, page)).length >= 3) return row;
  }
  return [];
}

/** A short text in a shape, or right under or beside it. */
const isNamed = ([x, y, width, height]: Box, page: ReadPage): boolean =>
  page.runs.some(
    run =>
      run.x + run.width > x - 20 &&
      run.x < x + width + 20 &&
      run.y > y &&
      run.y < y + height + 20 &&
      run.text.trim().length < 32,
  );
