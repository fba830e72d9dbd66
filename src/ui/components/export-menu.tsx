import { useEffect, useRef, useState } from 'preact/hooks';
import { type MessageKey, t } from '../../browser/settings/strings.ts';
import { IconButton } from './button.tsx';
import { moveByKey } from './row-keys.ts';

/** The ways to export a report. */
export type ExportKind = 'markdown' | 'json' | 'print';

const exportKinds: readonly (readonly [ExportKind, MessageKey])[] = [
  ['markdown', 'exportMarkdown'],
  ['json', 'exportJson'],
  ['print', 'print'],
];

/** A menu with the ways to export a report. Arrow keys move in it; Escape, a click or the focus elsewhere closes it. */
export function ExportMenu({ onExport }: { onExport: (kind: ExportKind) => void }) {
  const [isOpen, setOpen] = useState(false);
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!isOpen) return;
    frame.current?.querySelector<HTMLElement>('.menu button')?.focus();
    const closeOutside = (event: Event) => {
      if (!frame.current?.contains(event.target as Node)) setOpen(false);
    };
    const onKey = (event: KeyboardEvent) => {
      if (frame.current) moveByKey(frame.current, event, '.menu button');
      if (event.key !== 'Escape') return;
      event.preventDefault();
      setOpen(false);
      frame.current?.querySelector<HTMLElement>('button')?.focus();
    };
    document.addEventListener('keydown', onKey);
    document.addEventListener('pointerdown', closeOutside);
    document.addEventListener('focusin', closeOutside);
    return () => {
      document.removeEventListener('keydown', onKey);
      document.removeEventListener('pointerdown', closeOutside);
      document.removeEventListener('focusin', closeOutside);
    };
  }, [isOpen]);
  return (
    <div class="export" ref={frame}>
      <IconButton
        icon="share"
        name={t('exportReport')}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      />
      {isOpen && (
        <div class="menu">
          {exportKinds.map(([kind, name]) => (
            <button
              key={kind}
              type="button"
              class="wash"
              onClick={() => {
                setOpen(false);
                onExport(kind);
              }}
            >
              {t(name)}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
