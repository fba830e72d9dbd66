import { findSkills } from '../keywords/find-skills.ts';
import { isEntryKind } from '../resume.ts';
import type { Resume, SectionKind } from '../types.ts';
import { sameText } from './clean-text.ts';
import type { BankEntry, BankLine, BankSource, DraftEntry, DraftSection } from './draft.ts';
import { draftOf } from './draft-of.ts';
import { skillLine } from './skill-items.ts';

/** A version of a stored resume. */
export type BankResume = BankSource & { readonly resume: Resume };

type Found = Omit<BankLine, 'id' | 'sources' | 'skills'>;

/** Every different line of all stored resumes and versions, with all its sources. Newer versions go first, so their wording is kept. */
export function bankOf(resumes: readonly BankResume[]): readonly BankLine[] {
  const bank = new Map<string, BankLine & { readonly sources: BankSource[] }>();
  const latestFirst = [...resumes].sort((a, b) => b.version - a.version);
  for (const { resume, ...source } of latestFirst) {
    for (const found of linesOf(resume)) {
      const id = bankId(found);
      const known = bank.get(id);
      if (!known) bank.set(id, { ...found, id, sources: [source], skills: skillsIn(found.text) });
      else if (!known.sources.some(other => isSame(other, source))) known.sources.push(source);
    }
  }
  return [...bank.values()];
}

/** The skills that a line names, each once. */
export function skillsIn(text: string): readonly string[] {
  return [...new Set(findSkills(text).map(({ name }) => name))];
}

const isSame = (a: BankSource, b: BankSource): boolean =>
  a.resumeId === b.resumeId && a.version === b.version;

/** Identifies an entry by its title, organisation and dates, and a line by its text alone, wherever it appears. */
function bankId({ what, text, entry }: Found): string {
  const names = what === 'entry' ? `|${sameText(`${entry?.organisation} ${entry?.dates}`)}` : '';
  return `${what === 'bullet' || what === 'text' ? 'line' : what}:${sameText(text)}${names}`;
}

function linesOf(resume: Resume): readonly Found[] {
  let count = 0;
  const { sections } = draftOf(resume, () => `${count++}`);
  return sections.flatMap(linesOfSection).filter(({ text }) => sameText(text) !== '');
}

function linesOfSection({ kind, lines, entries }: DraftSection): readonly Found[] {
  const own = lines.flatMap(({ text }) =>
    kind === 'skills' && skillLine(text).items.length > 1
      ? [
          found('text', text, kind, null),
          ...skillLine(text).items.map(item => found('skill', item, kind, null)),
        ]
      : [found(kind === 'skills' ? 'skill' : 'text', text, kind, null)],
  );
  return [...own, ...entries.flatMap(entry => linesOfEntry(entry, kind))];
}

function linesOfEntry(entry: DraftEntry, section: SectionKind): readonly Found[] {
  const { title, organisation, place, dates } = entry;
  const kind = isEntryKind(section) ? section : null;
  const header: BankEntry = { kind, title, organisation, place, dates };
  return [
    found('entry', [title, organisation].filter(Boolean).join(', '), section, header),
    ...entry.lines.map(({ text }) => found('bullet', text, section, header)),
  ];
}

function found(what: BankLine['what'], text: string, section: SectionKind, entry: BankEntry | null): Found {
  return { what, text, section, entry };
}
