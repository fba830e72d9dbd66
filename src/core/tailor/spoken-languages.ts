import type { SheetSection } from './sheet-of.ts';
import { skillLine } from './skill-items.ts';

const heading =
  /^(?:languages?|sprach\p{L}*|langues?|idiomas?|línguas|lingue|talen\p{L}*|języki?|jazyk\p{L}*|языки|мови|diller)$/iu;

/** Is this the section of the spoken languages, and nothing that is said of them beside a list? */
export const isSpokenLanguages = (section: SheetSection): boolean =>
  section.kind === 'other' && section.entries.length === 0 && heading.test(section.heading);

/** The languages of a line, each with what stands in brackets behind it; a line with a label stays whole, as the label may be a language. */
export function spokenLanguages(text: string): readonly string[] {
  const { label, items } = skillLine(text);
  return label === '' ? items : [text];
}
