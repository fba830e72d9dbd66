import type { PageFailureKind } from '../../browser/page/page-failure.ts';
import type { MessageKey } from '../../browser/settings/strings.ts';

/** Why the browser or the page kept us out, in the person's language. */
export const pageFailureWords: Readonly<Record<PageFailureKind, MessageKey>> = {
  'no-tab': 'failureNoTab',
  'browser-page': 'failureBrowserPage',
  store: 'failureStore',
  pdf: 'failurePdf',
  file: 'failureFile',
  'no-permission': 'failureNoPermission',
  silent: 'failureSilent',
  broken: 'failureBroken',
};
