import type { ComponentChild } from 'preact';
import { useCallback, useState } from 'preact/hooks';
import { sentenceOf } from '../../browser/messages/sentence-of.ts';
import { Notice } from './notice.tsx';

/** A notice of why the last thing tried could not be done, where it could not; and the function that tries one, and tells whether it could. */
export function useAttempts(): readonly [
  notice: ComponentChild,
  attempt: (task: () => Promise<unknown>) => Promise<boolean>,
] {
  const [reason, setReason] = useState<string | null>(null);
  const attempt = useCallback((task: () => Promise<unknown>) => {
    // The same sentence again is news, too.
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
