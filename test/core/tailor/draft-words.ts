import type { Draft, DraftLine } from '../../../src/core/tailor/draft.ts';

/** Ids that count up, as tests want them. */
export function counter(): () => string {
  let count = 0;
  return () => `${++count}`;
}

/** Every text of a draft, in order. */
export function textsOf({ name, headline, contact, sections }: Draft): readonly string[] {
  const texts = (lines: readonly DraftLine[]) => lines.map(({ text }) => text);
  const { email, phone, place, links } = contact;
  return [
    name,
    headline,
    email,
    phone,
    place,
    ...links.map(({ text }) => text),
    ...sections.flatMap(section => [
      section.heading,
      ...texts(section.lines),
      ...section.entries.flatMap(entry => [
        entry.title,
        entry.organisation,
        entry.place,
        entry.dates,
        ...texts(entry.lines),
      ]),
    ]),
  ];
}

/** How often each word stands in texts. */
export function wordCounts(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
    counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
