import { useState } from 'preact/hooks';
import { keyOf, type MessageKey, plural, t } from '../../browser/settings/strings.ts';
import { assertNever } from '../../core/assert-never.ts';
import type { Draft } from '../../core/tailor/draft.ts';
import type { Difference } from '../../core/tailor/read-back.ts';
import type { Look, Paper } from '../../writers/look.ts';
import { Button } from '../components/button.tsx';
import { Notice } from '../components/notice.tsx';
import { Sheet } from '../components/sheet.tsx';
import { Table } from '../components/table.tsx';
import { blanksIn, type ExportChoice, type ExportFormat } from './export-copy.ts';

/** The stages of an export. */
export type ExportStage =
  | { readonly kind: 'choosing' }
  | { readonly kind: 'working' }
  | { readonly kind: 'saved'; readonly fileName: string; readonly isSame: boolean }
  | {
      readonly kind: 'differs';
      readonly differences: readonly Difference[];
      readonly missingLetters: string;
      /** Saves the file despite the differences; null if text would be lost. */
      readonly saveAnyway: (() => void) | null;
    }
  | { readonly kind: 'failed'; readonly reason: string };

/** The draft, the stage of its export, and what to do on each click. */
export type ExportDialogProps = {
  readonly draft: Draft;
  readonly stage: ExportStage;
  readonly onExport: (choice: ExportChoice) => void;
  readonly onClose: () => void;
  /** Goes to a part of the draft. */
  readonly onGoTo: (id: string) => void;
};

const formats: readonly ExportFormat[] = ['pdf', 'docx', 'txt', 'json'];
const looks: readonly Look[] = ['plain', 'compact', 'classic'];
const papers: readonly Paper[] = ['a4', 'letter'];

type ChoicesProps<T extends string> = {
  readonly name: string;
  readonly choices: readonly T[];
  readonly wordsOf: (choice: T) => MessageKey;
  readonly chosen: T;
  readonly onChoose: (choice: T) => void;
};

function Choices<T extends string>({ name, choices, wordsOf, chosen, onChoose }: ChoicesProps<T>) {
  return (
    <fieldset class="choices">
      <legend>{name}</legend>
      {choices.map(id => (
        <label key={id}>
          <input type="radio" name={name} checked={id === chosen} onChange={() => onChoose(id)} />
          {t(wordsOf(id))}
        </label>
      ))}
    </fieldset>
  );
}

type ExportChoicesProps = { choice: ExportChoice; onChoose: (choice: ExportChoice) => void };

/** The choice of the format and, for formats with pages, of look and paper. */
function ExportChoices({ choice, onChoose }: ExportChoicesProps) {
  const isSet = choice.format === 'pdf' || choice.format === 'docx';
  const of = <Part extends keyof ExportChoice>(part: Part) => ({
    chosen: choice[part],
    onChoose: (chosen: ExportChoice[Part]) => onChoose({ ...choice, [part]: chosen }),
  });
  return (
    <>
      <Choices
        name={t('exportFormat')}
        choices={formats}
        wordsOf={id => keyOf('format', id)}
        {...of('format')}
      />
      {isSet && (
        <Choices name={t('exportLook')} choices={looks} wordsOf={id => keyOf('look', id)} {...of('look')} />
      )}
      {isSet && (
        <Choices
          name={t('exportPaper')}
          choices={papers}
          wordsOf={id => keyOf('paper', id)}
          {...of('paper')}
        />
      )}
    </>
  );
}

/** US Letter if the browser's region uses it. But a resume in a language other than English or the browser's likely goes to another country. */
function usualPaper({ language }: Draft): Paper {
  const isInches = /-(?:US|CA|MX|PH)$/.test(navigator.language);
  const isSpoken = () => ['en', 'und', navigator.language.slice(0, 2)].some(tag => language.startsWith(tag));
  return isInches && isSpoken() ? 'letter' : 'a4';
}

