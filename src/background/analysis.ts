import type { Analysis } from './analysis-script.ts';

const SCRIPT = '/src/background/analysis-script.js';

type Policy = { createScriptURL(path: string): string };
type Scope = {
  readonly evidentAnalysis?: Analysis;
  readonly importScripts?: (address: string) => void;
  readonly trustedTypes?: { createPolicy(name: string, rules: Policy): Policy };
};

const scope = globalThis as Scope;
let address: string | undefined;
let loading: Promise<void> | null = null;

/** The analysis, loaded from a script of its own, which is some twenty times as large as the rest. Throws if it cannot be loaded. */
export async function analysis(): Promise<Analysis> {
  if (!scope.evidentAnalysis) {
    loading ??= load().finally(() => {
      loading = null;
    });
    await loading;
  }
  if (!scope.evidentAnalysis) throw new Error('The analysis cannot be read.');
  return scope.evidentAnalysis;
}

/** Loads the script at installation: later, a service worker can only import what it has imported by then. */
export function keepAnalysis(): void {
  // https://w3c.github.io/ServiceWorker/#importscripts
  if (scope.importScripts) addEventListener('install', () => void load());
}

async function load(): Promise<void> {
  const rules = { createScriptURL: () => SCRIPT };
  address ??= (scope.trustedTypes?.createPolicy('evident', rules) ?? rules).createScriptURL(SCRIPT);
  if (scope.importScripts) scope.importScripts(address);
  else await loadInPage(address);
}

/** Firefox has a page for the background, not a service worker. Whether the script was loaded shows in what it leaves. */
function loadInPage(src: string): Promise<unknown> {
  return new Promise(resolve => {
    const script = Object.assign(document.createElement('script'), { src });
    for (const end of ['load', 'error']) script.addEventListener(end, resolve);
    document.head.append(script);
  });
}
