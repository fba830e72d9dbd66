import type { Reading, RefusalKind } from '../../core/types.ts';

const sentences: Record<RefusalKind, string> = {
  list: 'This page lists several jobs. Open the one you want, then click the icon again.',
  'application-form':
    'This is the application form, not the posting. Go back to the job description, then click the icon again.',
  blocked: 'The site is checking that you are not a robot. Finish its check, then click the icon again.',
  closed: 'This job is closed, and the site no longer shows its text.',
  embedded:
    'The posting sits in a frame of another site, which this page does not let us read. Open the posting itself, then click the icon again.',
  'not-ready': 'The posting has not finished loading. Wait until you can read it, then click the icon again.',
  'not-a-job': 'There is no job posting on this page that we can make out. Select its text, or paste it.',
};

/** The reading of a page without a posting. */
export function refused(kind: RefusalKind, openUrl: string | null = null, reason = sentences[kind]): Reading {
  return { job: null, refusal: { kind, reason, openUrl } };
}
