import { useMemo, useRef, useState } from 'preact/hooks';
import { format, formatNumber, t } from '../../browser/strings.ts';
import type { Hazard, Resume } from '../../core/types.ts';
import { boxWord, type PagePlace } from '../components/finding-place.tsx';
import { Icon } from '../components/icon.tsx';
import { BlocksTable } from './blocks-table.tsx';
import { keywordLines, measureInSans } from './keyword-lines.ts';
import { lineMarks } from './line-marks.ts';
import { type DrawPage, PageImage } from './page-image.tsx';
import { PageOverlay } from './page-overlay.tsx';
import { localHazards, readingBlocks } from './reading-blocks.ts';
import { TextAsRead } from './text-as-read.tsx';

const zooms = [1, 1.5, 2] as const;

type PagesViewProps = {
  readonly name: string;
  readonly resume: Resume;
  /** Null while the file is being opened, and for formats without pages. */
  readonly draw: DrawPage | null;
  /** What is looked at first. */
  readonly start?: PagePlace;
};

/** What a machine makes of the resume, drawn over its pages and written beside them. */
export function PagesView({ name, resume, draw, start }: PagesViewProps) {
  const hasPages = resume.format === 'pdf';
  const [page, setPage] = useState(Math.min(start?.page ?? 1, Math.max(1, resume.layout.pages)));
  const [zoom, setZoom] = useState(0);
  const [active, setActive] = useState<number | null>(null);
  const [activeHazard, setActiveHazard] = useState<Hazard | null>(
    () =>
      resume.hazards.find(
        ({ page: on, box }) => start && start.box !== '' && on === start.page && boxWord(box) === start.box,
      ) ?? null,
  );
  const image = useRef<HTMLDivElement>(null);
  const blocks = useMemo(() => readingBlocks(resume), [resume]);
  const marks = useMemo(() => lineMarks(resume), [resume]);
  const measure = useMemo(measureInSans, []);
  const underlined = useMemo(
    () => keywordLines(resume, marks, page, measure),
    [resume, marks, page, measure],
  );
  const local = useMemo(() => localHazards(blocks, resume.hazards), [blocks, resume]);
  const here = hasPages ? blocks.filter(block => block.page === page || block.page === null) : blocks;
  const hazards = resume.hazards.filter(hazard => hazard.page === page);
  const show = (block: number) => {
    setActive(block);
    image.current?.querySelector('.block.active')?.scrollIntoView({ block: 'nearest' });
  };
  return (
    <main class="page-body pages">
      <p>
        <a class="back-link" href="#resumes">
          <Icon name="back" />
          {t('backToResumes')}
        </a>
      </p>
      <h1 class="page-title">{t('pagesTitle')}</h1>
      <p class="soft pages-intro">
        <strong>{name}</strong> · {t(hasPages ? 'pagesIntro' : 'pagesTextOnly')}
      </p>
      <div class={hasPages ? 'pages-columns' : 'pages-columns text-only'}>
        {hasPages && (
          <section class="pages-side" aria-label={t('pagesOf', page, resume.layout.pages)}>
            <PageTools
              page={page}
              pages={resume.layout.pages}
              zoom={zoom}
              onPage={setPage}
              onZoom={setZoom}
            />
            <div class={`page-scroller zoom-${zoom}`} ref={image}>
              <PageImage key={page} page={page} draw={draw} zoom={zooms[zoom] ?? 1}>
                {({ width, height }) => (
                  <PageOverlay
                    width={width}
                    height={height}
                    blocks={here}
                    hazards={hazards}
                    keywords={underlined}
                    active={active}
                    activeHazard={activeHazard}
                    onPoint={setActive}
                  />
                )}
              </PageImage>
            </div>
          </section>
        )}
        <section class="text-side">
          <h2 class="group-title">
            {t('textAsRead')} <span class="group-count">{here.length}</span>
          </h2>
          <HazardKey hazards={hasPages ? hazards : resume.hazards} onPoint={setActiveHazard} />
          <TextAsRead
            resume={resume}
            blocks={here}
            hazards={local}
            marks={marks}
            active={active}
            onPoint={setActive}
            onPick={show}
          />
        </section>
      </div>
      <BlocksTable resume={resume} blocks={blocks} />
    </main>
  );
}

function HazardKey({
  hazards,
  onPoint,
}: {
  hazards: readonly Hazard[];
  onPoint: (hazard: Hazard | null) => void;
}) {
  if (hazards.length === 0) return null;
  return (
    <ul class="hazard-key">
      {hazards.map((hazard, index) => (
        <li key={index} onMouseEnter={() => onPoint(hazard)} onMouseLeave={() => onPoint(null)}>
          <Icon name="warning" />
          <span>{format(hazard.message)}</span>
        </li>
      ))}
    </ul>
  );
}

type PageToolsProps = {
  readonly page: number;
  readonly pages: number;
  readonly zoom: number;
  readonly onPage: (page: number) => void;
  readonly onZoom: (zoom: number) => void;
};

function PageTools({ page, pages, zoom, onPage, onZoom }: PageToolsProps) {
  return (
    <div class="page-tools">
      {pages > 1 && (
        <button
          type="button"
          class="button icon-only"
          title={t('pagePrevious')}
          disabled={page === 1}
          onClick={() => onPage(page - 1)}
        >
          <Icon name="back" />
          <span class="for-screen-readers">{t('pagePrevious')}</span>
        </button>
      )}
      <span role="status">{t('pagesOf', formatNumber(page), formatNumber(pages))}</span>
      {pages > 1 && (
        <button
          type="button"
          class="button icon-only"
          title={t('pageNext')}
          disabled={page === pages}
          onClick={() => onPage(page + 1)}
        >
          <Icon name="chevron" />
          <span class="for-screen-readers">{t('pageNext')}</span>
        </button>
      )}
      <span class="page-zoom">
        <button type="button" class="button" disabled={zoom === 0} onClick={() => onZoom(zoom - 1)}>
          {t('zoomOut')}
        </button>
        <button
          type="button"
          class="button"
          disabled={zoom === zooms.length - 1}
          onClick={() => onZoom(zoom + 1)}
        >
          {t('zoomIn')}
        </button>
      </span>
    </div>
  );
}
