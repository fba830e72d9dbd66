import type { hazards as english } from '../en/hazards.ts';
import type { Translation } from '../message.ts';

/** What on the pages of a resume parsers trip over. In German. */
export const hazards: Translation<typeof english> = {
  hazards: {
    contactAtFoot:
      'Die Kontaktangaben stehen nur am Fuß der Seite, den viele Parser überspringen. Setzen Sie sie unter Ihren Namen.',
    pictureWithoutAddress:
      'Ein Bild oder Symbol verweist auf {url}, ohne dass ein Text es sagt. Parser, die Links weglassen, verlieren die Adresse.',
    linkWithoutAddress:
      '„{text}“ führt zu {url}, aber die Adresse steht nicht da: Auf Papier und in den meisten Parsern geht sie verloren.',
    deadLink: '„{text}“ steht hier ohne Adresse, also kann niemand dem Link folgen.',
    siteWithoutAddress:
      '„{text}“ steht hier ohne Adresse und ohne Namen eines Kontos: Niemand findet Sie dort.',
    someColumns: 'Ein Teil des Dokuments läuft in Spalten; manche Parser lesen quer darüber.',
    table: 'Dieser Text steht in einer Tabelle; manche Parser bringen ihre Zellen durcheinander.',
    textBox:
      'Dieser Text steht in einem Textfeld; viele Parser überspringen Textfelder oder lesen sie zuletzt.',
    hiddenText: 'Dieser Text ist verborgen, weiß oder zu klein: Menschen sehen ihn nicht, Parser schon.',
    picture: 'Im Dokument ist ein Bild. Parser überspringen es mitsamt seinem Text.',
    tinyText: 'Mehr als ein Zehntel der Buchstaben ist kleiner als 8 Punkt.',
    contactInHeaderOrFooter:
      'Die Kontaktangaben stehen nur in der Kopf- oder Fußzeile, die viele Parser überspringen. Setzen Sie sie in den Text, unter Ihren Namen.',
    boxInFlow:
      'Dieser Text steht in einem Kasten, um den der andere Text herumläuft; Parser lesen ihn mitten darin oder zuletzt.',
    multiColumn: 'Der Text läuft in Spalten nebeneinander; ein Parser, der quer liest, vermischt sie.',
    tooSmall: 'Dieser Text ist kleiner als 4 Punkt; das kann niemand lesen.',
    iconFont: 'Diese Symbole sind Buchstaben einer Symbolschrift: Ein Parser liest sie als verirrte Zeichen.',
    unmappedGlyphs:
      'Hinter manchen Buchstaben liegt in dieser Datei kein Text: Parser verlieren sie oder lesen andere. Exportieren Sie das PDF aus einem anderen Programm oder mit einer anderen Schrift.',
    letterSpacing:
      'Zwischen den Buchstaben dieser Wörter sind Lücken, sodass Parser einzelne Buchstaben lesen. Setzen Sie sie ohne Sperrung.',
    headingWithBetter: 'Parser kennen die Überschrift „{heading}“ vielleicht nicht. „{instead}“ kennen sie.',
    heading: 'Parser kennen die Überschrift „{heading}“ vielleicht nicht.',
    paperColour: 'Dieser Text hat die Farbe des Papiers: Menschen sehen ihn nicht, Parser schon.',
    invisible: 'Dieser Text ist auf unsichtbar gestellt: Menschen sehen ihn nicht, Parser schon.',
    hiddenLayer: 'Dieser Text liegt auf einer verborgenen Ebene: Menschen sehen ihn nicht, Parser schon.',
    offPage: 'Dieser Text liegt neben der Seite: Menschen sehen ihn nicht, manche Parser schon.',
    cutOff: 'Dieser Text ist vom Rahmen um ihn abgeschnitten: Menschen sehen ihn nicht, Parser vielleicht.',
    tooSmallToSee: 'Dieser Text ist zu klein, um ihn zu sehen, aber Parser lesen ihn.',
    textInImage:
      'Dieses Bild scheint Wörter zu enthalten, und kein Parser liest Wörter in einem Bild. Schreiben Sie sie als Text.',
    photo:
      'Neben dem Text ist ein Bild. Parser überspringen es, und viele Arbeitgeber bitten um Lebensläufe ohne Foto.',
    scannedAndRecognised:
      'Diese Seite ist ein Bild; ihr Text ist, was ein Programm darin erkannt hat. Suchen Sie im gelesenen Text nach falschen Wörtern, oder exportieren Sie den Lebenslauf aus dem Programm, in dem er geschrieben ist.',
    scanned: 'Diese Seite ist ein Bild ohne Text: Ein Parser liest nichts davon.',
    outlines:
      'Die Buchstaben dieser Seite sind als Formen gezeichnet und kein Text: Ein Parser liest nichts davon.',
    skillBars:
      'Kenntnisstufen sind als Balken, Punkte oder Kreise gezeichnet: Ein Parser sieht keine Stufe, und manche halten sie für Schmuck.',
    openTable:
      'Dieser Text steht in einer Tabelle ohne gezeichnete Linien; manche Parser bringen ihre Zellen durcheinander.',
    gridTable:
      'Dieser Text ist in Zeilen und Spalten gesetzt wie eine Tabelle; manche Parser bringen ihre Zellen durcheinander.',
  },
};
