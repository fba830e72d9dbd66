import { useState } from 'preact/hooks';
import { format, keyOf, type MessageKey, t } from '../../browser/settings/strings.ts';
import { listed, message } from '../../core/messages/message.ts';
import {
  checkTitle,
  findingSentences,
  findingsBesideTitle,
  findingsBySentence,
} from '../../core/report/check-words.ts';
import type { CheckResult, Finding } from '../../core/types.ts';
import { Button } from './button.tsx';
import { Disclosure } from './disclosure.tsx';
import { SameFindings } from './finding-place.tsx';
import { Icon, type IconName } from './icon.tsx';
import { checkRowId } from './row-ids.ts';

const SHOWN_FINDINGS = 6;

const marks: Readonly<Record<CheckResult['outcome'], readonly [IconName, MessageKey]>> = {
  fail: ['warning', 'checksFailed'],
  unsure: ['question', 'checksUnsure'],
  pass: ['check', 'outcomePass'],
  'not-applicable': ['dash', 'outcomeNotApplicable'],
};

/** The names of the sources of a check's rule. */
export function sourcesOf({ sources }: Pick<CheckResult, 'sources'>): string {
  const names = sources.map(id => message(`sources.${id}`));
  return format(message('given.text', { text: listed(names, 'apart') }));
}

/** What the person can do with a check. */
export type CheckActions = {
  readonly onDismiss: (id: string, reason: string) => void;
  readonly onRestore: (id: string) => void;
  /** Goes to a finding's place on the pages; null if there are no pages to show. */
  readonly onPlace: ((finding: Finding) => void) | null;
  /** The reasons for the dismissed checks, by the check's id. */
  readonly reasons: Readonly<Record<string, string>>;
};

function Dismissal({ check, actions }: { check: CheckResult; actions: CheckActions }) {
  if (check.dismissed) {
    const reason = actions.reasons[check.id];
    return (
      <p class="dismissed">
        {reason && <span class="soft">{t('dismissedBecause', reason)} </span>}
        <Button class="quiet" name={t('bringBack')} onClick={() => actions.onRestore(check.id)} />
      </p>
    );
  }
  if (check.outcome === 'pass' || check.outcome === 'not-applicable') return null;
  return <DismissForm onDismiss={reason => actions.onDismiss(check.id, reason)} />;
}

type CheckRowProps = {
  readonly check: CheckResult;
  readonly actions: CheckActions | null;
  readonly open: boolean;
  readonly onToggle: () => void;
};

/** One check: its title and first finding. Opened, also the other findings, the reason for the rule and its source. */
export function CheckRow({ check, actions, open, onToggle }: CheckRowProps) {
  const [icon, outcome] = marks[check.outcome];
  const title = checkTitle(check, format);
  const findings = findingsBesideTitle(check, format);
  const first = findings.find(({ message }) => format(message) !== format(check.title));
  const [firstWords] = findingSentences(first ? [first] : [], format);
  const isOpenQuestion = check.outcome === 'fail' || check.outcome === 'unsure';
  const hidden = findings.length - SHOWN_FINDINGS;
  return (
    <li>
      <Disclosure
        class={`check ${check.outcome}`}
        id={checkRowId(check.id)}
        open={open}
        onToggle={onToggle}
        summary={
          <>
            <Icon name={icon} />
            <span class="check-text">
              <span class="for-screen-readers">{t(outcome)}. </span>
              <span class="check-title">{title}</span>
              {isOpenQuestion && firstWords && !open && (
                <span class="check-first few-lines">{firstWords}</span>
              )}
            </span>
          </>
        }
      >
        {findings.length > 0 && (
          <ul class="findings">
            {[...findingsBySentence(findings.slice(0, SHOWN_FINDINGS), format)].map(([sentence, same]) => (
              <li key={sentence}>
                <SameFindings sentence={sentence} findings={same} onPlace={actions?.onPlace ?? null} />
              </li>
            ))}
            {hidden > 0 && <li class="faint">{t('moreFindings', hidden)}</li>}
          </ul>
        )}
        <p class="soft">{format(check.description)}</p>
        <p class="faint">
          {t(keyOf('impact', check.impact))} · {t('source', sourcesOf(check))}
        </p>
        {actions && <Dismissal check={check} actions={actions} />}
      </Disclosure>
    </li>
  );
}

const reasons: readonly MessageKey[] = ['reasonWrong', 'reasonKnown', 'reasonNotHere'];
const LONGEST_REASON = 200;

/** Dismisses a check with a reason: one of three prepared ones or the person's own. */
export function DismissForm({ onDismiss }: { readonly onDismiss: (reason: string) => void }) {
  const [isOpen, setOpen] = useState(false);
  const [own, setOwn] = useState('');

  if (!isOpen) {
    return <Button class="quiet" name={t('dismiss')} onClick={() => setOpen(true)} />;
  }
  const submit = (event: Event) => {
    event.preventDefault();
    const reason = own.trim();
    if (reason) onDismiss(reason);
  };
  // Without this, Escape would close the popup.
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    setOpen(false);
  };
  return (
    <form class="above-2" onSubmit={submit} onKeyDown={closeOnEscape}>
      <p class="field-label">{t('dismissWhy')}</p>
      <div class="side-by-side">
        {reasons.map(key => (
          <Button name={t(key)} key={key} onClick={() => onDismiss(t(key))} />
        ))}
      </div>
      <div class="dismiss-own side-by-side above-2">
        <input
          class="field"
          aria-label={t('reasonOwn')}
          placeholder={t('reasonOwn')}
          maxLength={LONGEST_REASON}
          value={own}
          onInput={event => setOwn(event.currentTarget.value)}
        />
        <Button name={t('dismissWithOwn')} type="submit" disabled={own.trim() === ''} />
        <Button class="quiet" name={t('cancel')} onClick={() => setOpen(false)} />
      </div>
    </form>
  );
}
