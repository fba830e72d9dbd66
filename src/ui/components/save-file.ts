import { t } from '../../browser/settings/strings.ts';
import { withoutUnseen } from '../../core/text/one-line.ts';

/** Hands a text or file to the person as a download. */
export function saveFile(name: string, content: string | Blob, type: string): void {
  const url = URL.createObjectURL(content instanceof Blob ? content : new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = withoutUnseen(name);
  link.click();
  // The download has its own hold on the data once it has begun.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** Hands a picture to the person as a download; fails where the browser could not make it. */
export async function savePicture(name: string, drawn: Promise<Blob | null>): Promise<void> {
  const picture = await drawn;
  if (!picture) throw new Error(t('pictureFailed'));
  saveFile(name, picture, picture.type);
}

/** A file name from a title: letters and digits of any script, the rest as hyphens. */
export function fileNameFrom(title: string, ending: string): string {
  const stem = title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  return `${stem || 'evident'}.${ending}`;
}
