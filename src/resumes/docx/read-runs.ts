import type { Handle } from '../contact/find-handles.ts';
import { childOf, elementsOf, hasWithin, textOf, valOf, type XmlElement } from './parse-xml.ts';
import type { TextBox } from './text-boxes.ts';
import { overlay, type RunStyle, readRunStyle, type WordStyles } from './word-styles.ts';

/** A piece of text with one look. */
export type WordRun = { readonly text: string; readonly style: RunStyle; readonly url: string | null };

/** What the walk needs from other parts of the package. */
export type WordContext = {
  readonly styles: WordStyles;
  readonly urlOf: (relationId: string) => string | null;
  /** Does a list with this number set a mark before its items? */
  readonly isMarked: (list: string, level: string) => boolean;
  /** Something coloured may lie behind all of the text, so that white letters may be seen. */
  readonly hasBackdrop: boolean;
};

/** A field that has not ended yet: its instruction, and whether we are still reading that. */
type OpenField = { instruction: string; isCode: boolean };

/** The logo of a site among the runs of a line, before the run with this number. */
export type WordSign = {
  readonly site: Handle['site'];
  readonly runs: readonly WordRun[];
  readonly at: number;
};

/** State that lasts longer than a run while a part is walked. */
export type RunState = {
  readonly hidden: string[];
  /** The addresses that pictures link to. */
  readonly pictureLinks: string[];
  /** Pictures whose alternative text or file name shows that they are the logo of a site, and where their line goes on. */
  readonly signs: WordSign[];
  readonly fields: OpenField[];
  images: number;
  isOnDark: boolean;
};

/** What the runs of a paragraph share, and where they are collected. */
export type RunContext = {
  readonly base: RunStyle;
  readonly lines: WordRun[][];
  readonly boxes: TextBox[];
  readonly url: string | null;
  readonly isShaded: boolean;
};

const skipped = /^(?:w:(?:pPr|rPr|del|moveFrom|sdtPr|rt)|mc:Fallback)$/;

