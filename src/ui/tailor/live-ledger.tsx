import { useContext, useMemo } from 'preact/hooks';
import { format, plural, t } from '../../browser/settings/strings.ts';
import { message } from '../../core/messages/message.ts';
import type { Suggestion } from '../../core/tailor/suggestions.ts';
import { withoutBullet } from '../../core/text/bullet.ts';
import { Button } from '../components/button.tsx';
import { Icon } from '../components/icon.tsx';
import { ledgerCounts, lineStanding } from '../components/report-names.ts';
import type { DraftAnswer, DraftIdeas } from './analysis.ts';
import { sourceWords } from './bank-view.tsx';
import { ReadOnly } from './editable-text.tsx';
import { useKept, useSame } from './use-kept.ts';

type LiveLedgerProps = {
  readonly ledger: readonly DraftAnswer[];
  readonly description: string;
  /** With the suggestions, best first. Each names the lines of the ledger that it answers. */
  readonly ideas: DraftIdeas | null;
  readonly onTake: (suggestion: Suggestion) => void;
  /** Goes to a part of the draft. */
  readonly onShow: (id: string) => void;
};

/** Every line of the ledger with the current draft's answer. Says what changed, and offers lines to take. */
export function LiveLedger({ ledger: told, description, ideas, ...actions }: LiveLedgerProps) {
  const ledger = useSame(told);
  const { shown, all } = ledgerCounts(ledger);
  const offers = useMemo(() => offersByLine(ideas?.suggestions ?? [], ledger.length), [ideas, ledger.length]);
  const draw = useKept<DraftAnswer>([ideas], line => (
    <LiveRow
      key={line.start}
      line={line}
      text={description.slice(line.start, line.end)}
      offers={offers[ledger.indexOf(line)] ?? []}
      {...actions}
    />
  ));
  if (ledger.length === 0) return <p class="soft view-note">{t('ledgerEmpty')}</p>;
  const judged = ledger.length - all;
  return (
    <>
      <p class="ledger-count side-by-side">
        {all > 0 && <strong>{t('ledgerAnswered', shown, all)}</strong>}
        {judged > 0 && <span class="faint">{plural('ledgerJudged', judged)}</span>}
      </p>
      <ul class="live-ledger">{ledger.map(draw)}</ul>
    </>
  );
}

type LiveRowProps = Pick<LiveLedgerProps, 'onTake' | 'onShow'> & {
  readonly line: DraftAnswer;
  readonly text: string;
  readonly offers: readonly Suggestion[];
};

function LiveRow({ line, text, offers, onTake, onShow }: LiveRowProps) {
  const isReadOnly = useContext(ReadOnly);
  const { answer, was, nearest } = line;
  const { state, icon, words } = lineStanding(line);
  const isChanged = was !== null && was !== answer;
  return (
    <li class={`live-row line ${state}`} data-changed={isChanged}>
      <Icon name={icon} />
      <div>
        <p class="live-words" dir="auto">
          {withoutBullet(text)}
        </p>
        <p class="faint line-answer">
          {words}
          {isChanged && <span class="was"> · {t('answerWas', format(message(`answers.${was}`)))}</span>}
        </p>
        {nearest && answer !== 'not-shown' && (
          <button
            type="button"
            class="own-line one-line"
            title={t('goToLine')}
            onClick={() => nearest.id !== null && onShow(nearest.id)}
          >
            <bdi>{nearest.text}</bdi>
          </button>
        )}
        {!isReadOnly && offers.map(offer => <Offer key={offer.id} offer={offer} onTake={onTake} />)}
      </div>
    </li>
  );
}

const OFFERS_A_LINE = 2;

/** For each line of the ledger, the person's best lines, or a pattern if there is none. Nothing is offered twice. */
function offersByLine(suggestions: readonly Suggestion[], lines: number): readonly (readonly Suggestion[])[] {
  const offered = new Set<string>();
  return Array.from({ length: lines }, (_, index) => {
    const fitting = suggestions.filter(({ requirements }) => requirements.includes(index));
    const own = fitting.filter(({ line }) => line !== null);
    const best = own.length > 0 ? own : fitting.slice(0, 1);
    const offers = best.filter(({ id }) => !offered.has(id)).slice(0, OFFERS_A_LINE);
    for (const { id } of offers) offered.add(id);
    return offers;
  });
}

type OfferProps = { readonly offer: Suggestion; readonly onTake: (suggestion: Suggestion) => void };

function Offer({ offer, onTake }: OfferProps) {
  const { text, line, hiddenId, keywords } = offer;
  const words = hiddenId !== null ? 'showLine' : line ? 'takeLine' : 'takePattern';
  return (
    <div class="offer">
      <p>
        <bdi>{text}</bdi>{' '}
        <span class="faint offer-source">
          {[keywords.join(', '), line ? sourceWords(line) : t('patternSource')].filter(Boolean).join(' · ')}
        </span>
      </p>
      <Button
        icon={hiddenId !== null ? 'eye' : 'plus'}
        name={t(words)}
        aria-label={`${t(words)}: ${text}`}
        onClick={() => onTake(offer)}
      />
    </div>
  );
}
