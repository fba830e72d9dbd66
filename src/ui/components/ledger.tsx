import { plural, t } from '../../browser/settings/strings.ts';
import { withoutBullet } from '../../core/text/bullet.ts';
import type { AnsweredLine, Quote } from '../../core/types.ts';
import { Button } from './button.tsx';
import { Disclosure } from './disclosure.tsx';
import { ResumeWords } from './finding-place.tsx';
import { Icon } from './icon.tsx';
import { levelWords } from './ladder.tsx';
import { ledgerCounts, lineStanding } from './report-names.ts';
import { moveByKey } from './row-keys.ts';

/** What the person can do with a line of the ledger. */
export type LedgerActions = {
  /** Stores, or takes back, that the person vouches for the line; null if nothing can be stored. */
  readonly onVouch: ((line: string, on: boolean) => void) | null;
  /** Scrolls the page to the line; null if there is no page. */
  readonly onShow: ((line: AnsweredLine) => void) | null;
  /** Shows a line in the resume; null if there is no resume to show. */
  readonly onQuote: ((quote: Quote) => void) | null;
  /** Highlights whole lines on the page instead of words; null if there is no page. */
  readonly onHighlight: ((on: boolean) => void) | null;
};

type LedgerProps = {
  readonly lines: readonly AnsweredLine[];
  /** The posting's text, which the lines point into. */
  readonly description: string;
  /** Whether lines are highlighted on the page. */
  readonly areHighlighted: boolean;
  readonly actions: LedgerActions;
};

/** Every requirement line in the order of the posting, with its answer and the nearest line of the resume. */
export function Ledger({ lines, description, areHighlighted, actions }: LedgerProps) {
  const { shown, all } = ledgerCounts(lines);
  const judged = lines.length - all;
  if (lines.length === 0) return <p class="soft view-note">{t('ledgerEmpty')}</p>;
  return (
    <>
      <p class="ledger-count side-by-side">
        <span>
          {all > 0 && <strong>{t('ledgerAnswered', shown, all)}</strong>}{' '}
          {judged > 0 && <span class="block faint">{plural('ledgerJudged', judged)}</span>}
        </span>
        {actions.onHighlight && (
          <button
            type="button"
            class="filter-chip wash"
            aria-pressed={areHighlighted}
            onClick={() => actions.onHighlight?.(!areHighlighted)}
          >
            {t('highlightLines')}
          </button>
        )}
      </p>
      <ul class="rows" onKeyDown={event => moveByKey(event.currentTarget, event)}>
        {lines.map(line => (
          <LedgerRow
            key={`${line.start}-${line.end}`}
            line={line}
            text={description.slice(line.start, line.end)}
            actions={actions}
          />
        ))}
      </ul>
    </>
  );
}

function LedgerRow({ line, text, actions }: { line: AnsweredLine; text: string; actions: LedgerActions }) {
  const { answer, nearest, isVouched } = line;
  const { state, icon, words } = lineStanding(line);
  const { onVouch, onShow, onQuote } = actions;
  const canVouch = isVouched || answer !== 'shown';
  return (
    <li>
      <Disclosure
        class={`line ${state}`}
        summary={
          <>
            <Icon name={icon} />
            <span class="line-text">
              <span class="line-words few-lines" dir="auto">
                {withoutBullet(text)}
              </span>
              <span class="faint line-answer">{words}</span>
            </span>
          </>
        }
      >
        {nearest ? (
          <div class="evidence">
            <h3>{t(state === 'shown' ? 'onYourResume' : 'nearestLine')}</h3>
            <ResumeWords
              text={nearest.text}
              note={levelWords(nearest.level)}
              onPlace={onQuote && (() => onQuote(nearest))}
            />
          </div>
        ) : (
          <p class="soft">{t(state === 'shown' || state === 'partly' ? 'wholeTells' : 'noLineNear')}</p>
        )}
        <span class="show-buttons">
          {onShow && (
            <Button class="quiet" icon="locate" name={t('showOnPage')} onClick={() => onShow(line)} />
          )}
          {onVouch && canVouch && (
            <Button
              class="quiet"
              icon={isVouched ? 'close' : 'check'}
              name={t(isVouched ? 'unvouch' : 'vouch')}
              onClick={() => onVouch(text.trim(), !isVouched)}
            />
          )}
        </span>
        {onVouch && canVouch && <p class="faint">{t('vouchNote')}</p>}
      </Disclosure>
    </li>
  );
}
