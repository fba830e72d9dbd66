import type { checkWords as english } from '../en/check-words.ts';
import type { Translation } from '../message.ts';

/** What several checks say, and where their rules come from. In French. */
export const checkWords: Translation<typeof english> = {
  shared: {
    bulletsNotRead: 'Les puces sont dans une langue qui n’est pas connue ici.',
    yearsUnknown: 'Les dates des expériences ne disent pas combien d’années elles font.',
  },
  sources: {
    guide: 'Guide des CV de développeur backend junior (0 à 2 ans)',
    greenhouse: 'Greenhouse, « Unsuccessful resume parse » (support.greenhouse.io, article 200989175)',
    lever: 'Lever, « Understanding resume parsing » (help.lever.co, article 20087345054749)',
    daxtra: 'DaXtra, conseils aux candidats (portal.wearemercury.com, KA-01555)',
    rchilli: 'RChilli, codes de qualité des CV (docs.rchilli.com)',
    loxo: 'Loxo, aide sur l’analyse des CV',
    reported: 'Rapporté par des recruteurs et des relecteurs ; aucune documentation de parseur ne le dit',
  },
  contact: {
    email: 'e-mail',
    phone: 'téléphone',
  },
};
