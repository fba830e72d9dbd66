import { assertNever } from '../../core/assert-never.ts';
import { hasBlank } from '../../core/tailor/blanks.ts';
import { dataDifferences } from '../../core/tailor/data-differences.ts';
import type { Draft, DraftLine } from '../../core/tailor/draft.ts';
import { homesOf } from '../../core/tailor/draft-tree.ts';
import { type Difference, readBackDifferences } from '../../core/tailor/read-back.ts';
import type { Resume } from '../../core/types.ts';
import type { ResumeFile } from '../../resumes/file-type.ts';
import type { Look, Paper } from '../../writers/look.ts';

/** The file formats in which a copy can be exported. */
export type ExportFormat = 'pdf' | 'docx' | 'json' | 'txt';

/** The person's choices for an export. */
export type ExportChoice = { readonly format: ExportFormat; readonly look: Look; readonly paper: Paper };

/** A file that was written and read back. */
export type WrittenFile = {
  readonly bytes: Uint8Array;
  readonly type: string;
  /** What was read back differently. */
  readonly differences: readonly Difference[];
  /** Whether the file has every letter in the right order, even if a parser might mistake a line for something else. */
  readonly isWhole: boolean;
  /** Letters that the font lacks. */
  readonly missingLetters: string;
};

/** Reads a file with our own reader; null if the reader refuses it. */
export type ReadBack = (file: ResumeFile) => Promise<Resume | null>;

const types: Readonly<Record<ExportFormat, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  json: 'application/json',
  txt: 'text/plain',
};

/** The visible lines that still have a blank to fill in. */
export function blanksIn(draft: Draft): readonly DraftLine[] {
  return homesOf(draft)
    .flatMap(({ isHidden, lines }) => (isHidden ? [] : lines))
    .filter(line => !line.isHidden && hasBlank(line));
}

/** Writes a copy as a file and reads the file back. The writers are loaded only when this runs. */
export async function exportCopy(
  draft: Draft,
  choice: ExportChoice,
  readBack: ReadBack,
): Promise<WrittenFile> {
  const { bytes, missingLetters } = await write(draft, choice);
  const read = await readBack({ name: `copy.${choice.format}`, bytes });
  const compare = choice.format === 'json' ? dataDifferences : readBackDifferences;
  const differences: readonly Difference[] = read
    ? compare(draft, read)
    : [{ what: 'more', id: null, wanted: '', got: null }];
  const isWhole = missingLetters === '' && !differences.some(isLoss);
  return { bytes, type: types[choice.format], differences, isWhole, missingLetters };
}

/** Whether text is lost, moved or new. All other differences concern only what the reader took the text for. */
const isLoss = ({ what, got }: Difference): boolean =>
  what === 'order' || what === 'more' || (what === 'line' && got === null);

type Written = { readonly bytes: Uint8Array; readonly missingLetters: string };

async function write(draft: Draft, { format, look, paper }: ExportChoice): Promise<Written> {
  const text = (written: string): Written => ({
    bytes: new TextEncoder().encode(written),
    missingLetters: '',
  });
  switch (format) {
    case 'pdf': {
      const [{ writePdf }, { loadFonts }, { missingLetters }] = await Promise.all([
        import('../../writers/write-pdf.ts'),
        import('../../writers/fonts.ts'),
        import('../../writers/missing-letters.ts'),
      ]);
      const fonts = await loadFonts(look);
      return {
        bytes: await writePdf(draft, { look, paper, fonts }),
        missingLetters: missingLetters(draft, fonts),
      };
    }
    case 'docx': {
      const { writeDocx } = await import('../../writers/write-docx.ts');
      return { bytes: await writeDocx(draft, { look, paper }), missingLetters: '' };
    }
    case 'json':
      return text((await import('../../writers/write-json-resume.ts')).writeJsonResume(draft));
    case 'txt':
      return text((await import('../../writers/write-plain-text.ts')).writePlainText(draft));
    default:
      return assertNever(format);
  }
}

/** A file name from the names of the person and the copy: `Ada Example - Backend Engineer, Example Ltd.pdf`. */
export function exportName(draft: Draft, copyName: string, format: ExportFormat): string {
  // Remove characters that some file system forbids or that cannot be seen, and dots at either end: a dot at the start would hide the file.
  const safe = [draft.name, copyName]
    .map(part =>
      part
        .replace(/[\\/:*?"<>|\p{Cc}\p{Cf}]+/gu, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter(Boolean)
    .join(' - ')
    .replace(/^\.+|\.+$/g, '')
    .slice(0, 120)
    .trim();
  return `${safe || 'resume'}.${format}`;
}
