import { bulletEnd } from '../../core/text/bullet.ts';
import { pairsOf } from '../../core/text/grouped.ts';
import { isKnownItem, isSkill, isTool } from './known-skills.ts';
import { rejoin } from './resume-text.ts';
import { areTools, isGrade, label, splitItems } from './split-items.ts';
import { mayWrap, type StyledLine, tightGap } from './styled-line.ts';
import { isTableHead } from './table-head.ts';

const MAX_ITEMS = 200;
const LONG_LINE = 45;

/** Returns the items that a skills section lists, as printed, without labels and repeats. If it may list other things (not `isSure`), groups with few known skills give these alone. */
export function listSkills(lines: readonly StyledLine[], isSure = true): readonly string[] {
  const said = lines.filter(line => !line.isRunning && line.text.trim() !== '');
  const own = isTableHead(said[0]?.text.split('\t') ?? []) ? said.slice(1) : said;
  const labels = groupLabels(own);
  const texts = joinWrapped(own.filter(line => !labels.has(line)));
  const areGroups = texts.length > 1 && texts.every(text => bracketGroup.test(text));
  const groups = texts
    .map(text => (areGroups ? text.replace(bracketGroup, '$1') : text))
    .flatMap(text => text.split(nextGroup))
    .map(splitItems);
  const listed = groups.flatMap(items => {
    const known = items.filter(isKnownItem);
    return isSure || known.length >= 0.5 * items.length ? items : known;
  });
  return [...Map.groupBy(listed, item => item.toLowerCase()).values()]
    .flatMap(([item]) => item ?? [])
    .slice(0, MAX_ITEMS);
}

// `Languages (Go, Java, SQL)`: if every line has this form, the items of each group are those in brackets.
const bracketGroup = /^[^(),;]{2,40}[(（]([^()（）]+[,，、][^()（）]+)[)）]$/u;
// `Languages: Go, SQL; Tools: Docker`
const nextGroup = /;\s*(?=[^:：,;]{2,40}[:：]\s)/u;
const separators = /[,;|•·，、]|\s\/\s/u;

/** Returns the lines that name the group under them: each is set louder than the line that follows, and there are more items than such lines. */
function groupLabels(lines: readonly StyledLine[]): ReadonlySet<StyledLine> {
  for (const same of Map.groupBy(lines, lookKey).values()) {
    const isLabel = (line: StyledLine): boolean => {
      const next = lines[lines.indexOf(line) + 1];
      return (
        next !== undefined && lookKey(next) !== lookKey(line) && isLouder(line, next) && isPlainName(line)
      );
    };
    const items = lines.filter(line => !same.includes(line)).flatMap(({ text }) => splitItems(text));
    const areLevels = same.every(line => isGrade(lines[lines.indexOf(line) + 1]?.text.trim() ?? ''));
    if (same.length < items.length && same.every(isLabel) && !areLevels)
      return new Set(same.filter(({ text }) => !isTool(text)));
  }
  return namesAmongLists(lines);
}

/** Returns the names of groups in a text without looks: the section begins with one, and lists or tools stand right under each. */
function namesAmongLists(lines: readonly StyledLine[]): ReadonlySet<StyledLine> {
  const isList = ({ text }: StyledLine): boolean => separators.test(text);
  const mayName = (line: StyledLine): boolean =>
    line.parts.length === 1 &&
    line.bulletEnd < 0 &&
    isPlainName(line) &&
    !splitItems(line.text).some(isTool) &&
    !label.test(line.text);
  if (new Set(lines.map(lookKey)).size > 1) return new Set();
  const names = new Set(lines.filter(mayName));
  const others = lines.filter(line => !names.has(line));
  const areUnderNames = lines.every((line, at) => {
    const next = lines[at + 1];
    return names.has(line) ? next !== undefined && !names.has(next) : isList(line) || isTool(line.text);
  });
  const areLists = others.filter(isList).length >= 0.5 * others.length;
  // A skill may stand among lists, but not before them and between them all.
  const areNames =
    [...names].every(({ text }) => !isKnownItem(text)) ||
    (names.size > 1 && lines[0] !== undefined && names.has(lines[0]));
  return areUnderNames && areLists && areNames ? names : new Set();
}

function lookKey(line: StyledLine): string {
  const { size, isBold, isItalic, color, font } = line.parts[0].look;
  return `${Math.round(size * 2)}|${isBold}|${isItalic}|${color}|${font}|${line.bulletEnd >= 0}`;
}

