import { useEffect, useRef, useState } from 'preact/hooks';
import type { MatchRecord } from '../../browser/match-record.ts';
import { t } from '../../browser/strings.ts';
import { Icon } from '../components/icon.tsx';
import { dateWords } from '../components/measures.ts';
import { safeAddress } from '../components/safe-address.ts';
import { keywordChanges } from './keyword-changes.ts';
import { ScorePlot } from './score-plot.tsx';
import type { WatchView } from './watch-view.ts';

type HistoryRowProps = {
  readonly match: MatchRecord;
  /** The score with the resume as it is now: undefined while it is not known, null where there is none. */
  readonly now: number | null | undefined;
  readonly onDelete: (key: string) => void;
  readonly watch: WatchView;
  /** The score with the resume as it is now is worth its work only while somebody looks. */
  readonly onView: (key: string, isInView: boolean) => void;
};

function scoreWords(score: number | null | undefined): string {
  return score === undefined || score === null ? '–' : String(score);
}

/** A posting that was matched: when, with which resume, the score then and now; opened, what changed. */
export function HistoryRow({ match, now, onDelete, watch, onView }: HistoryRowProps) {
  const [isOpen, setOpen] = useState(false);
  const row = useRef<HTMLTableRowElement>(null);
  const { key } = match;
  useEffect(() => {
    if (!row.current) return;
    const unwatch = watch(row.current, isInView => onView(key, isInView));
    return () => {
      unwatch();
      onView(key, false);
    };
  }, [key, watch, onView]);
  const title = match.title ?? t('untitledPosting');
  const points = [...match.past, { at: match.at, score: match.score }].flatMap(({ at, score }) =>
    score === null ? [] : [{ at, score }],
  );
  return (
    <>
      <tr class="history-row" ref={row}>
        <th scope="row">
          <button
            type="button"
            class="history-open"
            aria-expanded={isOpen}
            data-open={isOpen}
            onClick={() => setOpen(!isOpen)}
          >
            <Icon name="chevron" />
            <span>
              <bdi class="history-title">{title}</bdi>
              <bdi class="faint">{[match.company, match.board].filter(Boolean).join(' · ')}</bdi>
            </span>
          </button>
        </th>
        <td>{dateWords(match.at)}</td>
        <td>
          <bdi>{match.resumeName}</bdi>
        </td>
        <td class="number">{scoreWords(match.score)}</td>
        <td class="number history-now">{scoreWords(now)}</td>
        <td>
          <ScorePlot points={points} />
        </td>
        <td class="number">
          <button
            type="button"
            class="button quiet icon-only"
            title={t('deleteMatch', title)}
            onClick={() => onDelete(match.key)}
          >
            <Icon name="trash" />
            <span class="for-screen-readers">{t('deleteMatch', title)}</span>
          </button>
        </td>
      </tr>
      {isOpen && (
        <tr>
          <td colSpan={7} class="history-detail">
            <HistoryDetail match={match} />
          </td>
        </tr>
      )}
    </>
  );
}

function HistoryDetail({ match }: { match: MatchRecord }) {
  const { gained, lost } = keywordChanges(match);
  const address = safeAddress(match.url);
  const facts = [
    { name: t('groupMissing'), names: match.summary.missing },
    { name: t('groupListed'), names: match.summary.listed },
    { name: t('groupProven'), names: match.summary.proven },
    { name: t('gainedSince', dateWords(match.firstAt)), names: gained },
    { name: t('lostSince', dateWords(match.firstAt)), names: lost },
  ].filter(({ names }) => names.length > 0);
  return (
    <>
      <dl class="facts wide">
        {facts.map(({ name, names }) => (
          <div class="fact" key={name}>
            <dt>{name}</dt>
            <dd>{names.join(', ')}</dd>
          </div>
        ))}
      </dl>
      {address && (
        <p>
          <a href={address} target="_blank" rel="noreferrer">
            {t('openPosting', new URL(address).hostname)}
          </a>
        </p>
      )}
      <p class="faint">{t('methodVersion', match.algorithm)}</p>
    </>
  );
}
