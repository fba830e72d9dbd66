import { oneLine } from './one-line.ts';

const suffixes: readonly RegExp[] = [
  /\s*[-–—|]\s*job post(?:ing)?$/i, // Indeed
  /\s*\(?\bopens in (?:a )?new (?:tab|window)\)?$/i,
  /\s+job (?:description|posting|advert(?:isement)?)$/i,
  /\s+page is loaded$/i, // Workday's announcement for screen readers
  /\s+with verification$/i, // LinkedIn's badge
];
const prefixes: readonly RegExp[] = [
  /^(?:job (?:application|title|opening|description|posting)(?: for)?|career opportunity|now hiring|we(?:'|’)re hiring|vacancy|position)\s*[:–—-]\s*/i,
  /^job application for\s+/i,
  // “Vaga de Garçom”, “Vacature: Java Engineer”: that it is a vacancy.
  /^(?:vaga|vacature|stellenangebot|stellenanzeige|jobangebot|offre d.emploi|oferta de (?:empleo|trabajo)|nabídka práce|oferta pracy)(?:\s*[:–—-]\s*|\s+(?:de|para|pour|van|als|für)\s+)(?=\S)/i,
];

/** A job title without what boards put around it. */
export function titleOf(value: unknown): string | null {
  let title = oneLine(value);
  if (!title) return null;
  for (const affix of [...suffixes, ...prefixes]) title = title.replace(affix, '');
  return oneLine(title);
}
