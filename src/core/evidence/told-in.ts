import type { Quote } from '../types.ts';
import type { ResumeFacts } from './gather-facts.ts';
import { lastBefore } from './places.ts';
import { isToldInWords, signOf } from './signs.ts';

/**
 * The statements that tell of a practice without its name, each as good as the job or project that it stands under. What a line elsewhere
 * says of the person, and what is only concluded, is implied.
 */
export function toldIn(
  name: string,
  { text }: { readonly text: string },
  { bullets, lines }: Pick<ResumeFacts, 'bullets' | 'lines'>,
): readonly Quote[] {
  if (!isToldInWords(name)) return [];
  const told = bullets.flatMap(bullet => {
    const sign = signOf(name, bullet.text);
    if (sign === null) return [];
    const shown = bullet.place === 'experience' ? 'experience' : 'project';
    return [{ ...spanOf(bullet), text: bullet.text, level: sign === 'told' ? shown : 'covered' } as const];
  });
  if (told.length > 0) return told;
  return lines.flatMap(line => {
    const bullet = lastBefore(bullets, line.start);
    if (bullet && line.start < bullet.end) return [];
    const words = text.slice(line.start, line.end);
    return signOf(name, words) === null
      ? []
      : [{ ...spanOf(line), text: words.trim(), level: 'covered' as const }];
  });
}

const spanOf = ({ start, end }: { readonly start: number; readonly end: number }) => ({ start, end });
