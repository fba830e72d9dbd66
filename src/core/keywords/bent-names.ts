import { languageOf } from '../text/language-of.ts';
import { rememberedLast } from '../text/remembered.ts';
import { makeToken, normalizeWord, type Token } from '../text/tokens.ts';

/** True if the text is in a language that inflects names like its own nouns: “w Javie”, “v Dockeru”. */
export const bendsNames = rememberedLast((text: string): boolean => {
  const language = languageOf(text);
  return language === 'Polish' || language === 'Czech';
});

// Each ending of an inflected name, and the letters that may stand in its place in the name itself.
const endings: readonly (readonly [RegExp, readonly string[]])[] = [
  [/['’]?(?:a|u|em|iem|ie|owi|y|i|ě|ou|e)$/, ['']],
  [/(?:i?ą|i?ę|ie?|y|o|u|ou|ě|e)$/, ['a']],
  [/rze$/, ['r', 'ra']],
  [/ce$/, ['ka', 'k']],
  [/cie$/, ['t', 'ta']],
  [/dze$/, ['ga', 'g']],
];
const SHORTEST = 4;

/** Puts inflected names back into their basic form: “Kafki” becomes “Kafka”. `isKnown` says whether a word is, or continues, a name of the lexicon. */
export function unbent(
  tokens: readonly Token[],
  isKnown: (norm: string, before: Token | undefined) => boolean,
): readonly Token[] {
  return tokens.map((token, at) => {
    const { text, norm } = token;
    const before = tokens[at - 1];
    if (text.length < SHORTEST || !/^\p{Lu}/u.test(text) || isKnown(norm, before)) return token;
    const names = endings.flatMap(([ending, own]) =>
      ending.test(text) ? own.map(letters => text.replace(ending, letters)) : [],
    );
    const name = names.find(one => one.length > 1 && isKnown(normalizeWord(one), before));
    if (name === undefined) return token;
    return { ...makeToken(name, token.start, token.gap, token.inAddress), end: token.end };
  });
}
