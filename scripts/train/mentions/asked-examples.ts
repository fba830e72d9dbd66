import { titleSkills } from '../../../src/core/keywords/extract-keywords.ts';
import { inReadingOrder, mentionsIn, tokensOf } from '../../../src/core/keywords/find-skills.ts';
import { type FeaturedMention, featuredMentions } from '../../../src/core/keywords/place-mentions.ts';
import { readPostingSentences } from '../../../src/core/keywords/read-posting-sentences.ts';
import { unlistedNames } from '../../../src/core/keywords/unlisted-names.ts';
import { type Skill, TOOL_KINDS } from '../../../src/core/lexicon/skill.ts';
import type { LineRole, Need, PostingLine, SkillKind } from '../../../src/core/types.ts';
import type { Example } from '../fit-linear.ts';
import type { GoldNeed, LabelledAd } from './read-corpus.ts';

/** A keyword of an ad with all its mentions and its label. */
export type LabelledKeyword = {
  readonly skill: Skill;
  readonly need: GoldNeed | 'unlabelled' | 'false';
  readonly isInTitle: boolean;
  readonly mentions: readonly (FeaturedMention & { readonly gold: LineRole | null })[];
};

/** An ad as the models see it: by its keywords. */
export type AskedAd = {
  readonly id: string;
  readonly source: string;
  readonly keywords: readonly LabelledKeyword[];
};

/** Finds the keywords of a labelled ad. */
export function askedAd(ad: LabelledAd, lines: readonly PostingLine[]): AskedAd {
  const tokens = tokensOf(ad.text);
  const inTitle = titleSkills(ad.title, []);
  const sentences = readPostingSentences(ad.text, lines);
  const listed = mentionsIn(ad.text, tokens);
  const { sure } = unlistedNames(ad.text, tokens, sentences, listed);
  const mentions = featuredMentions([...listed, ...sure].sort(inReadingOrder), tokens, sentences, {
    inTitle,
    company: null,
  });
  const skills = new Set([...inTitle, ...mentions.map(({ skill }) => skill)]);
  const keywords = [...skills].map(skill => {
    const own = mentions.filter(mention => mention.skill === skill);
    const spellings = own.map(({ start, end }) => ad.text.slice(start, end));
    return {
      skill,
      need: ad.needOf({ name: skill.name, spellings }),
      isInTitle: inTitle.has(skill),
      mentions: own.map(mention => ({ ...mention, gold: goldRole(ad, mention.start) })),
    };
  });
  return { id: ad.id, source: ad.source, keywords };
}

const goldRole = ({ lines }: LabelledAd, place: number) =>
  lines.find(({ start, end }) => start <= place && place < end)?.role ?? null;

// For a mention that nobody judged, the need that the role of its line suggests.
const BY_ROLE: Readonly<Partial<Record<LineRole, Need>>> = {
  must: 'required',
  duty: 'required',
  stack: 'required',
  wish: 'preferred',
  about: 'mentioned',
  benefit: 'mentioned',
  legal: 'mentioned',
  process: 'mentioned',
};
// A line that asks for something may name a practice without asking for it, so this suggestion is used only for tools and certifications.
const TOOLS = new Set<SkillKind>([...TOOL_KINDS, 'certification']);
const WEAK = 0.5;

/** Examples of whether a mention is asked of the person. */
export function askedExamples(ads: readonly AskedAd[]): readonly Example[] {
  return eachMention(ads, (features, byRole, { need, skill, mentions }) => {
    if (need === 'generic') return null;
    if (need === 'unlabelled') {
      if (byRole === null) return null;
      if (byRole === 'mentioned') return { features, label: 'no', weight: WEAK };
      return TOOLS.has(skill.kind) ? { features, label: 'yes', weight: WEAK } : null;
    }
    if (need === 'mentioned' || need === 'false') return { features, label: 'no' };
    const isElsewhere = mentions.length > 1 && byRole === 'mentioned';
    return isElsewhere ? { features, label: 'no', weight: WEAK } : { features, label: 'yes' };
  });
}

/** Examples of whether a mention that is asked for is a must or a wish. */
export function wishExamples(ads: readonly AskedAd[]): readonly Example[] {
  return eachMention(ads, (features, byRole, { need, mentions }) => {
    const label = (said: Need) => (said === 'preferred' ? 'wish' : 'must');
    if (need === 'unlabelled')
      return byRole === null || byRole === 'mentioned'
        ? null
        : { features, label: label(byRole), weight: WEAK };
    if (need !== 'required' && need !== 'preferred') return null;
    if (mentions.length === 1 || byRole === null || byRole === need) return { features, label: label(need) };
    return byRole === 'mentioned' ? null : { features, label: label(byRole), weight: WEAK };
  });
}

function eachMention(
  ads: readonly AskedAd[],
  exampleOf: (
    features: FeaturedMention['features'],
    byRole: Need | null,
    keyword: LabelledKeyword,
  ) => Example | null,
): readonly Example[] {
  return ads.flatMap(({ keywords }) =>
    keywords
      .filter(({ skill }) => skill.aliases.length > 0)
      .flatMap(keyword =>
        keyword.mentions.flatMap(({ features, gold }) => {
          const example = exampleOf(features, gold === null ? null : (BY_ROLE[gold] ?? null), keyword);
          return example ? [example] : [];
        }),
      ),
  );
}
