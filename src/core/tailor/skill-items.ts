import { remembered } from '../text/remembered.ts';

/** A line of a skills list: what its group is called, if anything, and its items. */
export type SkillLine = { readonly label: string; readonly items: readonly string[] };

const label = /^([^:：,;|]{2,45}[:：]\s*)(?=\S)/u;
const separator = /[,;|•·，、]/;

/** Takes a line of a skills list apart, outside brackets. */
export const skillLine = remembered((text: string): SkillLine => {
  const lead = label.exec(text)?.[1] ?? '';
  const items: string[] = [];
  let depth = 0;
  let current = '';
  for (const letter of text.slice(lead.length)) {
    if (/[([（]/.test(letter)) depth += 1;
    if (/[)\]）]/.test(letter)) depth = Math.max(0, depth - 1);
    if (depth === 0 && separator.test(letter)) {
      items.push(current);
      current = '';
    } else current += letter;
  }
  return {
    label: lead.trim(),
    items: [...items, current].map(item => item.trim().replace(/[.\s]+$/, '')).filter(item => item !== ''),
  };
});
