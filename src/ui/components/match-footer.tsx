import { useId } from 'preact/hooks';
import { plural, t } from '../../browser/settings/strings.ts';
import type { ExportKind } from '../popup/export-report.ts';
import { CopyButton } from './copy-button.tsx';
import { useOpened } from './use-opened.ts';

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
  const opened = useOpened();
  return (
    <footer class="match-footer side-by-side">
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
        {missing > 0 && <CopyButton name={plural('copyMissing', missing)} onCopy={onCopy} />}
        {opened && <opened.ExportMenu onExport={onExport} />}
      </div>
    </footer>
  );
}
