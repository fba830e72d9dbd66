import { createElement, pageElementOf } from '../boards/page/dom.ts';
import type { Box } from './looks.ts';

/** How many CSS pixels beyond the window are drawn, so that fast scrolling shows no strip without highlights. */
export const MARGIN_PX = 200;

/** A transparent canvas as large as the window and its margin. It moves with the document, so that it never lags behind when the page scrolls. */
export type Sheet = {
  readonly host: HTMLElement;
  /** True if the last drawing still reaches well beyond the window. */
  reaches(): boolean;
  /** Clears the sheet and lays it over the current view. The context draws in the document's coordinates. */
  wipe(): CanvasRenderingContext2D;
  hide(isHidden: boolean): void;
  /** Removes the sheet and its timer. */
  remove(): void;
};

// After an update, Firefox ends the old script without notice. So a sheet that no script renews becomes invisible by itself.
const LIFE_MS = 9_000;

// Every property is set, so that no rule of the page for all elements moves or hides it.
const HOST_STYLE = {
  display: 'block',
  position: 'absolute',
  inset: '0 auto auto 0',
  width: '0',
  height: '0',
  margin: '0',
  padding: '0',
  border: '0',
  overflow: 'visible',
  visibility: 'visible',
  opacity: '1',
  transform: 'none',
  filter: 'none',
  'clip-path': 'none',
  contain: 'none',
  'pointer-events': 'none',
  'z-index': '2147483647',
};

/** True for the element of an overlay: empty, and styled as no other element would be. */
function isHost(element: Element): boolean {
  const { style, childNodes } = element as HTMLElement;
  const styled = Object.entries(HOST_STYLE).filter(([name]) => name !== 'inset' && name !== 'display');
  return (
    childNodes.length === 0 &&
    styled.every(([name, value]) => style.getPropertyValue(name).replace(/px$/, '') === value)
  );
}

/** Removes overlays of an old script: after an update, Firefox ends it without notice. */
export function removeLeftOverlays(document: Document): void {
  for (const element of [...(pageElementOf(document)?.children ?? [])])
    if (element.localName === 'div' && isHost(element)) element.remove();
}

/** Lays a transparent sheet over a document, in the closed shadow tree of one empty element at its end; null if there is no canvas. */
export function openSheet(document: Document, view: Window): Sheet | null {
  removeLeftOverlays(document);
  const host = createElement(document, 'div');
  for (const [name, value] of Object.entries(HOST_STYLE)) host.style.setProperty(name, value, 'important');
  const canvas = createElement(document, 'canvas') as HTMLCanvasElement;
  const context = canvas.getContext('2d');
  if (!context) return null;
  Object.assign(canvas.style, { position: 'absolute', transformOrigin: '0 0' });
  host.attachShadow({ mode: 'closed' }).append(canvas);
  pageElementOf(document)?.append(host);
  const life = canvas.animate({ opacity: [0, 0] }, { delay: LIFE_MS, duration: 1, fill: 'forwards' });
  const renew = () => {
    life.currentTime = 0;
  };
  const renewing = setInterval(renew, LIFE_MS / 3);
  // Timers of a background tab may run only once a minute.
  document.addEventListener('visibilitychange', renew);
  let laid: Laid | null = null;
  return {
    host,
    reaches: () => laid !== null && isWithin(layOver(document, view, host, MARGIN_PX / 2), laid),
    wipe() {
      // Shrink the sheet first, so that it does not keep up the size of a document that has become shorter when that is measured.
      Object.assign(canvas.style, { width: '0', height: '0', transform: 'none' });
      laid = layOver(document, view, host, MARGIN_PX);
      const { left, top, right, bottom, ratio, x, y } = laid;
      const width = Math.max(1, Math.floor((right - left) * ratio));
      const height = Math.max(1, Math.floor((bottom - top) * ratio));
      if (canvas.width !== width) canvas.width = width;
      if (canvas.height !== height) canvas.height = height;
      Object.assign(canvas.style, {
        width: `${width / ratio}px`,
        height: `${height / ratio}px`,
        transform: `translate(${left - x}px, ${top - y}px)`,
      });
      context.setTransform(1, 0, 0, 1, 0, 0);
      context.clearRect(0, 0, width, height);
      context.setTransform(ratio, 0, 0, ratio, -left * ratio, -top * ratio);
      return context;
    },
    hide(isHidden) {
      canvas.style.display = isHidden ? 'none' : '';
    },
    remove() {
      clearInterval(renewing);
      document.removeEventListener('visibilitychange', renew);
      host.remove();
    },
  };
}

/** What the sheet covers and where its element is (both in the document's coordinates), and the device pixels per CSS pixel. */
type Laid = Box & { readonly x: number; readonly y: number; readonly ratio: number };

const FIXED = ['ratio', 'x', 'y', 'left', 'right'] as const;

/** True if the sheet covers the wanted part of the document, and nothing has moved sideways or changed its size. */
function isWithin(wanted: Laid, laid: Laid): boolean {
  return (
    FIXED.every(name => laid[name] === wanted[name]) && laid.top <= wanted.top && laid.bottom >= wanted.bottom
  );
}

/** The window with a margin above and below, but never beyond the document, as that would enlarge the document. */
function layOver(document: Document, view: Window, host: Element, margin: number): Laid {
  // Measured first: if the document has grown shorter, this makes the window scroll back.
  const { scrollWidth, scrollHeight } = document.scrollingElement ?? document.documentElement;
  const { scrollX, scrollY, innerWidth, innerHeight, devicePixelRatio } = view;
  const origin = host.getBoundingClientRect();
  return {
    left: scrollX,
    // On a whole pixel, as the lines below the words are.
    top: Math.floor(Math.max(0, scrollY - margin)),
    right: Math.min(scrollX + innerWidth, scrollWidth),
    bottom: Math.min(scrollY + innerHeight + margin, scrollHeight),
    x: origin.left + scrollX,
    y: origin.top + scrollY,
    ratio: devicePixelRatio,
  };
}
