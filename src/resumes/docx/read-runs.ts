import { childOf, elementsOf, valOf, type XmlElement } from './parse-xml.ts';
import { overlay, type RunStyle, readRunStyle, type WordStyles } from './word-styles.ts';

/** A stretch of text with one look. */
export type WordRun = { readonly text: string; readonly style: RunStyle; readonly url: string | null };

/** What the walk looks up elsewhere in the package. */
export type WordContext = {
  readonly styles: WordStyles;
  readonly urlOf: (relationId: string) => string | null;
};

/** What outlives a run while a part is walked. */
export type RunState = {
  readonly hidden: string[];
  images: number;
  isOnDark: boolean;
  fieldUrl: string | null;
  isFieldCode: boolean;
};

/** Where a paragraph's runs go. */
export type RunContext = {
  readonly base: RunStyle;
  readonly lines: WordRun[][];
  readonly boxes: XmlElement[];
  readonly url: string | null;
  readonly isShaded: boolean;
};

const skipped =
  /^(?:w:(?:pPr|rPr|del|moveFrom|delText|instrText|footnoteReference|commentReference)|mc:Fallback)$/;

/** Reads the runs under a paragraph, its links and fields among them; text boxes are put aside. */
export function readRuns(element: XmlElement, context: RunContext, state: RunState, word: WordContext): void {
  for (const child of elementsOf(element)) {
    if (child.name === 'w:r') readRun(child, context, state, word);
    else if (child.name === 'w:hyperlink') {
      const id = child.attributes.get('r:id');
      readRuns(child, { ...context, url: (id && word.urlOf(id)) || context.url }, state, word);
    } else if (child.name === 'w:fldSimple') {
      readRuns(
        child,
        { ...context, url: fieldUrl(child.attributes.get('w:instr') ?? '') ?? context.url },
        state,
        word,
      );
    } else if (!skipped.test(child.name)) readRuns(child, context, state, word);
  }
}

function readRun(run: XmlElement, context: RunContext, state: RunState, word: WordContext): void {
  const properties = childOf(run, 'w:rPr');
  const style = overlay(
    overlay(context.base, word.styles.character(valOf(properties, 'w:rStyle'))),
    readRunStyle(properties),
  );
  let text = '';
  const flush = (): void => {
    if (text === '') return;
    if (isHidden(style, context, state)) state.hidden.push(text);
    else context.lines.at(-1)?.push({ text, style, url: context.url ?? state.fieldUrl });
    text = '';
  };
  const walk = (element: XmlElement): void => {
    for (const child of elementsOf(element)) {
      switch (child.name) {
        case 'w:t':
          if (!state.isFieldCode) text += child.children.filter(part => typeof part === 'string').join('');
          break;
        case 'w:tab':
        case 'w:ptab':
          text += '\t';
          break;
        case 'w:noBreakHyphen':
          text += '-';
          break;
        case 'w:br':
        case 'w:cr':
          flush();
          context.lines.push([]);
          break;
        case 'w:fldChar':
          flush();
          noteField(child.attributes.get('w:fldCharType') ?? '', state);
          break;
        case 'w:instrText':
          state.fieldUrl =
            fieldUrl(child.children.filter(part => typeof part === 'string').join('')) ?? state.fieldUrl;
          break;
        case 'w:txbxContent':
          context.boxes.push(child);
          break;
        case 'pic:pic':
        case 'v:imagedata':
          state.images += 1;
          break;
        case 'w:rPr':
        case 'mc:Fallback':
        case 'w:delText':
          break;
        default:
          walk(child);
      }
    }
  };
  walk(run);
  flush();
}

function noteField(type: string, state: RunState): void {
  if (type === 'begin') Object.assign(state, { isFieldCode: true, fieldUrl: null });
  if (type === 'separate') state.isFieldCode = false;
  if (type === 'end') Object.assign(state, { isFieldCode: false, fieldUrl: null });
}

function fieldUrl(instruction: string): string | null {
  return /HYPERLINK\s+(?:\\\w\s+)*"([^"]{3,2000})"/.exec(instruction)?.[1] ?? null;
}

/** Hidden by Word, white on white, or too small to be seen. */
function isHidden(style: RunStyle, context: RunContext, state: RunState): boolean {
  const isWhite = style.color !== null && /^#(?:f[a-f\d]){3}$/.test(style.color);
  const isOnWhite = !context.isShaded && style.isShaded !== true && !state.isOnDark;
  return style.isHidden === true || (isWhite && isOnWhite) || (style.size !== null && style.size < 2);
}
