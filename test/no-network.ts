// Runs before every unit test: any use of the network throws an error.
function refuse(): never {
  throw new Error('Tests have no network.');
}

for (const name of ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource']) {
  Object.defineProperty(globalThis, name, { value: refuse, configurable: true, writable: true });
}
