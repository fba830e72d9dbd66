import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { say } from '../e2e/words.ts';

const root = path.resolve(import.meta.dirname, '../..');

const emptyPopup = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Empty</title></head>
  <body style="width:380px;height:600px"><div id="root"></div><script src="/empty.js"></script></body></html>`;

/** A script that records in the page when the text that it waits for first appears, as painted in the next frame. */
const stopwatch = (pattern: string) => `
  new MutationObserver((_, observer) => {
    if (!new RegExp(${JSON.stringify(pattern)}).test(document.body?.textContent ?? '')) return;
    observer.disconnect();
    requestAnimationFrame(() => {
      document.documentElement.dataset.shownAt = String(performance.timeOrigin + performance.now());
    });
  }).observe(document, { subtree: true, childList: true, characterData: true });`;

/** The popup of a copy: ours, or an empty one. */
export type PopupKind = 'score' | 'empty';

/** A copy of the built extension that has a stopwatch in its popup. With `empty`, the popup shows only one word. */
export function copyWithStopwatch(popup: PopupKind): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'evident-bench-'));
  cpSync(path.join(root, 'dist/chrome'), folder, { recursive: true });
  const page = path.join(folder, 'src/ui/popup/popup.html');
  const html = popup === 'empty' ? emptyPopup : readFileSync(page, 'utf8');
  const pattern = popup === 'empty' ? 'Nothing' : say('scoreSpoken', '\\d+');
  writeFileSync(page, html.replace('<head>', '<head><script src="/stopwatch.js"></script>'));
  writeFileSync(path.join(folder, 'stopwatch.js'), stopwatch(pattern));
  writeFileSync(path.join(folder, 'empty.js'), 'document.getElementById("root").textContent = "Nothing";');
  return folder;
}
