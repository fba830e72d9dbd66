// Runs before each test file in a shared jsdom, after `fresh-modules.ts`, and empties the page.
document.head.replaceChildren();
document.body.replaceChildren();
history.replaceState(null, '', '/');
// Calls back at once, not sixty times a second: waiting for frames took a fourth of the time.
const { setTimeout: soon, clearTimeout: noMore } = globalThis;
globalThis.requestAnimationFrame = draw => Number(soon(() => draw(performance.now())));
globalThis.cancelAnimationFrame = noMore;
// jsdom has no locks. These run tasks one after another, which is enough for one page. A call with options does not run its task.
let last: Promise<unknown> = Promise.resolve();
const request = (_name: string, task: () => Promise<unknown>) => {
  last = last.then(task, task);
  return last;
};
Object.defineProperty(navigator, 'locks', { configurable: true, value: { request } });
// The prototype's getter must also return the window that tests change. Code keeps this getter over several files, so it is replaced once.
const ownView = Object.getOwnPropertyDescriptor(Document.prototype, 'defaultView')?.get;
if (ownView?.call(document) !== window)
  Object.defineProperty(Document.prototype, 'defaultView', {
    configurable: true,
    get(this: Document) {
      return this === document ? window : ownView?.call(this);
    },
  });
