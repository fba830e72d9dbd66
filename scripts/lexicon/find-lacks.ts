import { isName, type Skill } from '../../src/core/lexicon/skill.ts';

/** By kind, the names that imply nothing although most of their kind do, such as a framework without its language. */
export function findLacks(skills: readonly Skill[]): readonly string[] {
  const kinds = [...new Set(skills.filter(isName).map(({ kind }) => kind))];
  return kinds.flatMap(kind => {
    const ofKind = skills.filter(skill => skill.kind === kind);
    const bare = ofKind.filter(({ implies }) => implies.length === 0).map(({ name }) => name);
    return bare.length * 2 < ofKind.length ? [`${kind}: ${bare.join(', ')}`] : [];
  });
}
