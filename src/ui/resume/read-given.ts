import type { GivenFile } from '../../browser/stored-resume.ts';
import type { Resume, ResumeReading } from '../../core/types.ts';

/** Larger than any resume: not even taken into memory. */
const mostBytes = 50_000_000;

/** Reads a file that the person gave. What reads files is loaded only now. */
export async function readGivenFile(
  file: File,
  onProgress: (page: number, pages: number) => void,
  signal: AbortSignal,
): Promise<{ readonly given: GivenFile; readonly reading: ResumeReading }> {
  const given = (bytes: Uint8Array): GivenFile => ({ name: file.name, type: file.type, bytes });
  if (file.size > mostBytes) {
    return {
      given: given(new Uint8Array()),
      reading: { resume: null, refusal: { kind: 'too-large', reason: '' } },
    };
  }
  const bytes = new Uint8Array(await file.arrayBuffer());
  const [{ readResume }, { browserPdfEngine }] = await Promise.all([
    import('../../resumes/read-resume.ts'),
    import('../../resumes/pdf/browser-pdf-engine.ts'),
  ]);
  const reading = await readResume(
    { name: file.name, bytes },
    { pdf: browserPdfEngine(), onProgress, signal },
  );
  return { given: given(bytes), reading };
}

/** A pasted text as a file and the resume read from it. */
export async function readGivenText(
  text: string,
): Promise<{ readonly given: GivenFile; readonly resume: Resume }> {
  const { readResumeText } = await import('../../resumes/text/read-resume-text.ts');
  const resume = readResumeText(text);
  const name = `${resume.name ?? 'Resume'}.txt`;
  return { given: { name, type: 'text/plain', bytes: new TextEncoder().encode(text) }, resume };
}
