import { inRuns } from '../../core/text/grouped.ts';
import { endsInAccent, joinAccents } from './clean-text.ts';
import { glyphsOf } from './letter-spacing.ts';
import type { Run } from './page-content.ts';
import type { ShowIndex } from './show-index.ts';
import type { PlacedGlyph } from './text-state.ts';

/** In ems: the smallest gap between two words. TeX prints no spaces. */
const WORD_GAP = 0.17;
/** How far above the baseline TeX may set an accent, in ems, and the steps in which we look for it, in points. */
const [RISE, STEP] = [0.45, 1.5];

/** TeX paints an accent, moves back and paints its letter, and pdf.js begins a new run there. Such runs are joined again from their glyphs. */
export const joinLooseAccents = (runs: readonly Run[], shows: ShowIndex): readonly Run[] =>
  inRuns(runs, isTorn).flatMap(group => (group.length === 1 ? group : (put(group, shows) ?? group)));

/** Does an accent lie across the place where one run ends and the next begins? */
function isTorn(before: Run, run: Run): boolean {
  const isAccent = endsInAccent(before.text) || endsInAccent(run.text.slice(0, 1));
  const isOver = run.x > before.x && run.x < before.x + before.width;
  return isAccent && isOver && Math.abs(before.y - run.y) < 0.4 * Math.max(before.size, run.size);
}

/** One run in place of those that an accent split; null where the glyphs give other numbers of letters or accents. */
function put(torn: readonly Run[], shows: ShowIndex): Run | null {
  const [first, last] = [torn[0], torn.at(-1)];
  if (!first || !last) return null;
  const main = torn.reduce((widest, run) => (run.width > widest.width ? run : widest));
  const whole = { ...main, x: first.x, width: last.x + last.width - first.x };
  const glyphs = glyphsOf(whole, shows);
  const raw = torn.map(({ text }) => text).join('');
  const wanted = [...raw].filter(isAccent).length;
  const level = glyphs.filter(({ text }) => isAccent(text));
  const raised = level.length < wanted ? raisedAccents(whole, shows) : [];
  const text = level.length + raised.length === wanted ? textOf([...glyphs, ...raised], whole.size) : null;
  return text !== null && lettersIn(text) === lettersIn(raw) ? { ...whole, text } : null;
}

/** Accents above the baseline, each once. */
function raisedAccents(run: Run, shows: ShowIndex): readonly PlacedGlyph[] {
  const steps = Math.ceil((RISE * run.size) / STEP);
  return Array.from({ length: steps }, (_, step) => run.y - (step + 1) * STEP)
    .flatMap(y => glyphsOf({ ...run, y }, shows))
    .filter(({ text, x }, at, all) => isAccent(text) && all.findIndex(other => other.x === x) === at);
}

/** The text of glyphs, from left to right; null where an accent stands over no letter. */
function textOf(glyphs: readonly PlacedGlyph[], size: number): string | null {
  const letters = glyphs.filter(({ text }) => text.trim() !== '' && !isAccent(text));
  const accents = new Set(glyphs.filter(({ text }) => isAccent(text)));
  let text = '';
  letters.forEach((letter, at) => {
    const last = letters[at - 1];
    const own = [...accents].find(({ x, width }) => isAround(letter, x + width / 2));
    if (own) accents.delete(own);
    const isNewWord = last !== undefined && letter.x - last.x - last.width > WORD_GAP * size;
    text += (isNewWord ? ' ' : '') + (own ? joinAccents(own.text + letter.text) : letter.text);
  });
  return accents.size === 0 ? text : null;
}

const isAround = ({ x, width }: PlacedGlyph, middle: number): boolean => middle > x && middle < x + width;
const isAccent = (text: string): boolean => text.length === 1 && endsInAccent(text);
/** How many letters a text has, not counting their accents. */
const lettersIn = (text: string): number =>
  text.normalize('NFD').replaceAll('ı', 'i').match(/\p{L}/gu)?.length ?? 0;
