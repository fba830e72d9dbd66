import { neighbourOf } from '../evidence/neighbours.ts';
import { unitName, unitNames, unitsOf } from '../evidence/units.ts';
import { impliedBy } from '../lexicon/lexicon.ts';
import { type Message, message } from '../messages/message.ts';
import type { AdviceContext } from './advice-context.ts';
import { type CountedUnits, countsOf, countUnits, mainUnit } from './counted-units.ts';
import { orderOf } from './keyword-advice.ts';

const STRONG = 75;
const STRONG_SHARE = 0.6;
const CLOSE = 50;
const HALF = 35;
const CLOSE_SHARE = 0.6;
const A_THIRD = 1 / 3;
const FEW_KEYWORDS = 5;
const MOST_NAMED = 3;
const FEWEST_TO_COMPARE = 3;
const MOST_SHARE = 0.5;

/** How many keywords a posting asks for (a choice once) if they are too few for a reliable score; otherwise 0. */
export function littleNamed({ keywords }: AdviceContext['posting']): number {
  const count = unitsOf(keywords.filter(({ need }) => need !== 'mentioned')).length;
  return count < FEW_KEYWORDS ? count : 0;
}

/** The sentence that says how many must-haves are shown, how well, and the first that are missing. */
export function standing(context: AdviceContext, ofScore: number): Message | null {
  const counted = countUnits(context);
  if (counted.all.length === 0) return null;
  if (!counted.areRequired) return ofWishes(counted);
  // With only two or three keywords, no match can be called strong.
  const score = littleNamed(context.posting) > 0 ? Math.min(ofScore, STRONG - 1) : ofScore;
  return (
    mainThing(context, counted) ??
    onlyThing(counted) ??
    (counted.missing.length === 0 ? nothingMissing(context, counted, score) : null) ??
    (score < STRONG ? unlessShown(counted) : null) ??
    byScore(counted, score)
  );
}

const thereOf = ({ all, missing }: CountedUnits) => all.length - missing.length;
const sayThere = (counted: CountedUnits) => {
  const [shown, all] = [thereOf(counted), counted.all.length];
  return { there: shown < all ? message('fit.someThere', { shown, all }) : message('fit.allThere', { all }) };
};
// Words of the title and tools come before ways of working, even if the posting names those more often.
const firstNames = (units: CountedUnits['all']) =>
  unitNames(units.toSorted((a, b) => placeOf(a) - placeOf(b)).slice(0, MOST_NAMED));
const placeOf = (unit: CountedUnits['all'][number]) =>
  Math.min(...unit.map(key => (key.inTitle ? 0 : key.kind === 'tool' ? ONE_BUILDS_WITH : orderOf(key))));
// Databases, libraries and tools rank alike: then the posting's own weights decide.
const ONE_BUILDS_WITH = 1;

function ofWishes({ all, missing }: CountedUnits): Message {
  return missing.length === 0
    ? message('verdict.wishesShown', { all: all.length })
    : message('verdict.wishesOnly', { shown: all.length - missing.length, all: all.length });
}

/** The sentence on the main language or framework of the title, which comes before all counts. */
function mainThing({ facts, posting }: AdviceContext, counted: CountedUnits): Message | null {
  const main = mainUnit(counted, posting.title);
  if (!main) return null;
  const name = unitName(main);
  // NestJS used in a job also proves Node.js, even if that is only listed.
  const isProvenBy = [...facts.skills.values()].some(
    skill => skill.level !== 'listed' && main.some(key => impliedBy(skill.name).includes(key.name)),
  );
  if (counted.listed.includes(main) && !isProvenBy) return message('verdict.mainListed', { name });
  if (counted.implied.includes(main)) return message('verdict.mainImplied', { name });
  if (!counted.missing.includes(main)) return null;
  const near = main.flatMap(({ name: one }) => neighbourOf(one, skill => facts.skills.has(skill)) ?? [])[0];
  return near === undefined
    ? message('verdict.mainMissing', { name })
    : message('verdict.mainNear', { name, by: near });
}

