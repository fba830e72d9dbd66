import type { Box } from '../../core/types.ts';
import { accountBeside } from '../contact/find-handles.ts';
import type { AnnotatedLink } from '../contact/find-links.ts';
import type { Run } from './page-content.ts';
import type { ReadPage } from './read-page.ts';

// The logos' code points in Font Awesome (all versions), or their names as text. https://fontawesome.com/search?f=brands
const github = /^[\uf09b\uf092\uf113]$|^github/i;
const linkedin = /^[\uf08c\uf0e1]$|^linked[ -]?in/i;
const HEADER_SHARE = 0.3;
/** The largest gap, in ems, between an icon and its text. */
const WIDEST_GAP = 2.5;

/** Each link annotation with the text under it. */
export function annotatedLinks({ links, runs, number, height }: ReadPage): readonly AnnotatedLink[] {
  return links.map(({ url, box }) => ({
    url,
    text: joined(runs.flatMap(run => wordsUnder(run, box))),
    isHeader: number === 1 && box[1] < HEADER_SHARE * height,
    page: number,
    box,
  }));
}

type Word = { readonly text: string; readonly x: number; readonly right: number; readonly y: number };

/** The words of a run that have their middle in a box. A run may be a whole line, so it is too coarse. */
function wordsUnder(run: Run, [left, top, wide, high]: Box): readonly Word[] {
  const { x, y, width, size } = run;
  const middle = y - size * 0.3;
  if (middle < top - 1 || middle > top + high + 1 || x + width <= left + 1 || x >= left + wide - 1) return [];
  const letter = width / Math.max(run.text.length, 1);
  return wordsOf(run).filter(word => {
    const center = (word.x + word.right) / 2;
    return center > left - letter && center < left + wide + letter;
  });
}

/** The words of a run, each with its estimated position. */
function wordsOf({ text, x, y, width }: Run): readonly Word[] {
  const letter = width / Math.max(text.length, 1);
  return [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({
    text: word,
    x: x + index * letter,
    right: x + (index + word.length) * letter,
    y,
  }));
}

/** The largest gap, in points, between runs of one word: a ligature can split a word into runs. */
const TOUCHING = 0.5;

function joined(words: readonly Word[]): string {
  return words
    .map(({ text, x, y }, index) => {
      const before = words[index - 1];
      const isOne = before !== undefined && before.y === y && Math.abs(x - before.right) < TOUCHING;
      return before === undefined || isOne ? text : ` ${text}`;
    })
    .join('');
}

/** Links that icons show without an annotation: `mailto:` or `tel:` as the icon's own text, and an account's name beside or under a logo. */
export function iconLinks(page: ReadPage): readonly AnnotatedLink[] {
  const { runs, number } = page;
  return iconsOf(page).flatMap((icon): readonly AnnotatedLink[] => {
    const [, name = '', own = ''] = /^(.*?)(?::\s*(\S.*))?$/su.exec(icon.text.trim()) ?? [];
    const isHeader = number === 1 && isAmongDetails(icon, page);
    const link = (url: string, isGuess = false): readonly AnnotatedLink[] => [
      { url, text: own, isHeader, page: number, box: null, isGuess },
    ];
    if (/^(?:mailto|tel)$/i.test(name) && own !== '') return link(`${name}:${own}`);
    const site = github.test(name) ? 'github' : linkedin.test(name) ? 'linkedin' : null;
    const named = beside(icon, runs) ?? before(page, icon) ?? under(page, icon) ?? wrapped(page, icon);
    const words = own || (named === undefined ? '' : wholeWord(withRest(named, runs), icon, runs));
    const account = site && accountBeside(site, words);
    return account === null ? [] : link(account, own === '');
  });
}

/** Other contact details are less than this many points above or below an e-mail address. */
const NEAR_EMAIL = 120;

/** Is an icon near an e-mail address or, where a page prints none, in its head? */
function isAmongDetails({ y }: Run, { runs, height }: ReadPage): boolean {
  const emails = runs.filter(({ text }) => /\S@\S+\.\S/.test(text));
  if (emails.length === 0) return y < HEADER_SHARE * height;
  return emails.some(email => Math.abs(email.y - y) < NEAR_EMAIL);
}

