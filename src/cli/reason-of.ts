import path from 'node:path';
import words from '../core/messages/en/pages.json' with { type: 'json' };
import { keyOf } from '../core/messages/languages.ts';
import type { Refusal, ResumeRefusalKind } from '../core/types.ts';

/** Why there is no posting, in the words of the popup. */
export function whyNoPosting({ kind }: Refusal): string {
  const key = keyOf('refused', kind);
  return `${words[`${key}Title`].message}. ${words[`${key}Text`].message}`;
}

/** Why a file gives no resume, in the words of the page that adds resumes. */
export const whyNoResume = ({ kind }: { readonly kind: ResumeRefusalKind }, file: string): string =>
  words[keyOf('refusal', kind)].message.replace('$1', () => path.basename(file));
