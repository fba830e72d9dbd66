import { useMemo, useState } from 'preact/hooks';
import { t } from '../../browser/settings/strings.ts';
import type { Draft } from '../../core/tailor/draft.ts';
import { resumeOf } from '../../core/tailor/resume-of.ts';
import { Notice } from '../components/notice.tsx';
import { Table } from '../components/table.tsx';
import { type DiffRow, diffRows } from './line-diff.ts';

/** Something to compare a copy with: the resume that it was made of, an exported file, or another copy. */
export type Comparable = { readonly id: string; readonly name: string; readonly draft: Draft };

type CompareViewProps = {
  readonly own: Draft;
  readonly others: readonly Comparable[];
  /** Why some are missing from the list; null if it is complete. */
  readonly failure: string | null;
};

/** The lines that a draft prints. */
const linesOf = (draft: Draft): readonly string[] => resumeOf(draft).text.split('\n');

/** The copy beside another, line by line. Within a changed line, the changed words are marked. */
export function CompareView({ own, others, failure }: CompareViewProps) {
  const [chosen, setChosen] = useState<string | null>(null);
  const other = others.find(({ id }) => id === chosen) ?? others[0];
  const rows = useMemo(() => (other ? diffRows(linesOf(other.draft), linesOf(own)) : []), [own, other]);
  const notice = failure !== null && <Notice role="alert">{failure}</Notice>;
  if (!other) return notice || <p class="soft">{t('compareNothing')}</p>;
  const changes = rows.filter(({ isSame }) => !isSame).length;
  return (
    <section class="compare card" aria-label={t('viewCompare')}>
      {notice}
      <label class="compare-choice side-by-side">
        {t('compareWith')}
        <select class="field" value={other.id} onChange={event => setChosen(event.currentTarget.value)}>
          {others.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <p class="faint" role="status">
        {t('compareCount', changes)}
      </p>
      <div class="table-scroller">
        <Table class="compare-table" heads={[<bdi key="other">{other.name}</bdi>, t('draftLabel')]}>
          {rows.map((row, index) => (
            <Row key={index} row={row} />
          ))}
        </Table>
      </div>
    </section>
  );
}

function Row({ row }: { readonly row: DiffRow }) {
  const { left, right, isSame } = row;
  if (isSame)
    return (
      <tr class="soft">
        <td>{left}</td>
        <td>{right}</td>
      </tr>
    );
  const words = diffRows(wordsIn(left), wordsIn(right));
  return (
    <tr class="changed">
      <td>
        {words.map((word, index) =>
          word.left === null ? null : word.isSame ? word.left : <del key={index}>{word.left}</del>,
        )}
      </td>
      <td>
        {words.map((word, index) =>
          word.right === null ? null : word.isSame ? word.right : <ins key={index}>{word.right}</ins>,
        )}
      </td>
    </tr>
  );
}

const wordsIn = (text: string | null): readonly string[] => text?.match(/\s+|\S+/g) ?? [];
