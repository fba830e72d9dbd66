import type { Hazard } from '../../core/types.ts';
import type { Block } from '../layout/reading-order.ts';
import type { ReadPage } from '../pdf/read-page.ts';
import type { BuiltResume } from '../structure/build-resume.ts';

/** What parsers trip over in a PDF. */
export function findPdfHazards(
  _built: BuiltResume,
  _pages: readonly ReadPage[],
  _blocks: readonly (readonly Block[])[],
): readonly Hazard[] {
  return [];
}
