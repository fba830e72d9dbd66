import { findAll, frameDocument, windowOf } from '../boards/page/dom.ts';

const DEEPEST_FRAME = 8;

/** The text that is selected in a page or in one of its same-origin frames. Each frame keeps a selection of its own; the one with the focus counts first. */
export function selectedText(document: Document, depth = 0): string {
  const focused = document.activeElement;
  const frames = depth < DEEPEST_FRAME ? findAll(document, 'iframe') : [];
  const inFrame = (frame: Element) => {
    const inner = frameDocument(frame);
    return inner ? selectedText(inner, depth + 1) : '';
  };
  const own = () => String(windowOf(document)?.getSelection() ?? '');
  const isFocused = (frame: Element) => frame === focused;
  return first(frames.filter(isFocused), inFrame) || own() || first(frames, inFrame);
}

function first(frames: readonly Element[], textIn: (frame: Element) => string): string {
  for (const frame of frames) {
    const text = textIn(frame);
    if (text.trim() !== '') return text;
  }
  return '';
}
