import { assertNever } from '../../core/assert-never.ts';
import { cleanText } from '../../core/tailor/clean-text.ts';
import type { Draft, DraftLink } from '../../core/tailor/draft.ts';
import type { DraftEdit, EntryField, HeadField } from '../../core/tailor/edited.ts';

/** An editable text of a draft. */
export type TextPlace =
  | { readonly kind: 'head'; readonly field: HeadField }
  | { readonly kind: 'link'; readonly index: number; readonly field: keyof DraftLink }
  | { readonly kind: 'section'; readonly id: string }
  | { readonly kind: 'entry'; readonly id: string; readonly field: EntryField }
  | { readonly kind: 'line'; readonly id: string };

/** A place as the value of the element's `data-place` attribute. */
export const placeName = (place: TextPlace): string => JSON.stringify(place);

/** The place of the editable text around an element; null if there is none. */
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
      // If the link's text is its address, they stay the same.
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

/** The lines of a pasted text: plain, without bullets or invisible characters. */
export function pastedLines(text: string): readonly string[] {
  const lines = text.split(/\r\n|[\r\n\u2028\u2029]/).map(cleanText);
  const filled = lines.filter(line => line !== '');
  return filled.length > 0 ? filled : [''];
}
