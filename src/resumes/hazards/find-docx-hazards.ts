import type { Hazard } from '../../core/types.ts';
import type { WordPart } from '../docx/walk-document.ts';
import type { BuiltResume } from '../structure/build-resume.ts';

/** What a Word document's parts hold. */
export type WordParts = { readonly body: WordPart; readonly margins: readonly WordPart[] };

/** What parsers trip over in a Word document. */
export function findDocxHazards(_built: BuiltResume, _parts: WordParts): readonly Hazard[] {
  return [];
}
