/** Hazards: things on a resume's pages that parsers have trouble with. */
export const hazards = {
  hazards: {
    contactAtFoot:
      'The contact details are only at the foot of the page, which many parsers skip. Put them under your name.',
    pictureWithoutAddress:
      'A picture or an icon links to {url}, and no text says so. Parsers that drop links lose the address.',
    linkWithoutAddress:
      '“{text}” links to {url}, but the address is not printed: on paper and in most parsers it is lost.',
    deadLink: '“{text}” stands here without an address, so nobody can follow it.',
    siteWithoutAddress:
      '“{text}” stands here without an address or the name of an account, so nobody can find you there.',
    someColumns: 'Part of the document is set in columns; some parsers read straight across.',
    table: 'This text is in a table; some parsers mix up its cells.',
    textBox: 'This text is in a text box; many parsers skip text boxes or read them last.',
    hiddenText: 'This text is hidden, white or too small to see: a reader cannot see it, a parser can.',
    picture: 'There is a picture in the document. Parsers skip it and any text in it.',
    tinyText: 'More than a tenth of the letters are under 7 points.',
    contactInHeaderOrFooter:
      'The contact details are only in the page header or footer, which many parsers skip. Put them into the body, under your name.',
    boxInFlow:
      'This text is in a box that the other text flows around; parsers read it in the middle of that text, or last.',
    multiColumn: 'The text runs in columns side by side; a parser that reads straight across mixes them.',
    tooSmall: 'This text is smaller than 4 points, which nobody can read.',
    iconFont: 'These icons are letters of a symbol font: a parser reads them as stray characters.',
    unmappedGlyphs:
      'Some letters have no text behind them in this file: parsers lose them or read other ones. Export the PDF from another program or with another font.',
    letterSpacing:
      'These words have gaps between the letters, so parsers read single letters. Use normal letter spacing.',
    headingWithBetter: 'Parsers may not know the heading “{heading}”. They know “{instead}”.',
    heading: 'Parsers may not know the heading “{heading}”.',
    paperColour: 'This text has the colour of the paper behind it: a reader cannot see it, a parser can.',
    invisible: 'This text is set to be invisible: a reader cannot see it, a parser can.',
    hiddenLayer: 'This text is on a hidden layer: a reader cannot see it, a parser can.',
    offPage: 'This text lies off the page: a reader cannot see it, some parsers can.',
    cutOff: 'This text is cut off by the frame around it: a reader cannot see it, a parser may.',
    tooSmallToSee: 'This text is too small to see, but parsers read it.',
    textInImage:
      'This picture seems to hold words, and no parser reads words in a picture. Write them as text.',
    photo:
      'There is a picture beside the text. Parsers skip it; whether a photo is wanted depends on the country.',
    scannedAndRecognised:
      'This page is a picture; its text is what a machine recognised in it. Look for wrong words in the text as read, or export the resume from the program it was written in.',
    scanned: 'This page is a picture with no text in it: a parser reads nothing of it.',
    outlines: 'The letters of this page are drawn as shapes and are no text: a parser reads nothing of it.',
    skillBars:
      'Skill levels are drawn as bars, dots or circles: a parser sees no level, and some people take them for decoration.',
    openTable: 'This text is in a table whose rules are not drawn; some parsers mix up its cells.',
    gridTable: 'This text is set in rows and columns like a table; some parsers mix up its cells.',
  },
} as const;
