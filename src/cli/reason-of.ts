import path from 'node:path';
import words from '../core/messages/en/pages.json' with { type: 'json' };
import { keyOf } from '../core/messages/languages.ts';
import type { Refusal, ResumeRefusalKind } from '../core/types.ts';

/** Why there is no posting, as the popup says it. */
export function whyNoPosting({ kind }: Refusal): string {
  const key = keyOf('refused', kind);
  return `${words[`${key}Title`].message}. ${words[`${key}Text`].message}`;
}

/** Why a file yields no resume, as the page says it that takes files in. */
export const whyNoResume = ({ kind }: { readonly kind: ResumeRefusalKind }, file: string): string =>
  words[keyOf('refusal', kind)].message.replace('$1', () => path.basename(file));
