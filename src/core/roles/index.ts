import { tradesOfTitle } from '../lexicon/trades.ts';
import type { Requirements } from '../types.ts';
import { juniorBackend } from './junior-backend.ts';
import type { RolePack } from './role-pack.ts';
import { softwareEngineer } from './software-engineer.ts';
import { tradePacks } from './trade-packs.ts';

/** Every role pack, the most specific first; the last one is for all other postings. */
export const rolePacks: readonly RolePack[] = [juniorBackend, ...tradePacks, softwareEngineer];

const senior = new Set(['mid', 'senior', 'lead']);

/** The pack with this id; for `auto` or an unknown id, the first pack whose titles and years fit the posting. */
export function choosePack(
  id: string | undefined,
  title: string | null,
  requirements: Pick<Requirements, 'years' | 'seniority'> | null,
): RolePack {
  const named = rolePacks.find(pack => pack.id === id);
  return named ?? rolePacks.find(pack => claims(pack, title, requirements)) ?? softwareEngineer;
}

function claims(
  pack: RolePack,
  title: string | null,
  requirements: Pick<Requirements, 'years' | 'seniority'> | null,
): boolean {
  if (title === null) return false;
  if (!pack.titles?.test(title) && !tradesOfTitle(title).some(trade => pack.trades.includes(trade)))
    return false;
  if (pack.maxYears === null || !requirements) return true;
  const { years, seniority } = requirements;
  return !(seniority && senior.has(seniority)) && (!years || years <= pack.maxYears);
}
