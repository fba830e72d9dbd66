import { lettered } from '../text/lettered.ts';
import { makeToken, normalizeWord, type Token } from '../text/tokens.ts';
import { wordSet } from '../text/word-lists.ts';

// Words that stick to their neighbour in postings that lost a line break: “HTMLExperience”, “requiredJava”.
const NEIGHBOURS = wordSet(
  `experience experiences required requirement requirements skills skill knowledge strong bachelor bachelors master
  masters minimum must responsibilities responsibility proficiency proficient familiarity familiar ability good
  excellent working understanding years year job you your we our nice preferred location engineer engineers developer
  developers qualifications qualification expertise expert solid proven hands deep demonstrated degree bonus plus
  benefits about what why the a an and or in with of to for design develop develops build write work as at is are be
  this that these technical education duties tools technologies technology framework frameworks databases database
  languages language programming development software senior junior lead desired desirable optional duration
  able comfortable passion passionate exposure background previous prior other others both basic advanced
  testing architecture platform platforms systems services service applications application team`,
);

/** Splits glued words (“HTMLExperience”) if both sides are skills or typical words of postings, so that GitKraken stays whole. */
export function splitGluedWords(
  tokens: readonly Token[],
  isKnown: (norm: string) => boolean,
  isSkill: (norm: string) => boolean,
): readonly Token[] {
  let split: Token[] | null = null;
  for (const [index, token] of tokens.entries()) {
    const parts = isGlued(token) && !token.inAddress && !isKnown(token.norm) ? splitAt(token, isSkill) : null;
    if (!parts) split?.push(token);
    else {
      split ??= tokens.slice(0, index);
      split.push(...parts);
    }
  }
  return split ?? tokens;
}

const SEAM = lettered(String.raw`[\p{Ll}\d+#]\p{Lu}|\p{Lu}\p{Lu}\p{Ll}`, 'u');
const LONGEST_GLUED = 60;

// True for a word with a capital inside, after a small letter or digit, or before a small letter.
const isGlued = ({ text, isMixed }: Token) =>
  isMixed && text.length > 4 && text.length <= LONGEST_GLUED && SEAM(text).test(text);

function splitAt(token: Token, isSkill: (norm: string) => boolean): readonly Token[] | null {
  const word = token.text;
  for (let cut = word.length - 1; cut > 0; cut -= 1) {
    if (!isSeam(word, cut)) continue;
    const [left, right] = [word.slice(0, cut), word.slice(cut)];
    const fits =
      (isNeighbour(right) && isSkill(normalizeWord(left))) ||
      (isNeighbour(left) && (isSkill(normalizeWord(right)) || isNeighbour(right)));
    if (!fits) continue;
    return [makeToken(left, token.start, token.gap, false), makeToken(right, token.start + cut, '|', false)];
  }
  return null;
}

const isNeighbour = (word: string) => NEIGHBOURS.has(word.toLowerCase());

// True at a capital after a small letter or digit, or at the last capital of a run before small letters.
function isSeam(word: string, cut: number): boolean {
  const after = word.slice(cut, cut + 2);
  return (
    /^\p{Lu}/u.test(after) && (/[\p{Ll}\d+#]$/u.test(word.slice(0, cut)) || /^\p{Lu}\p{Ll}/u.test(after))
  );
}
