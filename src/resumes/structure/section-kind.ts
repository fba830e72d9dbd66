import type { EntryKind } from '../../core/types.ts';
import type { LineSection } from './find-sections.ts';
import type { LineReading } from './read-lines.ts';

const CONTENT: readonly EntryKind[] = ['experience', 'projects', 'education'];
/** Entries of a kind that the lines must be expected to hold before they say what a heading does not. */
const LEAST_ENTRIES = 0.8;
/** The share of its lines that must name skills before a section lists skills. */
const SKILLS_SHARE = 0.75;

/** A section whose heading says nothing is what its lines are: jobs under “Where I have been” are jobs. */
export function withKind(section: LineSection, readings: readonly LineReading[]): LineSection {
  if (section.isKnown || section.kind !== 'other') return section;
  const own = readings.slice(section.bodyFrom, section.to);
  const expected = CONTENT.map(kind => ({
    kind,
    count: own.reduce((sum, { kindOdds }) => sum + kindOdds[kind], 0),
  }));
  const best = expected.reduce((a, b) => (b.count > a.count ? b : a));
  if (best.count >= LEAST_ENTRIES) return { ...section, kind: best.kind };
  const skills = own.filter(({ role }) => role === 'skills').length;
  return skills > 0 && skills >= SKILLS_SHARE * own.length ? { ...section, kind: 'skills' } : section;
}
