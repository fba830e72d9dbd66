/** Builds the extension for one browser, from the source in a folder; returns whether it worked. */
export function build(browser: 'chrome' | 'firefox', extra?: readonly string[], folder?: string): boolean;
