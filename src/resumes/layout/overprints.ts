import { kept } from '../../core/text/remembered.ts';
import type { Run } from '../pdf/page-content.ts';
import { OF_SIZE } from './thresholds.ts';

/** Returns a page's runs once each, without text that was printed twice to look bold and without glyphs painted several times. */
export function withoutOverprints(runs: readonly Run[]): readonly Run[] {
  const seen = new Map<string, Run[]>();
  return runs.flatMap(run => {
    const twins = kept(seen, run.text, () => []);
    if (twins.some(twin => isTwin(twin, run))) return [];
    twins.push(run);
    return [{ ...run, text: withoutRepeats(run) }];
  });
}

/** True for the same text at the same place, or a little beside it in another colour (a shadow). */
function isTwin(a: Run, b: Run): boolean {
  const most = a.color === b.color ? 1 : Math.max(1, OF_SIZE.shadow * a.size);
  return Math.abs(a.x - b.x) < most && Math.abs(a.y - b.y) < most;
}

/** Reads `学学学位位位` within the width of two letters as `学位`: every glyph was painted several times. */
function withoutRepeats(run: Run): string {
  for (const times of [3, 2]) {
    const pattern = new RegExp(`^(?:([^\\s])${'\\1'.repeat(times - 1)}\\s?){2,}$`, 'u');
    const letters = [...run.text.replace(/\s/g, '')];
    const isTooNarrow =
      run.width < 0.7 * letters.length * run.size * (/\p{Script=Han}/u.test(run.text) ? 1 : 0.45);
    if (pattern.test(run.text) && isTooNarrow)
      return letters.filter((_, index) => index % times === 0).join('');
  }
  return run.text;
}
