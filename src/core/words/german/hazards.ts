/** What on the resume's pages parsers trip over. */
export const germanHazards: Readonly<Record<string, string>> = {
  'The contact details are only at the foot of the page, which many parsers skip. Put them under your name.':
    'Die Kontaktangaben stehen nur am Fuß der Seite, den viele Parser überspringen. Setzen Sie sie unter Ihren Namen.',
  'The contact details are only in the page header or footer, which many parsers skip. Put them into the body, under your name.':
    'Die Kontaktangaben stehen nur in der Kopf- oder Fußzeile, die viele Parser überspringen. Setzen Sie sie in den Text, unter Ihren Namen.',
  '“{text}” links to {url}, but the address is not printed: on paper and in most parsers it is lost.':
    '„{text}“ führt zu {url}, aber die Adresse steht nicht da: Auf Papier und in den meisten Parsern geht sie verloren.',
  'Part of the document is set in columns; some parsers read straight across.':
    'Ein Teil des Dokuments läuft in Spalten; manche Parser lesen quer darüber.',
  'The text runs in columns side by side; a parser that reads straight across mixes them.':
    'Der Text läuft in Spalten nebeneinander; ein Parser, der quer liest, vermischt sie.',
  'This text is in a table; some parsers mix up its cells.':
    'Dieser Text steht in einer Tabelle; manche Parser bringen ihre Zellen durcheinander.',
  'This text is in a table whose rules are not drawn; some parsers mix up its cells.':
    'Dieser Text steht in einer Tabelle ohne gezeichnete Linien; manche Parser bringen ihre Zellen durcheinander.',
  'This text is set in rows and columns like a table; some parsers mix up its cells.':
    'Dieser Text ist in Zeilen und Spalten gesetzt wie eine Tabelle; manche Parser bringen ihre Zellen durcheinander.',
  'This text is in a box that the other text flows around; parsers read it in the middle of that text, or last.':
    'Dieser Text steht in einem Kasten, um den der andere Text herumläuft; Parser lesen ihn mitten darin oder zuletzt.',
  'This text is in a text box; many parsers skip text boxes or read them last.':
    'Dieser Text steht in einem Textfeld; viele Parser überspringen Textfelder oder lesen sie zuletzt.',
  'This text is hidden, white or too small to see: a reader cannot see it, a parser can.':
    'Dieser Text ist verborgen, weiß oder zu klein: Menschen sehen ihn nicht, Parser schon.',
  'This text has the colour of the paper behind it: a reader cannot see it, a parser can.':
    'Dieser Text hat die Farbe des Papiers: Menschen sehen ihn nicht, Parser schon.',
  'This text is set to be invisible: a reader cannot see it, a parser can.':
    'Dieser Text ist auf unsichtbar gestellt: Menschen sehen ihn nicht, Parser schon.',
  'This text is on a hidden layer: a reader cannot see it, a parser can.':
    'Dieser Text liegt auf einer verborgenen Ebene: Menschen sehen ihn nicht, Parser schon.',
  'This text lies off the page: a reader cannot see it, some parsers can.':
    'Dieser Text liegt neben der Seite: Menschen sehen ihn nicht, manche Parser schon.',
  'This text is cut off by the frame around it: a reader cannot see it, a parser may.':
    'Dieser Text ist vom Rahmen um ihn abgeschnitten: Menschen sehen ihn nicht, Parser vielleicht.',
  'This page is a picture; its text is what a machine recognised in it. Look for wrong words in the text as read, or export the resume from the program it was written in.':
    'Diese Seite ist ein Bild; ihr Text ist, was ein Programm darin erkannt hat. Suchen Sie im gelesenen Text nach falschen Wörtern, oder exportieren Sie den Lebenslauf aus dem Programm, in dem er geschrieben ist.',
  'This page is a picture with no text in it: a parser reads nothing of it.':
    'Diese Seite ist ein Bild ohne Text: Ein Parser liest nichts davon.',
  'The letters of this page are drawn as shapes and are no text: a parser reads nothing of it.':
    'Die Buchstaben dieser Seite sind als Formen gezeichnet und kein Text: Ein Parser liest nichts davon.',
  'This text is too small to see, but parsers read it.':
    'Dieser Text ist zu klein, um ihn zu sehen, aber Parser lesen ihn.',
  'This text is smaller than 4 points, which nobody can read.':
    'Dieser Text ist kleiner als 4 Punkt; das kann niemand lesen.',
  'More than a tenth of the letters are under 8 points.':
    'Mehr als ein Zehntel der Buchstaben ist kleiner als 8 Punkt.',
  'There is a picture in the document. Parsers skip it and any text in it.':
    'Im Dokument ist ein Bild. Parser überspringen es mitsamt seinem Text.',
  'There is a picture beside the text. Parsers skip it, and many employers ask for resumes without a photo.':
    'Neben dem Text ist ein Bild. Parser überspringen es, und viele Arbeitgeber bitten um Lebensläufe ohne Foto.',
  'This picture seems to hold words, and no parser reads words in a picture. Write them as text.':
    'Dieses Bild scheint Wörter zu enthalten, und kein Parser liest Wörter in einem Bild. Schreiben Sie sie als Text.',
  'These icons are letters of a symbol font: a parser reads them as stray characters.':
    'Diese Symbole sind Buchstaben einer Symbolschrift: Ein Parser liest sie als verirrte Zeichen.',
  'Some letters have no text behind them in this file: parsers lose them or read other ones. Export the PDF from another program or with another font.':
    'Hinter manchen Buchstaben liegt in dieser Datei kein Text: Parser verlieren sie oder lesen andere. Exportieren Sie das PDF aus einem anderen Programm oder mit einer anderen Schrift.',
  'These words have gaps between the letters, so parsers read single letters. Use normal letter spacing.':
    'Zwischen den Buchstaben dieser Wörter sind Lücken, sodass Parser einzelne Buchstaben lesen. Setzen Sie sie ohne Sperrung.',
  'Parsers may not know the heading “{heading}”. They know “{instead}”.':
    'Parser kennen die Überschrift „{heading}“ vielleicht nicht. „{instead}“ kennen sie.',
  'Parsers may not know the heading “{heading}”.':
    'Parser kennen die Überschrift „{heading}“ vielleicht nicht.',
  'Skill levels are drawn as bars, dots or circles: a parser sees no level, and some people take them for decoration.':
    'Kenntnisstufen sind als Balken, Punkte oder Kreise gezeichnet: Ein Parser sieht keine Stufe, und manche halten sie für Schmuck.',
};
