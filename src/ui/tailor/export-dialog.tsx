import { useRef, useState } from 'preact/hooks';
import { type MessageKey, plural, t } from '../../browser/settings/strings.ts';
import type { Draft } from '../../core/tailor/draft.ts';
import type { Difference } from '../../core/tailor/read-back.ts';
import type { Look, Paper } from '../../writers/look.ts';
import { Button } from '../components/button.tsx';
import { Icon } from '../components/icon.tsx';
import { blanksIn, type ExportChoice, type ExportFormat } from './export-copy.ts';

/** How far an export has come. */
export type ExportStage =
  | { readonly kind: 'choosing' }
  | { readonly kind: 'working' }
  | { readonly kind: 'saved'; readonly fileName: string }
  | { readonly kind: 'differs'; readonly differences: readonly Difference[]; readonly missingLetters: string }
  | { readonly kind: 'failed'; readonly reason: string };

type ExportDialogProps = {
  readonly draft: Draft;
  readonly stage: ExportStage;
  readonly onExport: (choice: ExportChoice) => void;
  readonly onClose: () => void;
  /** Leads to a part of the draft. */
  readonly onGoTo: (id: string) => void;
};

const formats: Readonly<Record<ExportFormat, MessageKey>> = {
  pdf: 'formatPdf',
  docx: 'formatDocx',
  txt: 'formatText',
  json: 'formatJson',
};
const looks: Readonly<Record<Look, MessageKey>> = {
  plain: 'lookPlain',
  compact: 'lookCompact',
  classic: 'lookClassic',
};
const papers: Readonly<Record<Paper, MessageKey>> = { a4: 'paperA4', letter: 'paperLetter' };

type ChoicesProps<T extends string> = {
  readonly name: string;
  readonly choices: Readonly<Record<T, MessageKey>>;
  readonly chosen: T;
  readonly onChoose: (choice: T) => void;
};

function Choices<T extends string>({ name, choices, chosen, onChoose }: ChoicesProps<T>) {
  return (
    <fieldset class="choices">
      <legend>{name}</legend>
      {(Object.entries(choices) as [T, MessageKey][]).map(([id, words]) => (
        <label key={id}>
          <input type="radio" name={name} checked={id === chosen} onChange={() => onChoose(id)} />
          {t(words)}
        </label>
      ))}
    </fieldset>
  );
}

type ExportChoicesProps = {
  readonly choice: ExportChoice;
  readonly onChoose: (choice: ExportChoice) => void;
};

/** The format, and where pages are set, how they look. */
function ExportChoices({ choice, onChoose }: ExportChoicesProps) {
  const isSet = choice.format === 'pdf' || choice.format === 'docx';
  return (
    <>
      <Choices
        name={t('exportFormat')}
        choices={formats}
        chosen={choice.format}
        onChoose={format => onChoose({ ...choice, format })}
      />
      {isSet && (
        <>
          <Choices
            name={t('exportLook')}
            choices={looks}
            chosen={choice.look}
            onChoose={look => onChoose({ ...choice, look })}
          />
          <Choices
            name={t('exportPaper')}
            choices={papers}
            chosen={choice.paper}
            onChoose={paper => onChoose({ ...choice, paper })}
          />
        </>
      )}
    </>
  );
}

/** Where letters are measured in inches, paper is, too. */
const usualPaper = (): Paper => (/-(?:US|CA|MX|PH)$/.test(navigator.language) ? 'letter' : 'a4');

/** Chooses how a copy is exported, and says what became of it: nothing is handed over that did not come back whole. */
export function ExportDialog({ draft, stage, onExport, onClose, onGoTo }: ExportDialogProps) {
  const [choice, setChoice] = useState<ExportChoice>({ format: 'pdf', look: 'plain', paper: usualPaper() });
  const opened = useRef<HTMLDialogElement | null>(null);
  const open = (dialog: HTMLDialogElement | null) => {
    if (dialog && dialog !== opened.current) dialog.showModal();
    opened.current = dialog;
  };
  const blanks = blanksIn(draft);
  const goTo = (id: string) => {
    opened.current?.close();
    onGoTo(id);
  };
  return (
    <dialog class="dialog export-dialog" ref={open} onClose={onClose} aria-labelledby="export-title">
      <h2 id="export-title">{t('exportTitle')}</h2>
      <ExportChoices choice={choice} onChoose={setChoice} />
      <p class="faint">{t('exportNote')}</p>
      {blanks.length > 0 && (
        <div class="notice" role="alert">
          <Icon name="warning" />
          <div>
            <p>{plural('exportBlanks', blanks.length)}</p>
            <PlaceList places={blanks} onGoTo={goTo} />
          </div>
        </div>
      )}
      <div role="status" aria-live="polite">
        <Outcome stage={stage} onGoTo={goTo} />
      </div>
      <form method="dialog" class="form-actions">
        <Button name={t('close')} type="submit" />
        <Button
          class="primary"
          icon="share"
          name={t('exportAndCheck')}
          disabled={blanks.length > 0 || stage.kind === 'working'}
          onClick={() => onExport(choice)}
        />
      </form>
    </dialog>
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
          <button type="button" class="own-line" title={t('goToLine')} onClick={() => onGoTo(id)}>
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
      return (
        <p class="notice calm">
          <Icon name="check" />
          <span>{t('exportSaved', stage.fileName)}</span>
        </p>
      );
    case 'failed':
      return (
        <p class="notice">
          <Icon name="warning" />
          <span>{t('exportFailed', stage.reason)}</span>
        </p>
      );
    case 'differs':
      return <Differences {...stage} onGoTo={onGoTo} />;
    default:
      return null;
  }
}

const parts: Readonly<Record<Difference['what'], MessageKey>> = {
  name: 'headName',
  email: 'headEmail',
  phone: 'headPhone',
  link: 'differsLink',
  heading: 'sectionHeading',
  entry: 'partEntry',
  dates: 'entryDates',
  line: 'partLine',
  order: 'differsOrder',
  skills: 'differsSkills',
  more: 'differsMore',
};

type DifferencesProps = {
  readonly differences: readonly Difference[];
  readonly missingLetters: string;
  readonly onGoTo: (id: string) => void;
};

/** What did not come back as it went out, line by line. */
function Differences({ differences, missingLetters, onGoTo }: DifferencesProps) {
  return (
    <div class="notice">
      <Icon name="warning" />
      <div>
        <p>{plural('exportDiffers', differences.length)}</p>
        {missingLetters !== '' && <p>{t('exportLetters', [...missingLetters].slice(0, 40).join(' '))}</p>}
        <div class="table-scroller">
          <table class="table differences">
            <thead>
              <tr>
                <th scope="col">{t('differsPart')}</th>
                <th scope="col">{t('differsWanted')}</th>
                <th scope="col">{t('differsGot')}</th>
              </tr>
            </thead>
            <tbody>
              {differences.map(({ what, id, wanted, got }, index) => (
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
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </div>
    </div>
  );
}
