/** The checks on form, in the order of the list: what of the pages a parser reads. */
export const germanPageChecks: Readonly<Record<string, string>> = {
  // no-text-layer
  'Every page has text that a machine can read': 'Jede Seite enthält maschinenlesbaren Text',
  'A page is a picture without text': 'Eine Seite ist ein Bild ohne Text',
  'Parsers read the text of a file, not its pixels: a scanned page arrives empty.':
    'Parser lesen den Text einer Datei, nicht ihre Pixel: Eine gescannte Seite kommt leer an.',
  'Export the resume from the program it was written in, instead of scanning or flattening it.':
    'Exportieren Sie den Lebenslauf aus dem Programm, in dem er geschrieben ist, statt ihn einzuscannen.',
  'No text was found on the page.': 'Auf der Seite wurde kein Text gefunden.',
  // missing-contact
  'Name, e-mail and phone can be read': 'Name, E-Mail und Telefon sind lesbar',
  'A contact detail is missing': 'Eine Kontaktangabe fehlt',
  'A resume without a name or a way to answer cannot be filed under a person.':
    'Ein Lebenslauf ohne Namen oder Kontaktweg lässt sich keiner Person zuordnen.',
  'Put your name on the first line, and e-mail and phone on the line below it, as plain text.':
    'Setzen Sie Ihren Namen in die erste Zeile und E-Mail und Telefon in die Zeile darunter, als einfachen Text.',
  'e-mail address': 'E-Mail-Adresse',
  'phone number': 'Telefonnummer',
  name: 'Name',
  'Not found: {detail}.': 'Nicht gefunden: {detail}.',
  'Not found: {details}. Some of the text cannot be read, so it may be there.':
    'Nicht gefunden: {details}. Ein Teil des Textes ist nicht lesbar; dort kann es stehen.',
  'No line was recognised as a name.': 'Keine Zeile wurde als Name erkannt.',
  'There is a long number near the top that may be a phone number.':
    'Weit oben steht eine lange Nummer, die eine Telefonnummer sein kann.',
  // hidden-text
  'All text can be seen': 'Der ganze Text ist sichtbar',
  'There is text that a reader cannot see': 'Ein Teil des Textes ist unsichtbar',
  'White, invisible or off-page text looks like an attempt to trick the parser, and anybody sees it once the text is extracted.':
    'Weißer, unsichtbarer oder neben der Seite liegender Text sieht nach einem Trick aus, und sobald der Text ausgelesen wird, sehen ihn alle.',
  'Remove the hidden text, or show it if it is true.':
    'Entfernen Sie den verborgenen Text, oder zeigen Sie ihn, wenn er stimmt.',
  // multi-column
  'The text runs in one column': 'Der Text läuft in einer Spalte',
  'The text runs in two or more columns': 'Der Text läuft in mehreren Spalten',
  'Some parsers read straight across the page, so that columns are mixed or change their order.':
    'Manche Parser lesen quer über die Seite; dann vermischen sich die Spalten oder ändern ihre Reihenfolge.',
  'Set the body in one column.': 'Setzen Sie den Text in eine Spalte.',
  'The text runs in {columns} columns.': 'Der Text läuft in {columns} Spalten.',
  // table
  'No content is in a table': 'Kein Inhalt steht in einer Tabelle',
  'Some content is in a table': 'Ein Teil des Inhalts steht in einer Tabelle',
  'Some parsers drop the cells of a table, or read them in an order of their own.':
    'Manche Parser lassen die Zellen einer Tabelle weg oder lesen sie in eigener Reihenfolge.',
  'Write the content of the table as plain lines.':
    'Schreiben Sie den Inhalt der Tabelle als einfache Zeilen.',
  '{tables} {tables|table was|tables were} found.': '{tables} {tables|Tabelle|Tabellen} gefunden.',
  // text-box
  'No text is in a text box': 'Kein Text steht in einem Textfeld',
  'Some text is in a text box': 'Ein Teil des Textes steht in einem Textfeld',
  'Text in a box apart from the rest is often skipped, or read after everything else.':
    'Text in einem eigenen Feld wird oft übersprungen oder erst nach allem anderen gelesen.',
  'Move the text of the box into the body.': 'Holen Sie den Text aus dem Feld in den Fließtext.',
  // contact-in-header-or-footer
  'The contact details are in the body': 'Die Kontaktangaben stehen im Text der Seite',
  'The contact details are only in the page header or footer':
    'Die Kontaktangaben stehen nur in der Kopf- oder Fußzeile',
  'Many parsers skip headers and footers, so the application may arrive without a way to answer.':
    'Viele Parser überspringen Kopf- und Fußzeilen; dann kommt die Bewerbung ohne Kontaktangaben an.',
  'Move the contact details to the first lines of the body.':
    'Setzen Sie die Kontaktangaben in die ersten Zeilen des Textes.',
  // unreadable-characters
  'Every letter comes out as text': 'Jeder Buchstabe ist als Text lesbar',
  'Some letters do not come out as text': 'Manche Buchstaben sind nicht als Text lesbar',
  'Icon fonts, letters with no text behind them and spaced-out words turn into other characters or fall apart when read.':
    'Symbolschriften, Buchstaben ohne hinterlegten Text und gesperrt gesetzte Wörter werden beim Auslesen zu anderen Zeichen oder zerfallen.',
  'Use a common font without icons or wide letter spacing, and export the file again.':
    'Verwenden Sie eine gängige Schrift ohne Symbole und ohne weite Sperrung, und exportieren Sie die Datei neu.',
  'This line has characters with no meaning.': 'Diese Zeile enthält Zeichen ohne Bedeutung.',
  // missing-section
  'Experience or Projects, Skills and Education have headings':
    '„Experience“ oder „Projects“, „Skills“ und „Education“ haben Überschriften',
  'A section that parsers look for has no heading': 'Ein Abschnitt, den Parser suchen, hat keine Überschrift',
  'Parsers file what they read under the heading above it; a section without a heading is lost or filed wrongly.':
    'Parser ordnen das Gelesene der Überschrift darüber zu; ein Abschnitt ohne Überschrift geht verloren oder landet am falschen Platz.',
  'Give Experience or Projects, Skills, and Education a heading each, on a line of its own.':
    'Geben Sie „Experience“ oder „Projects“, „Skills“ und „Education“ je eine Überschrift in eigener Zeile.',
  'Experience or Projects': '„Experience“ oder „Projects“',
  Skills: '„Skills“',
  Education: '„Education“',
  'No heading for {section} was found.': 'Es wurde keine Überschrift {section} gefunden.',
  '{sections} may be there, under a heading that parsers do not know.':
    'Was zu {sections} gehört, steht vielleicht unter einer Überschrift, die Parser nicht kennen.',
  'The resume does not seem to be in English, so its headings may be right in its own language.':
    'Der Lebenslauf scheint nicht auf Englisch zu sein; in seiner Sprache können die Überschriften richtig sein.',
  'Some of the text cannot be read, and headings may be among it.':
    'Ein Teil des Textes ist nicht lesbar; darunter können Überschriften sein.',
  'There is no text to look for headings in.': 'Es gibt keinen Text, der Überschriften enthalten könnte.',
  // non-standard-heading
  'The headings are the ones that parsers know': 'Parser kennen alle Überschriften',
  'A heading is not one that parsers know': 'Parser kennen eine Überschrift nicht',
  'Some parsers work from a list of headings and skip a section whose name is not on it.':
    'Manche Parser arbeiten mit einer Liste von Überschriften und überspringen Abschnitte, die nicht darauf stehen.',
  'Use the usual words for headings: Summary, Experience, Projects, Skills, Education.':
    'Verwenden Sie die üblichen Überschriften: „Summary“, „Experience“, „Projects“, „Skills“, „Education“.',
  '“{heading}” is safer as {safer}.': 'Statt „{heading}“ ist {safer} sicherer.',
  '“Projects” or “Experience”': '„Projects“ oder „Experience“',
  '“{name}”': '„{name}“',
  'The headings may be the usual ones of another language.':
    'Es können die üblichen Überschriften einer anderen Sprache sein.',
  // contact-not-on-one-line
  'The contact details are on one line': 'Die Kontaktangaben stehen in einer Zeile',
  'The contact details are spread over several lines': 'Die Kontaktangaben sind auf mehrere Zeilen verteilt',
  'One plain line of contact details is what most parsers read whole.':
    'Eine einzige schlichte Zeile lesen die meisten Parser vollständig.',
  'Put e-mail, phone and links on one line under your name.':
    'Setzen Sie E-Mail, Telefon und Links in eine Zeile unter Ihren Namen.',
  'On this line: {what}.': 'In dieser Zeile: {what}.',
  'e-mail': 'E-Mail',
  phone: 'Telefon',
  // link-without-address
  'Links show their address': 'Links zeigen ihre Adresse',
  'A link hides its address': 'Ein Link verbirgt seine Adresse',
  'Parsers keep the text of a link and drop where it leads; on paper, the text is all there is.':
    'Parser behalten den Text eines Links und verlieren das Ziel; auch auf Papier bleibt nur der Text.',
  'Write the address itself, for example github.com/your-name.':
    'Schreiben Sie die Adresse selbst hin, zum Beispiel github.com/ihr-name.',
  'The address {url} is not printed.': 'Die Adresse {url} steht nicht im Text.',
  // unclear-dates
  'The dates of the jobs read like “Mar 2023 – Aug 2024”':
    'Die Daten der Stellen sind geschrieben wie „Mar 2023 – Aug 2024“',
  'Some dates may be misread': 'Manche Daten können falsch gelesen werden',
  'Parsers count the years of experience from the dates; months as numbers, bare years and broken lines are often misread.':
    'Parser berechnen die Berufsjahre aus den Daten; Monate als Zahlen, bloße Jahre und umbrochene Zeiträume werden oft falsch gelesen.',
  'Write every period as “Mar 2023 – Aug 2024” or “Mar 2023 – Present”, on one line.':
    'Schreiben Sie jeden Zeitraum als „Mar 2023 – Aug 2024“ oder „Mar 2023 – Present“, in einer Zeile.',
  'The dates may be written as is usual in another language.':
    'Die Daten können so geschrieben sein, wie es in einer anderen Sprache üblich ist.',
  'For some jobs no dates were found.': 'Für manche Stellen wurden keine Daten gefunden.',
  'The month is a number.': 'Der Monat ist eine Zahl.',
  'The year has two digits.': 'Das Jahr hat nur zwei Ziffern.',
  'A season is not a month.': 'Eine Jahreszeit ist kein Monat.',
  'The months are missing.': 'Die Monate fehlen.',
  'The period is broken over two lines.': 'Der Zeitraum ist auf zwei Zeilen verteilt.',
  // file-too-large
  'The file is small enough for every parser': 'Die Datei ist klein genug für jeden Parser',
  'The file is larger than some parsers accept': 'Die Datei ist größer, als manche Parser annehmen',
  'Greenhouse does not parse files of more than 2.5 MB.': 'Greenhouse liest Dateien über 2,5 MB nicht aus.',
  'Leave out pictures, or export with smaller ones, until the file is under 2.5 MB.':
    'Lassen Sie Bilder weg, oder exportieren Sie mit kleineren, bis die Datei unter 2,5 MB liegt.',
  'The file has {size} MB.': 'Die Datei hat {size} MB.',
  // tiny-text
  'The text is large enough to read': 'Die Schrift ist groß genug',
  'Much of the text is smaller than 8 points': 'Viel Text ist kleiner als 8 Punkt',
  'After the parser, people read the resume, on a screen or on paper.':
    'Nach dem Parser lesen Menschen den Lebenslauf, am Bildschirm oder auf Papier.',
  'Set the text in 10 points or more, and cut words rather than size.':
    'Setzen Sie den Text in mindestens 10 Punkt, und kürzen Sie eher den Text als die Schrift zu verkleinern.',
  '{percent} % of the letters are under 8 points.': '{percent} % der Buchstaben sind kleiner als 8 Punkt.',
  // too-long
  'The length fits the years': 'Die Länge passt zu den Berufsjahren',
  'The resume is longer than the years call for':
    'Der Lebenslauf ist länger, als die Berufsjahre es nahelegen',
  'One page holds the first three years of work, two pages a longer career; what comes after is seldom read.':
    'Auf eine Seite passen die ersten drei Berufsjahre, auf zwei ein längerer Werdegang; was danach kommt, wird selten gelesen.',
  'Keep what answers the posting and cut the rest.':
    'Behalten Sie, was auf die Anzeige antwortet, und streichen Sie den Rest.',
  'An academic CV may be longer.': 'Ein akademischer Lebenslauf darf länger sein.',
  'The dates of the jobs do not say how many years of work there are.':
    'Aus den Daten der Stellen geht nicht hervor, wie viele Berufsjahre es sind.',
  '{pages} pages; two would do.': '{pages} Seiten; zwei genügen.',
  '{pages} pages for {years} {years|year|years} of work; {allowed|one page|two pages} would do.':
    '{pages} Seiten für {years} {years|Berufsjahr|Berufsjahre}; {allowed|eine Seite genügt|zwei Seiten genügen}.',
};
