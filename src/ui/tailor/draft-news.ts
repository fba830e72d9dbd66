import type { Draft, DraftEntry, DraftSection } from '../../core/tailor/draft.ts';

/** A draft as it is sent to who knows the one before: what is the very same there by its id alone. */
export type DraftNews = Omit<Draft, 'sections'> & {
  readonly sections: readonly (
    | string
    | (Omit<DraftSection, 'entries'> & { readonly entries: readonly (string | DraftEntry)[] })
  )[];
};

/** What is new in a draft since the one before. */
export function draftNews(before: Draft | null, draft: Draft): DraftNews {
  const known = byId(before?.sections ?? []);
  const sections = draft.sections.map(section => {
    const same = known.get(section.id);
    if (same === section) return section.id;
    const entries = new Set(same?.entries);
    return { ...section, entries: section.entries.map(entry => (entries.has(entry) ? entry.id : entry)) };
  });
  return { ...draft, sections };
}

/** The draft that the news tell of; what has not changed stays the very same object. */
export function draftWith(before: Draft | null, news: DraftNews): Draft {
  const known = byId(before?.sections ?? []);
  const sections = news.sections.map(section => {
    if (typeof section === 'string') return known.get(section) as DraftSection;
    const entries = byId(known.get(section.id)?.entries ?? []);
    return {
      ...section,
      entries: section.entries.map(entry =>
        typeof entry === 'string' ? (entries.get(entry) as DraftEntry) : entry,
      ),
    };
  });
  return { ...news, sections };
}

const byId = <T extends { readonly id: string }>(parts: readonly T[]): ReadonlyMap<string, T> =>
  new Map(parts.map(part => [part.id, part]));
