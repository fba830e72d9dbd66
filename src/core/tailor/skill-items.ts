import { remembered } from '../text/remembered.ts';
import { partsOutsideBrackets } from '../text/word-lists.ts';

/** A line of a skills list: the label of its group, which may be empty, and its items. */
export type SkillLine = { readonly label: string; readonly items: readonly string[] };

const label = /^([^:：,;|]{2,45}[:：]\s*)(?=\S)/u;
const separator = /[,;|•·，、]/;

/** Splits a line of a skills list into its label and items; separators inside brackets do not count. */
export const skillLine = remembered((text: string): SkillLine => {
  const lead = label.exec(text)?.[1] ?? '';
  const items = partsOutsideBrackets(text.slice(lead.length), separator);
  return {
    label: lead.trim(),
    items: items.map(item => item.trim().replace(/[.\s]+$/, '')).filter(item => item !== ''),
  };
});
