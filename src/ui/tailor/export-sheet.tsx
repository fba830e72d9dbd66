import { useState } from 'preact/hooks';
import { sentenceOf } from '../../browser/messages/sentence-of.ts';
import { MOST_SENT } from '../../browser/storage/tailored-copy.ts';
import { saveFile } from '../components/save-file.ts';
import type { CopySession } from './copy-session.ts';
import { type ExportChoice, exportCopy, exportName, type ReadBack } from './export-copy.ts';
import { ExportDialog, type ExportDialogProps, type ExportStage } from './export-dialog.tsx';

const readBack: ReadBack = async file => {
  const { readInWorker } = await import('../../resumes/read-in-worker.ts');
  const { resume } = await readInWorker(file, { signal: new AbortController().signal });
  return resume;
};

/** Writes a file, reads it back, and saves it if nothing differs or the person wants it anyway. Notes the export in the copy. */
function useExport(
  session: CopySession,
): readonly [stage: ExportStage, start: (choice: ExportChoice) => void] {
  const [stage, setStage] = useState<ExportStage>({ kind: 'choosing' });
  const run = async (choice: ExportChoice) => {
    const { draft, name } = session.now().copy;
    setStage({ kind: 'working' });
    const { bytes, type, differences, isWhole, missingLetters } = await exportCopy(draft, choice, readBack);
    const isSame = differences.length === 0;
    const handOver = async () => {
      const fileName = exportName(draft, name, choice.format);
      saveFile(fileName, new Blob([bytes as Uint8Array<ArrayBuffer>], { type }), type);
      const sent = [...session.now().copy.sent, { at: Date.now(), fileName, draft }].slice(-MOST_SENT);
      session.note({ sent });
      setStage({ kind: 'saved', fileName, isSame });
      await session.flush();
    };
    if (isSame) return handOver();
    const saveAnyway = isWhole ? () => attempt(handOver()) : null;
    setStage({ kind: 'differs', differences, missingLetters, saveAnyway });
  };
  const attempt = (task: Promise<unknown>) =>
    void task.catch(error => setStage({ kind: 'failed', reason: sentenceOf(error) }));
  return [stage, choice => attempt(run(choice))];
}

type ExportSheetProps = Pick<ExportDialogProps, 'onClose' | 'onGoTo'> & { readonly session: CopySession };

/** The dialog that exports a copy. A module of its own, so that the export code is loaded only when it is needed. */
export function ExportSheet({ session, ...on }: ExportSheetProps) {
  const [stage, start] = useExport(session);
  return <ExportDialog draft={session.now().copy.draft} stage={stage} onExport={start} {...on} />;
}
