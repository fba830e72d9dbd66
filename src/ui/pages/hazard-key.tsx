import { format } from '../../browser/settings/strings.ts';
import type { Hazard } from '../../core/types.ts';

/** The letter of a hazard, in the list and on its box: A, B … Z, then A1, B1. */
export function hazardLetter(index: number): string {
  const round = Math.floor(index / 26);
  return `${String.fromCharCode(65 + (index % 26))}${round > 0 ? round : ''}`;
}

type HazardKeyProps = {
  readonly hazards: readonly Hazard[];
  readonly active: Hazard | null;
  readonly onPoint: (hazard: Hazard | null) => void;
  /** Shows the hazard's box on the page; null if there are no pages. */
  readonly onPick: ((hazard: Hazard) => void) | null;
};

/** The list of this page's hazards, with the same letters as the boxes on the page. */
export function HazardKey({ hazards, active, onPoint, onPick }: HazardKeyProps) {
  if (hazards.length === 0) return null;
  return (
    <ul class="hazard-key">
      {hazards.map((hazard, index) => {
        const words = (
          <>
            <span class="hazard-letter">{hazardLetter(index)}</span>
            <span>{format(hazard.message)}</span>
          </>
        );
        const isActive = hazard === active;
        return (
          <li key={index} onMouseEnter={() => onPoint(hazard)} onMouseLeave={() => onPoint(null)}>
            {onPick && hazard.box ? (
              <button
                type="button"
                class={isActive ? 'hazard-row active' : 'hazard-row'}
                aria-pressed={isActive}
                onClick={() => onPick(hazard)}
                onFocus={() => onPoint(hazard)}
              >
                {words}
              </button>
            ) : (
              <span class="hazard-row">{words}</span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
