import type { Draft, DraftEntry, DraftLine, DraftSection } from '../../src/core/tailor/draft.ts';
import type { FactoryEntry, FactoryPerson } from './people.ts';
import { type FactorySection, factoryWords } from './words.ts';

/** The resume of an invented person as a draft, made directly and not read from a file. */
export function draftOfPerson(person: FactoryPerson): Draft {
  const words = factoryWords[person.language];
  const section = (
    id: FactorySection,
    texts: readonly string[],
    entries: readonly FactoryEntry[] = [],
  ): readonly DraftSection[] =>
    texts.length + entries.length === 0
      ? []
      : [
          {
            id,
            kind: id === 'languages' ? 'other' : id,
            heading: words.headings[id][0] ?? id,
            isHidden: false,
            lines: linesOf(id, texts),
            entries: entries.map((entry, index) => entryOf(`${id}-${index}`, entry, person)),
          },
        ];
  return {
    language: person.language,
    name: person.name,
    headline: person.title,
    contact: {
      email: person.email,
      phone: person.phone,
      place: person.place,
      links: [person.github, person.linkedin].map(text => ({ text, url: `https://${text}` })),
    },
    sections: [
      ...section('summary', [person.summary]),
      ...section('experience', [], person.experience),
      ...section('projects', [], person.projects),
      ...section('education', [], person.education),
      ...section(
        'skills',
        person.skills.map(({ label, items }) => `${label}: ${items.join(', ')}`),
      ),
      ...section('languages', [person.spoken.join(', ')]),
    ],
  };
}

function linesOf(id: string, texts: readonly string[]): readonly DraftLine[] {
  return texts.map((text, index) => ({ id: `${id}-line-${index}`, text, isHidden: false, from: null }));
}

function entryOf(id: string, entry: FactoryEntry, { language }: FactoryPerson): DraftEntry {
  const words = factoryWords[language];
  const month = (at: number) => `${words.months[(at - 1) % 12]} ${Math.floor((at - 1) / 12)}`;
  return {
    id,
    title: entry.title,
    organisation: entry.organisation,
    place: entry.place,
    dates: `${month(entry.from)} – ${entry.to === null ? words.present : month(entry.to)}`,
    isHidden: false,
    lines: linesOf(id, entry.bullets),
  };
}
