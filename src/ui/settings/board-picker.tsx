import { useEffect, useRef, useState } from 'preact/hooks';
import boards from '../../browser/permissions/automatic-boards.json';
import { keyOf, plural, t } from '../../browser/settings/strings.ts';
import { Fold, useOpenRows } from '../components/disclosure.tsx';
import { holdsWords, SearchField } from '../components/search-field.tsx';
import { answered } from './toggle.tsx';

/** A board for which the automatic score can be turned on. Its hosts are match patterns as in the manifest. */
type AutomaticBoard = (typeof boards)[number];

type BoardPickerProps = {
  /** The hosts that the person has chosen and the browser has granted. */
  readonly hosts: readonly string[];
  /** Must ask the browser for the permission while the click is handled, or else the browser refuses. */
  readonly onAllow: (hosts: readonly string[]) => void;
  readonly onWithdraw: (hosts: readonly string[]) => void;
};

const kinds = ['site', 'system'] as const;

/** The boards whose postings get a score on the icon. The permission for each can be asked for, and given back, separately. */
export function BoardPicker({ hosts, onAllow, onWithdraw }: BoardPickerProps) {
  const [search, setSearch] = useState('');
  const isOn = (board: AutomaticBoard) => board.hosts.every(host => hosts.includes(host));
  const opened = useOpenRows();
  const isSearched = search.trim() !== '';
  const found = boards.filter(({ name, hosts: its }) => holdsWords([name, ...its], search));
  const areOn = boards.filter(isOn);
  const on = areOn.length;
  const all = boards.flatMap(board => board.hosts);
  return (
    <>
      <p class="faint">{t('automaticNote')}</p>
      <SearchField name={t('boardSearch')} value={search} onSearch={setSearch} />
      {!isSearched && (
        <BoardBox
          name={t('boardsAll')}
          state={on === 0 ? 'off' : on === boards.length ? 'on' : 'some'}
          onChange={wanted => (wanted ? onAllow(all) : onWithdraw(all))}
        />
      )}
      {kinds.map(kind => {
        const title = t(keyOf('board', kind));
        const inGroup = found.filter(board => board.kind === kind).toSorted(byName);
        if (inGroup.length === 0) return null;
        return (
          <Fold
            key={kind}
            title={title}
            note={t('boardsOnOf', inGroup.filter(isOn).length, inGroup.length)}
            // Search results are shown at once.
            open={isSearched || opened.rows.has(kind)}
            onToggle={() => opened.toggle(kind)}
          >
            <fieldset class="boards">
              <legend class="for-screen-readers">{title}</legend>
              {inGroup.map(board => (
                <BoardBox
                  key={board.name}
                  name={board.name}
                  state={isOn(board) ? 'on' : 'off'}
                  onChange={wanted => (wanted ? onAllow : onWithdraw)(board.hosts)}
                />
              ))}
            </fieldset>
          </Fold>
        );
      })}
      <p role="status">
        <span class="faint">
          {found.length === 0 ? t('boardsNoneFound') : on > 0 && plural('boardsOn', on)}
        </span>
        {found.length > 0 && on > 0 && on < boards.length && (
          <>
            {' '}
            <span class="boards-on">{areOn.map(({ name }) => name).join(', ')}</span>
          </>
        )}
      </p>
    </>
  );
}

const byName = (a: AutomaticBoard, b: AutomaticBoard) => a.name.localeCompare(b.name);

type BoardBoxProps = {
  readonly name: string;
  readonly state: 'on' | 'off' | 'some';
  readonly onChange: (wanted: boolean) => void;
};

function BoardBox({ name, state, onChange }: BoardBoxProps) {
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (box.current) box.current.indeterminate = state === 'some';
  }, [state]);
  return (
    <label class="abreast board">
      <input
        ref={box}
        type="checkbox"
        checked={state === 'on'}
        onChange={event => {
          const wanted = answered(event.currentTarget, state === 'on');
          event.currentTarget.indeterminate = state === 'some';
          onChange(wanted);
        }}
      />
      {name}
    </label>
  );
}
