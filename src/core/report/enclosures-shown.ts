import { findEnclosures } from '../posting/find-enclosures.ts';
import type { Enclosure, ResumeLink } from '../types.ts';

const kinds: Partial<Record<Enclosure['id'], ResumeLink['kind']>> = {
  github: 'github',
  linkedin: 'linkedin',
  portfolio: 'website',
};

/** What a posting wants sent along with the resume, each with the link by which the resume shows it; null where it has none. */
export function enclosuresShown(
  description: string,
  links: readonly ResumeLink[],
): readonly (Enclosure & { readonly shown: string | null })[] {
  return findEnclosures(description).map(enclosure => {
    const link = links.find(({ kind }) => kind === kinds[enclosure.id]);
    return { ...enclosure, shown: link?.url.replace(/^https?:\/\/(?:www\.)?|\/$/g, '') ?? null };
  });
}
