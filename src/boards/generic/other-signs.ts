import type { Features } from '../../core/models/linear-model.ts';
import { sectionKind } from '../../core/vocabulary/section-words.ts';
import { titlesOf } from '../fields/title-parts.ts';
import { attributeOf, firstOf, rawText } from '../page/dom.ts';
import type { AdPage } from './ad-page.ts';
import { isHeadingLike } from './is-heading-like.ts';

/** Titles of pages that are about work but show no posting: advice, courses, services, ads for others to copy (and pages about a trade, whose titles list its duties and its salary). */
const titles: Readonly<Record<string, RegExp>> = {
  advice:
    /\bhow (?:to|do|i|we)\b|\bwhat (?:is|are|does|do|a|an)\b|\b(?:top|best) \d+\b|\b(?:guide to|tips|templates?|checklist|questions|answers|explained)\b|^ask |\bwie (?:man|werde)|was macht|\bcomment (?:devenir|rédiger|faire)|\bcómo |\bcome (?:diventare|fare|scrivere)|\bhoe (?:word|schrijf)|\bjak (?:napsat|napisać|zostać)/i,
  course:
    /\b(?:boot ?camp|courses?|certificate|academy|kurs\w*|\w*studi(?:um|engang)|bachelor|msc|formations?|cursos?|corso|opleiding|lehrgang|weiterbildung|hackathon|conference|meetup)\b|\bprogrammes?\b(?! \p{L})|\bmaster(?: (?:in|of|degree)\b|studi)|^(?:become|master) /iu,
  template:
    /\bjob (?:description|posting|ad)s?\b\W*(?:\d{4}\W*)?(?:template|sample|example)s?\s*(?:$|[^\w\s]|\d{4}|for\b)|(?:sample|example) job (?:description|posting|ad)\b|stellen(?:beschreibung|anzeige)\b.{0,40}\b(?:muster|vorlagen?)\b|(?:modèle|exemple) de fiche\b|\b(?:aufgaben|tätigkeiten|missions|duties|responsibilities|funciones|taken|mansioni|zadania|obowiązki)\b(?:,| ?&| und| et| and| y| en| e| i) (?:[^|\n]{0,40}[,&] ?|[^|\n]{0,40}\b(?:und|et|and|y|en|e|i) )?(?:gehalt|verdienst|salaire|salary|sueldo|salario|salaris|stipendio|zarobki)\b/im,
  service: /\b(?:outsourcing|pricing|download|policy)\b|\bhire (?:\w+ )?\w+s\b|^requirements\b/i,
};

/** Phrases that are frequent on such pages and rare on postings, or the other way round. How often each occurs is counted. */
const said: Readonly<Record<string, RegExp>> = {
  spans: /\b(?:19|20)\d\d\s?(?:[–—-]|to|bis)\s?(?:(?:19|20)\d\d|present|now|heute|current)/gi,
  reports:
    /[”"»“]\s*,?\s*\p{Ll}*\s*(?:said|says|told|wrote|sagte|erklärte|dijo|zei)\b|\b(?:he|she|they|\p{Lu}\p{Ll}+) (?:said|says|told|wrote)\b/gu,
  sells:
    /\b(?:tuition|enrol\w*|scholarships?|cohort|ects|free trial|money.back|get a quote|book a demo|add to cart|studiengebühr\w*|frais de scolarité|matrícula|financiación)\b/gi,
  // Articles speak of a trade and of those who hire for it in the third person.
  trade:
    /\b(?:earns|verdient|gagne|gana|guadagna|zarabia|employers|employeurs|werkgevers|job ?seekers|recruiters|hiring managers|(?:average|typical) salar|are (?:\w+ )?(?:professionals|people) who\b|education\w* path|(?:job|employment) outlook|college majors|degree programs?\b)/gi,
  // Money and hours, as a contract states them.
  pay: /[$€£]\s?\d|\d\s?(?:[€$£]|eur|pounds|zł|k\b)/gi,
  terms:
    /\b(?:(?:full|part)[- ]?time|(?:voll|teil)zeit|CD[ID]|temps (?:plein|partiel)|jornada completa|tempo pieno|\d\d(?:[.,]\d+)? (?:hours|stunden|heures|uur|horas|ore|timmar|timer)|permanent|fte|pro rata|(?:hel|del|fuld)tid\w*|tillsvidare\w*|tempo indeterminato|indefinido|umow\w+|pełny etat|úvazek)\b/gi,
};

/** Says that no job is open and that any application is welcome. Searched in the ad alone, since many pages mention this beside it. */
const open =
  /\b(?:(?:open|speculative|spontaneous|unsolicited|general) application|initiativbewerbung|candidatures? spontan|candidatura espont[aá]nea|open sollicitatie|talent (?:pool|community|network)|(?:no|any) (?:\w+ )?(?:positions?|vacancies|openings)\b)/gi;

/** What a page says of a job description that it offers to employers. */
const offered =
  /\b(?:fully editable|ready[- ]to[- ](?:use|customi[sz]e|post)|(?:edit|customi[sz]e|copy|download|adapt) (?:this|it|the) (?:template|text|(?:job )?description)|(?:replace|fill in) the placeholders|post (?:this|your) job\b|for commercial use|related job descriptions)\b/i;

/** Types of structured data that are no posting. */
const schemas =
  /"@type"\s*:\s*\[?\s*"(?:News|Blog|Tech|Scholarly)?(?:Article|Posting)"|"@type"\s*:\s*\[?\s*"(?:DiscussionForumPosting|QAPage|FAQPage|HowTo|Course|Product|SoftwareApplication|Event|ProfilePage)"/;
const asks =
  /^(?:\d+[.)] )?(?:what|how|why|when|who|which|can|do|is|are|was|wie|warum|wann|comment|pourquoi|qué|cómo|hoe|wat)\b.*\?$/i;
const MOST_CHARS = 30_000;

/** One feature for each limit that the value reaches, so that the weights of higher values add up. */
export const reached = (name: string, value: number, limits: readonly number[]): readonly string[] =>
  limits.flatMap((limit, at) => (value >= limit ? [`${name}>${at}`] : []));

/** Features of pages that speak of work and show no posting. */
export function otherSigns({ document, url, tree, kept }: AdPage): Features {
  const text = tree.blocks
    .map(block => block.text)
    .join('\n')
    .slice(0, MOST_CHARS);
  const times = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  const headings = tree.blocks.filter(isHeadingLike).map(block => block.text);
  const called = [...titlesOf(document), ...headings.slice(0, 1)].join('\n').slice(0, 500);
  const own = [called, ...kept.map(index => tree.blocks[index]?.text)].join('\n').slice(0, MOST_CHARS);
  const isOffered = /\bjob[- ]descriptions?\b/i.test(`${url.pathname}\n${called}`) && offered.test(text);
  const isOther = firstOf(document, 'script', 200, document).some(
    script =>
      attributeOf(script, 'type') === 'application/ld+json' && schemas.test(rawText(script).slice(0, 50_000)),
  );
  return [
    ...Object.entries(titles).flatMap(([name, pattern]) => (pattern.test(called) ? [`titled-${name}`] : [])),
    ...Object.entries(said).flatMap(([name, pattern]) => reached(name, times(pattern), [1, 2, 4])),
    ...reached('open', own.match(open)?.length ?? 0, [1, 2, 4]),
    ...reached('asks', headings.filter(one => asks.test(one) && sectionKind(one) === null).length, [1, 3]),
    ...(isOffered && !titles.template?.test(called) ? ['titled-template'] : []),
    ...(isOther ? ['schema'] : []),
  ];
}
