import type { MatchAnswer, SeenBefore } from '../../browser/messages/matching.ts';
import type { PageTab } from '../../browser/page/tabs.ts';
import { assertNever } from '../../core/assert-never.ts';
import type { JobPosting, Refusal, Report, Resume } from '../../core/types.ts';
import type { ShownPlace } from '../components/keyword-evidence.tsx';
import type { ResumeChoice } from '../components/resume-chooser.tsx';

/** A posting compared with one resume. */
export type Match = {
  readonly job: JobPosting;
  readonly report: Report;
  /** What was read from the resume; null until somebody wants to see it. */
  readonly resume: Resume | null;
  readonly resumes: readonly ResumeChoice[];
  readonly chosenId: string;
  /** Why each dismissed check was dismissed, by its id. */
  readonly reasons: Readonly<Record<string, string>>;
  /** The proofs of the role pack that the person ticked or unticked by hand, by id. */
  readonly ticks: Readonly<Record<string, boolean>>;
  readonly highlights: MatchAnswer['settings']['highlights'];
  /** Whether the page is highlighted; null where there is no page to highlight, as with a pasted text. */
  readonly isHighlighted: boolean | null;
  /** Whether the page has more places than are highlighted. */
  readonly isCut: boolean;
  /** What the history says about this posting and resume. */
  readonly before: SeenBefore | null;
  /** The place in the page that was shown last. */
  readonly place: ShownPlace | null;
};

/** What the popup has to show. */
export type Screen =
  /** The page has not answered yet, or its posting is being compared. */
  | { readonly kind: 'reading' }
  | { readonly kind: 'no-resume' }
  /** One of our own pages is in front. */
  | { readonly kind: 'own-page' }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  /** The browser keeps us out of this page; `reason` says why. */
  | { readonly kind: 'off-limits'; readonly reason: string }
  /** The page may not be a posting: the person decides. */
  | { readonly kind: 'doubtful'; readonly job: JobPosting }
  /** A form to paste a posting into; `isRefused` if the pasted text was no posting. */
  | { readonly kind: 'pasting'; readonly isRefused: boolean }
  | { readonly kind: 'failed'; readonly reason: string }
  | { readonly kind: 'matched'; readonly match: Match };

/** All that the popup or the panel knows. */
export type PopupState = {
  readonly screen: Screen;
  /** A sentence about something just done, for a moment. */
  readonly notice: string | null;
  /** The tab that the screen is about. */
  readonly tab: PageTab | null;
  /** Counts what was begun: an answer to something begun before is dropped. */
  readonly turn: number;
};

/** What happens to the popup. */
export type PopupEvent =
  /** Something new is begun. The screen stays until the answer is there, unless another screen is given. */
  | { readonly kind: 'begun'; readonly screen?: Screen }
  | { readonly kind: 'tab-seen'; readonly turn: number; readonly tab: PageTab | null }
  /** There is no match; this screen is shown instead. */
  | { readonly kind: 'shown'; readonly turn: number; readonly screen: Screen }
  | {
      readonly kind: 'matched';
      readonly turn: number;
      readonly job: JobPosting;
      readonly answer: MatchAnswer;
      readonly hasPage: boolean;
    }
  /** A part of the match `of` has changed. Dropped if another posting or resume is on the screen by now. */
  | {
      readonly kind: 'changed';
      readonly of: Match;
      readonly part: Partial<
        Pick<Match, 'isHighlighted' | 'isCut' | 'ticks' | 'resume' | 'place' | 'highlights'>
      >;
    }
  | { readonly kind: 'scored'; readonly of: Match; readonly resumeId: string; readonly score: number | null }
  | { readonly kind: 'failed'; readonly reason: string }
  | { readonly kind: 'noticed'; readonly notice: string | null };

/** The popup before it has looked at anything. */
export const firstState: PopupState = { screen: { kind: 'reading' }, notice: null, tab: null, turn: 0 };

