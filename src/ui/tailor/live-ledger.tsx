import { plural, t } from '../../browser/strings.ts';
import type { AnsweredLine, LineAnswer, Report } from '../../core/types.ts';
import { Icon } from '../components/icon.tsx';
import { answers, ledgerCounts } from '../components/ledger.tsx';
import { answersBefore } from './report-changes.ts';

/** A line of the person's own that would answer a requirement, or a pattern with blanks. */
export type OfferedLine = {
  readonly key: string;
  readonly text: string;
  /** Where it stands: “Backend Developer, Example Ltd · Resume 2024”. */
  readonly from: string;
  readonly isPattern: boolean;
};

type LiveLedgerProps = {
  readonly now: Report;
  readonly before: Report | null;
  readonly description: string;
  /** What could be taken for a line of the ledger, by where it begins in the posting. */
  readonly offers: ReadonlyMap<number, readonly OfferedLine[]>;
  readonly isReadOnly: boolean;
  readonly onTake: (offer: OfferedLine) => void;
  /** Leads to the line of the draft that begins there in the resume's text. */
  readonly onShow: (line: AnsweredLine) => void;
};

/** Every line that the posting asks for with its answer by the draft as it is now; what changed is said; what could be taken is offered. */
export function LiveLedger({ now, before, description, offers, ...actions }: LiveLedgerProps) {
  const { shown, all } = ledgerCounts(now.ledger);
  const was = answersBefore(before);
  if (now.ledger.length === 0) return <p class="soft view-note">{t('ledgerEmpty')}</p>;
  const judged = now.ledger.length - all;
  return (
    <>
      <p class="ledger-count">
        <strong>{t('ledgerAnswered', shown, all)}</strong>
        {judged > 0 && <span class="faint"> · {plural('ledgerJudged', judged)}</span>}
      </p>
      <ul class="live-ledger">
        {now.ledger.map(line => (
          <LiveRow
            key={line.start}
            line={line}
            was={was.get(line.start)}
            text={description.slice(line.start, line.end)}
            offers={offers.get(line.start) ?? []}
            {...actions}
          />
        ))}
      </ul>
    </>
  );
}

type LiveRowProps = Pick<LiveLedgerProps, 'isReadOnly' | 'onTake' | 'onShow'> & {
  readonly line: AnsweredLine;
  readonly was: LineAnswer | undefined;
  readonly text: string;
  readonly offers: readonly OfferedLine[];
};

function LiveRow({ line, was, text, offers, isReadOnly, onTake, onShow }: LiveRowProps) {
  const { answer, isVouched, nearest, role } = line;
  const [icon, words] = isVouched ? (['check', 'answerVouched'] as const) : answers[answer];
  const isChanged = was !== undefined && was !== answer;
  return (
    <li class={`live-row line ${isVouched ? 'vouched' : answer}`} data-changed={isChanged}>
      <Icon name={icon} />
      <div>
        <p class="live-words" dir="auto">
          {text.replace(/^[-•*–\s]+/, '')}
        </p>
        <p class="line-answer">
          {t(words)}
          {role === 'wish' && ` · ${t('preferred')}`}
          {isChanged && <span class="was"> · {t('answerWas', t(answers[was][1]))}</span>}
        </p>
        {nearest && answer !== 'not-shown' && (
          <button type="button" class="own-line" title={t('goToLine')} onClick={() => onShow(line)}>
            <bdi>{nearest.text}</bdi>
          </button>
        )}
        {!isReadOnly &&
          offers.map(offer => (
            <div class="offer" key={offer.key}>
              <p>
                <bdi>{offer.text}</bdi> <span class="faint">{offer.from}</span>
              </p>
              <button type="button" class="button" onClick={() => onTake(offer)}>
                <Icon name="plus" />
                {t(offer.isPattern ? 'takePattern' : 'takeLine')}
              </button>
            </div>
          ))}
      </div>
    </li>
  );
}
