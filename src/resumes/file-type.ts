import type { ResumeRefusalKind } from '../core/types.ts';

/** The type of a file: one that we can read, or why we cannot. */
export type FileType = 'pdf' | 'zip' | 'json-resume' | 'text' | ResumeRefusalKind;

/** A resume file as chosen or dropped, or a text that was pasted. */
export type ResumeFile = {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The person pasted it, so it is text, whatever it looks like. */
  readonly isPasted?: boolean;
};

const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

const signatures: readonly (readonly [type: FileType, bytes: readonly number[], at?: number])[] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['rich-text', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['image', [0x89, 0x50, 0x4e, 0x47]],
  ['image', [0xff, 0xd8, 0xff]],
  ['image', [0x47, 0x49, 0x46, 0x38]],
  ['image', [0x49, 0x49, 0x2a, 0x00]],
  ['image', [0x4d, 0x4d, 0x00, 0x2a]],
  ['image', [0x57, 0x45, 0x42, 0x50], 8],
  ['archive', [0x1f, 0x8b, 0x08]],
  ['archive', [0x37, 0x7a, 0xbc, 0xaf]],
  ['archive', [0x52, 0x61, 0x72, 0x21]],
];

/** Finds a file's type by its bytes, not by its name. */
export function fileTypeOf(bytes: Uint8Array): FileType {
  const start = String.fromCharCode(...bytes.subarray(0, 1024));
  // PDF readers accept other bytes before the header, within the first kilobyte, and some resume builders write such files.
  if (start.includes('%PDF-')) return 'pdf';
  if (startsWith(bytes, ole, 0)) return officeType(bytes);
  // HEIC and AVIF. Videos use the same container.
  if (/^.{4}ftyp(?:hei|hev|mif|msf|avi)/s.test(start)) return 'image';
  // A text may begin with “BM”, but it has no zeros where a bitmap has them.
  if (/^BM.{4}\0{4}/s.test(start)) return 'image';
  const found = signatures.find(([, signature, at]) => startsWith(bytes, signature, at ?? 0));
  if (found) return found[0];
  const text = decodeText(bytes.subarray(0, 65_536));
  return text === null ? 'wrong-type' : (textTypes.find(([, pattern]) => pattern.test(text))?.[0] ?? 'text');
}

const startsWith = (bytes: Uint8Array, signature: readonly number[], at: number): boolean =>
  signature.every((byte, index) => bytes[at + index] === byte);

/** Office files before 2007 and newer ones with a password use the same container. The names of its streams tell them apart. */
function officeType(bytes: Uint8Array): FileType {
  const names = new TextDecoder('utf-16le').decode(bytes);
  if (names.includes('EncryptedPackage')) return 'encrypted';
  return names.includes('Workbook') || names.includes('PowerPoint Document') ? 'other-office' : 'old-word';
}

/** Kinds of text that have a type of their own; the first match counts. */
const textTypes: readonly (readonly [type: FileType, pattern: RegExp])[] = [
  ['old-word', /^\s*<\?xml[\s\S]{0,500}(?:progid="Word\.Document"|<pkg:package)/],
  ['open-document', /^\s*<\?xml[\s\S]{0,500}<office:document/],
  ['image', /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*|<!DOCTYPE svg[^>]*>\s*)*<svg\b/i],
  ['web-page', /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*)*<(?:!doctype html|html|head|body|meta)\b/i],
  ['web-page', /^(?:[\w-]+:.*\r?\n(?:[ \t].*\r?\n)*)*?content-type:\s*multipart\/related/i],
  ['wrong-type', /^\s*<\?xml\b|^%!PS/],
  ['source', /^[ \t]{0,20}\\(?:documentclass\b|begin\{document\})/m],
  ['source', /^#(?:import\s+"@|set\s+(?:page|text|document)\()/m],
  ['json-resume', /^\s*\{\s*"[\s\S]*?basics"\s*:\s*\{/],
  ['wrong-type', /^\s*[[{]\s*(?:"[^"\n]*"\s*[:,]|[[{]\s*["[{])/],
];

/** The bytes as text (UTF-8, UTF-16 with a byte order mark, else Windows-1252), or null if they are not text. https://encoding.spec.whatwg.org/#decode */
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
    // With `stream`, an incomplete letter at the end is no error.
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
