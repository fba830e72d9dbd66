import { type Features, limitsReached } from '../../core/models/linear-model.ts';
import { bodyLook } from './heading-candidates.ts';
import { type Habits, pageHabits, type Sight, sightOf } from './line-sight.ts';
import { mayWrap, type StyledLine } from './styled-line.ts';

/** Returns the features of all lines of a document, in order, from which the model reads what each line is. */
export function lineFeatures(lines: readonly StyledLine[]): readonly Features[] {
  const body = bodyLook(lines);
  const page = pageHabits(lines);
  const sights = lines.map(line => sightOf(line, body, page));
  const styles = styleHabits(sights);
  const above = sectionsAbove(sights);
  const isPlain = body.size === 0;
  const usual = usualHeading(sights);
  return sights.map((sight, index) => {
    const row = [
      ...sight.own,
      ...placeFeatures(sights, index, page),
      ...styleFeatures(sight, styles),
      ...rankFeatures(sight, usual),
      ...sectionFeatures(sights, index, above),
      ...neighbourFeatures(sights, index),
    ];
    return isPlain ? row.map(feature => (WORDS.test(feature) ? feature : `plain:${feature}`)) : row;
  });
}

// Features of words mean the same in pasted text as on a page; features of looks and gaps are learnt separately for text without looks.
const WORDS =
  /^(?:w0=|job|school|organisation|place|contact|about=|known=|commas=|ends=|words=|date=|bullet=)/;

function placeFeatures(sights: readonly Sight[], index: number, page: Habits): readonly string[] {
  const { line, text } = sights[index] as Sight;
  const [above, below] = [sights[index - 1]?.line, sights[index + 1]?.line];
  const left = line.parts[0].x;
  const indent = left - (page.lefts.get(line.column) ?? left);
  const step = above ? left - above.parts[0].x : 0;
  const next = below ? below.gapAbove / page.gap : 9;
  const isFull = above !== undefined && line.gapAbove < 1.4 * page.gap && mayWrap(above, line);
  return [
    `at=${limitsReached(index, [1, 2, 3, 5, 9, 15])}${(line.page ?? 1) > 1 ? ':on' : ''}`,
    `indent=${limitsReached(indent, [2, 12, 30])}`,
    `step=${limitsReached(step, [-40, -2, 2, 40])}`,
    `below=${limitsReached(next, [0.85, 1.15, 1.5, 2.2])}`,
    ...(isFull ? ['may-wrap', ...(/^\p{Ll}/u.test(text) ? ['wraps'] : [])] : []),
    ...(above && above.column !== line.column ? ['new-column'] : []),
    ...(below === undefined ? ['last'] : []),
  ];
}

type Style = { readonly lines: number; readonly known: number; readonly dated: number };

/** Counts how often each style occurs, and how often on known headings and beside dates. */
function styleHabits(sights: readonly Sight[]): ReadonlyMap<string, Style> {
  const styles = new Map<string, Style>();
  for (const [index, { style, known, isDated }] of sights.entries()) {
    const before = styles.get(style) ?? { lines: 0, known: 0, dated: 0 };
    const dated = isDated || sights[index + 1]?.isDated === true ? 1 : 0;
    styles.set(style, {
      lines: before.lines + 1,
      known: before.known + (known ? 1 : 0),
      dated: before.dated + dated,
    });
  }
  return styles;
}

function styleFeatures(
  { style, known, short }: Sight,
  styles: ReadonlyMap<string, Style>,
): readonly string[] {
  const { lines, known: headings, dated } = styles.get(style) as Style;
  const share = headings === 0 ? 0 : limitsReached(headings / lines, [0.15, 0.3, 0.5, 0.8]) + 1;
  const dates = limitsReached(dated / lines, [0.1, 0.4, 0.7]);
  return [
    `style=${share}`,
    `style=${share}:${limitsReached(headings, [1, 2, 4])}`,
    `style=${share}:${short[3]}`,
    `style=${share}:${short[2]}`,
    ...(known ? [`style=${share}:known`] : []),
    `style-dates=${dates}`,
    `style-dates=${dates}:${limitsReached(lines, [2, 4, 9])}`,
  ];
}

