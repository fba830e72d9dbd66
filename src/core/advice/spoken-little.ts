import { nameAbroad, spokenAbroad, spokenLanguage } from '../keywords/aside-words.ts';

// How somebody says that they have begun to learn a language, and that they are further.
const begun =
  /\b(?:A1|A2|N[45]|basics?|beginner\w*|elementary|rudimentary|grundkenntnisse|anfänger\w*|notions|scolaire|débutant\w*|elemental|básic\w*|principiante|podstawow\w*)\b/i;
const further =
  /\b(?:B[12]|C[12]|N[123]|intermediate|advanced|fluent\w*|fluency|native|mother tongue|proficien\w*|professional|business|good|fließend\w*|verhandlungssicher\w*|muttersprach\w*|gut\w*|courant\w*|maternelle|bilingu\w*|avanzad\w*|nativ\w*)\b/i;
// In the table of the European CV the heads of five columns stand between a language and its levels.
const inTable = /^[^.;]{0,90}?\bA[12]\b/;
const WITHIN = 100;
const BEFORE = 25;

/** The languages, in English, that a text names at a beginner’s level wherever it names them. */
export function spokenLittle(text: string): ReadonlySet<string> {
  const named = [
    ...[...text.matchAll(spokenLanguage)].map(match => ({ name: match[0], at: match })),
    ...[...text.matchAll(spokenAbroad)].map(match => ({ name: nameAbroad(match), at: match })),
  ].sort((a, b) => a.at.index - b.at.index);
  const levels = Map.groupBy(named, ({ name }) => name);
  return new Set(
    [...levels].flatMap(([name, mentions]) =>
      mentions.every(({ at }) => {
        const end = at.index + at[0].length;
        const next = named.find(other => other.at.index >= end)?.at.index ?? text.length;
        const after = text.slice(end, Math.min(next, end + WITHIN));
        const before =
          text
            .slice(Math.max(0, at.index - BEFORE), at.index)
            .split(/[,;:\n(]/)
            .at(-1) ?? '';
        return !further.test(before) && (isBegun(after) || (begun.test(before) && !further.test(after)));
      })
        ? [name]
        : [],
    ),
  );
}

/** What stands between a language and its level says no higher one; a word for it stands in the same statement. */
function isBegun(words: string): boolean {
  const [statement = ''] = words.split(/[.;\n]/);
  const at = begun.test(statement) ? statement.search(begun) : (inTable.exec(words)?.[0].length ?? -1);
  return at >= 0 && !further.test(words.slice(0, at));
}
