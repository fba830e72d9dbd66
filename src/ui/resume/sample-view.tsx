import type { ComponentChild } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type HighlightStyle, highlightStyle } from '../../browser/page/highlight-term.ts';
import { t } from '../../browser/settings/strings.ts';
import type { KeywordMatch, Span } from '../../core/types.ts';
import { Icon } from '../components/icon.tsx';
import { Notice } from '../components/notice.tsx';
import { Matched } from '../popup/matched.tsx';
import type { MatchActions } from '../popup/popup-actions.ts';
import type { Match } from '../popup/popup-state.ts';

const nothing = () => undefined;

/** The popup's actions that do nothing here, where there is no page, no library and nothing to store. */
const IDLE = {
  retry: nothing,
  openAddress: nothing,
  startPasting: nothing,
  matchPasted: nothing,
  useSelection: nothing,
  trust: nothing,
  choose: nothing,
  showLine: nothing,
  highlightLines: null,
  vouch: null,
  tailor: null,
  dismiss: nothing,
  restore: nothing,
  loadResume: nothing,
  keepBeside: null,
} satisfies Partial<MatchActions>;

type SampleViewProps = {
  readonly match: Match;
  /** Whether the resume is a sample too. */
  readonly isInvented: boolean;
  /** Why the last action failed. */
  readonly notice?: ComponentChild;
  readonly actions: Pick<MatchActions, 'copyMissing' | 'exportAs' | 'openPlace' | 'openResumes' | 'tick'>;
};

/** The sample posting with its keywords highlighted, and beside it the popup as it would look. */
export function SampleView({ match, isInvented, notice, actions: given }: SampleViewProps) {
  const [isHighlighted, setHighlighted] = useState(true);
  const [shown, setShown] = useState<string | null>(null);
  const text = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (shown === null) return;
    const mark = text.current?.querySelector(`mark[data-keyword="${CSS.escape(shown)}"]`);
    mark?.scrollIntoView({ block: 'center' });
  }, [shown]);
  const actions: MatchActions = {
    ...IDLE,
    ...given,
    highlight: setHighlighted,
    show: keyword => setShown(keyword),
  };
  return (
    <main class="page-body sample">
      <div class="sample-posting" ref={text}>
        {notice}
        <Notice isCalm icon="eye">
          {t(isInvented ? 'sampleNoteBoth' : 'sampleNote')}
        </Notice>
        {isInvented && (
          <p class="sample-own">
            <a class="button primary" href="#resumes">
              <Icon name="upload" />
              {t('addResume')}
            </a>
          </p>
        )}
        <h1 class="page-title">{match.job.title}</h1>
        <p class="soft">
          {match.job.company} · {match.job.location}
        </p>
        <PostingText match={match} isHighlighted={isHighlighted} shown={shown} />
      </div>
      <section class="sample-match card" aria-label={t('sampleMatch')}>
        <Matched match={{ ...match, isHighlighted }} actions={actions} />
      </section>
    </main>
  );
}

function PostingText({
  match,
  isHighlighted,
  shown,
}: {
  match: Match;
  isHighlighted: boolean;
  shown: string | null;
}) {
  const { description } = match.job;
  const stretches = useMemo(
    () => markedStretches(description.length, match.report.keywords),
    [description, match.report.keywords],
  );
  return (
    <div class="sample-text">
      {stretches.map(({ start, end, keyword, style }) => {
        const words = description.slice(start, end);
        if (!keyword || !isHighlighted) return <span key={start}>{words}</span>;
        return (
          <mark key={start} class={`mark ${style}`} data-keyword={keyword} data-shown={keyword === shown}>
            {words}
          </mark>
        );
      })}
    </div>
  );
}

/** A span of a text, with its keyword if it is marked. */
type Stretch = Span & { readonly keyword: string | null; readonly style: HighlightStyle | null };

/** Splits a text into marked and unmarked spans. Of overlapping marks, the one that begins first is kept. */
export function markedStretches(length: number, matches: readonly KeywordMatch[]): readonly Stretch[] {
  const marks = matches
    .filter(match => match.need !== 'mentioned')
    .flatMap(match =>
      match.spans.map(span => ({ ...span, keyword: match.name, style: highlightStyle(match) })),
    )
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
  const stretches: Stretch[] = [];
  let at = 0;
  for (const mark of marks) {
    if (mark.start < at || mark.end > length) continue;
    if (mark.start > at) stretches.push({ start: at, end: mark.start, keyword: null, style: null });
    stretches.push(mark);
    at = mark.end;
  }
  if (at < length) stretches.push({ start: at, end: length, keyword: null, style: null });
  return stretches;
}
