import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { format, t } from '../../browser/settings/strings.ts';
import type { Hazard, Resume } from '../../core/types.ts';
import { Fold } from '../components/disclosure.tsx';
import { Icon } from '../components/icon.tsx';
import type { PagePlace } from '../components/page-place.ts';
import { Table } from '../components/table.tsx';
import { findPlace } from './find-place.ts';
import { HazardKey } from './hazard-key.tsx';
import { lineMarks } from './line-marks.ts';
import type { DrawPage } from './page-image.tsx';
import { PageSide } from './page-side.tsx';
import { hazardsOf, localHazards, type ReadingBlock, readingBlocks } from './reading-blocks.ts';
import type { ShownPage } from './shown-page.ts';
import { TextAsRead } from './text-as-read.tsx';

type PagesViewProps = {
  readonly name: string;
  readonly resume: Resume;
  /** Null while the file is being opened, and for formats without pages. */
  readonly draw: DrawPage | null;
  /** The place that is shown first. */
  readonly start?: PagePlace;
};

/** The state that the page and the text beside it share: page, active block and hazard. Starts at the place that was asked for. */
function useShown({ resume, start }: PagesViewProps) {
  const hasPages = resume.format === 'pdf';
  const sought = useMemo(() => findPlace(resume, start), [resume, start]);
  const [page, setPage] = useState(sought.page);
  const [activeHazard, setActiveHazard] = useState<Hazard | null>(sought.hazard);
  const blocks = useMemo(() => readingBlocks(resume), [resume]);
  const [active, setActive] = useState<number | null>(
    () => blocks.find(({ lines }) => lines.some(line => line === sought.line))?.number ?? null,
  );
  const marks = useMemo(() => lineMarks(resume), [resume]);
  const shown: ShownPage = {
    resume,
    page,
    blocks: hasPages ? blocks.filter(block => block.page === page || block.page === null) : blocks,
    hazards: hasPages ? resume.hazards.filter(hazard => hazard.page === page) : resume.hazards,
    marks,
    sought,
    active,
    activeHazard,
    onPoint: setActive,
  };
  return { shown, blocks, hasPages, setPage, setActiveHazard };
}

/** What a parser reads in the resume: drawn over its pages, and as text beside them. */
export function PagesView(props: PagesViewProps) {
  const { name, resume, draw } = props;
  const { shown, blocks, hasPages, setPage, setActiveHazard } = useShown(props);
  const [isAcross, setAcross] = useState(false);
  const frame = useRef<HTMLDivElement>(null);
  const local = useMemo(() => localHazards(blocks, resume.hazards), [blocks, resume]);
  useEffect(() => {
    for (const found of frame.current?.querySelectorAll('.sought') ?? [])
      found.scrollIntoView({ block: 'center' });
  }, []);
  const bring = (selector: string) =>
    requestAnimationFrame(() => frame.current?.querySelector(selector)?.scrollIntoView({ block: 'nearest' }));
  const bringHazard = (hazard: Hazard) => {
    setAcross(false);
    setActiveHazard(hazard);
    bring('.hazard.active');
  };
  return (
    <main class="page-body pages">
      <PagesHead name={name} resume={resume} />
      <div class={hasPages ? 'pages-columns' : 'pages-columns text-only'} ref={frame}>
        {hasPages && (
          <PageSide shown={shown} draw={draw} isAcross={isAcross} onAcross={setAcross} onPage={setPage} />
        )}
        <section class="text-side">
          <h2 class="abreast">
            {t('parserFields')} <span class="group-count">{shown.blocks.length}</span>
          </h2>
          <HazardKey
            hazards={shown.hazards}
            active={shown.activeHazard}
            onPoint={setActiveHazard}
            onPick={hasPages ? bringHazard : null}
          />
          <TextAsRead
            {...shown}
            local={local}
            onPick={block => {
              shown.onPoint(block);
              bring('.block.active');
            }}
          />
        </section>
      </div>
      <BlocksTable resume={resume} blocks={blocks} />
    </main>
  );
}

/** The head of the view: a link back, the resume's name, and what the view shows. */
function PagesHead({ name, resume }: Pick<PagesViewProps, 'name' | 'resume'>) {
  return (
    <>
      <p>
        <a class="back-link" href="#resumes">
          <Icon name="back" />
          {t('navResumes')}
        </a>
      </p>
      <h1 class="page-title">{t('pagesTitle')}</h1>
      <p class="soft pages-intro">
        <strong>{name}</strong> · {t(introOf(resume))}
      </p>
    </>
  );
}

function introOf({ format }: Resume) {
  if (format === 'pdf') return 'pagesIntro';
  return format === 'docx' ? 'pagesOfWord' : 'pagesTextOnly';
}

type BlocksTableProps = { readonly resume: Resume; readonly blocks: readonly ReadingBlock[] };

const columns = ['tableOrder', 'tablePage', 'partSection', 'tableText', 'parserHazards'] as const;

/** The blocks as a table, for screen readers and anybody who prefers a table. */
function BlocksTable({ resume, blocks }: BlocksTableProps) {
  return (
    <Fold title={t('asTable')}>
      <Table heads={columns.map(name => t(name))}>
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
