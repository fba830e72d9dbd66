import { describe, expect, test } from 'vitest';
import { asksConsent, isConsentWall } from '../../src/boards/page/asks-consent.ts';
import { bodyOf } from '../../src/boards/page/dom.ts';
import { textOf } from '../../src/boards/page/text-of.ts';
import { readPosting } from '../../src/boards/read-posting.ts';
import { pageOf } from './fixture.ts';

describe('what a site says of cookies', () => {
  test.each([
    'We use cookies to improve your experience on this site.',
    'This website uses cookies.',
    'With your agreement, we and our 842 partners use cookies or similar technologies to process personal data.',
    'Wir verwenden Cookies, um Inhalte und Anzeigen zu personalisieren.',
    'Wir und unsere bis zu 184 Partner verarbeiten personenbezogene Daten, zum Beispiel Informationen in Cookies.',
    'Ce site utilise des cookies pour mesurer son audience.',
    'Utilizamos cookies propias y de terceros.',
    'Questo sito utilizza i cookie: noi utilizziamo cookie tecnici.',
    'Wij gebruiken cookies om deze website te verbeteren.',
    'Vi bruker informasjonskapsler for å måle trafikk.',
    'Używamy plików cookie, aby ułatwić korzystanie z serwisu.',
    'Strona korzysta z ciasteczek.',
  ])('“%s” is no part of a posting', line => {
    expect(asksConsent(line)).toBe(true);
  });
  test.each([
    'Experience with cookies, sessions and OAuth',
    'You know how browsers store cookies on a device and why that matters.',
    'You will build the dialogue in which people give or refuse their consent to cookies.',
    'We bake cookies for 300 cafés and are looking for a Warehouse Manager.',
    'We process personal data of applicants only with their consent.',
    'Our 400 partners trust us with the personal data of their customers.',
  ])('“%s” may be one', line => {
    expect(asksConsent(line)).toBe(false);
  });
});

const wall = (html: string) => isConsentWall(textOf(bodyOf(pageOf(html))).split('\n'));
const norwegian = `<title>Før du fortsetter</title><h1>Før du fortsetter til Fyrvakt</h1><p>Vi og våre 219 partnere lagrer opplysninger på enheten din, for eksempel informasjonskapsler, og behandler personopplysninger for å vise annonser.</p><ul><li>Tilpassede annonser og innhold</li><li>Lese opplysninger på en enhet</li></ul>`;
const german = `<title>Fast geschafft</title><h1>Weiter mit Werbung oder im Pur-Abo</h1><p>Wir und unsere 77 Partner verarbeiten personenbezogene Daten und Informationen in Cookies, um Anzeigen zu personalisieren.</p><p>Ihre Einwilligung können Sie jederzeit widerrufen. Für Werbung und Tracking nutzen wir die Kennung auf Ihrem Gerät.</p>`;
const advert = `<title>Consent Engineer</title><h1>Consent Engineer</h1><p>Our customers show 4,000 dialogues that ask for consent to cookies, on a device of any size.</p><p>You will work on how personal data reach our 40 vendors, and on personalised ads that respect a refusal.</p>`;

describe('a page that only asks for consent', () => {
  test.each([norwegian, german])('is blocked', html => {
    expect(wall(html)).toBe(true);
    expect(readPosting(pageOf(html), new URL('https://example.com/jobs/12-x')).refusal?.kind).toBe('blocked');
  });
  test('an ad about consent is not one', () => {
    const duties = '<h2>Your tasks</h2><ul><li>Build dialogues</li></ul>';
    const requirements = '<h2>Requirements</h2><ul><li>TypeScript</li></ul>';
    expect(wall(advert + duties)).toBe(false);
    expect(wall(advert + requirements)).toBe(false);
  });
  test('a banner below a page’s own text does not make it one', () => {
    const text = [1, 2, 3, 4, 5, 6, 7, 8, 9].map(
      nth => `<p>We mended lamp ${nth} of the harbour with patience and oil, and wrote about it.</p>`,
    );
    expect(wall(`<h1>Lamps</h1>${text.join('')}${norwegian}`)).toBe(false);
  });
  test('a policy on cookies that says one thing of them is not one', () => {
    expect(wall('<h1>Cookies</h1><p>This site stores cookies on a device for one hour.</p>')).toBe(false);
  });
});
