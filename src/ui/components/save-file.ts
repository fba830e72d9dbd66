import { t } from '../../browser/settings/strings.ts';
import { withoutUnseen } from '../../core/text/one-line.ts';

/** Saves a text or file as a download. */
export function saveFile(name: string, content: string | Blob, type: string): void {
  const url = URL.createObjectURL(content instanceof Blob ? content : new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = withoutUnseen(name);
  link.click();
  // Once the download has begun, it no longer needs the URL.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** Saves a picture as a download. Fails if the browser could not make the picture. */
export async function savePicture(name: string, drawn: Promise<Blob | null>): Promise<void> {
  const picture = await drawn;
  if (!picture) throw new Error(t('pictureFailed'));
  saveFile(name, picture, picture.type);
}

/** A file name from a title. Keeps letters and digits of any script, and replaces the rest with hyphens. */
export function fileNameFrom(title: string, ending: string): string {
  const stem = title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  return `${stem || 'evident'}.${ending}`;
}