/** Reads the runs of a paragraph, including links and fields; text boxes are collected separately. */
export function readRuns(element: XmlElement, context: RunContext, state: RunState, word: WordContext): void {
  for (const child of elementsOf(element)) {
    if (child.name === 'w:r') readRun(child, context, state, word);
    else if (child.name === 'w:hyperlink') {
      const id = child.attributes.get('r:id');
      readRuns(child, { ...context, url: (id && word.urlOf(id)) || context.url }, state, word);
    } else if (child.name === 'w:fldSimple') {
      const url = fieldUrl(child.attributes.get('w:instr') ?? '') ?? context.url;
      readRuns(child, { ...context, url }, state, word);
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
    const url = context.url ?? state.fields.map(field => fieldUrl(field.instruction)).findLast(Boolean);
    if (isHidden(style, context, state)) state.hidden.push(text);
    else context.lines.at(-1)?.push({ text, style, url: url ?? null });
    text = '';
  };
  const walk = (
    element: XmlElement,
    anchor: TextBox['anchor'] = null,
    shape: TextBox['shape'] = null,
  ): void => {
    for (const child of elementsOf(element)) {
      const written = writtenIn(child);
      if (written !== null) {
        if (!state.fields.some(field => field.isCode)) text += written;
      } else if (child.name === 'w:br' || child.name === 'w:cr') {
        flush();
        context.lines.push([]);
      } else if (child.name === 'w:fldChar') {
        flush();
        noteField(child.attributes.get('w:fldCharType') ?? '', state);
      } else if (child.name === 'w:instrText') {
        const field = state.fields.at(-1);
        if (field && field.instruction.length < 4000) field.instruction += textOf(child);
      } else if (child.name === 'w:txbxContent') context.boxes.push({ content: child, anchor, shape });
      else if (child.name === 'mc:AlternateContent') walk(chosen(child), anchor, shape);
      else if (!/^(?:w:(?:rPr|delText|rt)|mc:Fallback)$/.test(child.name)) {
        notePicture(child, state, word);
        const site = signOf(child);
        if (site !== null) {
          flush();
          const runs = context.lines.at(-1) ?? [];
          state.signs.push({ site, runs, at: runs.length });
        }
        const isAnchor =
          child.name === 'wp:anchor' || (child.name.startsWith('v:') && child.attributes.has('style'));
        walk(child, isAnchor && anchor === null ? child : anchor, child.name === 'wps:wsp' ? child : shape);
      }
    }
  };
  walk(run);
  flush();
}

/** The text of a run's element, or null if it is not text. */
function writtenIn(element: XmlElement): string | null {
  switch (element.name) {
    case 'w:t':
      return textOf(element);
    case 'w:tab':
    case 'w:ptab':
      return '\t';
    case 'w:noBreakHyphen':
      return '-';
    case 'w:sym':
      return symbol(element.attributes.get('w:char') ?? '');
    case 'v:textpath':
      // The text of WordArt from before Word 2010.
      return element.attributes.get('string') ?? '';
    default:
      return null;
  }
}

/** A character of a symbol font; Word uses private-use code points. https://learn.microsoft.com/en-us/dotnet/api/documentformat.openxml.wordprocessing.symbolchar */
function symbol(code: string): string {
  return /^[\da-f]{1,4}$/i.test(code) ? String.fromCharCode(Number.parseInt(code, 16)) : '';
}

/** Word stores new content in several forms: we read the first choice, or the fallback if that choice has no text or picture. https://learn.microsoft.com/en-us/office/open-xml/general/introduction-to-markup-compatibility */
function chosen(alternates: XmlElement): XmlElement {
  const isText = ({ name }: XmlElement) => name === 'w:t' || name === 'pic:pic';
  const choice = childOf(alternates, 'mc:Choice');
  const fallback = childOf(alternates, 'mc:Fallback');
  return (choice && (!fallback || hasWithin(choice, isText)) ? choice : fallback) ?? alternates;
}

function notePicture(element: XmlElement, state: RunState, word: WordContext): void {
  if (element.name === 'pic:pic' || element.name === 'v:imagedata') state.images += 1;
  const id = element.name === 'a:hlinkClick' ? element.attributes.get('r:id') : undefined;
  const url = id === undefined ? null : word.urlOf(id);
  if (url !== null) state.pictureLinks.push(url);
}

const sign =
  /^(?:icon of )?(git ?hub|linked ?in)(?:[\s_-]*(?:icon|logo|symbol|sign|square|brands?|mark|profile|link|\d+))*(?:\.\p{L}{3,4})?$/iu;

/** The site whose logo a picture shows, according to its description or file name. */
function signOf({ name, attributes }: XmlElement): WordSign['site'] | null {
  if (name !== 'wp:docPr' && name !== 'pic:cNvPr') return null;
  const names = ['descr', 'title', 'name'].map(key => sign.exec(attributes.get(key)?.trim() ?? '')?.[1]);
  const site = names.find(found => found !== undefined);
  return site === undefined ? null : /^g/i.test(site) ? 'github' : 'linkedin';
}

const MAX_FIELDS = 20;

function noteField(type: string, { fields }: RunState): void {
  const field = fields.at(-1);
  if (type === 'begin' && fields.length < MAX_FIELDS) fields.push({ instruction: '', isCode: true });
  if (type === 'separate' && field) field.isCode = false;
  if (type === 'end') fields.pop();
}

function fieldUrl(instruction: string): string | null {
  const [, quoted, bare] =
    /^\s*HYPERLINK\s+(?:\\\w\s+)*(?:["“”]([^"“”]{3,2000})["“”]|(\w{3,6}:\S{3,2000}))/.exec(instruction) ?? [];
  return quoted ?? bare ?? null;
}

/** Is text hidden by Word, white on white, or too small to be seen? */
function isHidden(style: RunStyle, context: RunContext, state: RunState): boolean {
  const isWhite = style.color !== null && /^#(?:f[a-f\d]){3}$/.test(style.color);
  const isOnWhite = !context.isShaded && style.isShaded !== true && !state.isOnDark;
  return style.isHidden === true || (isWhite && isOnWhite) || (style.size !== null && style.size < 2);
}
