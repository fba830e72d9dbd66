/** One replacement in the worker's source; the anchor must occur exactly once. */
type Edit = { readonly why: string; readonly anchor: string; readonly replacement: string };

// Runs inside getTextContent. The outermost /ActualText wins: its first visible glyph gives the text, its other glyphs only take up space.
const actualTextState = `
    const actualTexts = [];
    function beginActualText(props) {
      if (props instanceof Name) {
        const named = resources.get("Properties");
        props = named instanceof Dict ? named.get(props.name) : null;
      }
      const value = props instanceof Dict ? props.get("ActualText") : null;
      actualTexts.push(typeof value === "string" ? { text: stringToPDFString(value), isSaid: false } : null);
    }
    function currentActualText() {
      return actualTexts.find(actual => actual !== null) ?? null;
    }
    function unicodeOf(glyph) {
      const actual = currentActualText();
      if (actual === null) {
        return glyph.unicode;
      }
      if (actual.isSaid) {
        return "";
      }
      actual.isSaid = true;
      return actual.text;
    }`;

// Finds the text of a glyph where the PDF's own table (ToUnicode) does not give it. First from the glyph's name: it may
// consist of other names (`f_f_i`, `a.sc`), or name a site's logo (icon fonts of TeX; we return Font Awesome's code point).
// Then from the font file's own table of letters. A Type 3 font comes from TeX: its dashes and quotes have the numbers of
// the Cork encoding. A glyph that remains without text becomes U+F0000 plus its number in the font, so that we can tell it
// from other glyphs (see restore-ligatures.ts).
// https://ctan.org/pkg/encguide
const spelling = `
function spellGlyphName(name, known) {
  const [, site] = /^(github|linked-?in)(?![a-z])/i.exec(name) ?? [];
  if (site) {
    return site[0].toLowerCase() === "g" ? "\\uf09b" : "\\uf08c";
  }
  const parts = name.split(".")[0].split("_");
  if (parts.length === 1 && !name.includes(".")) {
    return null;
  }
  const codes = parts.map(part => part === "" ? -1 : getUnicodeForGlyph(part, known));
  return codes.includes(-1) ? null : String.fromCodePoint(...codes);
}
const isUnsaid = (text) => /^[\\0-\\x08\\x0e-\\x1f\\x7f-\\x9f\\ufffd]+$/.test(text);
function textsByCmap(cmapTable) {
  const { platformId, encodingId, mappings } = cmapTable;
  const texts = new Map();
  if (platformId === 0 || (platformId === 3 && encodingId !== 0)) {
    for (const { charCode, glyphId } of mappings) {
      if (!texts.has(glyphId)) {
        texts.set(glyphId, String.fromCodePoint(charCode));
      }
    }
  }
  return texts;
}
const corkSigns = new Map([[16, "\\u201c"], [17, "\\u201d"], [18, "\\u201e"], [21, "\\u2013"], [22, "\\u2014"]]);
function textOfGlyph(font, charcode) {
  const said = font.toUnicode.isGuess ? undefined : font.toUnicode.get(charcode);
  if (said && !isUnsaid(said)) {
    return said;
  }
  if (font.isType3Font && corkSigns.has(charcode)) {
    return corkSigns.get(charcode);
  }
  if (font.composite) {
    const found = font.textsByCmap?.get(font.cMap?.lookup(charcode) ?? charcode);
    return found ?? String.fromCodePoint(0xf0000 + (charcode & 0xffff));
  }
  return isUnsaid(said ?? String.fromCharCode(charcode)) ? String.fromCodePoint(0xf0000 + (charcode & 0xffff)) : charcode;
}
`;

// A picture of 16 million pixels, the largest that is decoded, unpacks to half of this.
const LARGEST_STREAM = 150_000_000;
// The specification's own limit for a string in a content stream.
const LONGEST_STRING = 32_767;

const limits: readonly Edit[] = [
  {
    why: 'a stream that unpacks to more than any page holds is a bomb',
    anchor:
      '  ensureBuffer(requested) {\n    const buffer = this.buffer;\n    if (requested <= buffer.byteLength) {\n      return buffer;\n    }\n    let size',
    replacement: `  ensureBuffer(requested) {\n    const buffer = this.buffer;\n    if (requested <= buffer.byteLength) {\n      return buffer;\n    }\n    if (requested > ${LARGEST_STREAM}) {\n      throw new FormatError("The stream is too large");\n    }\n    let size`,
  },
  {
    why: 'a bomb is a bomb where the browser unpacks it, too',
    anchor: '        chunks.push(chunk);\n        totalLength += chunk.byteLength;\n      }',
    replacement: `        chunks.push(chunk);\n        totalLength += chunk.byteLength;\n        if (totalLength > ${LARGEST_STREAM}) {\n          await reader.cancel();\n          throw new FormatError("The stream is too large");\n        }\n      }`,
  },
  {
    why: 'one string of millions of glyphs would fill the memory before the clock stops it',
    anchor:
      '      if (obj !== null) {\n        if (args === null) {\n          args = [];\n        }\n        args.push(obj);',
    replacement: `      if (obj !== null) {\n        if (args === null) {\n          args = [];\n        }\n        args.push(typeof obj === "string" ? obj.slice(0, ${LONGEST_STRING}) : obj);`,
  },
];

