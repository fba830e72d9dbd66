import { asWritten } from '../messages/message.ts';
import { lettered } from '../text/lettered.ts';
import { kept } from '../text/remembered.ts';
import { isInAny, shifted } from '../text/spans.ts';
import type { OtherRequirement, Span } from '../types.ts';
import { isNegated } from './is-negated.ts';
import { AS_PERKS, otherWords } from './other-requirement-words.ts';
import type { PostingMention } from './place-mentions.ts';
import type { PostingSentence } from './read-posting-sentences.ts';
import { isToBeSpoken, spokenIn, spokenLabel } from './spoken-languages.ts';

/** A word that may be the name of a tool but is not in the lexicon. */
export type OtherTerm = Span & { readonly name: string };

// “No clearance needed”, “no remote work possible”, “Reisetätigkeit: keine”. Not used for work permits: “no sponsorship” asks for one.
const DENIED_BEFORE = lettered(
  String.raw`(?<!\p{L})(?:no|not|without|ohne|keine?n?|sin|sans|geen|bez|без|pas de|need not (?:hold|have) an?)\s(?:\p{L}+\s)?$`,
  'iu',
);
const DENIED_BEHIND = lettered(
  String.raw`^[^.;,]{0,20}?(?<!\p{L})(?:none|keine|nicht|not (?:needed|required|necessary|possible|expected)|niet nodig|non (?:requis|nécessaire)|no (?:es )?(?:necesari|requerid)|не (?:требу|нуж|обяз))`,
  'iu',
);
// A statement about equal treatment asks for nothing.
const TREATED_ALIKE =
  /discrimin|regardless|irrespective|unabhängig von|ungeachtet|sin distinción|sans distinction/i;

/** True if the sentence denies the condition found at `at`, or only wishes for it. */
function isNone(
  name: string,
  { text, start, wishes, line, heading }: PostingSentence,
  at: number,
  length: number,
): boolean {
  if (name === 'Work authorisation') return TREATED_ALIKE.test(text);
  if (name === 'On site') return false;
  const before = text.slice(Math.max(0, at - BESIDE), at);
  const behind = text.slice(at + length, at + length + BESIDE);
  return (
    (name === 'Remote' && NOT_REMOTE.test(text)) ||
    isNegated(text, at, at + length) ||
    DENIED_BEFORE(before).test(before) ||
    DENIED_BEHIND(behind).test(behind) ||
    (name !== 'Remote' &&
      name !== 'Hybrid' &&
      ((line.role === 'wish' && heading === 'wish') || isInAny(wishes, start + at)))
  );
}

const BESIDE = 40;
const NOT_REMOTE =
  /\b(?:no|not|kein|keine|sans|pas de|sin) (?:\w+ )?(?:remote|home ?office|télétravail|teletrabajo)|\bremote (?:work )?(?:is|are) not\b/i;

const MOST_TERMS = 20;

/** What a posting asks for besides skills; shown separately, never scored. First certificates, then conditions and soft skills, languages, terms. */
export function findOtherRequirements(
  sentences: readonly PostingSentence[],
  mentions: readonly PostingMention[],
  terms: readonly OtherTerm[],
): readonly OtherRequirement[] {
  const found = new Map<string, Omit<OtherRequirement, 'spans'> & { readonly spans: Span[] }>();
  const add = (kind: OtherRequirement['kind'], name: string, span: Span, label = asWritten(name)) => {
    const { spans } = kept(found, `${kind}:${name.toLowerCase()}`, () => ({ kind, name, label, spans: [] }));
    spans.push({ start: span.start, end: span.end });
  };
  for (const mention of mentions) {
    // A certificate that the employer pays for as a benefit is not asked for.
    if (mention.skill.kind === 'certification' && mention.role !== 'benefit')
      add('certification', mention.skill.name, mention);
  }
  for (const sentence of sentences) {
    for (const { kind, name, label, words } of otherWords) {
      if (kind === 'soft-skill' && sentence.asking === 0) continue;
      if (AS_PERKS.has(name) && sentence.line.role === 'benefit' && !NOT_REMOTE.test(sentence.text)) continue;
      const match = words(sentence.text).exec(sentence.text);
      if (!match || (kind !== 'soft-skill' && isNone(name, sentence, match.index, match[0].length))) continue;
      const start = sentence.start + match.index;
      add(kind, name, { start, end: start + match[0].length }, label);
    }
  }
  for (const { text, start, asking, line } of sentences) {
    if (asking === 0) continue;
    for (const one of spokenIn(text)) {
      const isAsked = isToBeSpoken(text, one, line.kinds.includes('language'));
      if (!isAsked || isNegated(text, one.start, one.end)) continue;
      add('spoken-language', one.name, shifted(one, start), spokenLabel(one.name));
    }
  }
  for (const term of terms.slice(0, MOST_TERMS)) add('other-term', term.name, term);
  return [...found.values()];
}
