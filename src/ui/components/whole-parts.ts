import type { ReportPart } from '../../core/types.ts';

/** The parts as whole numbers that add up to the score, as the exact ones do. */
export function wholeParts(parts: readonly ReportPart[], score: number): readonly ReportPart[] {
  let left = score;
  let room = 100;
  return parts.map((part, index) => {
    const isLast = index === parts.length - 1;
    const points = isLast ? left : Math.min(left, Math.round(part.points));
    const max = isLast ? room : Math.round(part.max);
    left -= points;
    room -= max;
    return { ...part, points, max };
  });
}
