import { format, t } from '../../browser/settings/strings.ts';
import type { Resume } from '../../core/types.ts';
import { Fold } from '../components/disclosure.tsx';
import { Table } from '../components/table.tsx';
import { hazardsOf, type ReadingBlock } from './reading-blocks.ts';

type BlocksTableProps = {
  readonly resume: Resume;
  readonly blocks: readonly ReadingBlock[];
};

const columns = ['tableOrder', 'tablePage', 'partSection', 'tableText', 'parserHazards'] as const;

/** What the drawing shows, as a table: for screen readers, and for whoever prefers one. */
export function BlocksTable({ resume, blocks }: BlocksTableProps) {
  return (
    <Fold title={t('asTable')}>
      <Table class="narrow" heads={columns.map(name => t(name))}>
        {blocks.map(block => (
          <tr key={block.number}>
            <th scope="row">{block.number}</th>
            <td>{block.page}</td>
            <td>{block.section?.heading}</td>
            <td>{block.lines.map(({ start, end }) => resume.text.slice(start, end)).join(' ')}</td>
            <td>
              {hazardsOf(block, resume.hazards)
                .map(({ message }) => format(message))
                .join(' ')}
            </td>
          </tr>
        ))}
      </Table>
    </Fold>
  );
}
