import { plural, t } from '../../browser/settings/strings.ts';
import { CopyButton } from './copy-button.tsx';
import type { ExportKind } from './export-menu.tsx';
import { useOpened } from './use-opened.ts';

type MatchFooterProps = {
  /** Null if there is no page to highlight. */
  readonly isHighlighted: boolean | null;
  readonly missing: number;
  readonly onHighlight: (on: boolean) => void;
  readonly onCopy: () => void;
  readonly onExport: (kind: ExportKind) => void;
};

/** The bar that is always in reach: highlights on the page, copy, export. */
export function MatchFooter({ isHighlighted, missing, onHighlight, onCopy, onExport }: MatchFooterProps) {
  const opened = useOpened();
  return (
    <footer class="match-footer side-by-side">
      {isHighlighted !== null && (
        <label class="highlights">
          <input
            class="switch"
            type="checkbox"
            role="switch"
            checked={isHighlighted}
            aria-checked={isHighlighted}
            onChange={event => onHighlight(event.currentTarget.checked)}
          />
          {t('highlightPage')}
        </label>
      )}
      <div class="footer-actions pushed">
        {missing > 0 && <CopyButton name={plural('copyMissing', missing)} onCopy={onCopy} />}
        {opened && <opened.ExportMenu onExport={onExport} />}
      </div>
    </footer>
  );
}
