import { useState } from 'preact/hooks';
import { formatNumber, plural, t } from '../../browser/settings/strings.ts';
import type { BankLine, Draft } from '../../core/tailor/draft.ts';
import type { Suggestion } from '../../core/tailor/suggestions.ts';
import type { CheckResult } from '../../core/types.ts';
import { Button } from '../components/button.tsx';
import { Checklist } from '../components/checklist.tsx';
import { useOpenRows } from '../components/disclosure.tsx';
import { ledgerCounts, ledgerWords } from '../components/ledger-counts.ts';
import { Tabs } from '../components/tabs.tsx';
import type { Live } from './analyst.ts';
import { BankView } from './bank-view.tsx';
import { LiveLedger } from './live-ledger.tsx';
import { LiveScore } from './live-score.tsx';
import { useKept } from './use-kept.ts';
import { useSame } from './use-same.ts';

type LivePanelProps = {
  readonly live: Live;
  readonly description: string;
  /** The draft as it is at the moment. */
  readonly draft: () => Draft;
  readonly onTake: (line: BankLine) => void;
  readonly onTakeSuggestion: (suggestion: Suggestion) => void;
  /** Leads to a part of the draft. */
  readonly onGoTo: (id: string) => void;
  /** Shows what ordering the skills would change; null where it would change nothing. */
  readonly onOrderSkills: (() => void) | null;
};

type PanelView = 'ledger' | 'checks' | 'bank';

/** How the draft stands: its score, the ledger, the checks; and the bank of lines to take. */
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

type LiveChecksProps = {
  readonly checks: readonly CheckResult[];
  readonly opened: ReturnType<typeof useOpenRows>;
};

/** The checks, drawn again when one of them says something else. */
function LiveChecks({ checks, opened: { rows, toggle } }: LiveChecksProps) {
  const draw = useKept<readonly CheckResult[]>([rows], all => (
    <Checklist checks={all} actions={null} opened={rows} onToggle={toggle} />
  ));
  return draw(useSame(checks));
}
