import { t } from '../../browser/strings.ts';
import type { Box, Finding } from '../../core/types.ts';

/** A place on the pages of a resume. */
export type PagePlace = { readonly page: number; readonly box: string };

/** A box as a word of an address. */
export const boxWord = (box: Box | null | undefined): string => box?.join(',') ?? '';

/** The part of our page's address that shows where a finding is, on the pages of a resume. */
export function findingPart(resumeId: string, { page, box }: Finding): string {
  return `pages/${resumeId}/${page ?? 1}/${boxWord(box)}`;
}

/** The place that the words of an address name; the first page where they name none. */
export function placeFrom(page: string | undefined, box: string | undefined): PagePlace {
  return { page: /^[1-9]\d{0,3}$/.test(page ?? '') ? Number(page) : 1, box: box ?? '' };
}

/** “page 1”: leads to the place where there is somebody to lead there. */
export function FindingPlace({
  finding,
  onPlace,
}: {
  readonly finding: Finding;
  readonly onPlace: ((finding: Finding) => void) | null;
}) {
  if (finding.page === undefined) return null;
  const words = t('onPage', finding.page);
  if (!onPlace) return <span class="faint"> {words}</span>;
  return (
    <button type="button" class="button quiet place-button" onClick={() => onPlace(finding)}>
      {words}
    </button>
  );
}
