import { assertNever } from '../../core/assert-never.ts';
import { cleanText } from '../../core/tailor/clean-text.ts';
import type { Draft, DraftLink } from '../../core/tailor/draft.ts';
import type { DraftEdit, EntryField, HeadField } from '../../core/tailor/edited.ts';

/** A text of a draft that can be typed in. */
export type TextPlace =
  | { readonly kind: 'head'; readonly field: HeadField }
  | { readonly kind: 'link'; readonly index: number; readonly field: keyof DraftLink }
  | { readonly kind: 'section'; readonly id: string }
  | { readonly kind: 'entry'; readonly id: string; readonly field: EntryField }
  | { readonly kind: 'line'; readonly id: string };

/** A place as the page writes it on the element. */
export const placeName = (place: TextPlace): string => JSON.stringify(place);

/** The place of an element of the page; null where nothing is typed there. */
export function placeAt(element: EventTarget | null): TextPlace | null {
  const name =
    element instanceof Element ? element.closest('[data-place]')?.getAttribute('data-place') : null;
  return name ? (JSON.parse(name) as TextPlace) : null;
}

/** The edit that sets a text. */
export function editAt(draft: Draft, place: TextPlace, text: string): DraftEdit {
  switch (place.kind) {
    case 'head':
      return { kind: 'set-field', field: place.field, text };
    case 'link': {
      // An address that is printed as it is stays the address of what is printed.
      const changed = (link: DraftLink) =>
        link.url === link.text ? { text, url: text } : { ...link, [place.field]: text };
      const links = draft.contact.links.map((link, index) => (index === place.index ? changed(link) : link));
      return { kind: 'set-links', links };
    }
    case 'section':
      return { kind: 'set-heading', id: place.id, text };
    case 'entry':
      return { kind: 'set-entry', id: place.id, field: place.field, text };
    case 'line':
      return { kind: 'set-line', id: place.id, text };
    default:
      return assertNever(place);
  }
}

/** The texts of something pasted, a line each: plain, without bullets or signs that cannot be seen. */
export function pastedLines(text: string): readonly string[] {
  const lines = text.split(/\r\n|[\r\n\u2028\u2029]/).map(cleanText);
  const filled = lines.filter(line => line !== '');
  return filled.length > 0 ? filled : [''];
}
