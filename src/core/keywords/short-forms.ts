import { impliedBy } from '../lexicon/lexicon.ts';
import { guardWeight } from '../lexicon/skill.ts';
import type { Token } from '../text/tokens.ts';
import type { Candidate, TokenMention, TokenRange } from './candidate.ts';

const SHORT_FORM = /^\p{Lu}{2,6}s?$/u;

/** True if a name in brackets abbreviates another skill right before it: “Cyber Threat Intelligence (CTI)”, “accounts receivable (AR)”. */
export function isShortForOther(
  { skill, first, end }: Candidate,
  tokens: readonly Token[],
  before: TokenMention | undefined,
  namesAt: (first: number) => readonly Candidate[],
): boolean {
  if (before?.end !== first || before.skill === skill) return false;
  const start = longFormStart(tokens, { first, end });
  // “Pull requests (PR)”: the long form may be a spelling of the same skill.
  return start !== null && !namesAt(start).some(name => name.end === first && name.skill === skill);
}

/** The first token of the words that a name in brackets right after them abbreviates: “Agent Development Kit (ADK)”. `null` if it is no such name. */
export function longFormStart(tokens: readonly Token[], { first, end }: TokenRange): number | null {
  const token = tokens[first] as Token;
  if (token.gap !== '(' || end > first + 1 || !SHORT_FORM.test(token.text)) return null;
  const letters = token.text.replace(/s$/, '').toLowerCase();
  const start = first - letters.length;
  if (start < 0) return null;
  const initials = tokens.slice(start, first).map(({ norm }) => norm[0]);
  return initials.join('') === letters ? start : null;
}

const SMALL = /^(?:and|of|for|in|the|to)$/;

/** Where the words in brackets end that a short form right before them stands for: “GIAC (Global Information Assurance Certification)”; the short form's end if there are none. */
export function longFormEnd(tokens: readonly Token[], { first, end }: TokenRange): number {
  const short = tokens[first]?.text ?? '';
  if (end > first + 1 || !SHORT_FORM.test(short) || tokens[end]?.gap !== '(') return end;
  const letters = short.replace(/s$/, '').toLowerCase();
  let [at, found] = [end, 0];
  for (; found < letters.length; at += 1) {
    const norm = tokens[at]?.norm ?? '';
    if (norm[0] === letters[found]) found += 1;
    else if (!SMALL.test(norm)) return end;
  }
  return at;
}

const NEAR = 10;

/** The candidates at a place, longest first; of skills with the same abbreviation only the one whose relatives stand near: “MDM” beside Jamf. */
export function settled(
  candidates: readonly (readonly Candidate[])[],
  at: number,
  tokens: readonly Token[],
): readonly Candidate[] {
  const choices = candidates[at] ?? [];
  const first = choices[0]?.first ?? 0;
  const same = choices.filter(({ end }) => end === first + 1);
  if (same.length < 2 || !SHORT_FORM.test(tokens[first]?.text ?? '')) return choices;
  const near = candidates
    .slice(Math.max(0, at - NEAR), at + NEAR + 1)
    .flatMap(([one]) =>
      one && one.first !== first && Math.abs(one.first - first) <= NEAR ? [familyOf(one)] : [],
    );
  const kinOf = (one: Candidate) =>
    near.filter(other => familyOf(one).some(name => other.includes(name))).length;
  const [meant] = same.toSorted(
    (a, b) => kinOf(b) - kinOf(a) || guardWeight(a.alias.guard) - guardWeight(b.alias.guard),
  );
  return choices.filter(choice => choice === meant || !same.includes(choice));
}

const familyOf = ({ skill: { name } }: Candidate): readonly string[] => [name, ...impliedBy(name)];
