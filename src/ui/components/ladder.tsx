import { type MessageKey, t } from '../../browser/strings.ts';
import type { Rung } from '../../core/types.ts';

const order: readonly Rung[] = ['covered', 'listed', 'project', 'experience'];

/** The name of each rung of the evidence ladder. */
export const rungNames: Readonly<Record<Rung, MessageKey>> = {
  missing: 'rungMissing',
  covered: 'rungCovered',
  listed: 'rungListed',
  project: 'rungProject',
  experience: 'rungExperience',
};

/** The evidence as four steps that rise; none is filled where the keyword is missing. */
export function Ladder({ rung }: { readonly rung: Rung }) {
  const reached = order.indexOf(rung);
  return (
    <svg class={`ladder ${rung}`} viewBox="0 0 30 14" aria-hidden="true">
      <title>{t(rungNames[rung])}</title>
      {order.map((step, index) => {
        const height = 4 + index * 3;
        return (
          <rect
            key={step}
            class={index <= reached ? 'step filled' : 'step'}
            x={index * 8 + 0.5}
            y={13.5 - height}
            width="5"
            height={height}
            rx="1"
          />
        );
      })}
    </svg>
  );
}
