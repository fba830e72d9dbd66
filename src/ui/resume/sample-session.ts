import type { Settings } from '../../browser/settings.ts';
import { t } from '../../browser/strings.ts';
import { type MatchSession, openSession, sessionWith } from '../popup/match-session.ts';
import { samplePosting } from './sample-posting.ts';
import { sampleResumeText } from './sample-resume.ts';

/** The id of the invented resume, which no resume of the library has. */
export const sampleResumeId = 'sample';

/** The sample posting compared with the person's default resume, or with an invented one while they have none. */
export async function openSampleSession(settings: Settings): Promise<MatchSession> {
  const own = await openSession(samplePosting, null, settings);
  if (own) return own;
  const { readResumeText } = await import('../../resumes/text/read-resume-text.ts');
  const chosen = {
    id: sampleResumeId,
    name: t('sampleResume'),
    addedAt: 0,
    versions: [],
    version: 1,
    dismissed: {},
    isDefault: false,
    resume: readResumeText(sampleResumeText),
  };
  return sessionWith(samplePosting, null, settings, chosen, [chosen]);
}
