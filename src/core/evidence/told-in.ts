import type { Quote } from '../types.ts';
import type { ResumeFacts } from './gather-facts.ts';
import { isToldInWords, signOf } from './signs.ts';

/**
 * The statements that tell of a practice without its name, each as good as the job or project that it stands under. What a line elsewhere
 * says of the person, and what is only concluded, is implied.
 */
export function toldIn(
  name: string,
  { bullets, remarks }: Pick<ResumeFacts, 'bullets' | 'remarks'>,
): readonly Quote[] {
  if (!isToldInWords(name)) return [];
  const told = bullets.flatMap(bullet => {
    const sign = signOf(name, bullet.text);
    if (sign === null) return [];
    const shown = bullet.place === 'experience' ? 'experience' : 'project';
    return [{ ...spanOf(bullet), text: bullet.text, level: sign === 'told' ? shown : 'covered' } as const];
  });
  if (told.length > 0) return told;
  return remarks
    .filter(({ text }) => signOf(name, text) !== null)
    .map(remark => ({ ...spanOf(remark), text: remark.text.trim(), level: 'covered' }));
}

const spanOf = ({ start, end }: { readonly start: number; readonly end: number }) => ({ start, end });
