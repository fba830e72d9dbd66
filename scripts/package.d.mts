/** A zip that was written. */
export type Packaged = {
  readonly file: string;
  /** In bytes. */
  readonly size: number;
  /** In hexadecimal. */
  readonly sha256: string;
};

/**
 * Builds for both browsers from a copy of the source, away from dist/, and writes the zips into `folder`. Answers each
 * with its name, size in bytes and SHA-256. With `lint`, what Mozilla’s linter calls an error is one.
 */
export function packageInto(
  folder: string,
  options?: { readonly lint?: boolean; readonly browsers?: readonly ('chrome' | 'firefox')[] },
): readonly Packaged[];

/** Refuses a tree with changes that no commit holds; `changes` are as git lists them. */
export function refuseDirtyTree(changes?: string | null): void;
