import type { SheetSection } from './sheet-of.ts';
import { skillLine } from './skill-items.ts';

const heading =
  /^(?:languages?|sprach\p{L}*|langues?|idiomas?|línguas|lingue|talen\p{L}*|języki?|jazyk\p{L}*|языки|мови|diller)$/iu;

/** True for a section of spoken languages that has lines only, no entries. */
export const isSpokenLanguages = (section: SheetSection): boolean =>
  section.kind === 'other' && section.entries.length === 0 && heading.test(section.heading);

/** The languages on a line, each with its remark in brackets. A line with a label stays whole: the label may be the language. */
export function spokenLanguages(text: string): readonly string[] {
  const { label, items } = skillLine(text);
  return label === '' ? items : [text];
}
