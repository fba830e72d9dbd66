import type { ComponentChildren } from 'preact';
import { format, t } from '../../browser/settings/strings.ts';
import { message } from '../../core/messages/message.ts';
import type { CheckResult, CheckStatus, Impact, Note } from '../../core/types.ts';
import { type CheckActions, CheckRow } from './check-row.tsx';
import { Fold, Group } from './disclosure.tsx';

const severity: Readonly<Record<Impact, number>> = { critical: 0, serious: 1, moderate: 2, minor: 3 };

type ChecklistProps = {
  readonly checks: readonly CheckResult[];
  /** Facts about the resume that no check judges. */
  readonly notes?: readonly Note[];
  readonly actions: CheckActions | null;
  readonly opened: ReadonlySet<string>;
  readonly onToggle: (id: string) => void;
};

/** Failed checks first, the most serious on top; then the unsure ones; then the passed and the dismissed ones, folded. */
export function Checklist({ checks, notes = [], actions, opened, onToggle }: ChecklistProps) {
  const live = checks.filter(check => !check.dismissed);
  const withOutcome = (wanted: CheckStatus) => live.filter(({ outcome }) => outcome === wanted);
  const failed = withOutcome('fail').toSorted((a, b) => severity[a.impact] - severity[b.impact]);
  const unsure = withOutcome('unsure');
  const dismissed = checks.filter(check => check.dismissed);

  const rows = (group: readonly CheckResult[]): ComponentChildren => (
    <ul class="rows">
      {group.map(check => (
        <CheckRow
          key={check.id}
          check={check}
          actions={actions}
          open={opened.has(check.id)}
          onToggle={() => onToggle(check.id)}
        />
      ))}
    </ul>
  );
  const fold = (title: string, group: readonly CheckResult[]) =>
    group.length > 0 && (
      <Fold title={title} count={group.length}>
        {rows(group)}
      </Fold>
    );

  return (
    <>
      <Group title={t('checksFailed')} count={failed.length}>
        {failed.length > 0 ? rows(failed) : <p class="soft group-note">{t('checksNoneFailed')}</p>}
      </Group>
      {unsure.length > 0 && (
        <Group title={t('checksUnsure')} count={unsure.length}>
          <p class="faint group-note">{t('checksUnsureNote')}</p>
          {rows(unsure)}
        </Group>
      )}
      {notes.length > 0 && (
        <Group title={format(message('report.notes'))} count={notes.length}>
          <ul class="rows notes">
            {notes.map(({ title, text }) => (
              <li key={title.id}>
                {format(title)} <p class="soft">{format(text)}</p>
              </li>
            ))}
          </ul>
        </Group>
      )}
      {fold(t('checksPassed'), withOutcome('pass'))}
      {fold(t('checksDismissed'), dismissed)}
      {fold(t('checksIdle'), withOutcome('not-applicable'))}
    </>
  );
}
