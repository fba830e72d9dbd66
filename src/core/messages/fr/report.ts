import type { report as english } from '../en/report.ts';
import type { Translation } from '../message.ts';

/** The report as a file, and what it does not tell. In French. */
export const report: Translation<typeof english> = {
  limits: {
    unsure: 'Impossible à trancher : {title}. {reason}',
    notApplicable: 'Sans objet : {titles}.',
    dismissed: 'Ignorés à la main : {titles}.',
    otherRequirements:
      'Certaines choses que l’offre cite ne sont pas notées : certificats, langues, lieux et autres.',
    beyond:
      'Aucun programme ne peut vérifier d’ici si ce que dit le CV est vrai, ni ce que le système de l’employeur en fait.',
  },
  evidence: {
    missing: 'non trouvé',
    covered: 'implicite',
    listed: 'seulement cité',
    project: 'démontré dans un projet',
    experience: 'démontré dans une expérience',
  },
  namedIn: {
    skills: 'cité dans les compétences',
    summary: 'cité dans l’accroche',
    head: 'cité en haut',
    education: 'cité dans la formation',
    certifications: 'cité dans les certifications',
  },
  need: {
    required: 'requis',
    preferred: 'souhaité',
    mentioned: 'mentionné',
  },
  impact: {
    critical: 'critique',
    serious: 'important',
    moderate: 'modéré',
    minor: 'mineur',
  },
  others: {
    certification: 'Certification',
    'soft-skill': 'Savoir-être',
    'spoken-language': 'Langue',
    'work-authorisation': 'Autorisation de travail',
    place: 'Lieu',
    'other-term': 'Autre terme',
  },
  report: {
    doFirst: 'Commencez ici, seulement si c’est vrai',
    toFix: 'À corriger',
    passed: 'Réussis',
    alsoAsked: 'À vérifier vous-même',
    limitations: 'Non vérifié',
    named: '{name} : {text}',
    gain: '+{gain}',
    points: '{points} sur {max}',
    untitled: 'Offre sans intitulé',
    none: 'aucune',
    made: 'Date : {date} ; méthode : {method} ; poste : {role}',
    noScore: 'Pas de score.',
    resume: 'CV : {name}',
    address: 'Adresse : {address}',
    fit: 'Demandé : {asked}. Montré : {shown}. {points} sur {max}',
    keyword: 'Mot-clé',
    need: 'Besoin',
    inPosting: 'Dans l’offre',
    onResume: 'Dans le CV',
    evidence: 'Preuve',
    gainHead: 'Gain',
    quotedEvidence: '{evidence} : « {quote} »',
    satisfiedBy: 'couvert par {name}',
    source: 'Source : {source}.',
    quotedMessage: '{message} « {quote} »',
    checklist: '{passed} contrôles réussis sur {judged}',
  },
  given: {
    text: '{text}',
  },
};
