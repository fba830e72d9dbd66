import type { ComponentChildren } from 'preact';
import { format, t } from '../../browser/settings/strings.ts';
import { message } from '../../core/messages/message.ts';
import type { CheckResult, Impact, Note } from '../../core/types.ts';
import { type CheckActions, CheckRow } from './check-row.tsx';
import { Fold } from './disclosure.tsx';

const severity: Readonly<Record<Impact, number>> = { critical: 0, serious: 1, moderate: 2, minor: 3 };

type ChecklistProps = {
  readonly checks: readonly CheckResult[];
  /** What else is so on the resume, and no check. */
  readonly notes?: readonly Note[];
  readonly actions: CheckActions | null;
  readonly opened: ReadonlySet<string>;
  readonly onToggle: (id: string) => void;
};

/** Failures first, the gravest on top; then what could not be told; passed and dismissed folded. */
export function Checklist({ checks, notes = [], actions, opened, onToggle }: ChecklistProps) {
  const live = checks.filter(check => !check.dismissed);
  const failed = live
    .filter(check => check.outcome === 'fail')
    .toSorted((a, b) => severity[a.impact] - severity[b.impact]);
  const unsure = live.filter(check => check.outcome === 'unsure');
  const passed = live.filter(check => check.outcome === 'pass');
  const idle = live.filter(check => check.outcome === 'not-applicable');
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
      <section class="group">
        <h3 class="group-title">
          {t('checksFailed')} <span class="group-count">{failed.length}</span>
        </h3>
        {failed.length > 0 ? rows(failed) : <p class="soft group-note">{t('checksNoneFailed')}</p>}
      </section>
      {unsure.length > 0 && (
        <section class="group">
          <h3 class="group-title">
            {t('checksUnsure')} <span class="group-count">{unsure.length}</span>
          </h3>
          <p class="faint group-note">{t('checksUnsureNote')}</p>
          {rows(unsure)}
        </section>
      )}
      {notes.length > 0 && (
        <section class="group">
          <h3 class="group-title">
            {format(message('report.notes'))} <span class="group-count">{notes.length}</span>
          </h3>
          <ul class="rows notes">
            {notes.map(({ title, text }) => (
              <li key={title.id}>
                {format(title)} <p class="soft">{format(text)}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
      {fold(t('checksPassed'), passed)}
      {fold(t('checksDismissed'), dismissed)}
      {fold(t('checksIdle'), idle)}
    </>
  );
}
