/** A name as a package knows it, with the other spellings it gives. */
export type KnownName = { readonly name: string; readonly spellings: readonly string[] };
