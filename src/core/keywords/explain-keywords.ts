import { getLexicon } from '../lexicon/lexicon.ts';
import type { Reason } from '../models/linear-model.ts';
import { at } from '../text/at.ts';
import { contains } from '../text/spans.ts';
import type { Keyword, LineRole, Requirements, Span } from '../types.ts';
import { type Candidate, spanOf, type TokenMention } from './candidate.ts';
import { readKeywords } from './extract-keywords.ts';
import { readText } from './find-skills.ts';
import { explainSense } from './is-skill-here.ts';
import { ASKED, isAsked, keywordFeatures } from './keyword-features.ts';
import { decidingOf, explainAsked, explainWish } from './keyword-need.ts';
import { weightParts } from './keyword-weight.ts';
import { explainChoices } from './number-choices.ts';
import { explainMention, featuredMentions } from './place-mentions.ts';
import { explainName, runContext } from './unlisted-names.ts';

/** How likely something is, from which chance on it counts, and the main reasons, the heaviest first. */
export type Likely = { readonly chance: number; readonly least: number; readonly reasons: readonly Reason[] };

/** What decided whether a spelling is a skill: a rule in words, or a chance. */
export type ExplainedSense = {
  readonly quote: string;
  readonly rule: string | null;
  readonly likely: Likely | null;
};

/** A place that names a keyword, with what decided each of its verdicts. */
export type ExplainedMention = ExplainedSense & {
  readonly role: LineRole;
  readonly asked: Likely;
  /** True if the employer makes it or others use it, and no requirement asks for it: then it is not asked, whatever the features say. */
  readonly isForeign: boolean;
  readonly wish: string;
  readonly wishReasons: readonly Reason[];
  readonly isDeciding: boolean;
};

/** A keyword with all that decided its need, its choice and its weight. */
export type ExplainedKeyword = {
  readonly keyword: Keyword;
  readonly mentions: readonly ExplainedMention[];
  /** How likely the keyword is asked by its own features; `chance` is the final value, with its choices. */
  readonly own: Likely & { readonly rule: string | null };
  readonly chance: number;
  readonly choices: readonly (Likely & { readonly pair: string; readonly isOffered: boolean })[];
  readonly weight: ReturnType<typeof weightParts>;
};

const AROUND = 40;

/** Why each keyword of a posting got the values in `requirements`, and which spellings of skills were refused; up to `most` features for each decision. */
export function explainKeywords(
  description: string,
  title: string | null,
  company: string | null,
  requirements: Requirements,
  most: number,
): {
  readonly keywords: readonly ExplainedKeyword[];
  readonly refused: readonly (ExplainedSense & { readonly name: string })[];
} {
  const read = readKeywords(description, title, [], company);
  const { posting, sentences, tokens, inTitle, listed, found, mentions, named, chances } = read;
  const context = readText(posting, tokens, getLexicon());
  const shown = <Told extends { readonly reasons: readonly Reason[] }>(told: Told) => ({
    ...told,
    reasons: told.reasons.slice(0, most),
  });
  const quoteAt = ({ start, end }: Span) =>
    posting
      .slice(Math.max(0, start - AROUND), end + AROUND)
      .replace(/\s+/g, ' ')
      .trim();

  const candidates = context.candidates.flat();
  const senseOf = (candidate: Candidate): Omit<ExplainedSense, 'quote'> => {
    const { veto, chance } = explainSense(candidate, context);
    return { rule: veto ?? (chance ? null : 'nothing makes it doubtful'), likely: chance && shown(chance) };
  };
  const runs = runContext(posting, tokens, sentences, listed);
  const senseAt = ({ skill, first, end }: TokenMention): Omit<ExplainedSense, 'quote'> => {
    const isSame = (one: Candidate) => one.skill === skill && one.first === first && one.end === end;
    const same = candidates.filter(isSame);
    const [candidate] = [...same.filter(one => explainSense(one, context).isHere), ...same];
    if (candidate) return senseOf(candidate);
    const run = runs.runs.find(one => one.first === first && one.end === end);
    if (run && !listed.some(one => one.skill === skill))
      return { rule: 'the lexicon lacks it', likely: shown(explainName(run, runs)) };
    return { rule: 'a longer name, or a shortened one of a list, holds it', likely: null };
  };

  const featured = featuredMentions(found, tokens, sentences, { inTitle, company });
  const features = keywordFeatures(named);
  const choices = explainChoices(posting, mentions);
  const explained = named.map((one, nth): ExplainedKeyword => {
    const { skill, isInTitle } = one;
    const keyword = requirements.keywords.find(({ name }) => name === skill.name) as Keyword;
    const deciding = decidingOf(one.mentions);
    const own = explainAsked(one, at(features, nth));
    return {
      keyword,
      own: shown(own),
      chance: chances.get(skill.name) ?? 0,
      mentions: one.mentions.map(mention => {
        const told = at(featured, mentions.indexOf(mention));
        const why = explainMention(told);
        const token = found.find(one => one.skill === skill && spanOf(tokens, one).start === mention.start);
        return {
          quote: quoteAt(mention),
          ...(token ? senseAt(token) : { rule: null, likely: null }),
          role: mention.role,
          asked: shown({ chance: mention.asked, least: ASKED, reasons: why.asked }),
          isForeign: told.isForeign,
          wish: explainWish(mention),
          wishReasons: why.wish.slice(0, most),
          isDeciding: deciding.includes(mention),
        };
      }),
      choices: choices
        .filter(({ pair }) => pair.some(of => of.skill === skill))
        .map(({ pair, ...told }) => ({ ...shown(told), pair: pair.map(of => of.skill.name).join(' – ') })),
      weight: weightParts({
        ...keyword,
        inTitle: isInTitle,
        isRequirement: one.mentions.some(mention => mention.role === 'must' && isAsked(mention)),
      }),
    };
  });
  const refused = candidates.flatMap(candidate => {
    const span = spanOf(tokens, candidate);
    if (found.some(one => contains(spanOf(tokens, one), span.start))) return [];
    const { isHere } = explainSense(candidate, context);
    const sense = isHere
      ? { rule: 'short for another name, or part of one', likely: null }
      : senseOf(candidate);
    return [{ name: candidate.skill.name, quote: quoteAt(span), ...sense }];
  });
  return { keywords: explained, refused };
}