const letters: readonly Edit[] = [
  {
    why: 'what glyphs say',
    anchor: '\nfunction getUnicodeForGlyph(',
    replacement: `${spelling}function getUnicodeForGlyph(`,
  },
  {
    why: 'a glyph’s name may be made of names',
    anchor: '      let code = 0;\n      switch (glyphName[0]) {',
    replacement:
      '      const spelt = spellGlyphName(glyphName, glyphsUnicodeMap);\n      if (spelt !== null) {\n        toUnicode.set(+charcode, spelt);\n        continue;\n      }\n      let code = 0;\n      switch (glyphName[0]) {',
  },
  {
    // Names of the base encoding are no evidence: subset fonts put any glyph anywhere.
    // PDF 1.7, 9.10: https://opensource.adobe.com/dc-acrobat-sdk-docs/pdfstandards/PDF32000_2008.pdf
    why: 'a glyph’s own name is asked where the file’s table says nothing',
    anchor: '    if (properties.toUnicode.has(charCode)) {\n      return;',
    replacement:
      '    if (properties.toUnicode.has(charCode) && !(properties.differences.get(charCode) && isUnsaid(properties.toUnicode.get(charCode)))) {\n      return;',
  },
  {
    why: 'without a table, the numbers of glyphs are no letters',
    anchor: '    return new IdentityToUnicodeMap(properties.firstChar, properties.lastChar);',
    replacement:
      '    return Object.assign(new IdentityToUnicodeMap(properties.firstChar, properties.lastChar), { isGuess: true });',
  },
  {
    why: 'where numbers are mapped to glyphs they are letters more often than not',
    anchor: '      properties.cidToGidMap = this.readCidToGidMap(cidToGidBytes, builtToUnicode);',
    replacement:
      '      builtToUnicode.isGuess = false;\n      properties.cidToGidMap = this.readCidToGidMap(cidToGidBytes, builtToUnicode);',
  },
  {
    why: 'the font’s own file may know the letters',
    anchor: '      const isCidToGidMapEmpty = !cidToGidMap?.size;\n      cMap.forEach(',
    replacement:
      '      const isCidToGidMapEmpty = !cidToGidMap?.size;\n      if (isCidToGidMapEmpty) {\n        this.textsByCmap = textsByCmap(readCmapTable(tables.cmap, font, false, true, numGlyphs));\n      }\n      cMap.forEach(',
  },
  {
    why: 'a glyph says what it stands for, or its number',
    anchor: '    let unicode = this.toUnicode.get(charcode) || charcode;',
    replacement: '    let unicode = textOfGlyph(this, charcode);',
  },
  {
    why: 'state for /ActualText (mozilla/pdf.js#12237)',
    anchor: '\n    const twoLastChars = [" ", " "];',
    replacement: `${actualTextState}\n    const twoLastChars = [" ", " "];`,
  },
  {
    why: 'a glyph mapped to U+00AD is a printed hyphen (awesome-cv by LuaTeX)',
    anchor: '        if (category.isInvisibleFormatMark) {\n          continue;',
    replacement:
      '        if (category.isInvisibleFormatMark && glyph.unicode !== "\\u00AD") {\n          continue;',
  },
  {
    why: 'the glyph says its /ActualText',
    anchor: '        const glyphUnicode = glyph.unicode;\n        if (saveLastChar(glyphUnicode)) {',
    replacement: '        const glyphUnicode = unicodeOf(glyph);\n        if (saveLastChar(glyphUnicode)) {',
  },
  {
    why: 'no made-up space between glyphs whose text was already said',
    anchor:
      '        if (textContentItem.initialized) {\n          resetLastChars();\n          textContentItem.str.push(" ");',
    replacement:
      '        if (textContentItem.initialized && !currentActualText()?.isSaid) {\n          resetLastChars();\n          textContentItem.str.push(" ");',
  },
  {
    why: 'marked content without properties nests too',
    anchor:
      '          case OPS.beginMarkedContent:\n            flushTextContentItem();\n            if (includeMarkedContent) {',
    replacement:
      '          case OPS.beginMarkedContent:\n            actualTexts.push(null);\n            flushTextContentItem();\n            if (includeMarkedContent) {',
  },
  {
    why: 'marked content begins, perhaps with /ActualText',
    anchor:
      '          case OPS.beginMarkedContentProps:\n            flushTextContentItem();\n            if (includeMarkedContent) {',
    replacement:
      '          case OPS.beginMarkedContentProps:\n            flushTextContentItem();\n            beginActualText(args[1]);\n            if (includeMarkedContent) {',
  },
  {
    why: 'marked content ends',
    anchor:
      '          case OPS.endMarkedContent:\n            flushTextContentItem();\n            if (includeMarkedContent) {',
    replacement:
      '          case OPS.endMarkedContent:\n            flushTextContentItem();\n            actualTexts.pop();\n            if (includeMarkedContent) {',
  },
];

/** Patches pdf.js' worker: it keeps letters and refuses decompression bombs. Throws if an edit no longer fits. https://github.com/mozilla/pdf.js/issues/12237 */
export function patchPdfWorker(source: string): string {
  return [...letters, ...limits].reduce((patched, { why, anchor, replacement }) => {
    const parts = patched.split(anchor);
    if (parts.length !== 2) {
      throw new Error(`pdf.js has changed: ${parts.length - 1} places to patch for “${why}”, expected one`);
    }
    return parts.join(replacement);
  }, source);
}
