import { officeSkills, practicesOfAnyTrade } from '../../src/core/lexicon/any-trade.ts';
import { contextWords, needContextWord } from '../../src/core/lexicon/context-words.ts';
import { foldSpelling } from '../../src/core/lexicon/lexicon.ts';
import { type Alias, noGuard, type Skill } from '../../src/core/lexicon/skill.ts';
import { formatAlias, formatGuard } from './format-skill.ts';
import { wordKey } from './word-key.ts';

/** The faults of the whole lexicon, with one sentence for each. */
export function findFaults(skills: readonly Skill[]): readonly string[] {
  return [
    ...twiceNamed(skills),
    ...unknownNames(skills),
    ...circles(skills),
    ...oddSpellings(skills),
    ...sharedSpellings(skills),
    ...idleSpellings(skills),
  ];
}

function twiceNamed(skills: readonly Skill[]): readonly string[] {
  const seen = new Set<string>();
  return skills.flatMap(({ name }) => {
    const folded = name.toLowerCase();
    if (seen.has(folded)) return [`“${name}” is there twice: make one line of the two.`];
    seen.add(folded);
    return [];
  });
}

function unknownNames(skills: readonly Skill[]): readonly string[] {
  const known = new Set(skills.map(({ name }) => name));
  const fromSkills = skills.flatMap(({ name, implies, names }) =>
    [...implies, ...names.filter(other => !implies.includes(other))]
      .filter(other => !known.has(other))
      .map(
        other => `“${name}” implies “${other}”, which is no skill: add it, or spell it as its own line does.`,
      ),
  );
  const guarded = {
    'context-words.ts': [...contextWords.keys(), ...needContextWord],
    'any-trade.ts': [...officeSkills, ...practicesOfAnyTrade],
  };
  const fromGuards = Object.entries(guarded).flatMap(([file, names]) =>
    names
      .filter(name => !known.has(name))
      .map(name => `src/core/lexicon/${file} speaks of “${name}”, which is no skill.`),
  );
  return [...fromSkills, ...fromGuards];
}

function circles(skills: readonly Skill[]): readonly string[] {
  const implied = new Map(skills.map(({ name, implies }) => [name, implies]));
  const reaches = (from: string, to: string, seen: Set<string>): boolean =>
    (implied.get(from) ?? []).some(next => {
      if (next === to) return true;
      if (seen.has(next)) return false;
      seen.add(next);
      return reaches(next, to, seen);
    });
  return skills
    .filter(({ name }) => reaches(name, name, new Set()))
    .map(({ name }) => `“${name}” implies itself in the end: take one of the steps out.`);
}

const LONGEST_SPELLING = 60;

function oddSpellings(skills: readonly Skill[]): readonly string[] {
  return skills.flatMap(({ name, aliases }) => [
    ...(aliases.length === 0 ? [`“${name}” has no spelling: nothing could ever find it.`] : []),
    ...aliases
      .filter(({ text }) => text === '' || text.length > LONGEST_SPELLING || /^[=~!+?-]|[|*`\\$]/.test(text))
      .map(
        alias =>
          `“${formatAlias(alias)}” of “${name}” is no spelling: see the marks in scripts/lexicon/README.md.`,
      ),
  ]);
}

/**
 * Pairs of skills that share a spelling on purpose: a product and the concept that it is named after, or a spelling that means both (“AI/ML”).
 * The two names are in the order of `sort`.
 */
const SHARED: ReadonlySet<string> = new Set([
  'AI + Machine learning',
  'API gateway + Amazon API Gateway',
  'AWS PrivateLink + Azure Private Link',
  'Data pipelines + Google Dataflow',
  'Google Pub/Sub + Message queues',
]);

type Entry = { readonly skill: Skill; readonly alias: Alias };

/** Spellings that two skills share: the same words for the matcher, or the same after `foldSpelling`. */
function sharedSpellings(skills: readonly Skill[]): readonly string[] {
  const spelled = skills.flatMap(skill => skill.aliases.map(alias => ({ skill, alias })));
  const named = skills.map(skill => ({ skill, alias: { text: skill.name, guard: noGuard } }));
  const faults = [...sameWords(spelled, wordKey), ...sameWords([...named, ...spelled], foldSpelling)]
    .filter(([one, other]) => one.skill !== other.skill && !areApart(one.alias, other.alias))
    .filter(([one, other]) => !SHARED.has([one.skill.name, other.skill.name].sort().join(' + ')))
    .map(
      ([one, other]) =>
        `“${formatAlias(one.alias)}” of “${one.skill.name}” and “${formatAlias(other.alias)}” of “${other.skill.name}” are the same words: leave them to one of the two.`,
    );
  return [...new Set(faults)];
}

// Exact case separates “LoRa” from “LoRA”. Short words in capitals may belong to several skills: the skills nearby decide which is meant.
function areApart(one: Alias, other: Alias): boolean {
  const [isExact, isOtherExact] = [one.guard.exactCase, other.guard.exactCase];
  return one.text === other.text
    ? (isExact || isOtherExact) && /^[A-Z]{2,5}$/.test(one.text)
    : isExact && isOtherExact;
}

function idleSpellings(skills: readonly Skill[]): readonly string[] {
  return skills.flatMap(skill => {
    const faults = sameWords(
      skill.aliases.map(alias => ({ skill, alias })),
      wordKey,
    )
      .filter(([one, other]) => covers(one.alias, other.alias) || covers(other.alias, one.alias))
      .map(
        ([one, other]) =>
          `“${formatAlias(one.alias)}” and “${formatAlias(other.alias)}” of “${skill.name}” find the same: one is enough.`,
      );
    return [...new Set(faults)];
  });
}

// True if a spelling makes another one useless. Exact case and each guard have their own use: “=!Ant” and “!ant” are both useful.
function covers(one: Alias, other: Alias): boolean {
  const isFree = !one.guard.exactCase && one.guard.needs === 'nothing';
  return isFree || (formatGuard(one) === formatGuard(other) && !one.guard.exactCase);
}

/** Pairs of spellings that have the same key. */
function sameWords(
  entries: readonly Entry[],
  keyOf: (spelling: string) => string,
): readonly (readonly [Entry, Entry])[] {
  const earlier = new Map<string, Entry[]>();
  return entries.flatMap(entry => {
    const key = keyOf(entry.alias.text);
    const before = earlier.get(key) ?? [];
    earlier.set(key, [...before, entry]);
    return before.map(one => [one, entry] as const);
  });
}
