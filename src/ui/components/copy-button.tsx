import { useEffect, useState } from 'preact/hooks';
import { t } from '../../browser/settings/strings.ts';
import { Button } from './button.tsx';
import type { IconName } from './icon.tsx';

const COPIED_FOR_MS = 2_000;

const outcomes = { copied: ['check', 'copiedShort'], failed: ['warning', 'notCopied'] } as const;

type CopyButtonProps = { name: string; icon?: IconName; onCopy: () => void | Promise<void> };

/** A button that copies, and shows for a moment whether that worked. */
export function CopyButton({ name, icon, onCopy }: CopyButtonProps) {
  const [outcome, setOutcome] = useState<'copied' | 'failed' | null>(null);
  useEffect(() => {
    if (!outcome) return;
    const timer = setTimeout(() => setOutcome(null), COPIED_FOR_MS);
    return () => clearTimeout(timer);
  }, [outcome]);
  const copy = async () => {
    try {
      await onCopy();
      setOutcome('copied');
    } catch {
      setOutcome('failed');
    }
  };
  const [sign, words] = outcome ? outcomes[outcome] : [icon, null];
  return <Button icon={sign} name={words ? t(words) : name} onClick={() => void copy()} />;
}
