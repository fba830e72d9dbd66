import type { Enclosure, Report, Resume, ResumeLink } from '../types.ts';

const kinds: Partial<Record<Enclosure['id'], ResumeLink['kind']>> = {
  github: 'github',
  linkedin: 'linkedin',
  portfolio: 'website',
};

/** What is wanted along with the resume, each with the link by which the resume shows it; null where it has none. */
export function enclosuresShown(
  enclosures: readonly Enclosure[],
  { links }: Pick<Resume, 'links'>,
): Report['enclosures'] {
  return enclosures.map(enclosure => {
    const link = links.find(({ kind }) => kind === kinds[enclosure.id]);
    return { ...enclosure, shown: link?.url.replace(/^https?:\/\/(?:www\.)?|\/$/g, '') ?? null };
  });
}