/** The loud known heading whose style most of them share; null if there is none. */
function usualHeading(sights: readonly Sight[]): Sight | null {
  const known = sights.filter(sight => sight.known !== null && sight.isLoud);
  const count = (style: string): number => known.filter(sight => sight.style === style).length;
  return known.reduce<Sight | null>(
    (best, sight) => (best === null || count(sight.style) > count(best.style) ? sight : best),
    null,
  );
}

/** Features from comparing a line's look with that of the known headings: smaller lines are a level below them. */
function rankFeatures(sight: Sight, usual: Sight | null): readonly string[] {
  if (usual === null) return ['rank=none'];
  const own = sight.line.parts[0].look;
  const other = usual.line.parts[0].look;
  const size = own.size < 0.97 * other.size ? 'smaller' : own.size > 1.03 * other.size ? 'larger' : 'same';
  const isAlike = sight.style === usual.style;
  const rule = `${sight.line.hasRule}:${usual.line.hasRule}`;
  return [
    `rank=${size}:${isAlike}`,
    `rank=${size}:${own.isBold}:${other.isBold}`,
    `rank=${isAlike}:${rule}`,
    `rank=${isAlike}:${sight.short[3]}`,
    `rank=${size}:${isAlike}:${sight.known !== null}`,
  ];
}

type Above = { readonly kind: string; readonly at: number };

/** For each line, the last known heading above it, and the index of that heading. */
function sectionsAbove(sights: readonly Sight[]): readonly Above[] {
  let force: Above = { kind: 'none', at: -1 };
  return sights.map((sight, index) => {
    const own = force;
    if (sight.known && sight.isLoud) force = { kind: sight.known, at: index };
    return own;
  });
}

function sectionFeatures(
  sights: readonly Sight[],
  index: number,
  above: readonly Above[],
): readonly string[] {
  const sight = sights[index] as Sight;
  const { kind, at } = above[index] as Above;
  const opening = sights[at + 1];
  const isOpening = at >= 0 && index === at + 1;
  const isAlike = at >= 0 && !isOpening && opening?.style === sight.style;
  const isLevel = isAlike && Math.abs(opening.line.parts[0].x - sight.line.parts[0].x) < 2;
  const alike = isOpening ? 'first' : isLevel ? 'level' : isAlike ? 'alike' : 'other';
  const bullets = opening && opening.line.bulletEnd >= 0 ? 'list' : 'lines';
  return [
    `in=${kind}`,
    `in=${kind}:${sight.short[0]}`,
    `in=${kind}:${sight.short[1]}`,
    `in=${kind}:${sight.short[3]}`,
    `in=${kind}:${alike}`,
    `opening=${alike}`,
    `opening=${alike}:${bullets}:${sight.short[1]}`,
    `opening=${alike}:${sight.short[3]}`,
    `opening=${alike}:${sight.short[0]}`,
    `opening=${alike}:${opening?.isDated === true}:${sight.short[0]}`,
  ];
}

function neighbourFeatures(sights: readonly Sight[], index: number): readonly string[] {
  const sight = sights[index] as Sight;
  const named = (offset: number): readonly string[] => {
    const other = sights[index + offset];
    return other ? other.short.map(feature => `${offset}:${feature}`) : [`${offset}:none`];
  };
  const [above, below] = [sights[index - 1], sights[index + 1]];
  const untilDate = sights.slice(index, index + 4).findIndex(other => other.isDated);
  return [
    ...named(-1),
    ...named(1),
    ...named(2).slice(0, 2),
    `until-date=${untilDate}`,
    `until-date=${untilDate}:${sight.short[2]}:${sight.short[3]}`,
    `alike=${above?.style === sight.style}:${below?.style === sight.style}`,
    `alike=${above?.style === sight.style}:${sight.short[3]}`,
    `pair=${above?.short[1]}:${sight.short[1]}`,
    `pair=${above?.short[0]}:${sight.short[0]}`,
  ];
}
