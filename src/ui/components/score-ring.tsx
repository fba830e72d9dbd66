import type { Report } from '../../core/types.ts';

const radius = 42;
const length = 2 * Math.PI * radius;
const gap = 2.5;

/** The score as a ring that its parts fill one after the other: what it adds up from can be seen. */
export function ScoreRing({ report }: { readonly report: Pick<Report, 'score' | 'parts'> }) {
  const drawn = report.score === null ? [] : report.parts.filter(part => part.points > 0);
  let turned = 0;
  return (
    <div class="ring">
      <svg viewBox="0 0 100 100" aria-hidden="true">
        <circle class="ring-track" cx="50" cy="50" r={radius} />
        {drawn.map(part => {
          const share = (part.points / 100) * length;
          const start = turned;
          turned += share;
          return (
            <circle
              key={part.id}
              class={`ring-part ${part.id}`}
              cx="50"
              cy="50"
              r={radius}
              stroke-dasharray={`${Math.max(share - gap, 0.5)} ${length}`}
              stroke-dashoffset={-start}
            />
          );
        })}
      </svg>
      <span class="ring-number">{report.score ?? '–'}</span>
    </div>
  );
}
