import { attributeOf, firstOf } from '../page/dom.ts';
import { inputType, isFilledIn } from '../page/input-type.ts';

const applyEnd =
  /^(?:appl(?:y|ication)s?|new|bewerb(?:en|ung)|postuler|candidature|apply(?:-now|-form|manually)|autofillwithresume)$/i;
const personal: readonly RegExp[] = [
  /^file /,
  /^email |mail/,
  /^tel |phone|telefon/,
  /first|vorname|prenom|fullname|\bname\b/,
  /last|surname|nachname/,
];
const mostInputs = 500;

/** True for an address that ends in an application step (`/apply`, `/application`, `/applications/new`, `/apply/1234`). */
export function isApplyAddress(url: URL): boolean {
  const segments = url.pathname.split('/').filter(Boolean).slice(-2);
  const [before, last] = segments.length > 1 ? segments : [undefined, segments[0]];
  if (last && applyEnd.test(last) && (last !== 'new' || before === 'applications')) return true;
  return (
    before !== undefined &&
    /^(?:apply|application|bewerben)$/i.test(before) &&
    /^[\w-]*\d[\w-]*$/.test(last ?? '')
  );
}

/** True where the page asks for a person's details as an application does: at least three of file, e-mail, phone and names. */
export function hasApplicationForm(document: Document): boolean {
  const inputs = firstOf(document, 'input', mostInputs)
    .filter(isFilledIn)
    .map(input =>
      [
        inputType(input),
        attributeOf(input, 'name'),
        attributeOf(input, 'id') ?? '',
        attributeOf(input, 'autocomplete'),
      ]
        .join(' ')
        .slice(0, 300)
        .toLowerCase(),
    );
  return personal.filter(pattern => inputs.some(input => pattern.test(input))).length >= 3;
}

/** The posting's address, where the form's address is the posting's with a step added. */
export function postingAddress(url: URL): string | null {
  const path = url.pathname.replace(/\/(?:applications\/new|apply(?:\/[a-z]+)?|application)\/?$/i, '');
  if (url.protocol !== 'https:' || path === url.pathname || path.length < 2) return null;
  return url.origin + path;
}
