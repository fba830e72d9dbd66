import type { PlacedKeyword } from '../evidence/match-keywords.ts';
import { unitName, unitsOf } from '../evidence/units.ts';
import { impliedBy } from '../lexicon/lexicon.ts';
import { type Listing, listed, message } from '../messages/message.ts';
import type { SkillKind } from '../types.ts';
import type { AdviceContext, Candidate } from './advice-context.ts';
import { isMisfit } from './misfit.ts';

// What a person is hired for, before what one picks up in a week, before ways of working.
const order: Readonly<Record<SkillKind, number>> = {
  language: 0,
  framework: 0,
  database: 1,
  cloud: 1,
  library: 1,
  practice: 2,
  tool: 2,
  protocol: 2,
  concept: 2,
  method: 3,
  domain: 3,
  certification: 4,
};
// Languages that nobody is hired for alone.
const markup = new Set(['HTML', 'CSS', 'XML', 'JSON', 'YAML', 'Markdown', 'XHTML']);
const LATER = 5;

/** Advice on the keywords that are not proven, a choice once, the one that matters most first. */
export function keywordAdvice(context: AdviceContext): readonly Candidate[] {
  const { keywords } = context.posting;
  const open = unitsOf(keywords).filter(unit => isOpen(unit));
  const isLater = laterThanOwn(keywords);
  const misfit = isMisfit(context);
  const priority = (key: PlacedKeyword): number => priorityOf(key, misfit) + (isLater(key) ? LATER : 0);
  // Must-haves come before form, and what is not to be said first after it.
  const isPressing = (key: PlacedKeyword): boolean => !isLater(key) && (key.inTitle || order[key.kind] === 0);
  const ranked = open
    .map((unit, index) => ({ unit, key: nearest(unit), index }))
    .sort((a, b) => priority(a.key) - priority(b.key) || a.index - b.index);
  return ranked.map(({ unit, key }, index) => ({
    about: `keyword:${key.name}`,
    rank: (isPressing(key) ? FIRST : AFTER_FORM) + index,
    ...wordsFor(key, key.evidence === 'missing' && unit.length > 1 ? unitName(unit) : key.name),
  }));
}

/**
 * What nobody should be told first: another language to who has shown one that is asked for (what the title names answers to the
 * title alone), and what is built on a language that is itself not there.
 */
function laterThanOwn(keywords: readonly PlacedKeyword[]): (key: PlacedKeyword) => boolean {
  const languages = keywords.filter(isLanguage);
  const own = languages.filter(({ evidence }) => evidence === 'project' || evidence === 'experience');
  const absent = new Set(languages.filter(({ evidence }) => evidence === 'missing').map(({ name }) => name));
  return key => {
    if (key.evidence !== 'missing') return false;
    if (isLanguage(key)) return own.some(({ inTitle }) => inTitle || !key.inTitle);
    return impliedBy(key.name).some(name => absent.has(name));
  };
}

const isLanguage = ({ name, kind }: PlacedKeyword): boolean => kind === 'language' && !markup.has(name);

const isOpen = (unit: readonly PlacedKeyword[]): boolean =>
  unit.some(({ need }) => need === 'required') &&
  !unit.some(({ evidence }) => evidence === 'project' || evidence === 'experience');

/** Of a choice, the one that is nearest to being shown. */
function nearest(unit: readonly PlacedKeyword[]): PlacedKeyword {
  const own = unit.filter(({ satisfiedBy }) => satisfiedBy === null);
  const named =
    own.find(({ evidence }) => evidence === 'listed') ?? own.find(({ evidence }) => evidence === 'covered');
  return named ?? own[0] ?? (unit[0] as PlacedKeyword);
}

function priorityOf({ inTitle, kind, evidence }: PlacedKeyword, misfit: boolean): number {
  // Who would come from another trade begins with the language, whatever the title is about.
  const first = misfit ? Number(kind !== 'language') : inTitle ? 0 : 2;
  return first + order[kind] * 2 + (evidence === 'listed' ? 0 : 1);
}

const FIRST = 3;
const AFTER_FORM = 20;

function wordsFor(
  { evidence, coveredBy }: PlacedKeyword,
  name: string | Listing,
): Pick<Candidate, 'title' | 'text'> {
  if (evidence === 'listed')
    return {
      title: message('advice.proveTitle', { name }),
      text: message('advice.prove', {
        name,
      }),
    };
  if (evidence === 'covered' && coveredBy.length > 0)
    return {
      title: message('advice.nameTitle', { name }),
      text: message('advice.name', {
        by: listed(coveredBy),
        name,
      }),
    };
  if (evidence === 'covered')
    return {
      title: message('advice.nameTitle', { name }),
      text: message('advice.otherWords', { name }),
    };
  return {
    title: message('advice.showTitle', { name }),
    text: message('advice.show', {
      name,
    }),
  };
}
