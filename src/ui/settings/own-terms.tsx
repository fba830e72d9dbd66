import { useId, useState } from 'preact/hooks';
import { t } from '../../browser/strings.ts';
import type { OwnTerm } from '../../core/types.ts';
import { Icon } from '../components/icon.tsx';

const longestWord = 100;

type OwnTermsProps = {
  readonly terms: readonly OwnTerm[];
  readonly onChange: (terms: readonly OwnTerm[]) => void;
};

/** The other spellings out of a field: parted by commas, none twice. */
export function aliasesFrom(text: string): readonly string[] {
  return [...new Set(text.split(',').map(word => word.trim().slice(0, longestWord)))].filter(Boolean);
}

/** Terms of the person's own, and other spellings for known ones. */
export function OwnTerms({ terms, onChange }: OwnTermsProps) {
  const [name, setName] = useState('');
  const [aliases, setAliases] = useState('');
  const field = useId();
  const add = (event: Event) => {
    event.preventDefault();
    const term = name.trim();
    if (!term) return;
    const others = terms.filter(other => other.name.toLowerCase() !== term.toLowerCase());
    onChange([...others, { name: term, aliases: aliasesFrom(aliases) }]);
    setName('');
    setAliases('');
  };
  return (
    <>
      <p class="faint">{t('termsNote')}</p>
      {terms.length > 0 && (
        <ul class="terms">
          {terms.map(term => (
            <li key={term.name}>
              <span>
                <strong>{term.name}</strong>
                {term.aliases.length > 0 && <span class="soft"> = {term.aliases.join(', ')}</span>}
              </span>
              <button
                type="button"
                class="button quiet icon-only"
                title={t('removeTerm', term.name)}
                onClick={() => onChange(terms.filter(other => other !== term))}
              >
                <Icon name="close" />
                <span class="for-screen-readers">{t('removeTerm', term.name)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <form class="add-term" onSubmit={add}>
        <div>
          <label class="field-label" for={`${field}-name`}>
            {t('termName')}
          </label>
          <input
            id={`${field}-name`}
            class="field"
            maxLength={longestWord}
            value={name}
            onInput={event => setName(event.currentTarget.value)}
          />
        </div>
        <div>
          <label class="field-label" for={`${field}-aliases`}>
            {t('termAliases')}
          </label>
          <input
            id={`${field}-aliases`}
            class="field"
            maxLength={1000}
            value={aliases}
            onInput={event => setAliases(event.currentTarget.value)}
          />
        </div>
        <button type="submit" class="button" disabled={name.trim() === ''}>
          <Icon name="plus" />
          {t('addTerm')}
        </button>
      </form>
    </>
  );
}
