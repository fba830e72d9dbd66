import type { ComponentChildren } from 'preact';

const RADIUS = 42;
const length = 2 * Math.PI * RADIUS;

/** The score as a number in a ring that is filled as far; a dash where there is none. */
function ScoreRing({ score }: { readonly score: number | null }) {
  return (
    <div class="ring" aria-hidden="true">
      <svg viewBox="0 0 100 100" aria-hidden="true">
        <circle class="ring-track" cx="50" cy="50" r={RADIUS} />
        {score !== null && score > 0 && (
          <circle
            class="ring-part"
            cx="50"
            cy="50"
            r={RADIUS}
            stroke-dasharray={`${(score / 100) * length} ${length}`}
          />
        )}
      </svg>
      <span class="ring-number">{score ?? '–'}</span>
    </div>
  );
}

/** More letters than fit beside the ring. */
const LONG = 130;

type ScoreTopProps = {
  readonly score: number | null;
  /** What is said of it, which decides how it is laid out. */
  readonly words: string;
  readonly children: ComponentChildren;
};

/** The ring with what is said of the score beside it, and below it where that is long: nothing of a verdict is cut. */
export function ScoreTop({ score, words, children }: ScoreTopProps) {
  return (
    <div class={words.length > LONG ? 'score-top flows' : 'score-top'}>
      <ScoreRing score={score} />
      <div class="score-words">{children}</div>
    </div>
  );
}
