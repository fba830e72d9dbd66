/** What a file is, told by its bytes. */
export type FileType = 'pdf' | 'zip' | 'ole' | 'rtf' | 'html' | 'image' | 'text' | 'unknown';

const signatures: readonly (readonly [type: FileType, bytes: readonly number[]])[] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['ole', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ['rtf', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['image', [0x89, 0x50, 0x4e, 0x47]],
  ['image', [0xff, 0xd8, 0xff]],
  ['image', [0x47, 0x49, 0x46, 0x38]],
  ['image', [0x49, 0x49, 0x2a, 0x00]],
  ['image', [0x4d, 0x4d, 0x00, 0x2a]],
  ['image', [0x52, 0x49, 0x46, 0x46]],
];

/** Tells a file's type by its bytes; its name is not asked. */
export function fileTypeOf(bytes: Uint8Array): FileType {
  // Readers accept rubbish before the header within the first kilobyte, and so do resume builders that put it there.
  if (latin1(bytes.subarray(0, 1024)).includes('%PDF-')) return 'pdf';
  const found = signatures.find(([, signature]) => signature.every((byte, index) => bytes[index] === byte));
  if (found) return found[0];
  if (latin1(bytes.subarray(4, 12)).startsWith('ftyp')) return 'image';
  const text = decodeText(bytes.subarray(0, 65_536));
  if (text === null) return 'unknown';
  return /^\s*(?:<!doctype html|<html|<\?xml[^>]*>\s*<(?:!doctype )?html|<head|<body)/i.test(text)
    ? 'html'
    : 'text';
}

/** The bytes as text (UTF-8, UTF-16 with a mark, else Windows-1252), or null where they are none. */
export function decodeText(bytes: Uint8Array): string | null {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : null;
  const text = encoding ? new TextDecoder(encoding).decode(bytes) : decodeBytes(bytes);
  const odd = [...text.slice(0, 4000)].filter(char => isOdd(char.codePointAt(0) ?? 0)).length;
  return odd > 0.02 * Math.min(text.length, 4000) ? null : text.replace(/^\ufeff/, '');
}

function decodeBytes(bytes: Uint8Array): string {
  try {
    // A cut through a letter at the end is no reason to doubt the rest.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function isOdd(code: number): boolean {
  return (
    code === 0xfffd ||
    (code < 32 && code !== 9 && code !== 10 && code !== 13 && code !== 12) ||
    (code >= 0x7f && code < 0xa0)
  );
}

function latin1(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
