import { t } from '../../browser/settings/strings.ts';
import { dateWords } from '../components/measures.ts';

/** A score at a time. */
export type PlotPoint = { readonly at: number; readonly score: number };

const WIDTH = 96;
const HEIGHT = 28;
const INSET = 4;
/** Points of the score to leave free above and below, so that a small change does not look like a large one. */
const MARGIN = 10;

/** The scores of one posting in sequence, at equal distances: the changes matter, not the time between them. */
export function ScorePlot({ points }: { readonly points: readonly PlotPoint[] }) {
  const last = points.at(-1);
  if (points.length < 2 || !last) return null;
  const step = (WIDTH - 2 * INSET) / (points.length - 1);
  const low = Math.max(0, Math.min(...points.map(({ score }) => score)) - MARGIN);
  const high = Math.min(100, Math.max(...points.map(({ score }) => score)) + MARGIN);
  const place = ({ score }: PlotPoint, index: number) =>
    [INSET + index * step, HEIGHT - INSET - ((score - low) / (high - low)) * (HEIGHT - 2 * INSET)] as const;
  const path = points
    .map((point, index) => `${index === 0 ? 'M' : 'L'}${place(point, index).join(' ')}`)
    .join('');
  const [x, y] = place(last, points.length - 1);
  const words = points.map(({ at, score }) => t('plotPoint', dateWords(at), score)).join('; ');
  return (
    <svg class="plot" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={words}>
      <path class="plot-ground" d={`M0 ${HEIGHT - INSET}H${WIDTH}`} />
      <path class="plot-line" d={path} />
      <circle class="plot-end" cx={x} cy={y} r="3" />
    </svg>
  );
}
