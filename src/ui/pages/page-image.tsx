import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../browser/settings/strings.ts';
import type { DrawablePdf } from '../../resumes/pdf/draw-pages.ts';

/** Draws a page into a canvas. Resolves to its size in PDF points. */
export type DrawPage = DrawablePdf['draw'];

type Size = { readonly width: number; readonly height: number };

const a4: Size = { width: 595, height: 842 };

type PageImageProps = {
  readonly page: number;
  readonly draw: DrawPage | null;
  /** The width of the page, as a share of its column. */
  readonly zoom: number;
  readonly children: (size: Size) => ComponentChildren;
};

/** The image of a page, and what is drawn over it. It keeps its space while it is being drawn. */
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
