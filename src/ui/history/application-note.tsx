import { useEffect, useState } from 'preact/hooks';
import { keyOf, t } from '../../browser/settings/strings.ts';
import { APPLICATION_STATES, type Application } from '../../browser/storage/match-record.ts';

const LONGEST_NOTE = 4_000;
const KEPT_AFTER_MS = 500;

type ApplicationProps = {
  readonly application: Application | undefined;
  readonly onNote: (application: Application | null) => void;
};

/** A menu for the state of the application. A new state is dated today. */
export function StatusChoice({ title, application, onNote }: ApplicationProps & { readonly title: string }) {
  return (
    <select
      class="status"
      aria-label={t('statusOf', title)}
      value={application?.status ?? ''}
      onChange={event => {
        const status = APPLICATION_STATES.find(state => state === event.currentTarget.value);
        onNote(status ? { status, at: Date.now(), note: application?.note ?? '' } : null);
      }}
    >
      <option value="">–</option>
      {APPLICATION_STATES.map(state => (
        <option key={state} value={state}>
          {t(keyOf('status', state))}
        </option>
      ))}
    </select>
  );
}

const dayOf = (at: number) => {
  const date = new Date(at);
  return new Date(at - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
};

/** The date of the state and the person's note. The note is saved after a pause in typing and when the tab is hidden. A redraw keeps it. */
export function ApplicationNote({ application: stored, onNote }: ApplicationProps) {
  const [edited, setEdited] = useState<Partial<Pick<Application, 'at' | 'note'>>>({});
  const note = edited.note?.trim();
  useEffect(() => {
    if (!stored || note === undefined || note === stored.note) return;
    const keep = () => onNote({ ...stored, ...edited, note });
    const timer = setTimeout(keep, KEPT_AFTER_MS);
    document.addEventListener('visibilitychange', keep);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', keep);
    };
  }, [note]);
  if (!stored) return null;
  const application = { ...stored, ...edited };
  return (
    <div class="application">
      <label class="labelled">
        {t('statusSince', t(keyOf('status', application.status)))}
        <input
          class="field"
          type="date"
          value={dayOf(application.at)}
          onChange={event => {
            const at = new Date(`${event.currentTarget.value}T12:00`).getTime();
            if (!(at > 0)) return;
            setEdited({ ...edited, at });
            onNote({ ...application, note: application.note.trim(), at });
          }}
        />
      </label>
      <label class="labelled application-note">
        {t('statusNote')}
        <input
          class="field"
          maxLength={LONGEST_NOTE}
          value={application.note}
          onInput={event => setEdited({ ...edited, note: event.currentTarget.value })}
          onChange={event => onNote({ ...application, note: event.currentTarget.value.trim() })}
        />
      </label>
    </div>
  );
}
