import { type Bullet, quoteOf } from '../evidence/bullets.ts';
import { isRecognised, type RolePack } from '../roles/role-pack.ts';
import type { ProofItem } from '../types.ts';

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
