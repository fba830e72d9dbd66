import type { Features } from '../../core/models/linear-model.ts';
import { sectionKind } from '../../core/vocabulary/section-words.ts';
import { titlesOf } from '../fields/title-parts.ts';
import { attributeOf, firstOf, rawText } from '../page/dom.ts';
import type { AdPage } from './ad-page.ts';
import { isHeadingLike } from './is-heading-like.ts';

/** What pages call themselves that are about work and show none: advice, courses, services, ads for others to copy. */
const titles: Readonly<Record<string, RegExp>> = {
  advice:
    /\bhow (?:to|do|i|we)\b|\bwhat (?:is|are|does|do|a|an)\b|\b(?:top|best) \d+\b|\b(?:guide to|tips|templates?|checklist|questions|answers|explained)\b|^ask |\bwie (?:man|werde)|was macht|\bcomment (?:devenir|rédiger|faire)|\bcómo |\bcome (?:diventare|fare|scrivere)|\bhoe (?:word|schrijf)|\bjak (?:napsat|napisać|zostać)/i,
  course:
    /\b(?:boot ?camp|courses?|certificate|academy|kurs\w*|\w*studi(?:um|engang)|bachelor|msc|formations?|cursos?|corso|opleiding|lehrgang|weiterbildung|hackathon|conference|meetup)\b|\bprogrammes?\b(?! \p{L})|\bmaster(?: (?:in|of|degree)\b|studi)|^(?:become|master) /iu,
  template:
    /\bjob (?:description|posting|ad)s?\b\W*(?:\d{4}\W*)?(?:template|sample|example)s?\s*(?:$|[^\w\s]|\d{4}|for\b)|(?:sample|example) job (?:description|posting|ad)\b|stellen(?:beschreibung|anzeige)\b.{0,40}\b(?:muster|vorlagen?)\b|(?:modèle|exemple) de fiche\b/im,
  service: /\b(?:outsourcing|pricing|download|policy)\b|\bhire (?:\w+ )?\w+s\b|^requirements\b/i,
};

/** What stands on such pages and hardly on one with a posting, or the other way round. How often each comes is counted. */
const said: Readonly<Record<string, RegExp>> = {
  spans: /\b(?:19|20)\d\d\s?(?:[–—-]|to|bis)\s?(?:(?:19|20)\d\d|present|now|heute|current)/gi,
  reports:
    /[”"»“]\s*,?\s*\p{Ll}*\s*(?:said|says|told|wrote|sagte|erklärte|dijo|zei)\b|\b(?:he|she|they|\p{Lu}\p{Ll}+) (?:said|says|told|wrote)\b/gu,
  sells:
    /\b(?:tuition|enrol\w*|scholarships?|cohort|ects|free trial|money.back|get a quote|book a demo|add to cart|studiengebühr\w*|frais de scolarité|matrícula|financiación)\b/gi,
  // A trade and those who hire for it are spoken of, in the third person.
  trade:
    /\b(?:earns|verdient|gagne|gana|guadagna|zarabia|employers|employeurs|werkgevers|job ?seekers|recruiters|hiring managers|(?:average|typical) salar|are (?:\w+ )?(?:professionals|people) who\b|education\w* path|(?:job|employment) outlook|college majors|degree programs?\b)/gi,
  // What a contract says: money and hours.
  pay: /[$€£]\s?\d|\d\s?(?:[€$£]|eur|pounds|zł|k\b)/gi,
  terms:
    /\b(?:(?:full|part)[- ]?time|(?:voll|teil)zeit|CD[ID]|temps (?:plein|partiel)|jornada completa|tempo pieno|\d\d(?:[.,]\d+)? (?:hours|stunden|heures|uur|horas|ore|timmar|timer)|permanent|fte|pro rata|(?:hel|del|fuld)tid\w*|tillsvidare\w*|tempo indeterminato|indefinido|umow\w+|pełny etat|úvazek)\b/gi,
};

/** No job stands open: whoever writes, writes for any. Asked of the ad alone, as many a page names such a way in beside it. */
const open =
  /\b(?:(?:open|speculative|spontaneous|unsolicited|general) application|initiativbewerbung|candidatures? spontan|candidatura espont[aá]nea|open sollicitatie|talent (?:pool|community|network)|(?:no|any) (?:\w+ )?(?:positions?|vacancies|openings)\b)/gi;

/** What is no posting by its own data. */
const schemas =
  /"@type"\s*:\s*\[?\s*"(?:News|Blog|Tech|Scholarly)?(?:Article|Posting)"|"@type"\s*:\s*\[?\s*"(?:DiscussionForumPosting|QAPage|FAQPage|HowTo|Course|Product|SoftwareApplication|Event|ProfilePage)"/;
const asks =
  /^(?:\d+[.)] )?(?:what|how|why|when|who|which|can|do|is|are|was|wie|warum|wann|comment|pourquoi|qué|cómo|hoe|wat)\b.*\?$/i;
const MOST_CHARS = 30_000;

/** So many limits as a value reaches, each as a feature of its own: what more of it is worth adds up. */
export const reached = (name: string, value: number, limits: readonly number[]): readonly string[] =>
  limits.flatMap((limit, at) => (value >= limit ? [`${name}>${at}`] : []));

/** What holds of a page that speaks of work and shows no posting. */
export function otherSigns({ document, tree, kept }: AdPage): Features {
  const text = tree.blocks
    .map(block => block.text)
    .join('\n')
    .slice(0, MOST_CHARS);
  const times = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  const headings = tree.blocks.filter(isHeadingLike).map(block => block.text);
  const called = [...titlesOf(document), ...headings.slice(0, 1)].join('\n').slice(0, 500);
  const own = [called, ...kept.map(index => tree.blocks[index]?.text)].join('\n').slice(0, MOST_CHARS);
  const isOther = firstOf(document, 'script', 200, document).some(
    script =>
      attributeOf(script, 'type') === 'application/ld+json' && schemas.test(rawText(script).slice(0, 50_000)),
  );
  return [
    ...Object.entries(titles).flatMap(([name, pattern]) => (pattern.test(called) ? [`titled-${name}`] : [])),
    ...Object.entries(said).flatMap(([name, pattern]) => reached(name, times(pattern), [1, 2, 4])),
    ...reached('open', own.match(open)?.length ?? 0, [1, 2, 4]),
    ...reached('asks', headings.filter(one => asks.test(one) && sectionKind(one) === null).length, [1, 3]),
    ...(isOther ? ['schema'] : []),
  ];
}
