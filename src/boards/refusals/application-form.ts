import { attributeOf, firstOf, rawText } from '../page/dom.ts';
import { inputType, isFilledIn } from '../page/input-type.ts';

const applyEnd =
  /^(?:appl(?:y|ication|yjob)s?(?:[-_]?(?:now|form|online|manually|here|job))?(?:\.\w{2,5})?|(?:job|online)[-_]?appl(?:y|ication)(?:\.\w{2,5})?|new|(?:online-?)?bewerb(?:en|ung)s?(?:formular)?|postuler|candidature|candidati|solliciter?en|sollicitatie|aplicar|inscripcion|candidatar|aplikuj|ansogning|autofillwithresume)$/i;
const applyQuery =
  /[?&](?:mode|action|step|view|page|apply)=(?:apply|application|bewerben|postuler|true|yes|1)(?:&|$)/i;
const personal: readonly RegExp[] = [
  /^file /,
  /resume|lebenslauf|curriculum|životopis|\bcv\b/,
  /^email |mail/,
  /^tel |phone|telefon|mobil|téléphone|teléfono|telefoon/,
  /first|given|vorname|pr[eé]nom|fullname|\bname\b|\bnombre\b|voornaam|fornavn|jméno|imię|\bnome\b/,
  // Papers, and what only applicants are asked for.
  /cover.?letter|anschreiben|motivation|zeugnis|lettre|gehaltsvorstellung|salary expect|expected salary|notice period|eintritts|sponsorship|authori[sz]ed to work/,
  /last|surname|family|nachname|\bnom\b|apellido|achternaam|efternavn|příjmení|nazwisko|cognome/,
];
const MOST_INPUTS = 500;
const LEAST_FIELDS = 3;

/** True if an address ends in an application step (`/apply`, `/application`, `/applications/new`, `/apply/1234`). */
export function isApplyAddress(url: URL): boolean {
  if (applyQuery.test(url.search)) return true;
  const [last = '', before = ''] = url.pathname.split('/').filter(Boolean).reverse();
  if (applyEnd.test(last) && (last !== 'new' || before === 'applications')) return true;
  return /^(?:apply|application|bewerben)$/i.test(before) && /^(?=\D*\d)[\w-]+$/.test(last);
}

/** True if the page asks for a person's details as an application does: at least three of the kinds in `personal`, such as file, e-mail, phone and names. */
export function hasApplicationForm(document: Document): boolean {
  const labels = firstOf(document, 'label', MOST_INPUTS).map(label => ({
    of: attributeOf(label, 'for'),
    text: rawText(label).slice(0, 60).trim(),
  }));
  const textOf = new Map(labels.map(({ of, text }) => [of ?? '-', text]));
  const inputs = firstOf(document, 'input', MOST_INPUTS)
    .filter(isFilledIn)
    .map(input =>
      [
        inputType(input),
        attributeOf(input, 'name'),
        attributeOf(input, 'id'),
        attributeOf(input, 'autocomplete'),
        attributeOf(input, 'placeholder'),
        attributeOf(input, 'aria-label'),
        textOf.get(attributeOf(input, 'id') ?? ''),
      ]
        .join(' ')
        .slice(0, 300)
        .toLowerCase(),
    );
  if (inputs.length < LEAST_FIELDS) return false;
  // A label may stand around its field, or beside it without a tie to it.
  const said = [...inputs, ...labels.filter(({ of }) => of === null).map(({ text }) => text.toLowerCase())];
  return personal.filter(pattern => said.some(field => pattern.test(field))).length >= LEAST_FIELDS;
}

/** The posting's address, if the form's address is the posting's with a step added; else null. */
export function postingAddress(url: URL): string | null {
  const path = url.pathname.replace(/\/(?:applications\/new|apply(?:\/[a-z]+)?|application)\/?$/i, '');
  if (url.protocol !== 'https:' || path === url.pathname || path.length < 2) return null;
  return url.origin + path;
}
