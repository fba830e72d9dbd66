import { highlightStyle } from '../../browser/page/highlight-term.ts';
import { format, formatNumber, plural, t } from '../../browser/settings/strings.ts';
import { choiceOf } from '../../core/evidence/units.ts';
import type { KeywordMatch, Quote } from '../../core/types.ts';
import { IconButton } from './button.tsx';
import { excerptAround } from './excerpt.ts';
import { ResumeWords } from './finding-place.tsx';
import { Icon } from './icon.tsx';
import { evidenceWords, levelWords } from './ladder.tsx';

/** A keyword's place in the page: `place` of `places`, from 1. */
export type ShownPlace = { readonly keyword: string; readonly place: number; readonly places: number };

/** What a keyword row needs besides the keyword. */
export type KeywordRowContext = {
  /** The posting's text, which the keyword's spans point into. */
  readonly description: string;
  readonly all: readonly KeywordMatch[];
  readonly opened: ReadonlySet<string>;
  readonly onToggle: (name: string) => void;
  /** The place in the page that was shown last; null before the first. */
  readonly place: ShownPlace | null;
  /** Scrolls the page to the keyword; null if there is no page to show it on. */
  readonly onShow: ((match: KeywordMatch, direction: 'next' | 'previous') => void) | null;
  /** Shows a line in the resume; null if there is no resume to show. */
  readonly onQuote: ((quote: Quote) => void) | null;
};

const SHOWN_QUOTES = 3;

function InPosting({ match, context }: { match: KeywordMatch; context: KeywordRowContext }) {
  const span = match.spans[0];
  const { onShow } = context;
  if (!span)
    return match.inTitle === null ? null : (
      <div class="evidence">
        <p class="soft">{t('onlyInTitle')}</p>
        {onShow && <PlaceButtons match={match} place={context.place} onShow={onShow} />}
      </div>
    );
  const excerpt = excerptAround(context.description, span);
  return (
    <div class="evidence">
      <h3>{t('inThePosting')}</h3>
      <blockquote>
        {excerpt.before}
        <mark class={`mark ${highlightStyle(match)}`}>{excerpt.marked}</mark>
        {excerpt.after}
      </blockquote>
      {onShow && <PlaceButtons match={match} place={context.place} onShow={onShow} />}
    </div>
  );
}

type PlaceButtonsProps = {
  readonly match: KeywordMatch;
  readonly place: ShownPlace | null;
  readonly onShow: NonNullable<KeywordRowContext['onShow']>;
};

/** “Show on the page”. After that, “‹ 2 of 11 ›” if there are several places. */
function PlaceButtons({ match, place, onShow }: PlaceButtonsProps) {
  const here = place?.keyword === match.name ? place : null;
  const hasMore = here !== null && here.places > 1;
  return (
    <span class="show-buttons">
      {hasMore && (
        <IconButton
          class="quiet"
          icon="back"
          name={t('showPrevious')}
          onClick={() => onShow(match, 'previous')}
        />
      )}
      {here && (
        <span class="place" role="status">
          <span class="for-screen-readers">{match.called ?? match.name}. </span>
          {t('outOf', here.place, here.places)}
        </span>
      )}
      {/* The same element in both states, so that it keeps the focus. */}
      <button
        key="next"
        type="button"
        class={hasMore ? 'button quiet icon-only' : 'button quiet'}
        title={hasMore ? t('showNext') : undefined}
        onClick={() => onShow(match, 'next')}
      >
        {hasMore ? <Icon name="chevron" label={t('showNext')} /> : <Icon name="locate" />}
        {!hasMore && t('showOnPage')}
      </button>
    </span>
  );
}

function OnResume({ match, onQuote }: { match: KeywordMatch; onQuote: KeywordRowContext['onQuote'] }) {
  return (
    <div class="evidence">
      <h3>{t('onYourResume')}</h3>
      {(match.satisfiedBy || match.namedIn) && <p class="soft">{capitalized(evidenceWords(match))}</p>}
      {match.quotes.slice(0, SHOWN_QUOTES).map(quote => (
        <ResumeWords
          key={`${quote.start}-${quote.end}`}
          text={quote.text}
          note={levelWords(quote.level)}
          onPlace={onQuote && (() => onQuote(quote))}
        />
      ))}
      {match.quotes.length > SHOWN_QUOTES && (
        <p class="faint">{plural('moreLines', match.quotes.length - SHOWN_QUOTES)}</p>
      )}
      {match.quotes.length === 0 && (
        <p class="soft">
          {match.coveredBy.length > 0 ? t('coveredBy', match.coveredBy.join(', ')) : t('notFoundOnResume')}
        </p>
      )}
    </div>
  );
}

const capitalized = (words: string) => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;

function advice(match: KeywordMatch): string | null {
  if (match.gain < 0.05 || match.satisfiedBy) return null;
  return t(match.evidence === 'missing' ? 'adviceMissing' : 'adviceUnproven', formatNumber(match.gain, 1));
}

/** The evidence for a keyword: the posting's sentence, the resume's lines, and what would improve the verdict. */
export function KeywordEvidence({ match, context }: { match: KeywordMatch; context: KeywordRowContext }) {
  const choice = choiceOf(match, context.all).map(({ name, called = name }) => called);
  const tip = advice(match);
  return (
    <>
      <InPosting match={match} context={context} />
      <OnResume match={match} onQuote={context.onQuote} />
      {choice.length > 1 && <p class="soft">{t('alternatives', choice.join(', '))}</p>}
      {match.years !== null && <p class="soft">{plural('skillYears', match.years)}</p>}
      {match.hint && <p class="soft">{format(match.hint)}</p>}
      {tip && <p class="soft">{tip}</p>}
    </>
  );
}
