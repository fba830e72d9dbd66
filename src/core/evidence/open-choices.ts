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

// What a letter is in every script takes the engine longer to lay out than all else of a pattern.
const LETTER = String.raw`a-z\u00c0-\u024f`;
// What may stand between two items of one list; a dot is part of a name (“Node.js”) or the end.
const ITEMS = String.raw`(?:[^.:;()\n]|\.(?=[${LETTER}])|(?<=\b[${LETTER}])\.){0,70}?`;
const AFTER_EXAMPLE = new RegExp(
  String.raw`(?:${EXAMPLES}|\b(?:[${LETTER}]+s|software|technology|middleware),? like|(?:,|\b[${LETTER}]{3,}[sne]) (?:wie|como|comme))[,:]?\s+\(?${ITEMS}$`,
  'i',
);
// “relational databases (MySQL, Oracle”: a kind, and some of it.
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

/** How far a mention leaves its place open to others of the kind: by saying so, or by being an example. */
type Openness = 'said' | 'example' | null;

// More than any pattern here spans: a line may be a whole posting, or worse, and is looked at for each mention.
const NEAR = 300;

/** What stands before and after a mention in its line, near it. */
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

/** The best shown skill of its kind for a keyword that the posting leaves open (“Datadog or similar”); null where it means the very thing. */
export function shownInstead(
  { name, spans, inTitle }: Keyword,
  description: string,
  shown: readonly SkillShown[],
): SkillShown | null {
  const ways = spans.map(span => opennessOf(description, span));
  if (!ways.includes('said') && (inTitle || ways.length === 0 || ways.includes(null))) return null;
  // “JavaScript or similar code” means the likes of JavaScript, not of every language.
  const sides = spans.flatMap(span => sidesInLine(description, span));
  const says = (pattern: RegExp) => sides.some(side => pattern.test(side));
  const isOfLanguages = says(LANGUAGE);
  const isScripting = says(/\bscripting languages?\b/i);
  const alike = shown.filter(
    other =>
      areAlike(name, other.name, isOfLanguages) && (!isScripting || scriptingLanguages().has(other.name)),
  );
  // “Java or any other such language”: what the line itself names comes before the others of its kind.
  const isNamed = (other: SkillShown) =>
    other.level === alike[0]?.level && sides.some(side => side.includes(other.name));
  return alike.find(isNamed) ?? alike[0] ?? null;
}

/** What the title asks for on its own is in no choice, and settles what the posting would take in its place: the skill of the title, where it is shown. */
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

/** The languages of which to know one is to know scripting. */
const scriptingLanguages = once(
  () => new Set(conclusions().flatMap(({ name, from }) => (name === 'Scripting' ? from : []))),
);

const markup = new Set(['HTML', 'CSS', 'XML', 'JSON', 'YAML', 'SQL', 'Sass', 'Less', 'GraphQL', 'Markdown']);

/** Whether two skills are of one kind: of one family, two languages, or both first of all the same to the lexicon. */
function areAlike(name: string, other: string, isOfLanguages: boolean): boolean {
  if (name === other) return false;
  const [one, two] = [skillByName(name), skillByName(other)];
  if (!one || !two) return false;
  if (areNeighbours(name, other)) return true;
  // What a thing is built on is none of its kind: Git is no other GitLab.
  if (impliedBy(name).includes(other)) return false;
  if (one.kind === 'language' && two.kind === 'language')
    return isOfLanguages && !markup.has(name) && !markup.has(other);
  const kind = kindOf(one);
  return one.kind === two.kind && isName(one) && kind !== undefined && kind === kindOf(two);
}

// Whole fields, in which there are tools of many kinds.
const fields = new Set(
  itemsOf(`Embedded systems, Networking, Machine learning, LLM, VLSI, Storage management, Automotive software,
    Robotics, Blockchain`),
);

/** What a thing is first of all: a microcontroller belongs to embedded systems, too, as much else does. */
const kindOf = ({ implies }: Skill): string | undefined =>
  implies.find(parent => isWay(skillByName(parent)?.kind ?? 'tool') && !fields.has(parent));
