import type { Reading, RefusalKind } from '../../core/types.ts';

/** The reading of a page without a posting; its kind says why, `reason` what only this page has to say. */
export function refused(kind: RefusalKind, openUrl: string | null = null, reason = ''): Reading {
  return { job: null, refusal: { kind, reason, openUrl } };
}
