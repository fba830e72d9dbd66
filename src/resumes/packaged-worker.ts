/** The worker scripts in the package. No other script may start as a worker. */
const THREADS = ['/reader-worker.js', '/pdf/pdf.worker.mjs'] as const;

type Thread = (typeof THREADS)[number];
type ScriptAddress = (path: string) => string;
type TrustedTypes = {
  createPolicy(
    name: string,
    rules: { readonly createScriptURL: ScriptAddress },
  ): { createScriptURL: ScriptAddress };
};

let trusted: { readonly createScriptURL: ScriptAddress } | undefined;

/** Starts a worker of the package, as our Trusted Types policy (`require-trusted-types-for`) demands. https://w3c.github.io/trusted-types/dist/spec/ */
export function packagedWorker(path: Thread): Worker {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  trusted ??= trustedTypes?.createPolicy('evident', { createScriptURL: addressOf }) ?? {
    createScriptURL: addressOf,
  };
  return new Worker(trusted.createScriptURL(path), { type: 'module' });
}

function addressOf(path: string): string {
  if (!THREADS.some(thread => thread === path)) throw new Error('This is no thread of the package.');
  return new URL(path, location.origin).href;
}
