import { formatNumber, plural, t } from '../../browser/settings/strings.ts';
import { Disclosure } from './disclosure.tsx';
import type { KeywordRowContext } from './keyword-evidence.tsx';
import { isRequired, type KeywordRowData, rowGain, rowName } from './keyword-rows.ts';
import { evidenceWords, Ladder } from './ladder.tsx';
import { keywordRowId } from './row-ids.ts';
import { useOpened } from './use-opened.ts';

function notesOf(row: KeywordRowData): string {
  const isMentioned = row.lead.need === 'mentioned';
  const notes = [
    row.choice.length > 1 ? t('oneIsEnough') : null,
    row.members.some(({ inTitle }) => inTitle) ? t('inTitle') : null,
    isMentioned || isRequired(row) ? null : t('preferred'),
  ];
  return notes.filter(note => note !== null).join(' · ');
}

type KeywordRowProps = { readonly row: KeywordRowData; readonly context: KeywordRowContext };

/** One keyword or choice: its name, notes, evidence ladder and gain on one line. Opened, also the evidence from posting and resume. */
export function KeywordRow({ row, context }: KeywordRowProps) {
  const { lead } = row;
  const opened = useOpened();
  const points = rowGain(row);
  const notes = notesOf(row);
  return (
    <li>
      <Disclosure
        class="keyword"
        id={keywordRowId(lead.name)}
        open={context.opened.has(lead.name)}
        onToggle={() => context.onToggle(lead.name)}
        summary={
          <>
            <span class="keyword-words">
              <span class="keyword-name">{rowName(row)}</span>
              {lead.count > 1 && (
                <span class="faint" aria-hidden="true">
                  {' '}
                  {t('times', lead.count)}
                </span>
              )}
              {notes && <span class="faint"> {notes}</span>}
            </span>
            <span class="for-screen-readers">
              {lead.count > 0 && `, ${plural('namedTimes', lead.count)}`}, {evidenceWords(lead)}
            </span>
            <Ladder level={lead.evidence} />
            <span class="keyword-gain">{points >= 0.05 && t('gain', formatNumber(points, 1))}</span>
            {points >= 0.05 && <span class="for-screen-readers"> {t('points')}</span>}
          </>
        }
      >
        {opened && <opened.KeywordEvidence match={lead} context={context} />}
      </Disclosure>
    </li>
  );
}
