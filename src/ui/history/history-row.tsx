import { useEffect, useRef, useState } from 'preact/hooks';
import type { Rescored } from '../../browser/messages/matching.ts';
import { t } from '../../browser/settings/strings.ts';
import type { Application, MatchRecord, PastScore } from '../../browser/storage/match-record.ts';
import { isolated } from '../../core/text/isolated.ts';
import { IconButton } from '../components/button.tsx';
import { Icon } from '../components/icon.tsx';
import { dateWords } from '../components/measures.ts';
import { safeAddress } from '../components/safe-address.ts';
import { CopiesOf } from '../tailor/copies-of.tsx';
import { ApplicationNote, StatusChoice } from './application-note.tsx';
import { type PlotPoint, ScorePlot } from './score-plot.tsx';
import type { WatchView } from './watch-view.ts';

/** The data of a row, and what can be done with it. */
export type HistoryRowProps = {
  readonly match: MatchRecord;
  /** The matches of the same posting with other resumes. */
  readonly others: readonly MatchRecord[];
  /** The score with the current resume: undefined as long as it is not known, null if it cannot be computed. */
  readonly now: Rescored | null | undefined;
  readonly onDelete: (match: MatchRecord) => void;
  readonly onNote: (match: MatchRecord, application: Application | null) => void;
  readonly watch: WatchView;
  /** Tells whether the row is in view. Only then its current score is computed. */
  readonly onView: (key: string, isInView: boolean) => void;
};

/** “41 → 47 +6”; a dash if there is no score, or if the posting is of another trade, where a score means nothing. */
function Change({ match, now }: { match: MatchRecord; now: Rescored | null | undefined }) {
  const { score: before } = match;
  if (now?.isOtherTrade ?? match.isOtherTrade)
    return (
      <span title={t('otherTrade')}>
        –<span class="for-screen-readers"> {t('otherTrade')}</span>
      </span>
    );
  if (before === null) return <>–</>;
  const score = now?.score ?? before;
  if (score === before) return <>{before}</>;
  const difference = score - before;
  return (
    <>
      {t('fromTo', before, score)}{' '}
      <span class={difference > 0 ? 'change-up' : 'faint'}>
        {difference > 0 ? `+${difference}` : `−${-difference}`}
      </span>
    </>
  );
}

const titleOf = ({ title }: MatchRecord) => title ?? t('untitledPosting');

const pointOf = ({ at, score }: PastScore | MatchRecord): readonly PlotPoint[] =>
  score === null ? [] : [{ at, score }];

type PostingCellProps = { match: MatchRecord; isOpen: boolean; onToggle: () => void };

/** The posting: its title with a link to its page, company and board, and the button that opens the row. */
function PostingCell({ match, isOpen, onToggle }: PostingCellProps) {
  const address = safeAddress(match.url);
  const title = titleOf(match);
  const Title = address ? 'a' : 'span';
  return (
    <th scope="row">
      <span class="history-posting">
        <button
          type="button"
          class="history-open wash"
          aria-expanded={isOpen}
          data-open={isOpen}
          onClick={onToggle}
        >
          <Icon name="chevron" label={t('detailsOf', title)} />
        </button>
        <span class="block history-words">
          <Title
            class="block history-title one-line"
            title={title}
            {...(address && { href: address, target: '_blank', rel: 'noreferrer' })}
          >
            <bdi>{title}</bdi>
          </Title>
          <span class="block faint history-company one-line">
            <bdi>{[match.company, match.board].filter(Boolean).join(' · ')}</bdi>
          </span>
        </span>
      </span>
    </th>
  );
}

/** A matched posting: state of the application, date, resume, scores then and now. Opened, also what changed. */
export function HistoryRow(props: HistoryRowProps) {
  const { match, others, now, onDelete, onNote, watch, onView } = props;
  const [isOpen, setOpen] = useState(false);
  const row = useRef<HTMLTableRowElement>(null);
  const { key } = match;
  useEffect(
    () => (row.current ? watch(row.current, isInView => onView(key, isInView)) : undefined),
    [key, watch, onView],
  );
  const note = (application: Application | null) => onNote(match, application);
  const title = titleOf(match);
  const points = match.isOtherTrade ? [] : [...match.past, match].flatMap(pointOf);
  return (
    <>
      <tr class="history-row" ref={row}>
        <PostingCell match={match} isOpen={isOpen} onToggle={() => setOpen(!isOpen)} />
        <td>
          <StatusChoice title={title} application={match.application} onNote={note} />
          {match.application && (
            <span class="block faint history-since nowrap">{dateWords(match.application.at)}</span>
          )}
        </td>
        <td class="history-date nowrap">{dateWords(match.at)}</td>
        <td>
          <bdi class="block history-resume one-line" title={match.resumeName}>
            {match.resumeName}
          </bdi>
        </td>
        <td class="history-now strong nowrap">
          <Change match={match} now={now} />
        </td>
        <td class="history-plot">
          <ScorePlot points={points} />
        </td>
        <td class="number">
          <IconButton
            class="quiet"
            icon="trash"
            name={t('deleteMatch', title)}
            onClick={() => onDelete(match)}
          />
        </td>
      </tr>
      {isOpen && (
        <tr>
          <td colSpan={7} class="history-detail">
            <ApplicationNote key={match.application?.status} application={match.application} onNote={note} />
            <HistoryDetail match={match} others={others} />
            <CopiesOf resumeId={match.resumeId} posting={match.posting} />
          </td>
        </tr>
      )}
    </>
  );
}

const scoreAndResume = ({ score, isOtherTrade, resumeName }: MatchRecord) =>
  [isOtherTrade ? null : score, isolated(resumeName)].filter(part => part !== null).join(' · ');

function HistoryDetail({ match, others }: Pick<HistoryRowProps, 'match' | 'others'>) {
  const { gained, lost } = keywordChanges(match);
  const facts = [
    { name: t('groupMissing'), names: match.summary.missing },
    { name: t('groupListed'), names: match.summary.listed },
    { name: t('groupProven'), names: match.summary.proven },
    { name: t('gainedSince', dateWords(match.firstAt)), names: gained },
    { name: t('lostSince', dateWords(match.firstAt)), names: lost },
    { name: t('otherResumes'), names: others.map(scoreAndResume) },
  ].filter(({ names }) => names.length > 0);
  return (
    <>
      <dl class="rows facts wide">
        {facts.map(({ name, names }) => (
          <div class="fact" key={name}>
            <dt class="faint">{name}</dt>
            <dd>{names.join(', ')}</dd>
          </div>
        ))}
      </dl>
      <p class="faint">{t('methodVersion', match.algorithm)}</p>
    </>
  );
}

/** The keywords gained and lost between two matches of the same posting. */
type KeywordChanges = { readonly gained: readonly string[]; readonly lost: readonly string[] };

/** The keywords that are proven now but were not in the first match, and the other way round. */
export function keywordChanges(match: Pick<MatchRecord, 'past' | 'summary'>): KeywordChanges {
  const first = match.past[0];
  if (!first) return { gained: [], lost: [] };
  const { proven } = match.summary;
  return {
    gained: proven.filter(name => !first.proven.includes(name)),
    lost: first.proven.filter(name => !proven.includes(name)),
  };
}