/** The sentence for a posting with a single must-have, if no line proves it. */
function onlyThing({ all, missing, listed, implied }: CountedUnits): Message | null {
  const [only] = all;
  if (only === undefined || all.length > 1) return null;
  const name = unitName(only);
  if (missing.includes(only)) return message('verdict.onlyOneMissing', { name });
  return listed.includes(only) || implied.includes(only) ? message('verdict.onlyOneNamed', { name }) : null;
}

function nothingMissing({ posting }: AdviceContext, counted: CountedUnits, score: number): Message {
  const { all, listed: named, implied } = counted;
  // An implied keyword is neither shown nor named, so the sentence cannot say “all”.
  if (implied.length > 0)
    return score >= STRONG && counted.shown.length >= all.length * STRONG_SHARE
      ? message('verdict.strong', countsOf(counted))
      : (unlessShown(counted) ?? unsaid(counted));
  if (score < STRONG) {
    const values = { all: all.length };
    return (
      unlessShown(counted) ??
      (named.length > 0 ? message('verdict.allNamed', values) : message('verdict.allProven', values))
    );
  }
  const wishes = unitsOf(posting.keywords.filter(({ need }) => need === 'preferred'));
  const shown = wishes.filter(unit => unit.some(({ evidence }) => evidence !== 'missing'));
  return shown.length > 0
    ? message('verdict.allAndWishes', { all: all.length, shown: shown.length, wishes: wishes.length })
    : message('verdict.allShown', { all: all.length });
}

/** The sentence if most of the keywords are only listed, or only implied. */
function unlessShown(counted: CountedUnits): Message | null {
  const { all, listed: named, implied } = counted;
  const there = thereOf(counted);
  if (there < FEWEST_TO_COMPARE || there < all.length * MOST_SHARE) return null;
  if (named.length === there) return message('verdict.onlyListed', sayThere(counted));
  if (named.length > there * MOST_SHARE)
    return message('verdict.mostlyListed', { ...sayThere(counted), listed: named.length });
  return implied.length > there * MOST_SHARE ? unsaid(counted) : null;
}

const unsaid = (counted: CountedUnits): Message =>
  message('verdict.unsaid', { ...sayThere(counted), implied: counted.implied.length });

function byScore(counted: CountedUnits, score: number): Message {
  const { missing } = counted;
  const values = countsOf(counted);
  const names = firstNames(missing);
  const lacking =
    missing.length <= MOST_NAMED ? message('fit.lacking', { names }) : message('fit.lackingFirst', { names });
  const reaches = (least: number, share: number) => score >= least && values.shown >= values.all * share;
  // Title and years can lift the score far above what is shown, and the other way round: so both must be high enough.
  if (reaches(STRONG, STRONG_SHARE)) return message('verdict.strongLacking', { ...values, lacking });
  if (values.shown === 0)
    return score < HALF
      ? message('verdict.noneShown', { all: values.all })
      : message('verdict.noneByName', { all: values.all });
  // “All but one” is only true if all others are shown, not implied.
  if (values.shown === values.all - 1 && values.all >= FEWEST_TO_COMPARE && score >= CLOSE)
    return message('verdict.oneMissing', { all: values.all, name: names });
  // With a high score, implied keywords count for “close”, but not for “strong”.
  const isNear = reaches(STRONG, MOST_SHARE) && thereOf(counted) >= values.all * CLOSE_SHARE;
  if (isNear || reaches(CLOSE, CLOSE_SHARE)) return message('verdict.close', { ...values, lacking });
  // A score in the upper half never gets the weakest sentence.
  if (score >= CLOSE || (score >= HALF && thereOf(counted) >= values.all * A_THIRD))
    return message('verdict.halfWay', { ...values, lacking });
  return message('verdict.someWay', { ...values, lacking });
}
