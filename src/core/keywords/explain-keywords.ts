import type { Reason } from '../models/linear-model.ts';
import { plainPosting } from '../posting/plain-posting.ts';
import { readLines } from '../posting/read-lines.ts';
import { titleSkills } from './extract-keywords.ts';
import { mentionsIn, tokensOf } from './find-skills.ts';
import { explainMention, featuredMentions } from './place-mentions.ts';
import { readPostingSentences } from './read-posting-sentences.ts';

/** A mention of a skill with what decided its two verdicts, the heaviest features first. */
export type ExplainedMention = {
  readonly name: string;
  readonly quote: string;
  readonly asked: readonly Reason[];
  readonly wish: readonly Reason[];
};

const AROUND = 40;

/** For every mention in a posting: up to `most` features that said whether it is asked, and whether as a wish. */
export function explainKeywords(
  posting: string,
  title: string | null,
  company: string | null,
  most: number,
): readonly ExplainedMention[] {
  const text = plainPosting(posting);
  const tokens = tokensOf(text);
  const mentions = featuredMentions(
    mentionsIn(text, tokens),
    tokens,
    readPostingSentences(text, readLines(posting, title)),
    { inTitle: titleSkills(title, []), company },
  );
  return mentions.map(mention => {
    const { asked, wish } = explainMention(mention);
    const quote = text.slice(Math.max(0, mention.start - AROUND), mention.end + AROUND).replace(/\s+/g, ' ');
    return { name: mention.skill.name, quote, asked: asked.slice(0, most), wish: wish.slice(0, most) };
  });
}
