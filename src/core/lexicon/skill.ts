import type { SkillKind } from '../types.ts';

/** When a spelling counts: in exactly these letters (`exactCase`), beside other skills or words of the trade, or as an item of a list of skills. */
export type Guard = { readonly exactCase: boolean; readonly needs: 'nothing' | 'context' | 'list' };

/** How much stands against a spelling before it counts. */
export const guardWeight = ({ needs }: Guard): number => ({ nothing: 1, context: 2, list: 3 })[needs];

/** For a spelling that counts everywhere. */
export const noGuard: Guard = { exactCase: false, needs: 'nothing' };

/** One spelling of a skill; `isOwn` if the person themself said that it names one, `isClause` if it is a verb with its object. */
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
  /** Of a way of working or a field: how often a recruiter who reads it among the duties writes it down as asked, 0 (almost never) to 4 (nearly always) in halves. */
  readonly salience?: number;
  /** Every spelling, the canonical name among them unless it is too common a word to stand alone. */
  readonly aliases: readonly Alias[];
  /** Names of the skills that whoever knows this one also knows, one step only. */
  readonly implies: readonly string[];
  /** Those of them that a longer spelling also names in so many words (“Git branching” names Git). */
  readonly names: readonly string[];
};

/** The kinds of what software is built with, rather than of a practice or a subject. */
export const TOOL_KINDS: readonly SkillKind[] = [
  'language',
  'framework',
  'library',
  'database',
  'cloud',
  'tool',
  'protocol',
];

/** Is it a way of working or an idea, which one follows or knows, rather than a thing? */
export const isWay = (kind: SkillKind): boolean =>
  kind === 'practice' || kind === 'concept' || kind === 'method';

/** The same, or a whole field: what one does and knows, and does not build with. */
export const isWayOrField = (kind: SkillKind): boolean => isWay(kind) || kind === 'domain';

/** Is the skill the name of a thing, which an ordinary word may share, rather than a way of working? */
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

/** What the skills below a line have in common; in a built list also what they imply, as a line of the lexicon has it. */
export type Section = Pick<Skill, 'kind' | 'salience'> & { readonly implied?: string };

const SECTION = /^@([a-z]+)(?: ([0-4](?:\.5)?))?$/;

/** The section that a line begins in another: `@kind`, `@kind salience`, or `|implied, implied`. Null of any other line. */
export function sectionOf(line: string, { implied: _, ...other }: Section): Section | null {
  if (line[0] === '|') return { ...other, implied: line.slice(1) };
  const [, word, salience] = SECTION.exec(line) ?? [];
  const kind = skillKinds.find(one => one === word);
  return kind ? { kind, ...(salience !== undefined && { salience: Number(salience) }) } : null;
}

/** What lines stand under before one says otherwise. */
export const FIRST_SECTION: Section = { kind: 'tool' };

const MARKS = '=~!-';

/** The name of the skill of a line. */
export function nameOf(line: string): string {
  const end = line.indexOf('|');
  const name = (end < 0 ? line : line.slice(0, end)).trim();
  return MARKS.includes(name[0] ?? ' ') ? name.replace(/^-?[=~!]*/, '') : name;
}

/**
 * The skill of a line, in its section. `@kind` or `@kind salience` holds for the lines below it, and so does `|implied, implied` up to the next of either;
 * a skill is `Name | spelling, spelling | implied, implied`. Before the name or a spelling, `=` asks for exact case, `~` for context,
 * `!` for a list of skills; `-` takes the name itself out of the spellings; `*` stands for what `withoutVendor` says. Before an
 * implied name, `+` says that a spelling which holds its words names it as well; `?` says only that, without the implication.
 */
export function parseSkill(line: string, { implied: shared = '', ...section }: Section): Skill {
  const [first, spellings = '', implied = shared] = line.split('|');
  const own = parseAlias(first.trim());
  const isSpelling = !own.text.startsWith('-');
  const name = isSpelling ? own.text : own.text.slice(1);
  const aliases = itemsOf(spellings)
    .flatMap(item => (item === '*' ? withoutVendor(name) : [item]))
    .map(parseAlias);
  const marked = itemsOf(implied);
  return {
    name,
    ...section,
    aliases: isSpelling ? [own, ...aliases] : aliases,
    implies: marked.filter(part => part[0] !== '?').map(part => (part[0] === '+' ? part.slice(1) : part)),
    names: marked.filter(part => part[0] === '+' || part[0] === '?').map(part => part.slice(1)),
  };
}

/** A cloud service without the vendor’s name, and with its other one: “Amazon EC2” is “EC2” and “AWS EC2” too. Of another name it is `*`, which is no spelling. */
export function withoutVendor(name: string): readonly string[] {
  const [, vendor, service] = /^(Amazon|AWS|Azure|Google) (.+)$/.exec(name) ?? [];
  if (vendor === undefined || service === undefined) return ['*'];
  const other = { Amazon: 'AWS', AWS: 'Amazon' }[vendor];
  return other === undefined ? [service] : [service, `${other} ${service}`];
}

const itemsOf = (list: string): readonly string[] =>
  list === ''
    ? []
    : list
        .split(',')
        .map(item => item.trim())
        .filter(item => item !== '');

function parseAlias(marked: string): Alias {
  if (!MARKS.includes(marked[0] ?? ' ')) return { text: marked, guard: noGuard };
  const marks = marked.split(/[^=~!]/, 1)[0];
  const needs = marks.includes('!') ? 'list' : marks.includes('~') ? 'context' : 'nothing';
  return { text: marked.slice(marks.length), guard: { exactCase: marks.includes('='), needs } };
}
