import type { Quote } from '../types.ts';
import type { Bullet } from './bullets.ts';
import { describedPractices } from './described-practices.ts';

const SHORTEST_STEM = 4;
const LONGEST_ENDING = 3;

/**
 * The statements that tell of a practice without its name. One that has its words in another form (“debugged” for debugging, “data
 * ingestion pipelines” for data pipelines) is as good as the name; one that has other words only implies it.
 */
export function toldIn(name: string, bullets: readonly Bullet[]): readonly Quote[] {
  const patterns = describedPractices.get(name) ?? [];
  if (patterns.length === 0) return [];
  const stems = stemsOf(name);
  return bullets.flatMap(({ start, end, text, place }) => {
    const words = patterns.flatMap(pattern => pattern.exec(text)?.[0].toLowerCase() ?? []);
    if (words.length === 0) return [];
    const isForm = words.some(told => stems.every(stem => told.includes(stem)));
    const shown = place === 'experience' ? 'experience' : 'project';
    return [{ start, end, text, level: isForm ? shown : 'covered' }];
  });
}

/** What the forms of the words of a name have in common. */
const stemsOf = (name: string): readonly string[] =>
  (name.toLowerCase().match(/\p{L}+/gu) ?? []).map(word =>
    word.slice(0, Math.max(SHORTEST_STEM, word.length - LONGEST_ENDING)),
  );
