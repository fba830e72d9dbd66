// Starts the background before anything else of the popup is loaded: what it needs longest for is then under way. Not a module, since those wait for
// the whole page. A failure is told by the match that needs it.
(globalThis.browser ?? globalThis.chrome).runtime
  .sendMessage({ evident: 'match', call: 'wake' })
  .catch(() => undefined);
