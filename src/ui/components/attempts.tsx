import type { ComponentChild } from 'preact';
import { useCallback, useState } from 'preact/hooks';
import { sentenceOf } from '../../browser/messages/sentence-of.ts';
import { Notice } from './notice.tsx';

/** A notice that says why the last attempt failed, if it did; and a function that attempts a task and returns whether it succeeded. */
export function useAttempts(): readonly [
  notice: ComponentChild,
  attempt: (task: () => Promise<unknown>) => Promise<boolean>,
] {
  const [reason, setReason] = useState<string | null>(null);
  const attempt = useCallback((task: () => Promise<unknown>) => {
    // Clear it first, so that the same error is announced again.
    setReason(null);
    return task().then(
      () => true,
      error => {
        setReason(sentenceOf(error));
        return false;
      },
    );
  }, []);
  const notice = reason !== null && (
    <Notice role="alert" onClose={() => setReason(null)}>
      {reason}
    </Notice>
  );
  return [notice, attempt];
}
