import { EXAMPLES, KIND_NOUNS, OTHERS_DO } from '../keywords/choice-cues.ts';
import { areAChoice } from '../keywords/name-lists.ts';
import { impliedBy, skillByName } from '../lexicon/lexicon.ts';
import { isName, isWay, type Skill } from '../lexicon/skill.ts';
import { once } from '../text/remembered.ts';
import { itemsOf } from '../text/word-lists.ts';
import type { Keyword, Span } from '../types.ts';
import { conclusions } from './conclusions.ts';
import { areNeighbours } from './neighbours.ts';
import type { SkillShown } from './skills-shown.ts';

// A list of letters, because `\p{L}` takes longer to compile than the rest of a pattern.
const LETTER = String.raw`a-z\u00c0-\u024f`;
// Text that may stand between two items of one list; a dot only inside or at the end of a name (“Node.js”).
const ITEMS = String.raw`(?:[^.:;()\n]|\.(?=[${LETTER}])|(?<=\b[${LETTER}])\.){0,70}?`;
const AFTER_EXAMPLE = new RegExp(
  String.raw`(?:${EXAMPLES}|\b(?:[${LETTER}]+s|software|technology|middleware),? like|(?:,|\b[${LETTER}]{3,}[sne]) (?:wie|como|comme))[,:]?\s+\(?${ITEMS}$`,
  'i',
);
// “relational databases (MySQL, Oracle”: a kind, followed by examples.
const AFTER_KIND = new RegExp(String.raw`\b${KIND_NOUNS} ?\([^();\n]{0,60}$`, 'i');
const AFTER_ANY = new RegExp(
  String.raw`\bany (?:other )?[^.:;()\n]{3,50}\(?(?:such as|like|e\.?g\.?,?)\s+${ITEMS}$`,
  'i',
);
const BEFORE_SIMILAR = new RegExp(
  String.raw`^(?:\)|\s\((?=or\b))?${ITEMS}(?<![${LETTER}])(?:${OTHERS_DO})`,
  'i',
);

const LANGUAGE = /\blangu?ages?\b|sprache|lenguaje|linguag|\btaal|język/i;

/** How the posting accepts others in place of a mention: it says so, or the mention is an example; null if it does not. */
type Openness = 'said' | 'example' | null;

// In characters, longer than any pattern here needs: a line may be very long, and is read for each mention.
const NEAR = 300;

/** The text before and after a mention in its line, up to `NEAR`. */
function sidesInLine(text: string, { start, end }: Span): readonly [before: string, after: string] {
  const before = text.slice(Math.max(0, start - NEAR), start);
  return [before.slice(before.lastIndexOf('\n') + 1), text.slice(end, end + NEAR).split('\n', 1)[0]];
}

function opennessOf(text: string, span: Span): Openness {
  const [before, after] = sidesInLine(text, span);
  if (BEFORE_SIMILAR.test(after) || AFTER_ANY.test(before)) return 'said';
  const isExample = AFTER_EXAMPLE.test(before);
  return isExample || (/\([^)]*$/.test(before) && AFTER_KIND.test(before)) ? 'example' : null;
}

/** The best shown skill of the same kind, for a keyword that the posting leaves open (“Datadog or similar”); null if only the keyword itself will do. */
export function shownInstead(
  { name, spans, inTitle }: Keyword,
  description: string,
  shown: readonly SkillShown[],
): SkillShown | null {
  const ways = spans.map(span => opennessOf(description, span));
  if (!ways.includes('said') && (inTitle || ways.length === 0 || ways.includes(null))) return null;
  // “JavaScript or similar code” accepts relatives of JavaScript, not every language.
  const sides = spans.flatMap(span => sidesInLine(description, span));
  const says = (pattern: RegExp) => sides.some(side => pattern.test(side));
  const isOfLanguages = says(LANGUAGE);
  const isScripting = says(/\bscripting languages?\b/i);
  const alike = shown.filter(
    other =>
      areAlike(name, other.name, isOfLanguages) && (!isScripting || scriptingLanguages().has(other.name)),
  );
  // “Java or any other such language”: skills that the line itself names come first.
  const isNamed = (other: SkillShown) =>
    other.level === alike[0]?.level && sides.some(side => side.includes(other.name));
  return alike.find(isNamed) ?? alike[0] ?? null;
}

/** If the text offers a keyword as an alternative to a skill of the title, that skill answers for it, if shown; null otherwise. */
export function settledByTitle(
  { name, spans, inTitle }: Keyword,
  titled: readonly Keyword[],
  description: string,
  shown: readonly SkillShown[],
): SkillShown | null {
  if (inTitle || spans.length === 0) return null;
  const other = titled.find(
    one =>
      areAlike(name, one.name, true) &&
      spans.every(span => one.spans.some(its => areAChoice(description, span, its))),
  );
  return shown.find(one => one.name === other?.name) ?? null;
}

/** The languages that show scripting. */
const scriptingLanguages = once(
  () => new Set(conclusions().flatMap(({ name, from }) => (name === 'Scripting' ? from : []))),
);

const markup = new Set(['HTML', 'CSS', 'XML', 'JSON', 'YAML', 'SQL', 'Sass', 'Less', 'GraphQL', 'Markdown']);

/** True if two skills are of one kind: of one family, both languages, or with the same first parent in the lexicon. */
function areAlike(name: string, other: string, isOfLanguages: boolean): boolean {
  if (name === other) return false;
  const [one, two] = [skillByName(name), skillByName(other)];
  if (!one || !two) return false;
  if (areNeighbours(name, other)) return true;
  // A tool and what it is built on are not alike: Git cannot replace GitLab.
  if (impliedBy(name).includes(other)) return false;
  if (one.kind === 'language' && two.kind === 'language')
    return isOfLanguages && !markup.has(name) && !markup.has(other);
  const kind = kindOf(one);
  return one.kind === two.kind && isName(one) && kind !== undefined && kind === kindOf(two);
}

// Wide fields with tools of many kinds.
const fields = new Set(
  itemsOf(`Embedded systems, Networking, Machine learning, LLM, VLSI, Storage management, Automotive software,
    Robotics, Blockchain`),
);

/** The first parent that is a kind and no wide field: much besides microcontrollers belongs to embedded systems. */
const kindOf = ({ implies }: Skill): string | undefined =>
  implies.find(parent => isWay(skillByName(parent)?.kind ?? 'tool') && !fields.has(parent));