const iconsOf = ({ icons, signs }: ReadPage): readonly Run[] => [...icons, ...signs];

/** The text that ends just left of an icon, unless another icon is nearer to the start of that text. */
function before(page: ReadPage, icon: Run): Run | undefined {
  const { runs } = page;
  const isLevel = (run: Run) => run !== icon && Math.abs(run.y - icon.y) < icon.size / 2;
  const near = runs.filter(isLevel).find(run => {
    const gap = icon.x - run.x - run.width;
    return gap > -1 && gap < WIDEST_GAP * icon.size && /[\p{L}\p{N}]/u.test(run.text);
  });
  return near && !iconsOf(page).some(other => isLevel(other) && Math.abs(other.x - near.x) < icon.x - near.x)
    ? near
    : undefined;
}

/** The word that is centred under an icon, if the icon's row has no text. */
function under(page: ReadPage, icon: Run): Run | undefined {
  const [{ runs }, icons] = [page, iconsOf(page)];
  const isLevel = (run: Run) => Math.abs(run.y - icon.y) < icon.size / 2;
  if (runs.some(run => isLevel(run) && /[\p{L}\p{N}]/u.test(run.text) && !icons.includes(run)))
    return undefined;
  const middle = icon.x + icon.width / 2;
  return runs
    .filter(run => run.y > icon.y && run.y - icon.y < WIDEST_GAP * icon.size)
    .flatMap(run => wordsOf(run).map(({ text, x, right }) => ({ ...run, text, x, width: right - x })))
    .find(({ x, width }) => Math.abs(x + width / 2 - middle) < icon.size / 2);
}

/** The start of the next line, if the icon is last on its own line, so that its text did not fit there. */
function wrapped({ runs, width }: ReadPage, icon: Run): Run | undefined {
  const isText = (run: Run) => /[\p{L}\p{N}]/u.test(run.text);
  const level = runs.filter(run => Math.abs(run.y - icon.y) < icon.size / 2 && isText(run));
  const isLast = !level.some(run => run.x > icon.x) && icon.x > width / 2;
  const [next] = runs
    .filter(run => isText(run) && run.y > icon.y + icon.size / 2 && run.y - icon.y < WIDEST_GAP * icon.size)
    .sort((a, b) => a.y - b.y || a.x - b.x);
  return isLast && level.length > 0 ? next : undefined;
}

/** A run joined with those that touch it on its right: a ligature can split a word into runs. */
function withRest(run: Run, runs: readonly Run[]): Run {
  let whole = run;
  for (const next of runs.filter(other => other.y === run.y && other.x > run.x).sort((a, b) => a.x - b.x)) {
    if (Math.abs(next.x - whole.x - whole.width) >= TOUCHING) break;
    whole = { ...whole, text: whole.text + next.text, width: next.x + next.width - whole.x };
  }
  return whole;
}

/** An account's name; if a hyphen or underscore ends it, with the rest of it from the next line. */
function wholeWord(run: Run, icon: Run, runs: readonly Run[]): string {
  const text = run.text.trim();
  if (!/[\p{L}\p{N}][-_]$/u.test(text)) return text;
  const [rest] = runs
    .filter(({ y }) => y > run.y && y - run.y < WIDEST_GAP * run.size)
    .filter(({ x }) => x < run.x + run.size / 4 && x > Math.min(icon.x, run.x) - run.size / 4)
    .sort((a, b) => a.y - b.y);
  return text + (/^[\p{L}\p{N}_-]+$/u.exec(rest?.text.trim() ?? '')?.[0] ?? '');
}

/** The text that begins right of an icon, on its line. */
function beside(icon: Run, runs: readonly Run[]): Run | undefined {
  return runs
    .filter(run => {
      const gap = run.x - icon.x;
      return Math.abs(run.y - icon.y) < icon.size / 2 && gap > 0 && gap < icon.width + WIDEST_GAP * icon.size;
    })
    .sort((a, b) => a.x - b.x)
    .find(({ text }) => /[\p{L}\p{N}]/u.test(text));
}
