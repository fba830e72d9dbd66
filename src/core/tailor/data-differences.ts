import type { Resume } from '../types.ts';
import type { Draft } from './draft.ts';
import { type Difference, withoutSpaces } from './read-back.ts';
import { type SheetEntry, type SheetSection, sheetOf } from './sheet-of.ts';
import { skillLine } from './skill-items.ts';
import { isSpokenLanguages, spokenLanguages } from './spoken-languages.ts';

type Wanted = Pick<Difference, 'what' | 'id'> & { readonly text: string };

/** What an export that stores data, not lines, lost of a draft (JSON Resume). Names, contact details, years and every text must come back. */
export function dataDifferences(draft: Draft, read: Resume): readonly Difference[] {
  const sheet = sheetOf(draft);
  const whole = squeezed([read.text, ...read.skills, ...read.links.map(({ url }) => url)].join('\n'));
  const wanted: readonly Wanted[] = [
    { what: 'name', id: null, text: sheet.name },
    { what: 'line', id: null, text: sheet.headline },
    { what: 'email', id: null, text: sheet.email },
    { what: 'phone', id: null, text: sheet.phone },
    ...sheet.links.map(({ url }) => ({ what: 'link' as const, id: null, text: url })),
    ...sheet.sections.flatMap(textsOf),
  ];
  return wanted
    .filter(({ text }) => !whole.includes(squeezed(text)))
    .map(({ what, id, text }) => ({ what, id, wanted: text, got: null }));
}

function textsOf(section: SheetSection): readonly Wanted[] {
  const isSpoken = isSpokenLanguages(section);
  const own = section.lines.flatMap(({ id, text }): readonly Wanted[] => {
    if (section.kind === 'skills')
      return skillLine(text).items.map(item => ({ what: 'skills', id, text: item }));
    return (isSpoken ? spokenLanguages(text) : [text]).map(part => ({ what: 'line', id, text: part }));
  });
  return [...own, ...section.entries.flatMap(entryTexts)];
}

function entryTexts({ id, title, organisation, dates, lines }: SheetEntry): readonly Wanted[] {
  const years = dates.match(/\d{4}/g) ?? [];
  return [
    { what: 'entry', id, text: title },
    { what: 'entry', id, text: organisation },
    ...years.map(text => ({ what: 'dates' as const, id, text })),
    ...lines.map(line => ({ what: 'line' as const, id: line.id, text: line.text })),
  ];
}

const squeezed = (text: string): string => withoutSpaces(text).toLowerCase();
