/** The report as a file, where the rules come from, and what a report does not tell. */
export const germanReport: Readonly<Record<string, string>> = {
  // not-checked
  'Could not tell whether this is so: {title}. {reason}': 'Nicht zu entscheiden: {title}. {reason}',
  'Did not apply: {titles}.': 'Nicht anwendbar: {titles}.',
  'Dismissed by hand: {titles}.': 'Abgewählt: {titles}.',
  'Some things that the posting names are not scored: certificates, languages, places and the like.':
    'Manches, was die Anzeige nennt, wird nicht bewertet: Zertifikate, Sprachen, Orte und Ähnliches.',
  'No program can check from here whether what the resume says is true, and what the employer’s own system does with it.':
    'Ob stimmt, was im Lebenslauf steht, und was das System des Arbeitgebers damit macht, kann von hier aus kein Programm prüfen.',
  // The headings and lines of the Markdown.
  'Do first': 'Zuerst',
  'To fix': 'Zu beheben',
  Passed: 'Bestanden',
  'Also asked for': 'Außerdem verlangt',
  'Not checked': 'Nicht geprüft',
  'Posting without a title': 'Anzeige ohne Titel',
  'No score.': 'Keine Punktzahl.',
  '{points} of {max}': '{points} von {max}',
  '+{gain}': '+{gain}',
  '{passed} of {judged} checks pass': '{passed} von {judged} Prüfungen bestanden',
  'Resume: {name}': 'Lebenslauf: {name}',
  'Address: {address}': 'Adresse: {address}',
  none: 'keine',
  'Date: {date}; method: {method}; role: {role}': 'Datum: {date}; Methode: {method}; Rolle: {role}',
  'Asked for: {asked}. Shown: {shown}. {points} of {max}':
    'Verlangt: {asked}. Gezeigt: {shown}. {points} von {max}',
  'Source: {source}.': 'Quelle: {source}.',
  '{message} “{quote}”': '{message} „{quote}“',
  '{evidence}: “{quote}”': '{evidence}: „{quote}“',
  Keyword: 'Begriff',
  Need: 'Bedarf',
  'In the posting': 'In der Anzeige',
  'On the resume': 'Im Lebenslauf',
  Evidence: 'Beleg',
  Gain: 'Gewinn',
  'not found': 'nicht gefunden',
  implied: 'indirekt',
  'named only': 'nur genannt',
  'listed in Skills': 'bei den Kenntnissen genannt',
  'named in the summary': 'in der Zusammenfassung genannt',
  'named at the top': 'ganz oben genannt',
  'named under education': 'unter Ausbildung genannt',
  'named under certifications': 'unter Zertifikaten genannt',
  'satisfied by {name}': 'durch {name} erfüllt',
  'shown in a project': 'in einem Projekt gezeigt',
  'shown in a job': 'in einer Stelle gezeigt',
  required: 'gefordert',
  preferred: 'gewünscht',
  mentioned: 'nur genannt',
  critical: 'entscheidend',
  serious: 'wichtig',
  moderate: 'mittel',
  minor: 'gering',
  Certification: 'Zertifikat',
  'Soft skill': 'Soziale Fähigkeit',
  Language: 'Sprache',
  'Work authorisation': 'Arbeitserlaubnis',
  Place: 'Ort',
  'Other term': 'Anderer Begriff',
  // Sources; titles of articles stay as they are.
  'Guide for junior backend resumes (0 to 2 years)':
    'Leitfaden für Lebensläufe von Backend-Einsteigern (0 bis 2 Jahre)',
  'Greenhouse, “Unsuccessful resume parse” (support.greenhouse.io, article 200989175)':
    'Greenhouse, „Unsuccessful resume parse“ (support.greenhouse.io, Artikel 200989175)',
  'Lever, “Understanding resume parsing” (help.lever.co, article 20087345054749)':
    'Lever, „Understanding resume parsing“ (help.lever.co, Artikel 20087345054749)',
  'DaXtra, advice to candidates (portal.wearemercury.com, KA-01555)':
    'DaXtra, Rat für Bewerbungen (portal.wearemercury.com, KA-01555)',
  'RChilli, resume quality codes (docs.rchilli.com)':
    'RChilli, Kennzahlen zur Qualität von Lebensläufen (docs.rchilli.com)',
  'Loxo, help on resume parsing': 'Loxo, Hilfe zum Auslesen von Lebensläufen',
  'Reported by recruiters and reviewers; no parser’s own documentation says so':
    'Von Recruitern berichtet; in keiner Dokumentation eines Parsers belegt',
};
