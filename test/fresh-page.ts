// Runs before each test file of a jsdom that it shares, behind `fresh-modules.ts`: the page is empty.
document.head.replaceChildren();
document.body.replaceChildren();
history.replaceState(null, '', '/');
// Sixty pictures a second are for eyes: what waits for one waited for a fourth of the time.
const { setTimeout: soon, clearTimeout: noMore } = globalThis;
globalThis.requestAnimationFrame = draw => Number(soon(() => draw(performance.now())));
globalThis.cancelAnimationFrame = noMore;
// jsdom has no locks. Those that wait are enough for one page; those with options are missing still, as in a browser that has none.
let last: Promise<unknown> = Promise.resolve();
const request = (_name: string, task: () => Promise<unknown>) => {
  last = last.then(task, task);
  return last;
};
Object.defineProperty(navigator, 'locks', { configurable: true, value: { request } });
// The window of this document is the one that the tests see and change, for whoever asks the prototype, too. What asks it keeps the answer's maker from one file to the next, so it is so before the first.
const ownView = Object.getOwnPropertyDescriptor(Document.prototype, 'defaultView')?.get;
if (ownView?.call(document) !== window)
  Object.defineProperty(Document.prototype, 'defaultView', {
    configurable: true,
    get(this: Document) {
      return this === document ? window : ownView?.call(this);
    },
  });
