import type { MessageKey } from '../../browser/settings/strings.ts';
import { foldSpelling, getLexicon, ownTermLimits } from '../../core/lexicon/lexicon.ts';
import type { OwnTerm } from '../../core/types.ts';

/** Why a term cannot be accepted: a message key and the values for its blanks. */
export type TermFault = { readonly key: MessageKey; readonly words: readonly (string | number)[] };

/** The other spellings from a text field, separated by commas, without duplicates. */
export const aliasesFrom = (text: string): readonly string[] =>
  [...new Set(text.split(',').map(word => word.trim()))].filter(Boolean);

/** The first thing that is wrong with a term, given the other terms of the list; null if it can be accepted. */
export function termFault({ name, aliases }: OwnTerm, others: readonly OwnTerm[]): TermFault | null {
  const spellings = [name, ...aliases];
  const long = spellings.find(spelling => spelling.length > ownTermLimits.length);
  if (long !== undefined) return fault('termTooLong', `${long.slice(0, 20)}…`, ownTermLimits.length);
  const wordless = spellings.find(spelling => !/[\p{L}\p{N}]/u.test(spelling));
  if (wordless !== undefined) return fault('termWordless', wordless);
  if (aliases.length > ownTermLimits.aliases) return fault('termManyAliases', ownTermLimits.aliases);
  if (others.length >= ownTermLimits.terms) return fault('termMany', ownTermLimits.terms);
  return takenFault(name, aliases, others) ?? knownFault(name, aliases);
}

function takenFault(name: string, aliases: readonly string[], others: readonly OwnTerm[]): TermFault | null {
  for (const spelling of [name, ...aliases]) {
    const owner = others.find(other => [other.name, ...other.aliases].some(its => isSame(its, spelling)));
    if (owner) return fault('termTaken', spelling, owner.name);
  }
  return null;
}

/** Refuses what Evident already knows. A known name is accepted if it comes with a new spelling. */
function knownFault(name: string, aliases: readonly string[]): TermFault | null {
  const known = knownAs(name);
  if (known !== null && aliases.length === 0) return fault('termKnown', name, known);
  const alias = aliases.find(spelling => knownAs(spelling) !== null);
  return alias === undefined ? null : fault('termAliasKnown', alias, knownAs(alias) ?? '');
}

const fault = (key: MessageKey, ...words: readonly (string | number)[]): TermFault => ({ key, words });
const isSame = (a: string, b: string) => foldSpelling(a) === foldSpelling(b);
const knownAs = (spelling: string) => getLexicon().bySpelling.get(foldSpelling(spelling))?.name ?? null;
