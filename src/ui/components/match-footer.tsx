import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { type MessageKey, plural, t } from '../../browser/strings.ts';
import type { ExportKind } from '../popup/export-report.ts';
import { Icon } from './icon.tsx';

const exportKinds: readonly (readonly [ExportKind, MessageKey])[] = [
  ['markdown', 'exportMarkdown'],
  ['json', 'exportJson'],
  ['print', 'exportPrint'],
];

type MatchFooterProps = {
  /** Null where there is no page to light. */
  readonly lit: boolean | null;
  readonly missing: number;
  readonly onLight: (on: boolean) => void;
  readonly onCopy: () => void;
  readonly onExport: (kind: ExportKind) => void;
};

/** Always in reach: the highlights on the page, copy, export. */
export function MatchFooter({ lit, missing, onLight, onCopy, onExport }: MatchFooterProps) {
  const field = useId();
  return (
    <footer class="match-footer">
      {lit !== null && (
        <div class="lights">
          <input
            id={field}
            class="switch"
            type="checkbox"
            role="switch"
            checked={lit}
            aria-checked={lit}
            onChange={event => onLight(event.currentTarget.checked)}
          />
          <label for={field}>{t('lightPage')}</label>
        </div>
      )}
      <div class="footer-actions">
        {missing > 0 && <CopyButton missing={missing} onCopy={onCopy} />}
        <ExportMenu onExport={onExport} />
      </div>
    </footer>
  );
}

const copiedForMs = 2000;

function CopyButton({ missing, onCopy }: { missing: number; onCopy: () => void }) {
  const [isDone, setDone] = useState(false);
  useEffect(() => {
    if (!isDone) return;
    const timer = setTimeout(() => setDone(false), copiedForMs);
    return () => clearTimeout(timer);
  }, [isDone]);
  const copy = () => {
    onCopy();
    setDone(true);
  };
  return (
    <button type="button" class="button" onClick={copy}>
      {isDone && <Icon name="check" />}
      {isDone ? t('copiedShort') : plural('copyMissing', missing)}
    </button>
  );
}

function ExportMenu({ onExport }: { onExport: (kind: ExportKind) => void }) {
  const [isOpen, setOpen] = useState(false);
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!isOpen) return;
    frame.current?.querySelector<HTMLElement>('.menu button')?.focus();
    const closeOutside = (event: Event) => {
      if (!frame.current?.contains(event.target as Node)) setOpen(false);
    };
    const closeOnEscape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      setOpen(false);
      frame.current?.querySelector<HTMLElement>('button')?.focus();
    };
    document.addEventListener('keydown', closeOnEscape);
    document.addEventListener('pointerdown', closeOutside);
    document.addEventListener('focusin', closeOutside);
    return () => {
      document.removeEventListener('keydown', closeOnEscape);
      document.removeEventListener('pointerdown', closeOutside);
      document.removeEventListener('focusin', closeOutside);
    };
  }, [isOpen]);
  return (
    <div class="export" ref={frame}>
      <button
        type="button"
        class="button icon-only"
        title={t('exportReport')}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        <Icon name="share" />
        <span class="for-screen-readers">{t('exportReport')}</span>
      </button>
      {isOpen && (
        <div class="menu">
          {exportKinds.map(([kind, name]) => (
            <button
              key={kind}
              type="button"
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
