import type { LanguageShown } from '../evidence/languages-shown.ts';
import { conditionShown } from '../evidence/own-lines.ts';
import { degreeName } from '../fit/match-fit.ts';
import { namesPlace } from '../fit/place-asked.ts';
import { STUDENT } from '../keywords/find-degree.ts';
import { areAChoice } from '../keywords/name-lists.ts';
import { spokenLabel } from '../keywords/spoken-languages.ts';
import { listed, type Message, message } from '../messages/message.ts';
import { languageOf } from '../text/language-of.ts';
import { rememberedLast } from '../text/remembered.ts';
import { contains } from '../text/spans.ts';
import { degreeReaches } from '../vocabulary/degrees.ts';
import type { AdviceContext } from './advice-context.ts';
import { leftovers } from './resume-notes.ts';

const MOST_NAMED = 3;

/** Conditions that no wording can change: language, permit, place, studies and degree. The posting states them, the person decides. */
export function obstacles(context: AdviceContext): readonly Message[] {
  return [
    otherLanguage(context),
    unnamed(context),
    languagesBegun(context),
    permits(context),
    studies(context),
    degree(context),
  ].filter(sentence => sentence !== null);
}

function otherLanguage({ posting, facts, resume }: AdviceContext): Message | null {
  const [asked, shown] = [languageOf(posting.description), facts.language];
  // The text of a template is not in the person's language.
  if (asked === null || asked === shown || (shown === null && leftovers(resume) !== null)) return null;
  const posted = spokenLabel(asked);
  return shown === null
    ? message('verdict.otherLanguage', { posting: posted })
    : message('verdict.languageThan', { posting: posted, resume: spokenLabel(shown) });
}

/** The languages and the place that the resume does not name, in one sentence. */
function unnamed(context: AdviceContext): Message | null {
  const { place } = context.posting;
  const open = languagesUnnamed(context);
  const languages = listed(open);
  const isThere = place === null || namesPlace(context.resume.text, place);
  if (open.length === 0) return isThere ? null : message('verdict.place', { place });
  if (isThere) return message('verdict.languages', { languages });
  return message('verdict.languagesAndPlace', { languages, place });
}

/** The required spoken languages that the resume neither names nor is written in. A choice is left out if the resume shows one of it. */
export function languagesUnnamed({ posting: { description, languages } }: AdviceContext): readonly Message[] {
  const there = languages.filter(({ isShown, isNamed }) => isShown || isNamed);
  const answered = there.flatMap(({ spans }) => spans);
  return languages
    .filter(one => !there.includes(one) && !one.isWish)
    .filter(({ spans }) => spans.some(span => !answered.some(other => areAChoice(description, span, other))))
    .map(({ label }) => label);
}

/** The required spoken languages that the resume shows at a beginner's level, or below the level asked for. */
export function languagesBelow({ posting }: AdviceContext): readonly LanguageShown[] {
  const must = posting.requirements.lines.filter(({ role }) => role === 'must');
  return posting.languages.filter(
    ({ isBelow, isWish, spans }) =>
      isBelow && !isWish && spans.some(({ start }) => must.some(line => contains(line, start))),
  );
}

function languagesBegun(context: AdviceContext): Message | null {
  const below = languagesBelow(context);
  const begun = below.filter(one => one.isBegun);
  const [short] = below;
  if (begun.length > 0)
    return message('verdict.languagesBegun', { languages: listed(begun.map(({ label }) => label)) });
  if (!short) return null;
  return message('verdict.languageShort', { language: short.label, wanted: short.wanted, held: short.held });
}

/** Permits and work on site; a named place says more than “on site”, so that is then left out. */
function permits({ posting, resume }: AdviceContext): Message | null {
  const { otherRequirements } = posting.requirements;
  // Remote postings may mention “on site” for team meetings, and a named place already says where.
  const isAtHome = otherRequirements.some(
    ({ kind, name }) => kind === 'place' && /^(?:Remote|Hybrid)$/.test(name),
  );
  const isSaid = isAtHome || posting.place !== null;
  const open = otherRequirements.filter(({ kind, name }) => {
    if (kind === 'place' ? /^(?:Remote|Hybrid|Relocation)$/.test(name) : kind !== 'permit') return false;
    if ((name === 'On site' && isSaid) || name === 'Background check') return false;
    if (name === 'Work authorisation' && offersPermit(posting.description)) return false;
    return conditionShown(name, resume.text) < 0;
  });
  const conditions = listed(open.slice(0, MOST_NAMED).map(({ label }) => label));
  return open.length > 0 ? message('verdict.conditions', { conditions }) : null;
}

const asksStudents = rememberedLast(posting => STUDENT.test(posting));

/** A job for students requires that the person studies. */
function studies({ posting, resume, facts }: AdviceContext): Message | null {
  if (!STUDENT.test(posting.title ?? '') && !asksStudents(posting.description)) return null;
  const degrees = resume.entries.filter(({ kind }) => kind === 'education');
  const now = facts.today.year;
  const isStudying = degrees.some(({ to }) => to === null || to === 'present' || to.year >= now);
  return isStudying ? null : message('verdict.studies');
}

function degree({ posting, resume }: AdviceContext): Message | null {
  const { degree: held, shorterStudies, worksForDegree } = posting.fit;
  const wanted = posting.requirements.degree;
  if (wanted === null || wanted === 'none' || worksForDegree) return null;
  if (held && degreeReaches(held.degree, wanted)) return null;
  const asked = degreeName(wanted);
  if (held) return message('verdict.shortOf', { asked, shown: degreeName(held.degree) });
  if (shorterStudies) return message('verdict.degreeShorter', { asked });
  // Many people list a school and a subject without the word for the degree.
  const isTold = resume.entries.some(({ kind }) => kind === 'education');
  return isTold ? message('verdict.degreeUntold', { asked }) : message('verdict.noDegree', { asked });
}

/** True if the employer helps with the work permit. */
const offersPermit = rememberedLast((description: string): boolean =>
  description
    .split(/\n|(?<=[.;!?])\s/)
    .some(sentence => /\bsponsor|\bvisa (?:support|assistance)\b/i.test(sentence) && !denied.test(sentence)),
);
const denied = /\b(?:not?|unable|cannot|without|neither|never)\b|n[’']t\b/i;
