import type { Skill } from '../../src/core/lexicon/skill.ts';

// Words that may be added to a product’s name and still mean the same product.
const FILLERS = new Set(
  'api apis app apps cloud cluster cms database db engine framework ide js language library mobile models net platform protocol sdk server software studio suite technologies tool tools'.split(
    ' ',
  ),
);

/** Pairs of names that differ only in words like “Server” or “SDK”, and do not imply each other. They may be the same skill. */
export function findTwins(skills: readonly Skill[]): readonly string[] {
  const byCore = new Map<string, Skill[]>();
  for (const skill of skills) {
    const core = coreOf(skill.name);
    byCore.set(core, [...(byCore.get(core) ?? []), skill]);
  }
  return [...byCore.values()]
    .filter(alike => alike.length > 1)
    .flatMap(alike => alike.flatMap((one, at) => alike.slice(at + 1).map(other => [one, other] as const)))
    .filter(([one, other]) => !one.implies.includes(other.name) && !other.implies.includes(one.name))
    .map(([one, other]) => `${one.name} (${one.kind}), ${other.name} (${other.kind})`);
}

function coreOf(name: string): string {
  const words = name.toLowerCase().match(/[a-z0-9+#]+/g) ?? [];
  const own = words.filter(word => !FILLERS.has(word));
  return (own.length > 0 ? own : words).join(' ');
}
