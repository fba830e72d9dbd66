import { message } from '../../core/messages/message.ts';
import { median, pairsOf } from '../../core/text/grouped.ts';
import type { Box, Hazard } from '../../core/types.ts';
import type { Run } from '../pdf/page-content.ts';
import type { ReadPage } from '../pdf/read-page.ts';
import { hazardOn } from './boxes.ts';
import { isSquare, ratingRows } from './rating-rows.ts';

/** Skill ratings: bars of several lengths, alone or on a track, rows of equal dots or stars, rings around words, and arcs. */
export function skillBarHazards(page: ReadPage): readonly Hazard[] {
  const found = [ratingRows, tracks, bars, rings, arcs]
    .map(find => find(page))
    .find(boxes => boxes.length > 0);
  return found ? [hazardOn(page, found, 'skill-bars', message('hazards.skillBars'))] : [];
}

/** The largest thickness and the least length of a skill bar, in points; one without a track is no longer than a column. */
const THICKEST = 18;
const SHORTEST = 25;
const LONGEST_BARE = 260;
/** Two bars with a track and a level are a rating if they are this thick, in points. Thinner ones may be rules: three are needed. */
const SURELY_THICK = 2.5;

/** The largest distance from a bar to its label, in points. It may be larger for a bar with a track, which is surely a bar. */
const NEAR_LABEL = 150;
const FAR_LABEL = 450;

type Level = { readonly track: Box; readonly part: Box | null; readonly end: number };

/** Tracks of one length with a bar or a knob on each that shows a level. */
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
  // A full bar hides its track, so bars without a visible track count, too.
  const isColumn = whole[2] < LONGEST_BARE;
  const alike = level.filter(box => isAlike(box) && (isColumn || hasLabel(page, box, FAR_LABEL)));
  const rows = [...new Set(alike.map(([, y]) => Math.round(y)))];
  const isThick = own.every(({ part }) => part !== null && part[3] >= SURELY_THICK);
  const isPair = () => isThick && alike.every(box => hasLabel(page, box, FAR_LABEL));
  const isRating = rows.length >= 3 ? isColumn || isStacked(rows) : isPair();
  const isVaried = new Set(own.map(({ end }) => end)).size >= 2;
  return isVaried && isRating ? alike : [];
}

/** The level on a track: a bar that fills a part of it from one of its ends, or a knob. */
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

/** Thin bars with a common left or right edge and thickness, of at least three lengths, each with text beside or above it. */
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

/** The largest gap between a heading's words and the rule that fills its line, and the rule's largest thickness, in points. */
const RULE = { gap: 16, thickest: 4 };

/** Does a rule fill the rest of a line of words: on both sides of them, or behind words of several lengths up to one edge? */
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

/** Does a box only hide a part of a rule behind text, as for a heading on a line? */
const isBehindText = (page: ReadPage, part: Box, track: Box): boolean =>
  part[3] > 2 * track[3] && holdsText(page, part);

/** Is there text in the box (a chip) or right on top of it (an underline)? */
function holdsText(page: ReadPage, [x, y, width, height]: Box): boolean {
  return page.runs.some(run => {
    const isInside = run.x > x - 2 && run.x < x + width && run.y > y && run.y < y + height + 1;
    const isOnTop = run.y <= y + 1 && run.y > y - 4 && run.x < x + width && run.x + run.width > x;
    return isInside || isOnTop;
  });
}

/** Is there one bar in each line, at about equal distances? */
function isStacked(tops: readonly number[]): boolean {
  const sorted = [...tops].sort((a, b) => a - b);
  const steps = pairsOf(sorted).map(([above, top]) => top - above);
  const usual = median(steps);
  return usual > 8 && usual < 60 && steps.filter(step => Math.abs(step - usual) < 4).length >= 2;
}

/** Is there a short text beside the bar, on it or right above it? A bar as long as its text is an underline. */
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

/** Is a bar as long as the text right above it? Then it is a heading's underline. */
const isUnderline = (page: ReadPage, box: Box): boolean =>
  page.runs.some(run => run.y > box[1] - 14 && run.y < box[1] + 2 && isUnder(run, box));

/** The number of a step, or a year on a timeline. */
const count = /^(?:0?\d|1[0-2]|(?:19|20)\d{2})\.?$/;

/** Is this a level, or a word that its circle rates? Letters with a name beside them are a monogram. */
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

/** The least and the largest diameter of an arc, in points. */
const ARC = { least: 14, most: 90 };
/** How far the curves of an arc reach beyond it, in points. */
const SWAY = 3;

/** Outlined arcs in a row that begin at the same height and end at different places, each with a word beside it. */
function arcs(page: ReadPage): readonly Box[] {
  const curved = page.fills.filter(({ isRound }) => isRound);
  const outlined = curved.filter(({ color }) => color === null).map(({ box }) => box);
  // A dash may be a separate shape around the line of a circle, so it begins a little higher.
  const isOnLine = ([x, y, width]: Box) =>
    outlined.some(
      ([left, top, wide]) => y < top && y > top - SWAY && Math.abs(x + width - left - wide) < SWAY,
    );
  const dashes = curved.filter(({ box, color }) => color !== null && isOnLine(box)).map(({ box }) => box);
  const round = [...outlined, ...dashes]
    // An arc that begins at the top is never wider than high, but a frame around a word is.
    .filter(([, , width, height]) => height >= ARC.least && height <= ARC.most && width <= height + SWAY);
  for (const first of round) {
    const row = round.filter(
      box => Math.abs(box[1] - first[1]) < SWAY && box[2] <= first[2] + SWAY && box[3] <= first[3] + SWAY,
    );
    const shapes = new Set(row.map(([, , width, height]) => `${Math.round(width)} ${Math.round(height)}`));
    const places = new Set(row.map(([x]) => Math.round(x / ARC.least)));
    // Either the arcs differ, or under each is a whole circle, of which a dashed one of the same size fills a part.
    const isVaried = shapes.size >= 2 || row.length >= 2 * places.size;
    if (places.size >= 3 && isVaried && row.filter(box => isNamed(box, page)).length >= 3) return row;
  }
  return [];
}

/** Is there a short text in a shape, or right under or beside it? */
const isNamed = ([x, y, width, height]: Box, page: ReadPage): boolean =>
  page.runs.some(
    run =>
      run.x + run.width > x - 20 &&
      run.x < x + width + 20 &&
      run.y > y &&
      run.y < y + height + 20 &&
      run.text.trim().length < 32,
  );
