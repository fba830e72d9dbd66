/** The last case of a switch over a union: the code does not compile if another case is missing. */
export function assertNever(value: never): never {
  throw new Error(`Nobody thought of ${JSON.stringify(value)}.`);
}
