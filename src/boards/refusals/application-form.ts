const applyEnd =
  /^(?:apply|application|applications|new|bewerben|bewerbung|postuler|candidature|apply-now|apply-form|thanks|applymanually|autofillwithresume|uselastapplication)$/i;
const personal = [
  'input[type=file]',
  'input[type=email], input[name*="mail" i], input[id*="mail" i]',
  'input[type=tel], input[name*="phone" i], input[id*="phone" i], input[name*="telefon" i], input[id*="telefon" i]',
  'input[name*="first" i], input[id*="first" i], input[name*="vorname" i], input[name*="prenom" i], input[name="name" i], input[id*="fullname" i], input[autocomplete="name"]',
  'input[name*="last" i], input[id*="last" i], input[name*="surname" i], input[name*="nachname" i]',
];

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
  return personal.filter(selector => document.querySelector(selector) !== null).length >= 3;
}

/** The posting's address, where the form's address is the posting's with a step added. */
export function postingAddress(url: URL): string | null {
  const path = url.pathname.replace(/\/(?:applications\/new|apply(?:\/[a-z]+)?|application)\/?$/i, '');
  if (url.protocol !== 'https:' || path === url.pathname || path.length < 2) return null;
  return url.origin + path;
}
