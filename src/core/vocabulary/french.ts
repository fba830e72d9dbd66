import type { Vocabulary } from './vocabulary.ts';

/** Words of resumes in French. */
export const french: Vocabulary = {
  headings: {
    summary: `profil|profil professionnel|à propos|à propos de moi|résumé|présentation|objectif|objectif professionnel|qui suis je
    |en bref|accroche|profil personnel|objectifs|mon profil|profil de compétences`,
    experience: `expérience|expériences|expérience professionnelle|expériences professionnelles|parcours professionnel|stages|stage
    |emplois|parcours|expériences et stages|stages et expériences|alternance|expérience de travail|expérience pertinente
    |expériences de travail|expérience professionelle|parcours de carrière|vie professionnelle|carrière
    |expérience en entreprise`,
    projects: `projets|projets personnels|projets académiques|projets scolaires|projets réalisés|réalisations|projets universitaires
    |projets professionnels|projets techniques|projet`,
    skills: `compétences|principales compétences|compétences techniques|informatique|compétences informatiques|compétences clés|savoir faire|savoir être
    |outils|langages|technologies|compétences professionnelles|connaissances|connaissances informatiques|atouts|qualités
    |domaines de compétences|langages et outils|compétences et outils|compétences principales|compétences transversales
    |savoirs faire|langages de programmation|environnement technique|environnements techniques|technologies maîtrisées
    |compétences fonctionnelles|domaines d expertise|compétences informatiques et linguistiques|expertise technique|stack technique`,
    education: `formation|formations|éducation|parcours académique|études|diplômes|parcours scolaire|formation académique
    |formations et diplômes|diplômes et formations|scolarité|formation universitaire|cursus|cursus scolaire|enseignement
    |formation initiale|formation et diplômes|parcours de formation|diplômes obtenus|éducation et formation
    |formation scolaire|études et diplômes|études et formation`,
    certifications: `certificats|certifications et formations|certifications obtenues|formations complémentaires|formation continue
    |habilitations|attestations`,
    other: `langues|centres d intérêt|centres d intérêts|loisirs|références|contacts|coordonnées|prix|distinctions|bénévolat|divers
    |informations personnelles|informations complémentaires|état civil|intérêts|activités|activités extra scolaires
    |engagement associatif|vie associative|expérience associative|publications|langue|réseaux|permis|récompenses
    |intérêts personnels|activités et loisirs|informations`,
  },
  months: `janvier|janv févr(?:ier)?|fév mars avr(?:il)? mai juin juil(?:let)? août|aout septembre octobre novembre
    déc(?:embre)?`,
  present: "présent|à présent|maintenant|actuel|actuellement|aujourd['’]hui|en cours|ce jour|à ce jour",
};
