import type { Bullet } from '../evidence/bullets.ts';
import { isRecognised, type RolePack } from '../roles/role-pack.ts';
import type { ProofItem, Quote } from '../types.ts';

const MAX_QUOTES = 3;

/** The pack's proofs, each with the lines of the resume that show it. */
export function tickProofs(pack: RolePack, bullets: readonly Bullet[]): readonly ProofItem[] {
  return pack.proofs.map(({ id, text, recognisers }) => ({
    id,
    text,
    quotes: bullets
      .filter(bullet => isRecognised(bullet.text, recognisers))
      .map(quoteOf)
      .slice(0, MAX_QUOTES),
  }));
}

function quoteOf({ start, end, text, place }: Bullet): Quote {
  return { start, end, text, level: place === 'experience' ? 'experience' : 'project' };
}
