/** The verdict in a sentence, the fit, and what to do first. */
export const germanAdvice: Readonly<Record<string, string>> = {
  // The fit.
  'no number of years': 'keine Zahl von Jahren',
  '{time}, by the summary': '{time}, laut Zusammenfassung',
  '{time} of internships': '{time} in Praktika',
  '{time}, {part} of them internships': '{time}, davon {part} in Praktika',
  'student or intern': 'Studium oder Praktikum',
  junior: 'Junior',
  'mid-level': 'mittlere Stufe',
  senior: 'Senior',
  lead: 'leitend',
  'software development': 'Softwareentwicklung',
  'backend development': 'Backend-Entwicklung',
  'frontend development': 'Frontend-Entwicklung',
  'full-stack development': 'Full-Stack-Entwicklung',
  'web development': 'Webentwicklung',
  'mobile development': 'App-Entwicklung',
  'game development': 'Spieleentwicklung',
  'embedded software': 'Embedded-Software',
  security: 'IT-Sicherheit',
  'data engineering': 'Data Engineering',
  'machine learning and data science': 'Machine Learning und Data Science',
  'data analysis': 'Datenanalyse',
  'infrastructure and operations': 'Infrastruktur und Betrieb',
  'software testing': 'Softwaretest',
  'IT support': 'IT-Support',
  'engineering management': 'Entwicklungsleitung',
  // The verdict.
  'It asks for {languages}, which the resume does not name.':
    'Verlangt wird {languages}; davon steht nichts im Lebenslauf.',
  'It sets a condition that only you can judge: {conditions}.':
    'Eine Bedingung können nur Sie beurteilen: {conditions}.',
  'Another trade: the posting is for work that this resume does not show.':
    'Ein anderes Fach: Die Anzeige gilt einer Arbeit, die dieser Lebenslauf nicht zeigt.',
  'Another trade: the posting is for {trade}, and the resume shows no such work.':
    'Ein anderes Fach: Die Anzeige gilt dem Gebiet {trade}, und der Lebenslauf zeigt keine solche Arbeit.',
  'A long stretch: the position is {asked}, the resume is {shown}.':
    'Ein weiter Weg: Stufe der Stelle: {asked}; Stufe des Lebenslaufs: {shown}.',
  'Below your level: the position is {asked}, the resume is {shown}.':
    'Unter Ihrer Stufe: Stufe der Stelle: {asked}; Stufe des Lebenslaufs: {shown}.',
  'A stretch: it asks for {asked} of such work, and the resume shows none that was paid.':
    'Gewagt: Verlangt ist solche Arbeit im Umfang von {asked}; der Lebenslauf zeigt keine bezahlte.',
  'A stretch: it asks for {asked} of such work, the resume shows {shown}.':
    'Gewagt: Verlangt ist solche Arbeit im Umfang von {asked}; der Lebenslauf zeigt {shown}.',
  'It asks for {asked}, the resume shows {shown}.': 'Verlangt ist {asked}; der Lebenslauf zeigt {shown}.',
  'Strong match: all {all} must-haves are shown.': 'Passt gut: Alle {all} Muss-Punkte sind zu sehen.',
  'All {all} must-haves are named; show more of them in jobs or projects.':
    'Alle {all} Muss-Punkte sind genannt; zeigen Sie mehr davon in Stellen oder Projekten.',
  'Strong match: {shown} of {all} must-haves shown; {names} {names|is|are} missing.':
    'Passt gut: {shown} von {all} Muss-Punkten sind zu sehen; es {names|fehlt|fehlen} {names}.',
  'Strong match: {shown} of {all} must-haves shown.':
    'Passt gut: {shown} von {all} Muss-Punkten sind zu sehen.',
  'Close: {shown} of {all} must-haves shown; missing first of all: {names}.':
    'Nahe daran: {shown} von {all} Muss-Punkten sind zu sehen; zuerst fehlt: {names}.',
  'Far off: none of the {all} must-haves is shown.':
    'Weit entfernt: Keiner der {all} Muss-Punkte ist zu sehen.',
  'Some way to go: {shown} of {all} must-haves shown; missing first of all: {names}.':
    'Noch ein Stück: {shown} von {all} Muss-Punkten sind zu sehen; zuerst fehlt: {names}.',
  // What to do first.
  'Look for postings nearer to your work': 'Anzeigen suchen, die näher an Ihrer Arbeit liegen',
  'This is another trade: look first for postings in {trades}, where your work counts.':
    'Das ist ein anderes Fach: Suchen Sie zuerst Anzeigen aus dem Gebiet {trades}; dort zählt Ihre Arbeit.',
  'This is another trade: look first for postings that ask for the work that you have done.':
    'Das ist ein anderes Fach: Suchen Sie zuerst Anzeigen, die nach Arbeit fragen, wie Sie sie getan haben.',
  'Look for postings of your level': 'Anzeigen Ihrer Stufe suchen',
  'The position is {asked}, your resume is {shown}: look for positions of your level first.':
    'Stufe der Stelle: {asked}; Stufe Ihres Lebenslaufs: {shown}. Suchen Sie zuerst Stellen Ihrer Stufe.',
  'Be ready for the question of years': 'Sich auf die Frage nach den Jahren vorbereiten',
  '{asked} of {trade} are asked and no paid work of that kind is shown: expect to be turned down for that alone.':
    'Verlangt: {asked} im Gebiet {trade}; bezahlte Arbeit dieser Art ist nicht zu sehen. Rechnen Sie damit, dass allein das entscheidet.',
  'Prove {name} in a project or job': '{name} in einem Projekt oder einer Stelle belegen',
  'Say in the project or job where you used {name} what you built with it; so far it is only named.':
    'Sagen Sie bei dem Projekt oder der Stelle, wo Sie mit {name} gearbeitet haben, was Sie damit gebaut haben; bisher ist es nur genannt.',
  'Name {name} where you used it': '{name} dort nennen, wo Sie damit gearbeitet haben',
  'Write {name} in the line where you used it, if you did; {by} only {by|implies|imply} it.':
    'Schreiben Sie {name} in die Zeile, zu der es gehört, wenn Sie damit gearbeitet haben; bisher folgt es nur aus {by}.',
  'Write {name} in the line that shows it in other words, if it means the same.':
    'Schreiben Sie {name} in die Zeile, die es mit anderen Worten sagt, wenn dasselbe gemeint ist.',
  'Show {name}': '{name} zeigen',
  'Add {name} to the project or job where you used it; nothing on this resume names it. If you have not, leave it out.':
    'Nennen Sie {name} bei dem Projekt oder der Stelle, wo Sie damit gearbeitet haben; in diesem Lebenslauf steht nichts davon. Wenn nicht, lassen Sie es weg.',
  'Remove what the template left behind': 'Reste der Vorlage entfernen',
  'Replace or remove “{words}” and whatever else the template left behind.':
    'Ersetzen oder entfernen Sie „{words}“ und was sonst von der Vorlage übrig ist.',
  'Send it in English': 'Auf Englisch schicken',
  'Send the resume in English: the posting is in English, and the resume seems not to be.':
    'Schicken Sie den Lebenslauf auf Englisch: Die Anzeige ist englisch, der Lebenslauf anscheinend nicht.',
  'Say whether the place suits you': 'Sagen, ob der Ort passt',
  'Say at the top where you can work, if it suits the posting: it asks for this (“{name}”), and the resume does not say.':
    'Sagen Sie oben, wo Sie arbeiten können, wenn es zur Anzeige passt: Sie fragt danach („{name}“), und der Lebenslauf sagt es nicht.',
  'Say what you have done since': 'Sagen, was Sie seither getan haben',
  'Say what you have done since {year}, when the last job on the resume ended.':
    'Sagen Sie, was Sie seit {year} getan haben; damals endete die letzte Stelle im Lebenslauf.',
};
