import type { match as english } from '../en/match.ts';
import type { Translation } from '../message.ts';

/** The score and its parts, what is asked and shown, and hints on wording. In French. */
export const match: Translation<typeof english> = {
  parts: {
    keywords: 'Mots-clés',
    fit: 'Parcours',
  },
  score: {
    nothingKnown:
      'Cette offre ne demande aucune compétence qu’Evident connaisse : il n’y a donc rien à noter.',
    nothingKnownIn:
      '« {title} » ne demande aucune compétence qu’Evident connaisse : il n’y a donc rien à noter.',
  },
  unreadable: {
    noLetters:
      'La plupart des lettres de ce CV n’ont pas de texte derrière elles : un parseur n’y lit rien de sensé. Exportez-le de nouveau avec une autre police.',
    littleText:
      'Il y a trop peu de texte à lire dans ce CV : ses pages sont peut-être des images. Exportez-le depuis le logiciel où il a été écrit.',
  },
  fit: {
    noDegree: 'aucun diplôme',
    workInstead: 'une expérience, admise à sa place',
    bachelor: 'une licence (bac+3)',
    master: 'un master (bac+5)',
    doctorate: 'un doctorat',
    years: '{years} {years, plural, one {an} other {ans}}',
    levelByYears: '{level}, d’après les années demandées',
    noYears: 'aucun nombre d’années',
    yearsOfWork: '{time} d’expérience similaire',
    yearsOfTools: '{time} d’expérience en {names}',
    moreImplied: ', {implied} de plus {implied, plural, one {implicite} other {implicites}}',
    yearsBySummary: '{time}, d’après l’accroche',
    yearsOfInternships: '{time} de stage',
    yearsWithInternships: '{time}, dont {part} de stage',
  },
  levels: {
    intern: 'étudiant ou stagiaire',
    junior: 'junior',
    mid: 'confirmé',
    senior: 'senior',
    lead: 'lead',
  },
  hints: {
    implied:
      '{names} {names, plural, one {l’implique} other {l’impliquent}}, mais une recherche de « {keyword} » ne le trouverait pas. Si vous l’avez utilisé, écrivez-le.',
    suggested:
      '{names} {names, plural, one {le suggère} other {le suggèrent}}, mais aucune ligne ne le dit. Si vous l’avez utilisé, écrivez-le : « {keyword} ».',
    otherWords:
      'Cette ligne le dit en d’autres mots, et une recherche de « {keyword} » ne le trouverait pas. Si le sens est le même, employez le mot de l’offre.',
    unreadLine:
      'Des lettres de cette ligne n’ont pas de texte derrière elles. Elle cite peut-être {keyword}, mais un parseur ne peut pas le savoir : exportez le CV avec une autre police.',
    discipline:
      'Le travail le montre, mais une recherche de « {keyword} » ne le trouverait pas : écrivez le mot une fois, là où il convient.',
    maybeUnread:
      'Certaines lettres de ce CV n’ont pas de texte derrière elles : c’est peut-être là, sans être lu.',
    oneIsEnough: 'Ici, un seul parmi plusieurs suffit, et {name} est dans le CV.',
    similarIsEnough: 'L’offre accepte d’autres du même genre, et {name} est dans le CV.',
    acronym:
      'L’offre dit « {theirs} », vous dites « {yours} ». Beaucoup de recherches ignorent que c’est la même chose : écrivez les deux une fois, comme « {long} ({short}) ».',
    spelling:
      'L’offre dit « {theirs} », vous dites {yours}. Beaucoup de recherches vont à la lettre : écrivez-le une fois comme l’offre.',
    misspelt:
      'Le CV écrit « {wording} ». Une recherche de « {keyword} » ne le trouverait pas : corrigez l’orthographe.',
    quoted: '« {wording} »',
  },
};
