import { remembered } from '../text/remembered.ts';
import { partsOutsideBrackets } from '../text/word-lists.ts';

/** A line of a skills list: what its group is called, if anything, and its items. */
export type SkillLine = { readonly label: string; readonly items: readonly string[] };

const label = /^([^:：,;|]{2,45}[:：]\s*)(?=\S)/u;
const separator = /[,;|•·，、]/;

/** Takes a line of a skills list apart, outside brackets. */
export const skillLine = remembered((text: string): SkillLine => {
  const lead = label.exec(text)?.[1] ?? '';
  const items = partsOutsideBrackets(text.slice(lead.length), separator);
  return {
    label: lead.trim(),
    items: items.map(item => item.trim().replace(/[.\s]+$/, '')).filter(item => item !== ''),
  };
});
