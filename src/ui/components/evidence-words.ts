import { type MessageKey, t } from '../../browser/settings/strings.ts';
import type { KeywordMatch, Place } from '../../core/types.ts';
import { evidenceNames } from './ladder.tsx';

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
