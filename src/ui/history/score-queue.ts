/** Scores the wanted keys one at a time. Drops those that nobody waits for any more. */
export type ScoreQueue = {
  readonly want: (key: string) => void;
  readonly leave: (key: string) => void;
  /** Call this if scores may have changed. Wanted keys are scored again at once, all others when they are wanted. */
  readonly forget: () => void;
};

/** A queue that asks for scores and passes each one on as it comes; null if asking failed. */
export function createScoreQueue<Score>(
  score: (key: string) => Promise<Score | null>,
  tell: (key: string, score: Score | null) => void,
): ScoreQueue {
  const wanted = new Set<string>();
  const known = new Set<string>();
  let round = Symbol();
  let isRunning = false;

  const run = async () => {
    if (isRunning) return;
    isRunning = true;
    for (let key = next(); key !== undefined; key = next()) {
      const asked = round;
      const result = await score(key).catch(() => null);
      if (asked !== round) continue;
      known.add(key);
      tell(key, result);
    }
    isRunning = false;
  };
  const next = () => {
    for (const key of wanted) if (!known.has(key)) return key;
    return undefined;
  };

  return {
    want(key) {
      wanted.add(key);
      void run();
    },
    leave: key => void wanted.delete(key),
    forget() {
      round = Symbol();
      known.clear();
      void run();
    },
  };
}
