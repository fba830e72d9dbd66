import type { PostingMention } from './place-mentions.ts';

const BUILT_WITH =
  /\b(?:(?:written|built|coded|developed|implemented) (?:mostly |mainly |entirely |purely )?(?:in|with|on)|(?:tech(?:nology)? |our )stack\b|codebase|(?:is|are|it[’']s) (?:mostly |mainly )?(?:in|on) )/i;
const OTHERS =
  /\b(?:customers?|clients?|trusted|backed|found(?:ed|ers?)|investors?|integrat\w+ with|partners?|alumni|acquired|formerly|compan(?:y|ies) like)\b|\bex-/i;
const MADE_OF = new Set(['language', 'framework', 'library', 'database']);
const RUN_ON = new Set([...MADE_OF, 'cloud', 'tool', 'protocol']);
// Fewer names with what it is made of among them, more without.
const FEWEST_NAMES = 3;
const FEWEST_TOOLS = 5;

/**
 * Does a sentence about the company tell what its software is made of (“It is written in Swift”, “a boring monolith:
 * Elixir, Phoenix, Postgres”)? Whoever works there works with that.
 */
export function tellsStack(mentions: readonly PostingMention[]): boolean {
  const [first] = mentions;
  if (!first || OTHERS.test(first.sentence.text)) return false;
  const named = (kinds: ReadonlySet<string>) =>
    new Set(mentions.filter(({ skill }) => kinds.has(skill.kind)).map(({ skill }) => skill)).size;
  if (first.sentence.part === 'intro' && BUILT_WITH.test(first.sentence.text)) return named(MADE_OF) > 0;
  return named(RUN_ON) >= (named(MADE_OF) > 0 ? FEWEST_NAMES : FEWEST_TOOLS);
}
