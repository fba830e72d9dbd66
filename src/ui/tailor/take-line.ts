import { sameText } from '../../core/tailor/clean-text.ts';
import type { BankEntry, BankLine, Draft, DraftEntry, DraftSection } from '../../core/tailor/draft.ts';
import { homeOf, homesOf } from '../../core/tailor/draft-tree.ts';
import type { DraftEdit } from '../../core/tailor/edited.ts';
import { skillLine } from '../../core/tailor/skill-items.ts';
import type { Suggestion } from '../../core/tailor/suggestions.ts';
import type { SectionKind } from '../../core/types.ts';
import { standardHeading } from '../../core/vocabulary/headings.ts';

/** Returns whether the draft has a line of the bank, hidden or not: by its origin or its words; an entry by title and organisation. */
export function takenIn(draft: Draft): (line: BankLine) => boolean {
  const origins = new Set<string>();
  const texts = new Set<string>();
  const entries = new Set<string>();
  for (const { section, entry, lines } of homesOf(draft)) {
    if (entry) entries.add(entryKey(entry));
    for (const { from, text } of lines) {
      if (from !== null) origins.add(from);
      texts.add(sameText(text));
      if (section.kind === 'skills') for (const item of skillLine(text).items) texts.add(sameText(item));
    }
  }
  return line =>
    line.what === 'entry'
      ? line.entry !== null && entries.has(entryKey(line.entry))
      : origins.has(line.id) || texts.has(sameText(line.text));
}

const entryKey = ({ title, organisation }: Pick<DraftEntry, 'title' | 'organisation'>) =>
  `${sameText(title)}|${sameText(organisation)}`;

/** The edits that put a line into the draft, and the id of the part that then contains it. */
export type Taking = { readonly edits: readonly DraftEdit[]; readonly id: string };

/** Takes a line of the bank into the draft, into its own job and section. Adds these if they are missing, and shows them if they are hidden. */
export function takeLine(draft: Draft, line: BankLine, newId: () => string): Taking {
  const edits: DraftEdit[] = [];
  const section = sectionFor(draft, line.section, newId, edits);
  if (line.what === 'skill') return takeSkill(section, line, newId, edits);
  if (!line.entry) return addTo(section.id, section.lines.length, line, newId, edits);
  const wanted = entryKey(line.entry);
  const found = draft.sections.flatMap(({ entries }) => entries).find(entry => entryKey(entry) === wanted);
  if (found?.isHidden) edits.push({ kind: 'show', id: found.id });
  const entry = found ?? { ...headerOf(line.entry), id: newId(), isHidden: false, lines: [] };
  if (!found)
    edits.push({ kind: 'add-entry', entry, into: section.id, at: placeByDate(section, entry.dates) });
  if (line.what === 'entry') return { edits, id: entry.id };
  return addTo(entry.id, entry.lines.length, line, newId, edits);
}

/** Takes a suggestion: shows a hidden line, or takes one from the bank. A pattern goes into the first visible entry, or else the projects. */
export function takeSuggestion(
  draft: Draft,
  { line, hiddenId, text, id: from }: Suggestion,
  newId: () => string,
): Taking {
  if (hiddenId !== null) return { edits: showing(draft, hiddenId), id: hiddenId };
  if (line) return takeLine(draft, line, newId);
  const id = newId();
  const edits: DraftEdit[] = [];
  const section = draft.sections.find(
    ({ entries, isHidden }) => !isHidden && entries.some(entry => !entry.isHidden),
  );
  const home = section?.entries.find(entry => !entry.isHidden) ?? sectionFor(draft, 'projects', newId, edits);
  edits.push({ kind: 'add-line', id, text, from, into: home.id, at: home.lines.length });
  return { edits, id };
}

/** The edits that show a part and the entry and section around it. */
function showing(draft: Draft, id: string): readonly DraftEdit[] {
  const home = homeOf(draft, id);
  const around = [home?.section, home?.entry].flatMap(part => (part?.isHidden ? [part.id] : []));
  return [...around, id].map(part => ({ kind: 'show', id: part }));
}

const headerOf = ({ title, organisation, place, dates }: BankEntry) => ({
  title,
  organisation,
  place,
  dates,
});

function addTo(into: string, at: number, line: BankLine, newId: () => string, edits: DraftEdit[]): Taking {
  const id = newId();
  edits.push({ kind: 'add-line', id, text: line.text, from: line.id, into, at });
  return { edits, id };
}

/** Adds a single skill to the end of the last list of skills, with the separator of that list. */
function takeSkill(section: DraftSection, line: BankLine, newId: () => string, edits: DraftEdit[]): Taking {
  const list = section.lines.findLast(({ isHidden, text }) => !isHidden && betweenItems(text));
  if (!list) return addTo(section.id, section.lines.length, line, newId, edits);
  const text = `${list.text.trimEnd()}${betweenItems(list.text)}${line.text}`;
  edits.push({ kind: 'set-line', id: list.id, text });
  return { edits, id: list.id };
}

/** The separator between the last two items of a list of skills, such as “, ” or “ • ”; null if there are fewer than two. */
function betweenItems(text: string): string | null {
  const [one, last] = skillLine(text).items.slice(-2);
  if (one === undefined || last === undefined) return null;
  const end = text.lastIndexOf(last);
  return text.slice(text.lastIndexOf(one, end - 1) + one.length, end);
}

/** The first visible section of the kind, else a hidden one, else a new one. */
function sectionFor(draft: Draft, kind: SectionKind, newId: () => string, edits: DraftEdit[]): DraftSection {
  const own = draft.sections.filter(section => section.kind === kind);
  const found = own.find(({ isHidden }) => !isHidden) ?? own[0];
  if (found?.isHidden) edits.push({ kind: 'show', id: found.id });
  if (found) return found;
  const heading = standardHeading(draft.language, kind) ?? standardHeading('en', kind) ?? '';
  const section: DraftSection = { id: newId(), kind, heading, isHidden: false, entries: [], lines: [] };
  edits.push({ kind: 'add-section', section, at: draft.sections.length });
  return section;
}

/** The index for a new entry: before the first entry that ended in an earlier year, as entries are listed newest first. */
function placeByDate(section: DraftSection, dates: string): number {
  const own = lastYear(dates);
  const at = section.entries.findIndex(entry => lastYear(entry.dates) < own);
  return at < 0 ? section.entries.length : at;
}

function lastYear(dates: string): number {
  const years = dates.match(/\b(?:19|20)\d{2}\b/g)?.map(Number) ?? [];
  const [first = 0, ...more] = years;
  // A single year with a dash, such as “2021 –”, means until now.
  return more.length === 0 && /[-–—]/.test(dates) ? Number.POSITIVE_INFINITY : Math.max(first, ...more);
}
