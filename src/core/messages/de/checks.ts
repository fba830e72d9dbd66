import type { checks as english } from '../en/checks.ts';
import type { Translation } from '../message.ts';

/** What each check says, by its id. In German. */
export const checks: Translation<typeof english> = {
  'bullets-without-action': {
    title: 'Die Stichpunkte sagen, was gebaut wurde',
    failureTitle: 'Mehrere Stichpunkte sagen nicht, was gebaut wurde',
    description:
      'Ein Stichpunkt, der mit dem beginnt, was Sie getan haben, ist ein Beleg; eine Zuständigkeit oder eine Wortliste ist keiner.',
    todo: 'Stichpunkte mit dem beginnen, was Sie getan haben',
    advice:
      'Beginnen Sie jeden dieser Stichpunkte mit dem Verb für das, was Sie getan haben, und sagen Sie, was daraus wurde.',
    noVerb: 'Hier stehen Dinge ohne Verb.',
    duty: 'Hier steht eine Zuständigkeit, nicht, was Sie getan haben.',
  },
  'contact-in-header-or-footer': {
    title: 'Die Kontaktangaben stehen im Text der Seite',
    failureTitle: 'Die Kontaktangaben stehen nur in der Kopf- oder Fußzeile',
    description:
      'Viele Parser überspringen Kopf- und Fußzeilen; dann kommt die Bewerbung ohne Kontaktangaben an.',
    advice: 'Setzen Sie die Kontaktangaben in die ersten Zeilen des Textes.',
  },
  'contact-not-on-one-line': {
    title: 'Die Kontaktangaben stehen in einer Zeile',
    failureTitle: 'Die Kontaktangaben sind auf mehrere Zeilen verteilt',
    description: 'Eine einzige schlichte Zeile lesen die meisten Parser vollständig.',
    advice: 'Setzen Sie E-Mail, Telefon und Links in eine Zeile unter Ihren Namen.',
    onThisLine: 'In dieser Zeile: {what}.',
  },
  'degree-not-shown': {
    title: 'Der verlangte Abschluss steht im Lebenslauf',
    failureTitle: 'Der verlangte Abschluss steht nicht im Lebenslauf',
    description:
      'Bewerbungsformulare fragen oft nach dem Abschluss. Viele Anzeigen lassen Vergleichbares gelten („or equivalent“); achten Sie auf diese Worte.',
    asked: 'Verlangt: {degree}.',
    otherLanguage: 'Der Abschluss kann in einer anderen Sprache genannt sein.',
    notRecognised: 'Eine Ausbildung ist genannt, aber darin war kein Abschluss zu erkennen.',
    noneFound: 'Verlangt: {degree}. Gefunden wurde keiner.',
  },
  'exaggerated-scale': {
    title: 'Keine Größenangabe geht über das hinaus, was der Lebenslauf stützt',
    failureTitle: 'Eine Größenangabe geht über das hinaus, was der Lebenslauf stützt',
    description:
      'Am Anfang erwartet niemand große Zahlen, und eine, die man nicht glaubt, zieht die anderen in Zweifel.',
    advice: 'Sagen Sie, was Sie wo gemessen haben, oder lassen Sie die Zahl weg.',
    maybeEmployers:
      'Eine große Zahl kann für das System des Arbeitgebers stimmen; der Lebenslauf allein zeigt es nicht.',
    muchOnTrust: '„{claim}“ verlangt viel Vertrauen.',
  },
  'file-too-large': {
    title: 'Die Datei ist klein genug für jeden Parser',
    failureTitle: 'Die Datei ist größer, als manche Parser annehmen',
    description: 'Greenhouse liest Dateien über 2,5 MB nicht aus.',
    advice: 'Lassen Sie Bilder weg, oder exportieren Sie mit kleineren, bis die Datei unter 2,5 MB liegt.',
    size: 'Die Datei hat {size} MB.',
  },
  'hidden-text': {
    title: 'Der ganze Text ist sichtbar',
    failureTitle: 'Ein Teil des Textes ist unsichtbar',
    description:
      'Weißer, unsichtbarer oder neben der Seite liegender Text sieht nach einem Trick aus, und sobald der Text ausgelesen wird, sehen ihn alle.',
    todo: 'Den verborgenen Text entfernen',
    advice: 'Entfernen Sie den verborgenen Text, oder zeigen Sie ihn, wenn er stimmt.',
  },
  'keyword-stuffing': {
    title: 'Kein Begriff wird ohne Zweck wiederholt',
    failureTitle: 'Begriffe werden ohne Zweck wiederholt',
    description:
      'Einen Begriff zu wiederholen bringt hier nichts, und eine Wand aus Begriffen wirkt wie Füllstoff.',
    advice: 'Nennen Sie jede Kenntnis einmal in der Liste und einmal dort, wo Sie damit gearbeitet haben.',
    manyInOneBreath: 'Hier stehen mehr als {most} Kenntnisse in einem Atemzug.',
    repeatedOnLine: '{skill} steht {count}-mal in einer Zeile.',
    repeatedInSkills: '{skill} steht {count}-mal in der Liste der Kenntnisse.',
  },
  'link-without-address': {
    title: 'Links zeigen ihre Adresse',
    failureTitle: 'Ein Link verbirgt seine Adresse',
    description:
      'Parser behalten den Text eines Links und verlieren das Ziel; auch auf Papier bleibt nur der Text.',
    todo: 'Die Adressen der Links ausschreiben',
    advice: 'Schreiben Sie die Adresse selbst hin, zum Beispiel github.com/ihr-name.',
    notPrinted: 'Die Adresse {url} steht nicht im Text.',
  },
  'missing-contact': {
    title: 'Name, E-Mail und Telefon sind lesbar',
    failureTitle: 'Eine Kontaktangabe fehlt',
    description: 'Ein Lebenslauf ohne Namen oder Kontaktweg lässt sich keiner Person zuordnen.',
    todo: 'Die fehlenden Kontaktangaben ergänzen',
    advice:
      'Setzen Sie Ihren Namen in die erste Zeile und E-Mail und Telefon in die Zeile darunter, als einfachen Text.',
    email: 'E-Mail-Adresse',
    phone: 'Telefonnummer',
    name: 'Name',
    maybeUnread: 'Nicht gefunden: {details}. Ein Teil des Textes ist nicht lesbar; dort kann es stehen.',
    noName: 'Keine Zeile wurde als Name erkannt.',
    maybePhone: 'Weit oben steht eine lange Nummer, die eine Telefonnummer sein kann.',
    notFound: 'Nicht gefunden: {detail}.',
  },
  'missing-pillar': {
    title: 'Zu jedem Kernthema der Rolle, das die Anzeige nennt, gibt es eine Zeile',
    failureTitle: 'Zu einem Kernthema der Rolle, das die Anzeige nennt, gibt es keine Zeile',
    description:
      'An Datenbankentwurf, APIs, Sicherheit, Tests und Zuverlässigkeit wird die Arbeit gemessen; je eine ehrliche Zeile genügt.',
    advice:
      'Wo Sie es getan haben, ergänzen Sie eine Zeile nach dem gezeigten Muster, mit Ihren eigenen Angaben in den Lücken.',
    noLines: 'Es wurden keine Zeilen zu Stellen oder Projekten gefunden.',
    lineCouldRead: '{topic}: Wenn Sie das getan haben, könnte eine Zeile so lauten: „{pattern}“',
  },
  'missing-section': {
    title: '„Experience“ oder „Projects“, „Skills“ und „Education“ haben Überschriften',
    failureTitle: 'Ein Abschnitt, den Parser suchen, hat keine Überschrift',
    description:
      'Parser ordnen das Gelesene der Überschrift darüber zu; ein Abschnitt ohne Überschrift geht verloren oder landet am falschen Platz.',
    todo: 'Überschriften ergänzen: {sections}',
    advice:
      'Geben Sie {sections} {count, plural, one {einen Abschnitt} other {je einen Abschnitt}}, mit einer Überschrift in eigener Zeile.',
    otherLanguage:
      'Der Lebenslauf scheint nicht auf Englisch zu sein; in seiner Sprache können die Überschriften richtig sein.',
    maybeUnread: 'Ein Teil des Textes ist nicht lesbar; darunter können Überschriften sein.',
    noText: 'Es gibt keinen Text, der Überschriften enthalten könnte.',
    maybeUnknownHeading:
      'Was zu {sections} gehört, steht vielleicht unter einer Überschrift, die Parser nicht kennen.',
    noHeading: 'Es wurde keine Überschrift {section} gefunden.',
    work: '„Experience“ oder „Projects“',
    skills: '„Skills“',
    education: '„Education“',
  },
  'multi-column': {
    title: 'Der Text läuft in einer Spalte',
    failureTitle: 'Der Text läuft in mehreren Spalten',
    description:
      'Manche Parser lesen quer über die Seite; dann vermischen sich die Spalten oder ändern ihre Reihenfolge.',
    todo: 'Den Text in eine Spalte setzen',
    advice: 'Setzen Sie den Text in eine Spalte.',
    columns: 'Der Text läuft in {columns} Spalten.',
  },
  'no-full-project': {
    title: 'Ein Projekt hat eine API, eine Datenbank und Tests zusammen',
    failureTitle: 'Kein Projekt zeigt eine API, eine Datenbank und Tests zusammen',
    description: 'Ein kleines System mit allen dreien belegt mehr als mehrere mit je einem davon.',
    advice:
      'Sagen Sie bei einem Projekt, welche API, welche Datenbank und welche Tests es hat; fehlt eines davon, ergänzen Sie zuerst das Projekt.',
    notEnglish: 'Die Projekte scheinen nicht auf Englisch beschrieben zu sein.',
    notTold: 'Die Projekte ließen sich nicht voneinander trennen.',
    inDifferentJobs: 'Alle drei sind zu sehen, aber in verschiedenen Stellen.',
    lacks: 'Nicht zu sehen: {parts}.',
  },
  'no-github-link': {
    title: 'Der Code der Projekte ist zu finden',
    failureTitle: 'Es gibt Projekte mit Code, aber keinen GitHub-Link',
    description: 'Code, den man lesen kann, ist am Anfang der stärkste Beleg.',
    todo: 'Auf Ihren Code verweisen',
    advice:
      'Ergänzen Sie die Adresse Ihres GitHub-Profils oder des Projekts, wenn Sie den Code zeigen dürfen.',
    noAddress: 'GitHub ist genannt, aber es wurde keine Adresse gefunden.',
    maybeNoCode: 'Vielleicht haben die Projekte keinen Code.',
    noLink: 'Dieses Projekt hat Code, aber kein Link führt dorthin.',
  },
  'no-measure': {
    title: 'Ein Stichpunkt nennt eine überprüfbare Zahl',
    failureTitle: 'Kein Stichpunkt nennt eine überprüfbare Zahl',
    description:
      'Eine bescheidene Zahl, nach der man fragen kann, etwa die Testabdeckung oder eine Zeit in einem lokalen Benchmark, macht eine Zeile konkret.',
    todo: 'In einer Zeile eine Zahl nennen',
    advice:
      'Nennen Sie in einer Zeile eine Zahl, für die Sie einstehen können: wie viele, wie groß, wie oft, um wie viel schneller oder billiger als zuvor.',
    none: 'Kein Stichpunkt nennt eine solche Zahl.',
  },
  'no-reliability': {
    title: 'Ein Stichpunkt sagt, was die Arbeit zuverlässig macht',
    failureTitle: 'Kein Stichpunkt sagt, was die Arbeit zuverlässig macht',
    description:
      'Validierung, Constraints, Timeouts, Retries, Fehlerbehandlung oder Tests zeigen, dass die Arbeit auch dann hält, wenn etwas schiefgeht.',
    todo: 'Sagen, was Ihre Arbeit zuverlässig macht',
    advice:
      'Wo Sie Eingaben geprüft, Fehler behandelt, Timeouts gesetzt oder Tests geschrieben haben, ergänzen Sie einen Stichpunkt, der das sagt.',
    none: 'Kein Stichpunkt erwähnt Validierung, Constraints, Fehlerbehandlung, Retries oder Tests.',
  },
  'no-summary': {
    title: 'Eine kurze Zusammenfassung eröffnet den Lebenslauf',
    failureTitle: 'Die Zusammenfassung fehlt, ist lang oder in der Ich-Form',
    description: 'Zwei oder drei konkrete Sätze am Anfang sagen, was Sie heute können und was Sie suchen.',
    todo: 'Mit einer kurzen Zusammenfassung beginnen',
    advice:
      'Beginnen Sie mit einer Zusammenfassung von höchstens 70 Wörtern: was Sie tun, was Sie gezeigt haben, was Sie suchen.',
    noText: 'Es gibt keinen Text, der eine Zusammenfassung enthalten könnte.',
    maybeElsewhere: 'Das kann eine Zusammenfassung unter anderer Überschrift sein: „{start} …“',
    notFound: 'Unter dem Namen wurde keine Zusammenfassung gefunden.',
    notEnglish: 'Die Zusammenfassung scheint nicht auf Englisch zu sein.',
    wordCount: 'Die Zusammenfassung hat {words} Wörter.',
    firstPerson: 'In der Zusammenfassung steht „{word}“.',
  },
  'no-text-layer': {
    title: 'Jede Seite enthält maschinenlesbaren Text',
    failureTitle: 'Eine Seite ist ein Bild ohne Text',
    description: 'Parser lesen den Text einer Datei, nicht ihre Pixel: Eine gescannte Seite kommt leer an.',
    todo: 'Den Lebenslauf mit seinem Text exportieren, nicht als Bild',
    advice:
      'Exportieren Sie den Lebenslauf aus dem Programm, in dem er geschrieben ist, statt ihn einzuscannen.',
    noText: 'Auf der Seite wurde kein Text gefunden.',
  },
  'non-standard-heading': {
    title: 'Parser kennen alle Überschriften',
    failureTitle: 'Parser kennen eine Überschrift nicht',
    description:
      'Manche Parser arbeiten mit einer Liste von Überschriften und überspringen Abschnitte, die nicht darauf stehen.',
    advice:
      'Verwenden Sie die üblichen Überschriften: „Summary“, „Experience“, „Projects“, „Skills“, „Education“.',
    otherLanguage: 'Es können die üblichen Überschriften einer anderen Sprache sein.',
    safer: 'Statt „{heading}“ ist {safer} sicherer.',
    quoted: '„{name}“',
    projectsOrExperience: '„Projects“ oder „Experience“',
  },
  'skills-off-target': {
    title: 'Die Liste der Kenntnisse nennt, was gefordert ist',
    failureTitle: 'In der Liste der Kenntnisse fehlt das meiste, was gefordert ist',
    description:
      'Recruiter durchsuchen und überfliegen diese Liste. Sie sollte nennen, was die Anzeige fordert, soweit es stimmt.',
    advice: 'Ergänzen Sie in der Liste die geforderten Kenntnisse, mit denen Sie gearbeitet haben.',
    listed:
      '{found} von {all} {all, plural, one {geforderter Kenntnis} other {geforderten Kenntnissen}} genannt. Nicht genannt: {names}.',
  },
  'summary-off-target': {
    title: 'Die Zusammenfassung geht auf diese Anzeige ein',
    failureTitle: 'Die Zusammenfassung geht nicht auf diese Anzeige ein',
    description:
      'Die Zusammenfassung wird zuerst gelesen: Sie sollte die Stelle nennen oder das, was die Stelle zuerst verlangt.',
    todo: 'Die Zusammenfassung auf die Anzeige ausrichten',
    advice:
      'Nennen Sie in der Zusammenfassung den Titel der Anzeige oder zwei ihrer ersten Begriffe, die Sie belegt haben.',
    tooFewKeywords: 'Die Anzeige nennt zu wenige Begriffe.',
    namesNeither: 'Sie nennt weder den Titel noch zwei der ersten Begriffe, etwa {keywords}.',
  },
  table: {
    title: 'Kein Inhalt steht in einer Tabelle',
    failureTitle: 'Ein Teil des Inhalts steht in einer Tabelle',
    description: 'Manche Parser lassen die Zellen einer Tabelle weg oder lesen sie in eigener Reihenfolge.',
    todo: 'Die Tabelle als einfache Zeilen schreiben',
    advice: 'Schreiben Sie den Inhalt der Tabelle als einfache Zeilen.',
    found: '{tables} {tables, plural, one {Tabelle} other {Tabellen}} gefunden.',
  },
  'text-box': {
    title: 'Kein Text steht in einem Textfeld',
    failureTitle: 'Ein Teil des Textes steht in einem Textfeld',
    description: 'Text in einem eigenen Feld wird oft übersprungen oder erst nach allem anderen gelesen.',
    advice: 'Holen Sie den Text aus dem Feld in den Fließtext.',
  },
  'thin-stack': {
    title: 'Jeder Teil des Stacks dieser Rolle ist vertreten',
    failureTitle: 'Ein Teil des Stacks dieser Rolle ist nicht vertreten',
    description: 'Mit einem Werkzeug aus jeder Gruppe lässt sich ein kleiner Dienst bauen und ausliefern.',
    advice:
      'Wenn Sie mit etwas aus dieser Gruppe gearbeitet haben, nennen Sie es unter „Skills“ und zeigen Sie es in einem Projekt.',
    nothingFound: '{group}: nichts gefunden. Die Anzeige verlangt {names}.',
  },
  'tiny-text': {
    title: 'Die Schrift ist groß genug',
    failureTitle: 'Viel Text ist kleiner als 8 Punkt',
    description: 'Nach dem Parser lesen Menschen den Lebenslauf, am Bildschirm oder auf Papier.',
    advice:
      'Setzen Sie den Text in mindestens 10 Punkt, und kürzen Sie eher den Text als die Schrift zu verkleinern.',
    share: '{percent} % der Buchstaben sind kleiner als 8 Punkt.',
  },
  'title-not-shown': {
    title: 'Der Titel der Anzeige steht im Lebenslauf',
    failureTitle: 'Der Titel der Anzeige steht nirgends im Lebenslauf',
    description:
      'Recruiter suchen nach Titeln; eine gängige Variante zählt („Backend Developer“ für „Backend Engineer“).',
    advice:
      'Wenn der Titel trifft, was Sie tun oder suchen, setzen Sie ihn unter Ihren Namen oder in die Zusammenfassung.',
    otherLanguage: 'Die Titel im Lebenslauf können in einer anderen Sprache sein.',
    maybeSame: '„{title}“ ist vielleicht der hauseigene Name für „{nearest}“.',
    nearest: 'Was „{title}“ im Lebenslauf am nächsten kommt:',
    notFound: 'Weder „{title}“ noch eine gängige Variante wurde gefunden.',
  },
  'too-long': {
    title: 'Die Länge passt zu den Berufsjahren',
    failureTitle: 'Der Lebenslauf ist länger, als die Berufsjahre es nahelegen',
    description:
      'Auf eine Seite passen die ersten drei Berufsjahre, auf zwei ein längerer Werdegang; was danach kommt, wird selten gelesen.',
    todo: 'Streichen, was nicht auf die Anzeige antwortet',
    advice: 'Behalten Sie, was auf die Anzeige antwortet, und streichen Sie den Rest.',
    academic: 'Ein akademischer Lebenslauf darf länger sein.',
    pages: '{pages} Seiten; zwei genügen.',
    pagesForYears:
      '{pages} Seiten für {years} {years, plural, one {Berufsjahr} other {Berufsjahre}}; {allowed, plural, one {eine Seite genügt} other {zwei Seiten genügen}}.',
  },
  'too-many-skills': {
    title: 'Die Liste der Kenntnisse ist kurz und nennt nichts doppelt',
    failureTitle: 'Die Liste der Kenntnisse ist lang oder wiederholt sich',
    description:
      'Einer kurzen Liste, die auf die Anzeige antwortet, glaubt man; eine lange verdeckt, worauf es ankommt.',
    todo: 'Die Liste der Kenntnisse kürzen',
    advice: 'Behalten Sie die Kenntnisse, nach denen die Anzeige fragt und die der übrige Lebenslauf belegt.',
    count: 'Die Liste der Kenntnisse hat {count} Einträge.',
    same: '„{first}“ und „{second}“ meinen dieselbe Kenntnis.',
  },
  'unclear-dates': {
    title: 'Die Daten der Stellen sind geschrieben wie „Mar 2023 – Aug 2024“',
    failureTitle: 'Manche Daten können falsch gelesen werden',
    description:
      'Parser berechnen die Berufsjahre aus den Daten; bloße Jahre, kurze Zahlen und umbrochene Zeiträume werden oft falsch gelesen.',
    todo: 'Daten eindeutig schreiben',
    advice:
      'Schreiben Sie jeden Zeitraum als „Mar 2023 – Aug 2024“ oder „Mar 2023 – Present“, in einer Zeile.',
    otherLanguage: 'Die Daten können so geschrieben sein, wie es in einer anderen Sprache üblich ist.',
    noDates: 'Für manche Stellen wurden keine Daten gefunden.',
    numeric: 'Der Monat ist eine Zahl.',
    shortYear: 'Das Jahr hat nur zwei Ziffern.',
    season: 'Eine Jahreszeit ist kein Monat.',
    noMonths: 'Die Monate fehlen.',
    broken: 'Der Zeitraum ist auf zwei Zeilen verteilt.',
  },
  'unproven-keywords': {
    title: 'Projekte oder Stellen belegen, was gefordert ist',
    failureTitle: 'Zu wenige geforderte Begriffe sind in Projekten oder Stellen belegt',
    description:
      'Eine Kenntnis in einer Liste ist eine Behauptung; eine Zeile darüber, was damit entstanden ist, ist ein Beleg.',
    advice:
      'Sagen Sie bei einem Projekt oder einer Stelle, was Sie mit mindestens einem Drittel der geforderten Kenntnisse gebaut haben, soweit das zutrifft.',
    proven: '{proven} von {all} {proven, plural, one {ist} other {sind}} belegt. Noch nicht: {names}.',
  },
  'unreadable-characters': {
    title: 'Jeder Buchstabe ist als Text lesbar',
    failureTitle: 'Manche Buchstaben sind nicht als Text lesbar',
    description:
      'Symbolschriften, Buchstaben ohne hinterlegten Text und gesperrt gesetzte Wörter werden beim Auslesen zu anderen Zeichen oder zerfallen.',
    todo: 'Eine gängige Schrift verwenden',
    advice:
      'Verwenden Sie eine gängige Schrift ohne Symbole und ohne weite Sperrung, und exportieren Sie die Datei neu.',
    onThisLine: 'Diese Zeile enthält Zeichen ohne Bedeutung.',
  },
  'years-short': {
    title: 'Die verlangten Jahre sind da',
    failureTitle: 'Weniger Jahre solcher Arbeit, als die Anzeige verlangt',
    description:
      'Viele werden mit weniger Jahren eingestellt, als die Anzeige verlangt; gut zu wissen ist, dass die Frage kommen kann.',
    claimed: 'Die Zusammenfassung nennt {claimed}; die Daten solcher Arbeit ergeben {shown}.',
    asked: 'Verlangt: {asked}. Die Daten solcher Arbeit ergeben {shown}.',
    ofAll: 'Verlangt: {asked}. Von {worked} im Lebenslauf zählen {shown} dazu.',
  },
};
