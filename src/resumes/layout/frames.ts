import type { Box } from '../../core/types.ts';
import type { PageContent, Rule } from '../pdf/page-content.ts';

const SAME_EDGE = 2;
const MAX_RULES = 300;
const paper = '#ffffff';

/** The rectangles of a page that are shaded, or framed by four rules. */
export function framesOf({ rules, fills }: Pick<PageContent, 'rules' | 'fills'>): readonly Box[] {
  const shaded = fills.filter(({ color, isRound }) => color !== paper && !isRound).map(fill => fill.box);
  const level = rules.filter(rule => !rule.isVertical).slice(0, MAX_RULES);
  const upright = rules.filter(rule => rule.isVertical).slice(0, MAX_RULES);
  const framed = level.flatMap(top =>
    level
      .filter(bottom => bottom.y1 > top.y1 + SAME_EDGE && areFlush(top, bottom))
      .filter(bottom => [top.x1, top.x2].every(x => upright.some(side => joins(side, x, top, bottom))))
      .map((bottom): Box => [top.x1, top.y1, top.x2 - top.x1, bottom.y1 - top.y1]),
  );
  return [...shaded, ...framed];
}

function areFlush(a: Rule, b: Rule): boolean {
  return Math.abs(a.x1 - b.x1) < SAME_EDGE && Math.abs(a.x2 - b.x2) < SAME_EDGE;
}

function joins(side: Rule, x: number, top: Rule, bottom: Rule): boolean {
  return Math.abs(side.x1 - x) < SAME_EDGE && side.y1 < top.y2 + SAME_EDGE && side.y2 > bottom.y1 - SAME_EDGE;
}
