import { type MessageKey, t } from '../../browser/settings/strings.ts';
import { EVIDENCE_LEVELS } from '../../core/evidence/evidence-levels.ts';
import type { EvidenceLevel, KeywordMatch, Place } from '../../core/types.ts';

/** The name of each level of the evidence ladder. */
export const evidenceNames: Readonly<Record<EvidenceLevel, MessageKey>> = {
  missing: 'notFound',
  covered: 'levelCovered',
  listed: 'levelListed',
  project: 'levelProject',
  experience: 'levelExperience',
};

const [, ...steps] = EVIDENCE_LEVELS;

/** The evidence as four steps that rise; none is filled where the keyword is missing. */
export function Ladder({ level }: { readonly level: EvidenceLevel }) {
  const reached = steps.indexOf(level);
  return (
    <svg class={`ladder ${level}`} viewBox="0 0 30 14" aria-hidden="true">
      <title>{t(evidenceNames[level])}</title>
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

const namedIn: Readonly<Partial<Record<Place, MessageKey>>> = {
  skills: 'namedInSkills',
  summary: 'namedInSummary',
  head: 'namedInHead',
  education: 'namedInEducation',
  certifications: 'namedInCertifications',
};

/** What the resume has to show for a keyword, in a few words. */
export function evidenceWords({ evidence, satisfiedBy, namedIn: place }: KeywordMatch): string {
  if (satisfiedBy) return t('satisfiedBy', satisfiedBy.name);
  return t((place && namedIn[place]) ?? evidenceNames[evidence]);
}
