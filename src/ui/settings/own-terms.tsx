import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { t } from '../../browser/settings/strings.ts';
import type { OwnTerm } from '../../core/types.ts';
import { Button, IconButton } from '../components/button.tsx';
import { useUndo } from '../components/undo.tsx';
import { aliasesFrom, type TermFault, termFault } from './term-fault.ts';

type Terms = readonly OwnTerm[];

type OwnTermsProps = {
  readonly terms: Terms;
  /** Takes a change, not a list: the terms may have changed since this was drawn. */
  readonly onChange: (change: (now: Terms) => Terms) => void;
};

/** The person's own terms, and their own spellings of known terms: to add, change and remove. */
export function OwnTerms({ terms, onChange }: OwnTermsProps) {
  const [edited, setEdited] = useState<OwnTerm | null>(null);
  const [undoBar, offerUndo] = useUndo();
  const others = terms.filter(({ name }) => name !== edited?.name);
  /** Puts a term in the place of the one before, or at the end. */
  const put = (term: OwnTerm, before: OwnTerm = term) => {
    const at = terms.findIndex(({ name }) => name === before.name);
    onChange(now =>
      now
        .filter(({ name }) => name !== before.name && name !== term.name)
        .toSpliced(at < 0 ? now.length : at, 0, term),
    );
  };
  const remove = (term: OwnTerm) => {
    setEdited(null);
    onChange(now => now.filter(({ name }) => name !== term.name));
    offerUndo({ words: t('termRemoved', term.name), undo: async () => put(term) });
  };
  const take = (term: OwnTerm) => {
    put(term, edited ?? term);
    setEdited(null);
  };
  return (
    <>
      <p class="faint">{t('termsNote')}</p>
      {terms.length > 0 && (
        <ul class="terms">
          {terms.map(term => (
            <li key={term.name}>
              <span>
                <bdi class="strong">{term.name}</bdi>
                {term.aliases.length > 0 && <bdi class="soft"> = {term.aliases.join(', ')}</bdi>}
              </span>
              <span class="term-tools">
                <IconButton
                  class="quiet"
                  icon="pencil"
                  name={t('changeTerm', term.name)}
                  onClick={() => setEdited(term)}
                />
                <IconButton
                  class="quiet"
                  icon="close"
                  name={t('removeTerm', term.name)}
                  onClick={() => remove(term)}
                />
              </span>
            </li>
          ))}
        </ul>
      )}
      <TermForm
        key={edited?.name ?? ''}
        edited={edited}
        others={others}
        onTake={take}
        onLeave={() => setEdited(null)}
      />
      {undoBar}
    </>
  );
}

type TermFormProps = {
  /** The term to change; null for a new one. */
  readonly edited: OwnTerm | null;
  readonly others: readonly OwnTerm[];
  readonly onTake: (term: OwnTerm) => void;
  readonly onLeave: () => void;
};

function TermForm({ edited, others, onTake, onLeave }: TermFormProps) {
  const [name, setName] = useState(edited?.name ?? '');
  const [aliases, setAliases] = useState(edited?.aliases.join(', ') ?? '');
  const [fault, setFault] = useState<TermFault | null>(null);
  const first = useRef<HTMLInputElement>(null);
  const field = useId();
  useEffect(() => {
    if (edited) first.current?.focus();
  }, [edited]);
  const submit = (event: Event) => {
    event.preventDefault();
    const term = { name: name.trim(), aliases: aliasesFrom(aliases) };
    const found = termFault(term, others);
    setFault(found);
    first.current?.focus();
    if (found) return;
    setName('');
    setAliases('');
    onTake(term);
  };
  return (
    <form class="add-term side-by-side" onSubmit={submit}>
      <label class="labelled">
        {t('termName')}
        <input
          class="field"
          ref={first}
          aria-describedby={fault ? `${field}-fault` : undefined}
          aria-invalid={fault !== null}
          value={name}
          onInput={event => setName(event.currentTarget.value)}
        />
      </label>
      <label class="labelled">
        {t('termAliases')}
        <input class="field" value={aliases} onInput={event => setAliases(event.currentTarget.value)} />
      </label>
      <Button
        icon={edited ? 'check' : 'plus'}
        name={t(edited ? 'save' : 'addTerm')}
        type="submit"
        disabled={name.trim() === ''}
      />
      {edited && <Button class="quiet" name={t('cancel')} onClick={onLeave} />}
      <p id={`${field}-fault`} class="term-error" role="alert">
        {fault && t(fault.key, ...fault.words)}
      </p>
    </form>
  );
}
