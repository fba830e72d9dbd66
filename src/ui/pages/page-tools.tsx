import type { ComponentChildren } from 'preact';
import { formatNumber, t } from '../../browser/settings/strings.ts';
import { Button, IconButton } from '../components/button.tsx';

/** How large a page is shown, as a share of its column. */
export const zooms = [1, 1.5, 2] as const;

type PageToolsProps = {
  readonly page: number;
  readonly pages: number;
  /** An index of `zooms`; null where there is no picture to enlarge. */
  readonly zoom: number | null;
  readonly onPage: (page: number) => void;
  readonly onZoom: (zoom: number) => void;
  readonly children: ComponentChildren;
};

/** Which page, how large, and what else can be done with it. */
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
      <span class="page-zoom side-by-side">
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