function isLouder(line: StyledLine, next: StyledLine): boolean {
  const [own, other] = [line.parts[0].look, next.parts[0].look];
  const isQuieter = (other.isBold && !own.isBold) || own.size < other.size - 0.2;
  return (
    !isQuieter &&
    (own.isBold !== other.isBold ||
      own.size > other.size + 0.4 ||
      own.color !== other.color ||
      (own.isItalic && !other.isItalic))
  );
}

/** True if a line is a plain name, or several names side by side over as many lists, none of which is a tool. */
const isPlainName = ({ parts }: StyledLine): boolean =>
  parts.every(
    ({ text }) =>
      text.length <= 40 &&
      !separators.test(text.replace(/[:：]\s*$/, '')) &&
      (parts.length === 1 || !isTool(text)),
  );

/** The text of a line without its bullet, and without a bold label before the items: `**Tools** Git, Docker` → `Git, Docker`. */
function withoutBoldLabel(line: StyledLine): string {
  const text = line.bulletEnd >= 0 ? line.text.slice(line.bulletEnd) : line.text;
  const [part] = line.parts;
  if (part.boldLead === 0) return text;
  const lead = part.text.slice(0, part.boldLead);
  const own = lead.slice(Math.max(0, bulletEnd(lead))).trim();
  const rest = text.slice(own.length);
  const isLabel =
    text.startsWith(own) &&
    !separators.test(own) &&
    !/^[,;]/.test(rest) &&
    (separators.test(rest) || ((isTool(rest.trim()) || areTools(rest)) && !isTool(own)));
  return isLabel ? rest.replace(/^[\s:：–—-]+/, '').replace(/\s\/\s/g, ', ') : text;
}

/** Joins the wrapped lines of a list; a line that begins a group or has a bullet stays a text of its own. */
function joinWrapped(own: readonly StyledLine[]): readonly string[] {
  const isRagged = areListsOfTheirOwn(own);
  const tight = tightGap(own);
  const short = pairsOf(own).filter(([above, line]) => !mayWrap(above, line));
  // If unwrapped items stand further apart than wrapped lines do, a line closer to the one above continues it.
  const isTold = short.length > 0 && short.every(([, { gapAbove }]) => gapAbove > tight);
  const joined: string[] = [];
  own.forEach((line, index) => {
    const text = withoutBoldLabel(line);
    const [before, last] = [own[index - 1], joined.at(-1)];
    if (
      before &&
      last !== undefined &&
      goesOn(before, last, line, isRagged, isTold && line.gapAbove <= tight)
    )
      joined[joined.length - 1] =
        rejoin(last, text, new Set())?.join(' ') ?? `${last}${areTwo(last, text) ? ', ' : ' '}${text}`;
    else joined.push(text);
  });
  return joined;
}

/** True if the last item of one line and the first of the next are two skills and not one skill together (no sign stands between them). */
function areTwo(above: string, below: string): boolean {
  const items = above.slice(-LONG_LINE * 2).split(separators);
  const [last = '', first] = [items.at(-1), below.split(separators)[0]];
  return isKnownItem(last) && isKnownItem(first) && !isSkill(`${last.trim()} ${first.trim()}`);
}

/** True if at least half of the lines end although the next word would have fitted, and none ends on a comma: each line is then a list of its own. */
function areListsOfTheirOwn(lines: readonly StyledLine[]): boolean {
  const pairs = pairsOf(lines);
  const short = pairs.filter(([before, line]) => !mayWrap(before, line)).length;
  return short >= 0.5 * pairs.length && lines.every(line => !/[,;]\s*$/.test(line.text));
}

function goesOn(
  before: StyledLine,
  last: string,
  line: StyledLine,
  isRagged: boolean,
  isTight: boolean,
): boolean {
  if (before.column !== line.column || line.bulletEnd >= 0 || line.gapAbove >= 1.8 || label.test(line.text))
    return false;
  if (/[,;/&(]\s*$|\band$/.test(last) || isOpen(last)) return true;
  if (line.text.includes('\t') || before.text.includes('\t') || !mayWrap(before, line)) return false;
  // A narrow list has one or two items a line; only a long line is likely to be full by accident.
  const isLong = before.text.length >= LONG_LINE;
  return (
    /^[\p{Ll}(),]/u.test(line.text) ||
    (isTight && !isKnownItem(last) && !isKnownItem(line.text)) ||
    (isLong && !isRagged && /[,;|•·]/.test(last) && /[,;|•·]/.test(line.text))
  );
}

const isOpen = (text: string): boolean => text.split('(').length > text.split(')').length;
