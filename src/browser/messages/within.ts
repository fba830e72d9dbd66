/** The promise's value, or `late` if it takes longer. */
export function within<T, L>(promise: Promise<T>, timeoutMs: number, late: L): Promise<T | L> {
  let timer: ReturnType<typeof setTimeout>;
  const clock = new Promise<L>(resolve => {
    timer = setTimeout(resolve, timeoutMs, late);
  });
  return Promise.race([promise, clock]).finally(() => clearTimeout(timer));
}
