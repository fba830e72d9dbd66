import { useEffect, useState } from 'preact/hooks';
import { t } from '../../browser/settings/strings.ts';
import { Button } from './button.tsx';
import type { IconName } from './icon.tsx';

const COPIED_FOR_MS = 2_000;

type CopyButtonProps = {
  readonly name: string;
  readonly icon?: IconName;
  readonly onCopy: () => void | Promise<void>;
};

/** A button that copies, and says for a moment that it has. */
export function CopyButton({ name, icon, onCopy }: CopyButtonProps) {
  const [isDone, setDone] = useState(false);
  useEffect(() => {
    if (!isDone) return;
    const timer = setTimeout(() => setDone(false), COPIED_FOR_MS);
    return () => clearTimeout(timer);
  }, [isDone]);
  const copy = async () => {
    await onCopy();
    setDone(true);
  };
  return (
    <Button
      icon={isDone ? 'check' : icon}
      name={isDone ? t('copiedShort') : name}
      onClick={() => void copy()}
    />
  );
}
