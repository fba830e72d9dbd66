import type { Refusal, RefusalKind } from '../core/types.ts';

const again = 'then click the icon again.';
const sentences: Record<RefusalKind, string> = {
  list: `This page lists several jobs. Open the one you want, ${again}`,
  'application-form': `This is the application form, not the posting. Go back to the job description, ${again}`,
  blocked: `The site is checking that you are not a robot. Finish its check, ${again}`,
  closed: 'This job is closed, and the site no longer shows its text.',
  embedded: `The posting itself is on another site, out of reach from here. Open it there, ${again}`,
  'not-ready': `The posting has not finished loading. Wait until you can read it, ${again}`,
  'not-a-job': 'We can make out no job posting on this page. Select its text, or paste it.',
};

/** Why there is no posting, in English. */
export const reasonOf = ({ kind }: Refusal): string => sentences[kind];
