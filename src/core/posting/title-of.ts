import { oneLine } from '../text/one-line.ts';

/** A job's number: “22-0918”, “JR0013370”, “(Ref. 41277)”. It has at least five digits. */
const number = String.raw`(?:(?:ref(?:erence)?|req(?:uisition)?|job|posting|id|nr|no)[\s.:#]*)*(?:[A-Z]{1,4}[-_]?)?(?!20\d\d[-/](?:20)?\d\d\b)(?=(?:[-_/.]?\d){5})\d[\d\-_/.]*\d`;
const suffixes: readonly RegExp[] = [
  /(?: in \p{Lu}[^,]{1,40})? (?:gesucht|wanted)[!.]*$/iu,
  new RegExp(String.raw`\s+(?:[-–—|#]\s*|[([]\s*)${number}\s*[)\]]?$`, 'i'),
  /\s+\(#\d+\)$/, // “(#381)” of an issue, and no “#2” of a grade
  /\s*\(?\bopens in (?:a )?new (?:tab|window)\)?$/i,
  /(?:\s*[-–—|:])?\s+job (?:description|post(?:ing)?|advert(?:isement)?)$/i,
  /\s+page is loaded$/i, // Workday's announcement for screen readers
  /\s+with verification$/i, // LinkedIn's badge
];
const prefixes: readonly RegExp[] = [
  /^(?:\[[^\]]{2,20}\]|[#*•>→←]+)\s*(?=\p{L})/u, // “[Hiring] Developer”, “# Developer”
  new RegExp(String.raw`^[([#]?${number}[)\]]?\s*[-–—|:]?\s+(?=\p{L})`, 'iu'),
  /^(?:job (?:application|title|opening|description|posting)(?: for)?|career opportunity|(?:now |we(?:'|’)re )?hiring|vacancy|position|(?:(?:new|open) )?role)\s*[:–—-]\s*/i,
  /^(?:(?:open )?(?:jobs?|positions?)|ваканс[иі]я)\s*:\s*(?=\S)/iu, // “Jobs: Backend Engineer”
  // “We’re hiring a Support Engineer”, “Join us as a Data Analyst”, “Come be our founding engineer”
  /^(?:we(?:'|’| a)re (?:hiring|looking for|seeking)|join (?:us|our team) as|(?:come )?be) (?:an?|our|the) (?=\S+ ?\S)/i,
  /^job application for\s+/i,
  // “Vaga de Garçom”, “Vacature: Java Engineer”: words for “vacancy”.
  /^(?:vaga|vacature|stellenangebot|stellenanzeige|jobangebot|offre d.emploi|oferta de (?:empleo|trabajo)|nabídka práce|oferta pracy)(?:\s*[:–—-]\s*|\s+(?:de|para|pour|van|als|für)\s+)(?=\S)/i,
];

/** A job title without the words that boards add around it; null if none is left. */
export function titleOf(value: unknown): string | null {
  let title = oneLine(value);
  if (!title) return null;
  for (const affix of [...suffixes, ...prefixes]) title = title.replace(affix, '');
  return oneLine(title);
}
