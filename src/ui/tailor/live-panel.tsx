import { useState } from 'preact/hooks';
import { format, formatNumber, keyOf, plural, t } from '../../browser/settings/strings.ts';
import type { BankLine, Draft } from '../../core/tailor/draft.ts';
import type { Suggestion } from '../../core/tailor/suggestions.ts';
import type { CheckResult } from '../../core/types.ts';
import { Button } from '../components/button.tsx';
import { Checklist } from '../components/checklist.tsx';
import { useOpenRows } from '../components/disclosure.tsx';
import { levelWords } from '../components/ladder.tsx';
import { ledgerCounts, ledgerWords } from '../components/report-names.ts';
import { ScoreTop } from '../components/score-top.tsx';
import { Tabs } from '../components/tabs.tsx';
import type { DraftReport } from './analysis.ts';
import type { Live } from './analyst.ts';
import { BankView } from './bank-view.tsx';
import { LiveLedger } from './live-ledger.tsx';
import type { ReportChange } from './report-changes.ts';
import { useKept, useSame } from './use-kept.ts';

type LivePanelProps = {
  readonly live: Live;
  readonly description: string;
  /** Returns the current draft. */
  readonly draft: () => Draft;
  readonly onTake: (line: BankLine) => void;
  readonly onTakeSuggestion: (suggestion: Suggestion) => void;
  /** Goes to a part of the draft. */
  readonly onGoTo: (id: string) => void;
  /** Shows how the skills would be reordered; null if nothing would change. */
  readonly onOrderSkills: (() => void) | null;
};

type PanelView = 'ledger' | 'checks' | 'bank';

/** The panel about the draft: its score, the ledger, the checks, and the bank of lines to take. */
export function LivePanel(props: LivePanelProps) {
  const { live, description, draft, onTake, onTakeSuggestion, onGoTo, onOrderSkills } = props;
  const [view, setView] = useState<PanelView>('ledger');
  const opened = useOpenRows();
  const { now, before, bank, ideas } = live;
  if (!now) return <aside class="live-panel card" aria-busy="true" aria-label={t('livePanel')} />;
  const { shown, all } = ledgerCounts(now.ledger);
  const failed = now.checks.filter(check => check.outcome === 'fail' && !check.dismissed).length;
  return (
    <aside class="live-panel card" aria-label={t('livePanel')}>
      <LiveScore before={before?.score ?? null} now={now} />
      <Tabs<PanelView>
        label={t('views')}
        selected={view}
        onSelect={setView}
        tabs={[
          {
            id: 'ledger',
            name: t('viewRequirements'),
            count: { shown: formatNumber(all - shown), spoken: ledgerWords(now.ledger) },
            render: () => (
              <>
                {onOrderSkills && (
                  <Button
                    class="quiet order-skills"
                    icon="list"
                    name={t('skillsFirst')}
                    onClick={onOrderSkills}
                  />
                )}
                <LiveLedger
                  ledger={now.ledger}
                  description={description}
                  ideas={ideas}
                  onTake={onTakeSuggestion}
                  onShow={onGoTo}
                />
              </>
            ),
          },
          {
            id: 'checks',
            name: t('viewChecklist'),
            count: { shown: formatNumber(failed), spoken: plural('checksFailing', failed) },
            render: () => <LiveChecks checks={now.checks} opened={opened} />,
          },
          {
            id: 'bank',
            name: t('viewBank'),
            render: () => <BankView bank={bank} draft={draft()} onTake={onTake} />,
          },
        ]}
      />
    </aside>
  );
}

type LiveChecksProps = { checks: readonly CheckResult[]; opened: ReturnType<typeof useOpenRows> };

/** The checks. Redrawn only if one of them changes. */
function LiveChecks({ checks, opened: { rows, toggle } }: LiveChecksProps) {
  const draw = useKept<readonly CheckResult[]>([rows], all => (
    <Checklist checks={all} actions={null} opened={rows} onToggle={toggle} />
  ));
  return draw(useSame(checks));
}

const SHOWN_CHANGES = 3;

type LiveScoreProps = {
  /** The score of the unchanged resume; null if it has none or is gone. */
  readonly before: number | null;
  readonly now: Pick<DraftReport, 'step' | 'score' | 'verdict' | 'why' | 'changes'>;
};

/** The score of the draft, the score of the unchanged resume, and the reasons for the difference. */
export function LiveScore({ before, now }: LiveScoreProps) {
  const { changes } = now;
  const sentences = [...now.verdict, ...now.why].map(format).join(' ');
  return (
    <section class="live-score" aria-label={t('scoreLabel')} data-step={now.step}>
      <ScoreTop score={now.score} words={sentences}>
        <h2 class="live-sum">
          <span class="for-screen-readers">
            {now.score === null ? t('noScore') : t('scoreSpoken', now.score)}
          </span>
          {before !== null && now.score !== null && (
            <Change was={before} now={now.score} by={changes.length} />
          )}
        </h2>
        <p class="soft verdict-line">{sentences}</p>
      </ScoreTop>
      {changes.length > 0 && <Changes changes={changes} />}
    </section>
  );
}

/** The old and the new score. If they are equal, says whether anything that counts has changed. */
function Change({ was, now, by }: { readonly was: number; readonly now: number; readonly by: number }) {
  if (was === now) return <span class="same-score">{t(by === 0 ? 'scoreUnchanged' : 'scoreSame')}</span>;
  return (
    <>
      {t('fromTo', was, now)}
      <span class={now > was ? 'change-up' : 'faint'}> {now > was ? `+${now - was}` : `−${was - now}`}</span>
    </>
  );
}

function Changes({ changes }: { readonly changes: readonly ReportChange[] }) {
  const [isOpen, setOpen] = useState(false);
  const shown = isOpen ? changes : changes.slice(0, SHOWN_CHANGES);
  return (
    <>
      <ul class="above-2 changes" aria-label={t('whatChanged')}>
        {shown.map(change => (
          <li key={change.kind === 'fit' ? change.id : change.name}>
            <span class={change.isBetter ? 'change-mark up' : 'change-mark'} aria-hidden="true">
              {change.isBetter ? '+' : '−'}
            </span>
            {change.kind === 'fit' ? (
              <span>{t(keyOf('fit', change.id))}</span>
            ) : (
              <span>
                <strong>{change.name}</strong>{' '}
                <span class="soft">{t('fromTo', levelWords(change.from), levelWords(change.to))}</span>
              </span>
            )}
          </li>
        ))}
      </ul>
      {changes.length > SHOWN_CHANGES && (
        <Button
          class="quiet"
          name={isOpen ? t('showFewer') : t('showMore', changes.length - SHOWN_CHANGES)}
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        />
      )}
    </>
  );
}
