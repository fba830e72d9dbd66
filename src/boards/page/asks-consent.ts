import { sectionKind } from '../../core/vocabulary/section-words.ts';

/** The word for cookies, as sites ask for consent to them. Languages not named here say “cookies”. */
const cookies =
  /\bcookies?\b|informasjonskaps|evästei|sušenk|soubor\w{1,3} cookie|plik\w{0,3} cookie|ciastecz|slapuk|файл\p{L}{0,3} cookie/iu;

/** What else a site says when it asks for consent, each once: a text that says several of these things is no part of a posting. */
const others: readonly RegExp[] = [
  // We and our 842 partners …
  /\d+ (?:\p{L}+ )?(?:partners?|partnern?|partenaires|socios|parceiros|partnerów|partnerů|partnere|vendors|third.part(?:y|ies))(?!\p{L})|\b(?:our|unsere[rn]?|nos|nuestros|nossos|i nostri|onze|våre|våra|vores|nasi|naši) (?:\p{L}+ )?(?:partn|partenaires|socios|parceiros|vendors|leverant)/iu,
  // … store information on a device …
  /\b(?:on|auf|sur|en|su|op|på|na|em|w) (?:a|your|(?:de)?inem|ihrem|deinem|un|votre|su|tu|een|je|uw|en|din|ditt|um|seu|twoim)? ?(?:device|(?:end)?gerät|appareil|terminal|dispositiv|apparaat|enhe[td]|zařízení|urządzeni)/iu,
  // … and process personal data …
  /personal data|personenbezogene|données (?:à caractère )?personnel|datos personales|dati personali|dados pessoais|persoonsgegevens|person(?:opplysninger|uppgifter|oplysninger)|dan(?:e|ych) osobow|osobní(?:ch|mi)? údaj/iu,
  // … to show personalised ads.
  /personali[sz]ed (?:ads|advert|content)|personalisierte?n? (?:anzeigen|werbung|inhalt)|(?:anzeigen|werbung)[^.]{0,30} personalisier|publicit\p{L}+ (?:et (?:du )?contenus? )?(?:personnalis|personali[sz])|(?:anuncios|annunci|anúncios|annonces?) (?:y \p{L}+ |e \p{L}+ )?person|gepersonaliseerde adv|(?:tilpassede|anpassade|personlige) annons|spersonalizowan|personalizovan|\btracking\b/iu,
  // The person may agree or refuse.
  /\bconsent(?:s|ement|imiento|imento)?\b|einwillig|consenso|toestemming|samty(?:kke|cke)|\bzgod[ayęy]\b|souhlas|(?:accept|reject|decline|refuse|allow) (?:all )?cookies|legitimate interest|berechtigt\p{L} interess|intérêt légitime|interés legítimo/iu,
];

/** Matches “we use cookies”, “this site stores …”: that alone says enough. */
const usesCookies =
  /(?:\b(?:we|(?:web)?sites?|pages?|partners?|wir|nous|nosotros|vi|noi|wij)|\b(?:diese|unsere) (?:web)?se?ite|\b(?:ce|notre|cette) (?:site|page)|\bsitio|\bsito|\bstrona|\bstránky?)\b[^.]{0,60}(?<!\p{L})(?:us(?:e|es|ing)|stores?|set|verwende[nt]|nutz(?:en|t)|setz(?:en|t)|utilis(?:e|ons|ent)|usa(?:mos)?|utiliza(?:mos)?|utilizziamo|usiamo|gebruik(?:en|t)|bruker|använder|bruger|używa(?:my)?|korzysta(?:my)?|používá(?:me)?)\b[^.]{0,60}(?:cookie|informasjonskaps|evästei|sušenk|ciastecz)|\b(?:utilizamos|usamos|utilizziamo|usiamo|używamy|korzystamy z|používáme|käytämme) [^.]{0,40}(?:cookie|evästei|ciastecz)/iu;

const LONGEST_LINE = 2000;
const LONGEST_WALL = 6000;

const signsIn = (text: string) => others.filter(sign => sign.test(text)).length;

/** True for the beginning of a text that names cookies. */
export const namesCookies = (text: string): boolean => cookies.test(text);

/** True for a line in which a site says what it does with cookies: no part of a posting, whatever box it stands in. A job may be about cookies or consent, so one such word is not enough. */
export function asksConsent(text: string): boolean {
  const line = text.slice(0, LONGEST_LINE);
  return cookies.test(line) && (usesCookies.test(line) || signsIn(line) > 1);
}

/** True if the lines of a page ask for consent to cookies and say hardly anything else, under whatever title. */
export function isConsentWall(lines: readonly string[]): boolean {
  const all = lines.join('\n');
  if (all.length > LONGEST_WALL || !cookies.test(all) || signsIn(all) < 3) return false;
  // An ad of somebody who makes such dialogues speaks of consent, too.
  if (lines.some(line => /^(?:duties|requirements)$/.test(sectionKind(line) ?? ''))) return false;
  const asking = lines.filter(line => cookies.test(line) || signsIn(line) > 0);
  return asking.join('\n').length > all.length / 2;
}
