import type { Vocabulary } from './vocabulary.ts';

/** Words of resumes in German. */
export const german: Vocabulary = {
  headings: {
    summary: `profil|kurzprofil|über mich|zusammenfassung|zur person|kurzporträt|persönliches profil|profil und ziele
    |über meine person|kompetenzprofil|qualifikationsprofil|persönliche zusammenfassung|zielsetzung
    ||kurzvorstellung|profilübersicht|mein profil|berufsprofil`,
    experience: `berufserfahrung|beruflicher werdegang|werdegang|praktika|praktische erfahrung|praktische erfahrungen|arbeitserfahrung
    |berufliche erfahrung|erfahrung|berufspraxis|berufliche stationen|berufliche erfahrungen|berufserfahrungen
    |arbeitserfahrungen|praxiserfahrung|praxiserfahrungen|berufliche praxis|berufslaufbahn|berufserfahrung und praktika
    |praktische tätigkeiten|nebenjobs|werkstudententätigkeiten|beruflicher lebenslauf|berufspraxis und praktika
    ||berufliche tätigkeiten|berufstätigkeit|beschäftigung|tätigkeiten|bisherige tätigkeiten|praktikum|nebentätigkeiten|nebentätigkeit|nebenjob|studentenjob|studentenjobs|ferienjobs
    |berufsweg|karriere|erfahrungen|beruflicher hintergrund|berufliche laufbahn`,
    projects: `projekte|projekt|projekterfahrung|eigene projekte|private projekte|persönliche projekte|ausgewählte projekte
    |projektliste|projektübersicht|open source projekte|studienprojekte`,
    skills: `kenntnisse|top kenntnisse|fähigkeiten|it kenntnisse|edv kenntnisse|kompetenzen|technische kenntnisse|fachkenntnisse
    |kenntnisse und fähigkeiten|technologien|qualifikationen|programmierkenntnisse|it kompetenzen|technische kompetenzen
    |technische skills|pc kenntnisse|fachliche qualifikationen|fachkompetenzen|besondere fähigkeiten|it fähigkeiten
    |schlüsselqualifikationen|spezialkenntnisse|tech stack|softwarekenntnisse|kenntnisse und kompetenzen
    ||fähigkeiten und kenntnisse|technische fähigkeiten|besondere kenntnisse|programmiersprachen|fachliche kompetenzen
    |kernkompetenzen|it skills|weitere kenntnisse|stärken|software kenntnisse|computerkenntnisse`,
    education: `ausbildung|bildung|studium|bildungsweg|akademische ausbildung|ausbildung und studium|studium und ausbildung
    |schulische ausbildung|akademischer werdegang|akademische bildung|hochschulausbildung|bildung und ausbildung
    |aus und weiterbildung|schule und ausbildung|ausbildungsweg|akademischer hintergrund|schullaufbahn
    ||schulbildung|hochschulbildung|hochschulstudium|bildungsgang|schule|universität|schulischer werdegang|berufsausbildung
    |schulausbildung|schule und studium|schul und berufsbildung`,
    certifications: `zertifikate|zertifizierungen|weiterbildung|weiterbildungen|fortbildungen|fortbildung|kurse|schulungen|lehrgänge
    |weiterbildungen und zertifikate|zertifikate und weiterbildungen|zusatzqualifikationen`,
    other: `sprachen|sprachkenntnisse|interessen|hobbys|hobbies|referenzen|persönliche daten|kontakt|auszeichnungen|ehrenamt
    |publikationen|engagement|veröffentlichungen|persönliches|sonstiges|interessen und hobbys|hobbys und interessen
    |ehrenamtliche tätigkeiten|ehrenamtliches engagement|stipendien|freizeit|kontaktdaten|preise und auszeichnungen
    |mitgliedschaften|wehrdienst|zivildienst|führerschein|soziales engagement|außeruniversitäres engagement
    |persönliche angaben|vorträge`,
  },
  months: `jän(?:ner)?|januar februar märz|mrz|mär april mai juni juli august september oktober|okt november
    dezember|dez`,
  present: 'heute|aktuell|jetzt|laufend|bis heute|derzeit|gegenwärtig|bis dato|bis jetzt|momentan',
};
