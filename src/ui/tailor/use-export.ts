import { useState } from 'preact/hooks';
import { sentenceOf } from '../../browser/messages/sentence-of.ts';
import { MOST_SENT } from '../../browser/storage/tailored-copy.ts';
import { saveFile } from '../components/save-file.ts';
import type { CopySession } from './copy-session.ts';
import { type ExportChoice, exportCopy, exportName, type ReadBack } from './export-copy.ts';
import type { ExportStage } from './export-dialog.tsx';

const readBack: ReadBack = async file => {
  const { readInWorker } = await import('../../resumes/read-in-worker.ts');
  const { resume } = await readInWorker(file, { signal: new AbortController().signal });
  return resume;
};

/** Exports a copy: written, read back, and handed over only where nothing differs; what was handed over is kept with the copy. */
export function useExport(session: CopySession): {
  readonly stage: ExportStage;
  readonly start: (choice: ExportChoice) => void;
  readonly reset: () => void;
} {
  const [stage, setStage] = useState<ExportStage>({ kind: 'choosing' });
  const run = async (choice: ExportChoice) => {
    const { draft, name } = session.now().copy;
    setStage({ kind: 'working' });
    const { bytes, type, differences, missingLetters } = await exportCopy(draft, choice, readBack);
    if (differences.length > 0) return setStage({ kind: 'differs', differences, missingLetters });
    const fileName = exportName(draft, name, choice.format);
    saveFile(fileName, new Blob([bytes as Uint8Array<ArrayBuffer>], { type }), type);
    const sent = [...session.now().copy.sent, { at: Date.now(), fileName, draft }].slice(-MOST_SENT);
    session.note({ sent });
    setStage({ kind: 'saved', fileName });
    return session.flush();
  };
  return {
    stage,
    start: choice => void run(choice).catch(error => setStage({ kind: 'failed', reason: sentenceOf(error) })),
    reset: () => setStage({ kind: 'choosing' }),
  };
}