/** The one place where a state becomes the next. */
export function nextState(state: PopupState, event: PopupEvent): PopupState {
  switch (event.kind) {
    case 'begun':
      // The notice was about the previous screen.
      if (event.screen) return { ...state, turn: state.turn + 1, screen: event.screen, notice: null };
      return { ...state, turn: state.turn + 1 };
    case 'tab-seen':
      return event.turn === state.turn ? withTab(state, event.tab) : state;
    case 'shown':
      return event.turn === state.turn ? { ...state, screen: event.screen } : state;
    case 'matched':
      return event.turn === state.turn ? withMatch(state, event) : state;
    case 'changed':
      return isSame(state, event.of) ? withPart(state, event.part) : state;
    case 'scored':
      return isSame(state, event.of) ? withScore(state, event.resumeId, event.score) : state;
    case 'failed':
      // Keep the match on the screen, and show the error as a notice.
      if (state.screen.kind === 'matched') return { ...state, notice: event.reason };
      return { ...state, screen: { kind: 'failed', reason: event.reason } };
    case 'noticed':
      return { ...state, notice: event.notice };
    default:
      return assertNever(event);
  }
}

/** The match on the screen, where there is one. */
export function shownMatch({ screen }: Pick<PopupState, 'screen'>): Match | null {
  return screen.kind === 'matched' ? screen.match : null;
}

function withTab(state: PopupState, tab: PageTab | null): PopupState {
  const isHere = tab?.id === state.tab?.id && tab?.url === state.tab?.url;
  return { ...state, tab, screen: isHere ? state.screen : { kind: 'reading' } };
}

function withMatch(
  state: PopupState,
  { job, answer, hasPage }: Extract<PopupEvent, { kind: 'matched' }>,
): PopupState {
  const { report, resume, resumes, settings } = answer;
  const before = shownMatch(state);
  const known = before?.job === job ? before.resumes : [];
  const scoreOf = (id: string) =>
    id === resume.id ? report.score : (known.find(other => other.id === id)?.score ?? null);
  const isSameResume = before?.job === job && before.chosenId === resume.id;
  const match: Match = {
    job,
    report,
    resume: isSameResume ? before.resume : null,
    resumes: marked(resumes.map(({ id, name }) => ({ id, name, score: scoreOf(id), isBest: false }))),
    chosenId: resume.id,
    reasons: resume.dismissed,
    ticks: settings.ticks,
    highlights: settings.highlights,
    isCut: isSameResume && before.isCut,
    before: isSameResume ? before.before : answer.before,
    place: null,
    isHighlighted: hasPage ? (isSameResume ? before.isHighlighted : settings.highlights.on) : null,
  };
  return { ...state, screen: { kind: 'matched', match } };
}

/** True where the match on the screen is of the same posting and resume. */
function isSame(state: PopupState, match: Match): boolean {
  const now = shownMatch(state);
  return now?.job === match.job && now.chosenId === match.chosenId;
}

function withPart(state: PopupState, part: Partial<Match>): PopupState {
  const match = shownMatch(state);
  return match ? { ...state, screen: { kind: 'matched', match: { ...match, ...part } } } : state;
}

function withScore(state: PopupState, id: string, score: number | null): PopupState {
  const resumes = shownMatch(state)?.resumes.map(one => (one.id === id ? { ...one, score } : one));
  return resumes ? withPart(state, { resumes: marked(resumes) }) : state;
}

/** Marks the resume that matches best, where at least two can be compared; the first wins a tie. */
export function marked(resumes: readonly ResumeChoice[]): readonly ResumeChoice[] {
  const known = resumes.flatMap(({ id, score }) => (score === null ? [] : [{ id, score }]));
  const best = known.length < 2 ? null : known.reduce((a, b) => (b.score > a.score ? b : a)).id;
  return resumes.map(resume => ({ ...resume, isBest: resume.id === best }));
}
