import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { t } from '../../browser/settings/strings.ts';
import type { Hazard, Resume } from '../../core/types.ts';
import { Icon } from '../components/icon.tsx';
import type { PagePlace } from '../components/page-place.ts';
import { fileNameFrom, saveFile } from '../components/save-file.ts';
import { AcrossText } from './across-text.tsx';
import { BlocksTable } from './blocks-table.tsx';
import { findPlace } from './find-place.ts';
import { HazardKey } from './hazard-key.tsx';
import { keywordLines, measureInSans } from './keyword-lines.ts';
import { lineMarks } from './line-marks.ts';
import { type DrawPage, PageImage } from './page-image.tsx';
import { PageOverlay } from './page-overlay.tsx';
import { drawPagePicture } from './page-picture.ts';
import { PageTools, zooms } from './page-tools.tsx';
import { localHazards, readingBlocks } from './reading-blocks.ts';
import { TextAsRead } from './text-as-read.tsx';

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
  const sought = useMemo(() => findPlace(resume, start), [resume, start]);
  const [page, setPage] = useState(sought.page);
  const [zoom, setZoom] = useState(0);
  const [isAcross, setAcross] = useState(false);
  const [activeHazard, setActiveHazard] = useState<Hazard | null>(sought.hazard);
  const frame = useRef<HTMLDivElement>(null);
  const blocks = useMemo(() => readingBlocks(resume), [resume]);
  const [active, setActive] = useState<number | null>(
    () => blocks.find(({ lines }) => lines.some(line => line === sought.line))?.number ?? null,
  );
  const marks = useMemo(() => lineMarks(resume), [resume]);
  const measure = useMemo(measureInSans, []);
  const underlined = useMemo(
    () => keywordLines(resume, marks, page, measure),
    [resume, marks, page, measure],
  );
  const local = useMemo(() => localHazards(blocks, resume.hazards), [blocks, resume]);
  useEffect(() => {
    for (const found of frame.current?.querySelectorAll('.sought') ?? [])
      found.scrollIntoView({ block: 'center' });
  }, []);
  const here = hasPages ? blocks.filter(block => block.page === page || block.page === null) : blocks;
  const hazards = hasPages ? resume.hazards.filter(hazard => hazard.page === page) : resume.hazards;
  const bring = (selector: string) =>
    requestAnimationFrame(() => frame.current?.querySelector(selector)?.scrollIntoView({ block: 'nearest' }));
  const savePicture = async (drawPage: DrawPage) => {
    const picture = await drawPagePicture(resume, page, here, hazards, drawPage);
    if (picture) saveFile(fileNameFrom(`${t('name')} ${page}`, 'png'), picture, 'image/png');
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
        <strong>{name}</strong> · {t(introOf(resume))}
      </p>
      <div class={hasPages ? 'pages-columns' : 'pages-columns text-only'} ref={frame}>
        {hasPages && (
          <section class="pages-side" aria-label={t('pagesOf', page, resume.layout.pages)}>
            <PageTools
              page={page}
              pages={resume.layout.pages}
              zoom={isAcross ? null : zoom}
              onPage={setPage}
              onZoom={setZoom}
            >
              <button
                type="button"
                class="filter-chip"
                aria-pressed={isAcross}
                onClick={() => setAcross(!isAcross)}
              >
                {t('acrossTitle')}
              </button>
              {draw && (
                <button
                  type="button"
                  class="button icon-only"
                  title={t('savePagePicture')}
                  onClick={() => void savePicture(draw)}
                >
                  <Icon name="share" label={t('savePagePicture')} />
                </button>
              )}
            </PageTools>
            <section
              class={`page-scroller zoom-${zoom}`}
              aria-label={t(isAcross ? 'acrossTitle' : 'pagesTitle')}
              // biome-ignore lint/a11y/noNoninteractiveTabindex: the keys can scroll only what can have the focus
              tabIndex={0}
            >
              {isAcross ? (
                <AcrossText resume={resume} page={page} blocks={here} active={active} onPoint={setActive} />
              ) : (
                <PageImage key={page} page={page} draw={draw} zoom={zooms[zoom] ?? 1}>
                  {({ width, height }) => (
                    <PageOverlay
                      width={width}
                      height={height}
                      blocks={here}
                      hazards={hazards}
                      keywords={underlined}
                      sought={page === sought.page ? sought.box : null}
                      active={active}
                      activeHazard={activeHazard}
                      onPoint={setActive}
                    />
                  )}
                </PageImage>
              )}
            </section>
          </section>
        )}
        <section class="text-side">
          <h2 class="group-title">
            {t('textAsRead')} <span class="group-count">{here.length}</span>
          </h2>
          <HazardKey
            hazards={hazards}
            active={activeHazard}
            onPoint={setActiveHazard}
            onPick={
              hasPages
                ? hazard => {
                    setAcross(false);
                    setActiveHazard(hazard);
                    bring('.hazard.active');
                  }
                : null
            }
          />
          <TextAsRead
            resume={resume}
            blocks={here}
            hazards={hazards}
            local={local}
            marks={marks}
            sought={sought.line}
            active={active}
            onPoint={setActive}
            onPick={block => {
              setActive(block);
              bring('.block.active');
            }}
          />
        </section>
      </div>
      <BlocksTable resume={resume} blocks={blocks} />
    </main>
  );
}

function introOf({ format }: Resume) {
  if (format === 'pdf') return 'pagesIntro';
  return format === 'docx' ? 'pagesOfWord' : 'pagesTextOnly';
}
