import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { formatNumber, t } from '../../browser/settings/strings.ts';
import { useAttempts } from '../components/attempts.tsx';
import { Button, IconButton } from '../components/button.tsx';
import { fileNameFrom, savePicture } from '../components/save-file.ts';
import { AcrossText } from './across-text.tsx';
import { keywordLines, measureInSans } from './line-marks.ts';
import { type DrawPage, PageImage } from './page-image.tsx';
import { PageOverlay } from './page-overlay.tsx';
import { drawPagePicture } from './page-picture.ts';
import type { ShownPage } from './shown-page.ts';

type PageSideProps = {
  readonly shown: ShownPage;
  readonly draw: DrawPage | null;
  /** Whether to show the page as a naive parser reads it, straight across its columns. */
  readonly isAcross: boolean;
  readonly onAcross: (isAcross: boolean) => void;
  readonly onPage: (page: number) => void;
};

/** The drawn page, or its text read straight across, with buttons to turn, enlarge and save it. */
export function PageSide({ shown, draw, isAcross, onAcross, onPage }: PageSideProps) {
  const { resume, page } = shown;
  const [zoom, setZoom] = useState(0);
  const [notice, attempt] = useAttempts();
  return (
    <section class="pages-side" aria-label={t('pagesOf', page, resume.layout.pages)}>
      {notice}
      <PageTools
        page={page}
        pages={resume.layout.pages}
        zoom={isAcross ? null : zoom}
        onPage={onPage}
        onZoom={setZoom}
      >
        <button
          type="button"
          class="filter-chip wash"
          aria-pressed={isAcross}
          onClick={() => onAcross(!isAcross)}
        >
          {t('acrossTitle')}
        </button>
        {draw && (
          <IconButton
            icon="share"
            name={t('savePagePicture')}
            onClick={() => attempt(() => saveShown(shown, draw))}
          />
        )}
      </PageTools>
      <section
        class={`page-scroller zoom-${zoom}`}
        aria-label={t(isAcross ? 'acrossTitle' : 'pagesTitle')}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the keys can scroll only what can have the focus
        tabIndex={0}
      >
        {isAcross ? (
          <AcrossText {...shown} />
        ) : (
          <DrawnPage shown={shown} draw={draw} zoom={zooms[zoom] ?? 1} />
        )}
      </section>
    </section>
  );
}

/** The picture of the page, with blocks, hazards and keywords drawn over it. */
function DrawnPage({ shown, draw, zoom }: Pick<PageSideProps, 'shown' | 'draw'> & { readonly zoom: number }) {
  const { resume, page, marks } = shown;
  const measure = useMemo(measureInSans, []);
  const underlined = useMemo(
    () => keywordLines(resume, marks, page, measure),
    [resume, marks, page, measure],
  );
  return (
    <PageImage key={page} page={page} draw={draw} zoom={zoom}>
      {size => <PageOverlay {...shown} {...size} keywords={underlined} />}
    </PageImage>
  );
}

/** Saves the page as a picture with its blocks and hazards, but without what identifies the person. */
function saveShown({ resume, page, blocks, hazards }: ShownPage, draw: DrawPage): Promise<void> {
  const name = fileNameFrom(`${t('name')} ${page}`, 'png');
  return savePicture(name, drawPagePicture(resume, page, blocks, hazards, draw));
}

/** The widths in which a page can be shown, as shares of its column. */
const zooms = [1, 1.5, 2] as const;

type PageToolsProps = {
  readonly page: number;
  readonly pages: number;
  /** An index of `zooms`; null if there is no picture to enlarge. */
  readonly zoom: number | null;
  readonly onPage: (page: number) => void;
  readonly onZoom: (zoom: number) => void;
  readonly children: ComponentChildren;
};

/** The buttons that turn and enlarge the page, and others. */
export function PageTools({ page, pages, zoom, onPage, onZoom, children }: PageToolsProps) {
  const turn = (name: 'pagePrevious' | 'pageNext', to: number) => (
    <IconButton
      icon={name === 'pageNext' ? 'chevron' : 'back'}
      name={t(name)}
      disabled={to < 1 || to > pages}
      onClick={() => onPage(to)}
    />
  );
  return (
    <div class="page-tools side-by-side">
      {pages > 1 && turn('pagePrevious', page - 1)}
      <span role="status">{t('pagesOf', formatNumber(page), formatNumber(pages))}</span>
      {pages > 1 && turn('pageNext', page + 1)}
      <span class="page-zoom side-by-side pushed">
        {children}
        {zoom !== null && (
          <>
            <Button name={t('zoomOut')} disabled={zoom === 0} onClick={() => onZoom(zoom - 1)} />
            <Button
              name={t('zoomIn')}
              disabled={zoom === zooms.length - 1}
              onClick={() => onZoom(zoom + 1)}
            />
          </>
        )}
      </span>
    </div>
  );
}
