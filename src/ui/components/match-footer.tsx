import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { type MessageKey, t } from '../../browser/strings.ts';
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
  /** Null where there is no panel to open. */
  readonly onKeepBeside: (() => void) | null;
};

/** Always in reach: the lights on the page with their legend, copy, export. */
export function MatchFooter({ lit, missing, onLight, onCopy, onExport, onKeepBeside }: MatchFooterProps) {
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
            aria-describedby={`${field}-legend`}
            onChange={event => onLight(event.currentTarget.checked)}
          />
          <div>
            <label for={field}>{t('lightPage')}</label>
            <p class="legend" id={`${field}-legend`}>
              <span class="mark missing">{t('legendMissing')}</span>
              <span class="mark listed">{t('legendListed')}</span>
              <span class="mark proven">{t('legendProven')}</span>
            </p>
          </div>
        </div>
      )}
      <div class="footer-actions">
        {onKeepBeside && (
          <button type="button" class="button icon-only" title={t('keepBeside')} onClick={onKeepBeside}>
            <Icon name="panel" />
            <span class="for-screen-readers">{t('keepBeside')}</span>
          </button>
        )}
        <CopyButton disabled={missing === 0} onCopy={onCopy} />
        <ExportMenu onExport={onExport} />
      </div>
    </footer>
  );
}

const copiedForMs = 2000;

function CopyButton({ disabled, onCopy }: { disabled: boolean; onCopy: () => void }) {
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
    <button
      type="button"
      class="button icon-only"
      title={t('copyMissing')}
      disabled={disabled}
      onClick={copy}
    >
      <Icon name={isDone ? 'check' : 'copy'} />
      <span class="for-screen-readers">{t('copyMissing')}</span>
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
