import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../browser/settings/strings.ts';
import type { DrawablePdf } from '../../resumes/pdf/draw-pages.ts';

/** Draws a page into a canvas; resolves to its size in PDF points. */
export type DrawPage = DrawablePdf['draw'];

type Size = { readonly width: number; readonly height: number };

const a4: Size = { width: 595, height: 842 };

type PageImageProps = {
  readonly page: number;
  readonly draw: DrawPage | null;
  /** How wide the page is shown, as a share of its column. */
  readonly zoom: number;
  readonly children: (size: Size) => ComponentChildren;
};

/** The image of a page, with whatever is drawn over it. Its place is held while it is being drawn. */
export function PageImage({ page, draw, zoom, children }: PageImageProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [size, setSize] = useState<Size>(a4);
  const [state, setState] = useState<'drawing' | 'drawn' | 'failed'>('drawing');
  useEffect(() => {
    if (!draw || !canvas.current) return;
    const controller = new AbortController();
    const sharpness = Math.min(4, 1.6 * zoom * devicePixelRatio);
    draw(page, canvas.current, sharpness, controller.signal).then(
      drawn => {
        setSize(drawn);
        setState('drawn');
      },
      () => {
        if (!controller.signal.aborted) setState('failed');
      },
    );
    return () => controller.abort();
  }, [page, draw, zoom]);
  return (
    <figure class="page-image" data-state={state}>
      <canvas ref={canvas} role="img" aria-label={t('pageImage', page)} />
      {state === 'failed' && <p class="page-note">{t('cannotDraw')}</p>}
      {children(size)}
    </figure>
  );
}
