/** One replacement in the worker's source; the anchor must occur exactly once. */
type Edit = { readonly why: string; readonly anchor: string; readonly replacement: string };

// The helper lives in the scope of getTextContent, beside the state it touches. The outermost /ActualText wins;
// its text goes out with the first visible glyph it covers, and the other glyphs only take up room.
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

// A picture of 16 million pixels, the largest that is decoded, unpacks to half of this.
const largestStream = 150_000_000;
// The specification's own limit for a string in a content stream.
const longestString = 32_767;

const limits: readonly Edit[] = [
  {
    why: 'a stream that unpacks to more than any page holds is a bomb',
    anchor:
      '  ensureBuffer(requested) {\n    const buffer = this.buffer;\n    if (requested <= buffer.byteLength) {\n      return buffer;\n    }\n    let size',
    replacement: `  ensureBuffer(requested) {\n    const buffer = this.buffer;\n    if (requested <= buffer.byteLength) {\n      return buffer;\n    }\n    if (requested > ${largestStream}) {\n      throw new FormatError("The stream is too large");\n    }\n    let size`,
  },
  {
    why: 'a bomb is a bomb where the browser unpacks it, too',
    anchor:
      '        totalLength += chunk.byteLength;\n      }\n      const data = new Uint8Array(totalLength);',
    replacement: `        totalLength += chunk.byteLength;\n        if (totalLength > ${largestStream}) {\n          throw new FormatError("The stream is too large");\n        }\n      }\n      const data = new Uint8Array(totalLength);`,
  },
  {
    why: 'one string of millions of glyphs would fill the memory before the clock stops it',
    anchor:
      '      if (obj !== null) {\n        if (args === null) {\n          args = [];\n        }\n        args.push(obj);',
    replacement: `      if (obj !== null) {\n        if (args === null) {\n          args = [];\n        }\n        args.push(typeof obj === "string" ? obj.slice(0, ${longestString}) : obj);`,
  },
];

const letters: readonly Edit[] = [
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

/**
 * The source of pdf.js' worker (modern or legacy build, not minified) with the letters it would lose (`/ActualText`
 * is honoured, glyphs mapped to U+00AD are kept) and with limits against bombs. Throws where pdf.js has changed so
 * that an edit no longer fits.
 */
export function patchPdfWorker(source: string): string {
  return [...letters, ...limits].reduce((patched, { why, anchor, replacement }) => {
    const parts = patched.split(anchor);
    if (parts.length !== 2) {
      throw new Error(`pdf.js has changed: ${parts.length - 1} places to patch for “${why}”, expected one`);
    }
    return parts.join(replacement);
  }, source);
}
