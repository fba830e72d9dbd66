import type { ComponentChildren } from 'preact';

const RADIUS = 42;
const length = 2 * Math.PI * RADIUS;

/** The score as a number in a ring that is filled accordingly; a dash if there is no score. */
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

/** More characters than fit beside the ring. */
const LONG = 130;

type ScoreTopProps = {
  readonly score: number | null;
  /** The text of the verdict. Its length decides the layout. */
  readonly words: string;
  readonly children: ComponentChildren;
};

/** The ring with the verdict beside it. A long verdict flows on below the ring, so that nothing is cut off. */
export function ScoreTop({ score, words, children }: ScoreTopProps) {
  return (
    <div class={words.length > LONG ? 'score-top flows' : 'score-top'}>
      <ScoreRing score={score} />
      <div class="score-words">{children}</div>
    </div>
  );
}
