/** The end of a switch over a union: the compiler refuses a case that was left out. Every floor of the house uses it. */
export function assertNever(value: never): never {
  throw new Error(`Nobody thought of ${JSON.stringify(value)}.`);
}
