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
