const PATIENCE_MS = 1_500;

/** One page’s hold on a copy, so that no two pages of ours write the same one at a time. https://developer.mozilla.org/en-US/docs/Web/API/Web_Locks_API */
export type CopyHold = {
  /** True where this page holds the copy from now on; false where another does. */
  take(): Promise<boolean>;
  /** Takes the copy from whichever page holds it; that page first saves what it has, unless it hangs. */
  takeOver(): Promise<void>;
  release(): void;
};

/** A hold on the copy of that id. `asked` is called when another page takes it: save, then be silent. */
export function createCopyHold(id: string, asked: () => Promise<void>): CopyHold {
  const name = `evident-copy-${id}`;
  const channel = new BroadcastChannel(name);
  let letGo: (() => void) | null = null;
  const release = () => {
    letGo?.();
    letGo = null;
  };
  const giveUp = () => asked().catch(() => undefined);
  channel.onmessage = () => {
    if (letGo) void giveUp().then(release);
  };

  /** Resolves as soon as the lock is there or known not to be; the lock stays until it is let go. */
  const request = (options: LockOptions) =>
    new Promise<boolean>((resolve, reject) => {
      navigator.locks
        .request(name, options, lock => {
          resolve(lock !== null);
          return lock && new Promise<void>(done => (letGo = done));
        })
        .catch((error: unknown) => {
          // Before the lock was there the request failed; afterwards another page has taken it by force.
          if (letGo === null) return reject(error);
          letGo = null;
          void giveUp();
        });
    });

  return {
    take: () => request({ ifAvailable: true }),
    async takeOver() {
      channel.postMessage('taken');
      await request({ signal: AbortSignal.timeout(PATIENCE_MS) }).catch(() => request({ steal: true }));
    },
    release() {
      release();
      channel.close();
    },
  };
}
