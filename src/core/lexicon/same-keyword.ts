import { singular } from '../text/tokens.ts';
import type { OwnTerm } from '../types.ts';
import { foldSpelling, getLexicon } from './lexicon.ts';
import type { Skill } from './skill.ts';

/** The canonical name that a spelling stands for, or null where the lexicon does not know it. */
export function canonicalName(term: string, ownTerms: readonly OwnTerm[] = []): string | null {
  return skillOf(term, ownTerms)?.name ?? null;
}

function skillOf(term: string, ownTerms: readonly OwnTerm[]): Skill | undefined {
  const { bySpelling } = getLexicon(ownTerms);
  const folded = foldSpelling(term);
  const withoutVersion = folded.replace(/(?<=[a-z+#]{2})[\s-]?v?\d+(?:\.[\dx]+)*\+?$/, '');
  const candidates = [folded, folded.replaceAll('.', ''), folded.replaceAll('/', ''), withoutVersion];
  for (const candidate of candidates) {
    const skill = bySpelling.get(candidate) ?? bySpelling.get(singular(candidate));
    if (skill) return skill;
  }
  return undefined;
}

/** Are two spellings one keyword? Unknown words are one where only case, spaces, hyphens or a plural differ. */
export function sameKeyword(a: string, b: string, ownTerms: readonly OwnTerm[] = []): boolean {
  const first = skillOf(a, ownTerms);
  const second = skillOf(b, ownTerms);
  if (first || second) return first === second;
  return foldSpelling(a) === foldSpelling(b);
}
