/** A zip that was written. */
export type Packaged = {
  readonly file: string;
  /** In bytes. */
  readonly size: number;
  /** In hexadecimal. */
  readonly sha256: string;
};

/**
 * Builds for both browsers, or for `browsers`, from a copy of the source without touching dist/, and writes the zips into `folder`. Returns the
 * name, the size in bytes and the SHA-256 of each. With `lint`, it throws if Mozilla’s linter finds errors.
 */
export function packageInto(
  folder: string,
  options?: { readonly lint?: boolean; readonly browsers?: readonly ('chrome' | 'firefox')[] },
): readonly Packaged[];

/** Throws if there are uncommitted changes; `changes` is the output of `git status --porcelain`. */
export function refuseDirtyTree(changes?: string | null): void;
