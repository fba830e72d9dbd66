import type { Reading, RefusalKind } from '../../core/types.ts';

/** The reading of a page without a posting; its kind says why. */
export function refused(kind: RefusalKind, openUrl: string | null = null): Reading {
  return { job: null, refusal: { kind, openUrl } };
}
