import { listed, type Message, message } from '../messages/message.ts';
import { findEnclosures } from '../posting/find-enclosures.ts';
import type { Enclosure, ResumeLink } from '../types.ts';

const kinds: Partial<Record<Enclosure['id'], ResumeLink['kind']>> = {
  github: 'github',
  linkedin: 'linkedin',
  portfolio: 'website',
};

/** What a posting wants with the application, each with the link on the resume that shows it, or null. */
export function enclosuresShown(
  description: string,
  links: readonly ResumeLink[],
): readonly (Enclosure & { readonly shown: string | null })[] {
  return findEnclosures(description).map(enclosure => {
    const link = links.find(({ kind }) => kind === kinds[enclosure.id]);
    return { ...enclosure, shown: link?.url.replace(/^https?:\/\/(?:www\.)?|\/$/g, '') ?? null };
  });
}

/** A sentence on what the employer wants with the application and what the resume shows of it; null if nothing is named. */
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
