import { t } from '../../browser/settings/strings.ts';
import type { Box } from '../../core/types.ts';
import { hazardLetter } from './hazard-key.tsx';
import type { KeywordLine } from './line-marks.ts';
import { boxesOf } from './reading-blocks.ts';
import type { ShownPage } from './shown-page.ts';

type PageOverlayProps = Omit<ShownPage, 'resume' | 'marks'> & {
  readonly width: number;
  readonly height: number;
  readonly keywords: readonly KeywordLine[];
};

const PAD = 2;
/** A hazard that covers more of the page than this gets only a frame, as a tint would hide what is under it. */
const WIDE_SHARE = 0.2;
const BADGE = 8;

/** The place of a block's number: in the margin, left of the first line. */
export function badgeAt([x, y]: readonly [number, number, number, number]): { x: number; y: number } {
  return { x: Math.max(BADGE + 1, x - BADGE - 6), y: Math.max(BADGE + 1, y + BADGE - 2) };
}

/** The reading order, the blocks, the hazards and the keywords, drawn over a page in PDF points. */
export function PageOverlay(props: PageOverlayProps) {
  const { width, height, page, blocks, hazards, keywords, sought, active, activeHazard, onPoint } = props;
  const placed = blocks.flatMap(({ number, box }) => (box ? [{ number, box, at: badgeAt(box) }] : []));
  const path = placed.map(({ at }, index) => `${index === 0 ? 'M' : 'L'}${at.x} ${at.y}`).join('');
  return (
    <svg class="overlay" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <title>{t('readingOrder')}</title>
      {placed.map(({ number, box: [x, y, wide, high] }) => (
        <rect
          key={number}
          class={number === active ? 'block active' : 'block'}
          x={x - PAD}
          y={y - PAD}
          width={wide + 2 * PAD}
          height={high + 2 * PAD}
          rx="2"
          onPointerEnter={() => onPoint(number)}
          onPointerLeave={() => onPoint(null)}
        />
      ))}
      {keywords.map(({ x, y, width: wide }) => (
        <path key={`${x} ${y}`} class="keyword-line" d={`M${x} ${y}h${wide}`} />
      ))}
      {page === sought.page && sought.box && <Frame class="sought" box={sought.box} />}
      {hazards.map((hazard, index) =>
        boxesOf(hazard).map(box => {
          const isWide = box[2] * box[3] > WIDE_SHARE * width * height;
          const state = `${hazard === activeHazard ? ' active' : ''}${isWide ? ' wide' : ''}`;
          return <Frame key={`${index} ${box}`} class={`hazard${state}`} box={box} />;
        }),
      )}
      <path class="order" d={path} />
      {placed.map(({ number, at }) => (
        <g key={number} class={number === active ? 'badge active' : 'badge'}>
          <circle cx={at.x} cy={at.y} r={BADGE} />
          <text x={at.x} y={at.y + 3} text-anchor="middle">
            {number}
          </text>
        </g>
      ))}
      {hazards.map((hazard, index) =>
        boxesOf(hazard).map(([x, y, wide]) => (
          <g key={`${index} ${x} ${y}`} class="badge trouble">
            <circle cx={Math.min(x + wide + PAD, width - BADGE)} cy={Math.max(y - PAD, BADGE)} r={BADGE} />
            <text
              x={Math.min(x + wide + PAD, width - BADGE)}
              y={Math.max(y - PAD, BADGE) + 3}
              text-anchor="middle"
            >
              {hazardLetter(index)}
            </text>
          </g>
        )),
      )}
    </svg>
  );
}

function Frame({ class: name, box: [x, y, wide, high] }: { readonly class: string; readonly box: Box }) {
  return (
    <rect
      class={name}
      x={x - PAD}
      y={y - PAD}
      width={Math.max(wide, 4) + 2 * PAD}
      height={Math.max(high, 4) + 2 * PAD}
      rx="2"
    />
  );
}
