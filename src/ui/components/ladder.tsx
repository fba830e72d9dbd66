import { keyOf, t } from '../../browser/settings/strings.ts';
import { EVIDENCE_LEVELS } from '../../core/evidence/evidence-levels.ts';
import type { EvidenceLevel, KeywordMatch } from '../../core/types.ts';

/** The name of a level of the evidence ladder. */
export const levelWords = (level: EvidenceLevel): string =>
  t(level === 'missing' ? 'notFound' : keyOf('level', level));

const [, ...steps] = EVIDENCE_LEVELS;

/** The evidence level as four rising steps. No step is filled if the keyword is missing. */
export function Ladder({ level }: { readonly level: EvidenceLevel }) {
  const reached = steps.indexOf(level);
  return (
    <svg class={`ladder ${level}`} viewBox="0 0 30 14" aria-hidden="true">
      <title>{levelWords(level)}</title>
      {steps.map((step, index) => {
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

/** How the resume shows a keyword, in a few words. */
export function evidenceWords({ evidence, satisfiedBy, namedIn: place }: KeywordMatch): string {
  if (satisfiedBy) return t('satisfiedBy', satisfiedBy.name);
  const isNamed = place !== null && place !== 'experience' && place !== 'projects' && place !== 'other';
  return isNamed ? t(keyOf('namedIn', place)) : levelWords(evidence);
}
