/** A name in a package, with its other spellings there. */
export type KnownName = { readonly name: string; readonly spellings: readonly string[] };
