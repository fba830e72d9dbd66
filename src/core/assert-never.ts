/**
 * The end of a switch over a union: the compiler refuses a case that was left out, and at run time it is a bug. In a file of its own,
 * since every floor of the house uses it.
 */
export function assertNever(value: never): never {
  throw new Error(`Nobody thought of ${JSON.stringify(value)}.`);
}