/** Lets the person choose how to export a copy, and shows the result. A file that lost text is never saved. */
export function ExportDialog({ draft, stage, onExport, onClose, onGoTo }: ExportDialogProps) {
  const [choice, setChoice] = useState<ExportChoice>(() => ({
    format: 'pdf',
    look: 'plain',
    paper: usualPaper(draft),
  }));
  const blanks = blanksIn(draft);
  const goTo = (id: string) => {
    onClose();
    onGoTo(id);
  };
  return (
    <Sheet
      class="export-dialog"
      title={t('exportTitle')}
      leave={t('close')}
      actions={
        <Button
          class="primary"
          icon="share"
          name={t('exportAndCheck')}
          disabled={blanks.length > 0 || stage.kind === 'working'}
          onClick={() => onExport(choice)}
        />
      }
      onClose={onClose}
    >
      <ExportChoices choice={choice} onChoose={setChoice} />
      <p class="faint">{t('exportNote')}</p>
      {draft.name.trim() === '' && <Notice>{t('exportNameless')}</Notice>}
      {blanks.length > 0 && (
        <Notice role="alert">
          {plural('exportBlanks', blanks.length)}
          <PlaceList places={blanks} onGoTo={goTo} />
        </Notice>
      )}
      <div role="status" aria-live="polite">
        <Outcome stage={stage} onGoTo={goTo} />
      </div>
    </Sheet>
  );
}

type PlaceListProps = {
  readonly places: readonly { readonly id: string; readonly text: string }[];
  readonly onGoTo: (id: string) => void;
};

function PlaceList({ places, onGoTo }: PlaceListProps) {
  return (
    <ul>
      {places.map(({ id, text }) => (
        <li key={id}>
          <button type="button" class="own-line one-line" title={t('goToLine')} onClick={() => onGoTo(id)}>
            <bdi>{text}</bdi>
          </button>
        </li>
      ))}
    </ul>
  );
}

function Outcome({ stage, onGoTo }: { readonly stage: ExportStage; readonly onGoTo: (id: string) => void }) {
  switch (stage.kind) {
    case 'working':
      return <p class="soft">{t('exportWorking')}</p>;
    case 'saved':
      return <Notice isCalm>{t(stage.isSame ? 'exportSaved' : 'exportSavedWhole', stage.fileName)}</Notice>;
    case 'failed':
      return <Notice>{t('exportFailed', stage.reason)}</Notice>;
    case 'differs':
      return <Differences {...stage} onGoTo={onGoTo} />;
    case 'choosing':
      return null;
    default:
      return assertNever(stage);
  }
}

const parts: Readonly<Record<Difference['what'], MessageKey>> = {
  name: 'fieldName',
  email: 'fieldEmail',
  phone: 'fieldPhone',
  link: 'partLink',
  heading: 'sectionHeading',
  entry: 'partEntry',
  dates: 'entryDates',
  line: 'partLine',
  lines: 'partLines',
  order: 'differsOrder',
  skills: 'fieldSkills',
  more: 'file',
};

type DifferencesProps = Omit<Extract<ExportStage, { kind: 'differs' }>, 'kind'> & {
  readonly onGoTo: (id: string) => void;
};

/** What was read back differently, line by line. */
function Differences({ differences, missingLetters, saveAnyway, onGoTo }: DifferencesProps) {
  return (
    <Notice>
      <p>{plural(saveAnyway ? 'exportRegrouped' : 'exportDiffers', differences.length)}</p>
      {saveAnyway && <Button name={t('exportAnyway')} onClick={saveAnyway} />}
      {missingLetters !== '' && <p>{t('exportLetters', [...missingLetters].slice(0, 40).join(' '))}</p>}
      <div class="table-scroller">
        <Table class="differences" heads={[t('differsPart'), t('differsWanted'), t('differsGot')]}>
          {differences.map(({ what, id, wanted, got, gotKind }, index) => (
            <tr key={index}>
              <th scope="row">
                {id === null ? (
                  t(parts[what])
                ) : (
                  <Button class="quiet" name={t(parts[what])} onClick={() => onGoTo(id)} />
                )}
              </th>
              <td>
                <bdi>{wanted}</bdi>
              </td>
              <td>
                {got === null ? <span class="faint">{t('differsNothing')}</span> : <bdi>{got}</bdi>}
                {gotKind && <span class="faint"> {t(keyOf('section', gotKind))}</span>}
              </td>
            </tr>
          ))}
        </Table>
      </div>
    </Notice>
  );
}
