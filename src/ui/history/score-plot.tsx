import { t } from '../../browser/settings/strings.ts';
import { dateWords } from '../components/measures.ts';

/** A score at a moment. */
export type PlotPoint = { readonly at: number; readonly score: number };

const width = 96;
const height = 28;
const inset = 4;
/** Points of the score left above and below, so that a small change does not look like a large one. */
const margin = 10;

/** The score of one posting over time; equal steps between looks, since what matters is what each changed. */
export function ScorePlot({ points }: { readonly points: readonly PlotPoint[] }) {
  const last = points.at(-1);
  if (points.length < 2 || !last) return null;
  const step = (width - 2 * inset) / (points.length - 1);
  const low = Math.max(0, Math.min(...points.map(({ score }) => score)) - margin);
  const high = Math.min(100, Math.max(...points.map(({ score }) => score)) + margin);
  const place = ({ score }: PlotPoint, index: number) =>
    [inset + index * step, height - inset - ((score - low) / (high - low)) * (height - 2 * inset)] as const;
  const path = points
    .map((point, index) => `${index === 0 ? 'M' : 'L'}${place(point, index).join(' ')}`)
    .join('');
  const [x, y] = place(last, points.length - 1);
  const words = points.map(({ at, score }) => t('plotPoint', dateWords(at), score)).join('; ');
  return (
    <svg class="plot" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={words}>
      <path class="plot-ground" d={`M0 ${height - inset}H${width}`} />
      <path class="plot-line" d={path} />
      <circle class="plot-end" cx={x} cy={y} r="3" />
    </svg>
  );
}
