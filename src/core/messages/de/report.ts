import type { report as english } from '../en/report.ts';
import type { Translation } from '../message.ts';

/** The report as a file, and what it does not tell. In German. */
export const report: Translation<typeof english> = {
  limits: {
    unsure: 'Nicht zu entscheiden: {title}. {reason}',
    notApplicable: 'Nicht anwendbar: {titles}.',
    dismissed: 'Ausgeblendet: {titles}.',
    otherRequirements:
      'Manches, was die Anzeige nennt, wird nicht bewertet: Zertifikate, Sprachen, Orte und Ähnliches.',
    beyond:
      'Ob stimmt, was im Lebenslauf steht, und was das System des Arbeitgebers damit macht, kann von hier aus kein Programm prüfen.',
  },
  evidence: {
    missing: 'nicht gefunden',
    covered: 'indirekt',
    listed: 'nur genannt',
    project: 'in einem Projekt gezeigt',
    experience: 'in einer Stelle gezeigt',
  },
  namedIn: {
    skills: 'bei den Kenntnissen genannt',
    summary: 'in der Zusammenfassung genannt',
    head: 'ganz oben genannt',
    education: 'unter Ausbildung genannt',
    certifications: 'unter Zertifikaten genannt',
  },
  need: {
    required: 'gefordert',
    preferred: 'gewünscht',
    mentioned: 'nur genannt',
  },
  impact: {
    critical: 'entscheidend',
    serious: 'wichtig',
    moderate: 'mittel',
    minor: 'gering',
  },
  others: {
    certification: 'Zertifikat',
    'soft-skill': 'Soziale Fähigkeit',
    'spoken-language': 'Sprache',
    'work-authorisation': 'Arbeitserlaubnis',
    place: 'Ort',
    'other-term': 'Anderer Begriff',
  },
  report: {
    doFirst: 'Hier anfangen, nur wenn es stimmt',
    toFix: 'Zu beheben',
    passed: 'Bestanden',
    alsoAsked: 'Selbst zu prüfen',
    limitations: 'Nicht geprüft',
    named: '{name}: {text}',
    gain: '+{gain}',
    points: '{points} von {max}',
    untitled: 'Anzeige ohne Titel',
    none: 'keine',
    made: 'Datum: {date}; Methode: {method}; Rolle: {role}',
    noScore: 'Keine Punktzahl.',
    resume: 'Lebenslauf: {name}',
    address: 'Adresse: {address}',
    fit: 'Verlangt: {asked}. Gezeigt: {shown}. {points} von {max}',
    keyword: 'Begriff',
    need: 'Bedarf',
    inPosting: 'In der Anzeige',
    onResume: 'Im Lebenslauf',
    evidence: 'Beleg',
    gainHead: 'Gewinn',
    quotedEvidence: '{evidence}: „{quote}“',
    satisfiedBy: 'durch {name} erfüllt',
    source: 'Quelle: {source}.',
    quotedMessage: '{message} „{quote}“',
    checklist: '{passed} von {judged} Prüfungen bestanden',
  },
  given: {
    text: '{text}',
  },
};
