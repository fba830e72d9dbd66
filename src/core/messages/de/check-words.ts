import type { checkWords as english } from '../en/check-words.ts';
import type { Translation } from '../message.ts';

/** What several checks say, and where their rules come from. In German. */
export const checkWords: Translation<typeof english> = {
  shared: {
    bulletsNotRead: 'Die Stichpunkte sind in einer Sprache, die hier nicht bekannt ist.',
    yearsUnknown: 'Aus den Daten der Stellen geht nicht hervor, wie viele Berufsjahre es sind.',
  },
  sources: {
    guide: 'Leitfaden für Lebensläufe von Backend-Einsteigern (0 bis 2 Jahre)',
    greenhouse: 'Greenhouse, „Unsuccessful resume parse“ (support.greenhouse.io, Artikel 200989175)',
    lever: 'Lever, „Understanding resume parsing“ (help.lever.co, Artikel 20087345054749)',
    daxtra: 'DaXtra, Rat für Bewerbungen (portal.wearemercury.com, KA-01555)',
    rchilli: 'RChilli, Kennzahlen zur Qualität von Lebensläufen (docs.rchilli.com)',
    loxo: 'Loxo, Hilfe zum Auslesen von Lebensläufen',
    reported: 'Von Recruitern berichtet; in keiner Dokumentation eines Parsers belegt',
  },
  contact: {
    email: 'E-Mail',
    phone: 'Telefon',
  },
};
