import { useContext, useMemo, useState } from 'preact/hooks';
import { plural, t } from '../../browser/settings/strings.ts';
import type { BankLine, Draft } from '../../core/tailor/draft.ts';
import { Button } from '../components/button.tsx';
import { Icon } from '../components/icon.tsx';
import { holdsWords, SearchField } from '../components/search-field.tsx';
import { ReadOnly } from './editable-text.tsx';
import { takenIn } from './take-line.ts';

const ROWS_AT_ONCE = 50;

type BankViewProps = {
  /** Null while it is being read. */
  readonly bank: readonly BankLine[] | null;
  readonly draft: Draft;
  readonly onTake: (line: BankLine) => void;
};

/** Where a line of the bank comes from: its entry, then the resumes. */
export function sourceWords({ entry, what, sources }: BankLine): string {
  const place = entry && what !== 'entry' ? [entry.title, entry.organisation].filter(Boolean).join(', ') : '';
  const resumes = [...new Set(sources.map(({ name }) => name))].join(', ');
  return [place, what === 'entry' ? entry?.dates : '', resumes].filter(Boolean).join(' · ');
}

/** The skills that a line of a job or project proves. Empty for a list of skills, which names them itself. */
function shownWords({ what, section, skills }: BankLine): string {
  const isProof = what === 'bullet' && (section === 'experience' || section === 'projects');
  return isProof && skills.length > 0 ? t('bankShows', skills.join(', ')) : '';
}

/** Every line that the person ever wrote, to search and to take. Lines that the copy already has are marked. */
export function BankView({ bank, draft, onTake }: BankViewProps) {
  const isReadOnly = useContext(ReadOnly);
  const [filter, setFilter] = useState('');
  const [rows, setRows] = useState(ROWS_AT_ONCE);
  const taken = useMemo(() => takenIn(draft), [draft]);
  if (!bank) return <p class="soft view-note">{t('bankReading')}</p>;
  const found = bank.filter(line => holdsWords([line.text, sourceWords(line), ...line.skills], filter));
  // Lines that are not in the copy yet come first: people look for those.
  const shown = found.toSorted((a, b) => Number(taken(a)) - Number(taken(b)));
  return (
    <div class="bank">
      <SearchField
        name={t('bankSearch')}
        value={filter}
        onSearch={words => {
          setFilter(words);
          setRows(ROWS_AT_ONCE);
        }}
      />
      <p class="faint" role="status">
        {plural('bankCount', found.length)}
      </p>
      <ul>
        {shown.slice(0, rows).map(line => (
          <li key={line.id} class="bank-line">
            <p>
              <bdi>{line.text}</bdi>
              <span class="block small faint bank-source">
                {[shownWords(line), sourceWords(line)].filter(Boolean).join(' · ')}
              </span>
            </p>
            {taken(line) ? (
              <span class="small faint bank-taken">
                <Icon name="check" />
                {t('bankTaken')}
              </span>
            ) : (
              !isReadOnly && (
                <Button
                  class="quiet"
                  name={t('bankTake')}
                  aria-label={t('bankTakeThis', line.text)}
                  onClick={() => onTake(line)}
                />
              )
            )}
          </li>
        ))}
      </ul>
      {rows < shown.length && (
        <Button
          class="quiet"
          name={t('showMore', shown.length - rows)}
          onClick={() => setRows(rows + ROWS_AT_ONCE)}
        />
      )}
    </div>
  );
}
