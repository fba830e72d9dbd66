import { oneLine } from '../../core/text/one-line.ts';
import { titleOf } from '../../core/text/title-of.ts';
import { isAlike } from '../fields/same-title.ts';
import type { BlockTree } from '../page/blocks-of.ts';
import { findAttribute, pageTitle } from '../page/dom.ts';
import type { Range } from './ad-blocks.ts';
import { jobPaths } from './job-words.ts';
import { roleWords } from './role-words.ts';
import { sectionKind } from './section-words.ts';

const separators = /\s+[|–—·•»/]\s+|:\s+|\s+-\s+|\s+(?:@|at|bei|chez)\s+/;
const general = new RegExp(
  `^(?:${jobPaths}|home|job (?:board|ad|details?|desc.*|posting|openings?)|open positions?|current openings?|join (?:us|(?:our|the) team)|contact(?: us)?|apply|about(?: us)?|search|menu|jobannonce|stilling|carrières?|offres? d.emploi|kariéra|volná místa|welcome|(?:job )?application|careers? (?:home|page|site)|bewerbung)$`,
  'i',
);

/** The pieces of the page's own title: the role, the company, the site. */
export function titlePieces(document: Document): readonly string[] {
  const meta = findAttribute(document, 'meta[property="og:title"], meta[name="og:title"]', 'content');
  return [pageTitle(document), meta ?? '']
    .map(text => text.slice(0, 400))
    .flatMap(text => [text, ...text.split(separators)])
    .map(text => oneLine(text))
    .filter(text => text !== null);
}

/** True for words that name a kind of page and no job. */
export function isGeneralTitle(text: string): boolean {
  return general.test(text.trim());
}

/**
 * The job's title: the heading that the page's own title repeats, else the first heading of the ad that opens no section,
 * else the nearest heading before it.
 */
export function titleOfPage(document: Document, { blocks }: BlockTree, frame: Range): string | null {
  const pieces = titlePieces(document).filter(piece => !isGeneralTitle(piece));
  const headings = blocks
    .slice(0, frame.end)
    .map(({ kind, level, text }, index) => ({ kind, level, text, index }))
    .filter(
      ({ kind, level, text }) =>
        kind === 'heading' && level <= 3 && text.length <= 150 && !isGeneralTitle(text),
    );
  // Both role and employer may be repeated: the one that names a role, else the largest.
  const repeats = headings.filter(({ text }) => pieces.some(piece => isAlike(piece, text)));
  const repeated =
    repeats.find(({ text }) => roleWords.test(text)) ??
    repeats.find(({ level }) => level === 1) ??
    repeats[0];
  // “Full-Stack Engineer”, “Experience Designer”: a role may hold the words of a section.
  const plain = headings.filter(
    ({ text, level }) => !sectionKind(text) || (level <= 2 && roleWords.test(text)),
  );
  const inside = plain.find(({ index }) => index >= frame.start);
  const before = plain.findLast(({ index, level }) => index < frame.start && level <= 2);
  const main = plain.find(({ level }) => level === 1);
  const isTop = inside && inside.index - frame.start <= 4;
  const chosen = repeated ?? (isTop ? inside : (before ?? main ?? inside));
  if (!chosen) return titleOf(shortestRole(pieces) ?? pieces[0]);
  // A heading in capitals is a matter of style: the page's own title knows the spelling.
  const spelled = pieces.find(piece => piece.toLowerCase() === chosen.text.toLowerCase());
  return titleOf(spelled ?? chosen.text);
}

const shortestRole = (pieces: readonly string[]) =>
  pieces.filter(piece => roleWords.test(piece)).sort((a, b) => a.length - b.length)[0];
