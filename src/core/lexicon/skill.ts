import type { SkillKind } from '../types.ts';

/** When a spelling counts: only in exactly these letters (`exactCase`), only near other skills or words of the trade, or only in a list of skills. */
export type Guard = { readonly exactCase: boolean; readonly needs: 'nothing' | 'context' | 'list' };

/** How strict a guard is: 1 for none, 2 for context, 3 for a list. */
export const guardWeight = ({ needs }: Guard): number => ({ nothing: 1, context: 2, list: 3 })[needs];

/** The guard of a spelling that counts everywhere. */
export const noGuard: Guard = { exactCase: false, needs: 'nothing' };

/** One spelling of a skill; `isOwn` if the person added it, `isClause` if it is a verb with its object. */
export type Alias = {
  readonly text: string;
  readonly guard: Guard;
  readonly isOwn?: true;
  readonly isClause?: true;
};

/** A skill as the lexicon knows it. */
export type Skill = {
  readonly name: string;
  readonly kind: SkillKind;
  /** For practices and fields: how often recruiters who read it among the duties note it as asked, from 0 (almost never) to 4 (nearly always), in halves. */
  readonly salience?: number;
  /** Every spelling, including the canonical name unless that is too common a word. */
  readonly aliases: readonly Alias[];
  /** Names of the skills that this one directly implies. */
  readonly implies: readonly string[];
  /** Names of the skills that a longer spelling names in its own words, too (“Git branching” names Git). */
  readonly names: readonly string[];
};

/** The kinds of things that software is built with; the others are practices and subjects. */
export const TOOL_KINDS: readonly SkillKind[] = [
  'language',
  'framework',
  'library',
  'database',
  'cloud',
  'tool',
  'protocol',
];

/** True for a way of working or an idea, not a thing. */
export const isWay = (kind: SkillKind): boolean =>
  kind === 'practice' || kind === 'concept' || kind === 'method';

/** True for a way of working, an idea or a whole field: nothing that software is built with. */
export const isWayOrField = (kind: SkillKind): boolean => isWay(kind) || kind === 'domain';

/** True if the skill is the name of a thing, which may also be an ordinary word, and not a way of working. */
export const isName = ({ kind }: Skill): boolean => !isWay(kind);

/** Every kind of skill, in the order of the lexicon. */
export const skillKinds: readonly SkillKind[] = [
  ...TOOL_KINDS,
  'practice',
  'concept',
  'method',
  'certification',
  'domain',
];

/** What the skills below a line have in common; in a built list also the skills that they imply, written as in the lexicon. */
export type Section = Pick<Skill, 'kind' | 'salience'> & { readonly implied?: string };

const SECTION = /^@([a-z]+)(?: ([0-4](?:\.5)?))?$/;

/** The section that a line begins inside another: `@kind`, `@kind salience`, or `|implied, implied`. Null for any other line. */
export function sectionOf(line: string, { implied: _, ...other }: Section): Section | null {
  if (line[0] === '|') return { ...other, implied: line.slice(1) };
  const [, word, salience] = SECTION.exec(line) ?? [];
  const kind = skillKinds.find(one => one === word);
  return kind ? { kind, ...(salience !== undefined && { salience: Number(salience) }) } : null;
}

/** The section of lines before any line that begins one. */
export const FIRST_SECTION: Section = { kind: 'tool' };

const MARKS = '=~!-';

/** The name of the skill on a line. */
export function nameOf(line: string): string {
  const end = line.indexOf('|');
  const name = (end < 0 ? line : line.slice(0, end)).trim();
  return MARKS.includes(name[0] ?? ' ') ? name.replace(/^-?[=~!]*/, '') : name;
}

/**
 * Parses the line of a skill, `Name | spelling, spelling | implied, implied`, within its section. Before the name or a spelling, `=` asks for exact
 * case, `~` for context, `!` for a list of skills; `-` removes the name itself from the spellings; `*` stands for what `withoutVendor` returns.
 * Before an implied name, `+` means that a spelling with its words names it as well; `?` means only that, without the implication.
 */
export function parseSkill(line: string, { implied: shared = '', ...section }: Section): Skill {
  const [first, spellings = '', implied = shared] = line.split('|');
  const own = parseAlias(first.trim());
  const isSpelling = !own.text.startsWith('-');
  const name = isSpelling ? own.text : own.text.slice(1);
  const aliases = partsOf(spellings)
    .flatMap(item => (item === '*' ? withoutVendor(name) : [item]))
    .map(parseAlias);
  const marked = partsOf(implied);
  return {
    name,
    ...section,
    aliases: isSpelling ? [own, ...aliases] : aliases,
    implies: marked.filter(part => part[0] !== '?').map(part => (part[0] === '+' ? part.slice(1) : part)),
    names: marked.filter(part => part[0] === '+' || part[0] === '?').map(part => part.slice(1)),
  };
}

/** A cloud service without its vendor's name, and with the vendor's other name: for “Amazon EC2”, “EC2” and “AWS EC2”. For another name, `*`. */
export function withoutVendor(name: string): readonly string[] {
  const [, vendor, service] = /^(Amazon|AWS|Azure|Google) (.+)$/.exec(name) ?? [];
  if (vendor === undefined || service === undefined) return ['*'];
  const other = { Amazon: 'AWS', AWS: 'Amazon' }[vendor];
  return other === undefined ? [service] : [service, `${other} ${service}`];
}

const partsOf = (list: string): readonly string[] =>
  list
    .split(',')
    .map(item => item.trim())
    .filter(item => item !== '');

function parseAlias(marked: string): Alias {
  if (!MARKS.includes(marked[0] ?? ' ')) return { text: marked, guard: noGuard };
  const marks = marked.split(/[^=~!]/, 1)[0];
  const needs = marks.includes('!') ? 'list' : marks.includes('~') ? 'context' : 'nothing';
  return { text: marked.slice(marks.length), guard: { exactCase: marks.includes('='), needs } };
}
