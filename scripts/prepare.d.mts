/** The folder of the project. */
export const root: string;
/** Path of `chromium` or `firefox` on this machine, or null. */
export function findBrowser(name: 'chromium' | 'firefox'): string | null;
/** Installs a browser where that is possible without asking; answers its path, or null. */
export function ensureBrowser(name: 'chromium' | 'firefox'): string | null;
/** Installs the packages of the lock file where they are missing or stale. */
/** Installs the packages; on a Node that is too old, runs the same command again on the one they hold. */
export function ensurePackagesAndNode(): void;
/** Ends the command with the sentence of an error, for what a person can put right. */
export function orExit<Answer>(work: () => Answer): Answer;
