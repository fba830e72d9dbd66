/** The folder of this project. */
export const root: string;
/** The path of `chromium` or `firefox` on this machine, or null. */
export function findBrowser(name: 'chromium' | 'firefox'): string | null;
/** Finds a browser, or installs it if that needs no password (on Debian, as root). Returns its path, or null. */
export function ensureBrowser(name: 'chromium' | 'firefox'): string | null;
/** Installs the packages. If this Node is too old, runs the same command with the Node from the packages, and exits with its status. */
export function ensurePackagesAndNode(): void;
/** Runs `work`. If it throws, prints only the message, without a stack, and exits: for errors that the person can fix. */
export function orExit<Answer>(work: () => Answer): Answer;
