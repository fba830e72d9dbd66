const PATIENCE_MS = 1_500;

/** A page’s hold on a copy, so that no two pages of ours write the same copy at a time. https://developer.mozilla.org/en-US/docs/Web/API/Web_Locks_API */
export type CopyHold = {
  /** True if this page holds the copy from now on; false if another page does. */
  take(): Promise<boolean>;
  /** Takes the copy from whichever page holds it. That page first saves what it has, unless it hangs. */
  takeOver(): Promise<void>;
  release(): void;
};

/** A hold on the copy with that id. `asked` is called when another page takes the copy: it should save, and write no more. */
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

  /** Resolves as soon as the lock is granted or refused. A granted lock is kept until it is released. */
  const request = (options: LockOptions) =>
    new Promise<boolean>((resolve, reject) => {
      navigator.locks
        .request(name, options, lock => {
          resolve(lock !== null);
          return lock && new Promise<void>(done => (letGo = done));
        })
        .catch((error: unknown) => {
          // Before the lock was granted, the request failed; afterwards, another page has taken the lock by force.
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
