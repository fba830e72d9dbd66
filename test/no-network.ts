// Runs before every unit test: whoever reaches for the network gets an error instead.
function refuse(): never {
  throw new Error('Tests have no network.');
}

for (const name of ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource']) {
  Object.defineProperty(globalThis, name, { value: refuse, configurable: true, writable: true });
}
