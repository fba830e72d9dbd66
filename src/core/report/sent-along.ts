import { listed, type Message, message } from '../messages/message.ts';
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

/** What the employer wants sent along, in a sentence, with what the resume shows of it; null where nothing is named. */
export function sentAlong(description: string, links: readonly ResumeLink[]): Message | null {
  const enclosures = enclosuresShown(description, links);
  if (enclosures.length === 0) return null;
  const things = enclosures.map(({ id, isOptional, shown }) => {
    const thing = message(`enclosures.${id}`);
    if (shown !== null) return message('report.sentShown', { thing, address: shown });
    return isOptional ? message('report.sentOptional', { thing }) : thing;
  });
  return message('report.sentAlong', { things: listed(things) });
}
