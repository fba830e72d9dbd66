import type { PlacedKeyword } from '../evidence/match-keywords.ts';
import { neighbourOf } from '../evidence/neighbours.ts';
import { impliedBy } from '../lexicon/lexicon.ts';
import { isWayOrField } from '../lexicon/skill.ts';
import { type Listing, listed, type MessageId, message } from '../messages/message.ts';
import type { ProvenElsewhere } from '../types.ts';
import type { AdviceContext, Piece } from './advice-context.ts';
import { asksOtherTrade } from './misfit.ts';

const MISSPELT: MessageId = 'hints.misspelt';

/** True if the resume has the keyword with a typing mistake, which is quickly corrected. */
export const isMisspelt = ({ hint }: Pick<PlacedKeyword, 'hint'>): boolean => hint?.id === MISSPELT;

/** The line of another of the person's resumes that proves a keyword; null if there is none. */
export function proofElsewhere({ elsewhere }: AdviceContext, name: string): ProvenElsewhere | null {
  return elsewhere.find(({ keyword }) => keyword === name) ?? null;
}

/** The advice on an unproven keyword. It depends on what another resume proves, where this one names it, what implies it, and what is near it. */
export function keywordWords(
  context: AdviceContext,
  { name: key, called = key, kind, evidence, coveredBy, hint }: PlacedKeyword,
  name: string | Listing,
): Pick<Piece, 'title' | 'text'> {
  if (hint?.id === MISSPELT) {
    const values = { name: key, wording: hint.values.wording ?? '' };
    return { title: message('advice.spellTitle', values), text: message('advice.spell', values) };
  }
  const elsewhere = proofElsewhere(context, key);
  const showTitle = message('advice.showTitle', { name });
  if (elsewhere) {
    const { resume, line } = elsewhere;
    return { title: showTitle, text: message('advice.elsewhere', { name: called, resume, line }) };
  }
  if (evidence !== 'covered' && asksOtherTrade(context))
    return { title: message('advice.beginTitle', { name }), text: message('advice.begin', { name }) };
  if (evidence === 'listed')
    return { title: message('advice.proveTitle', { name }), text: message('advice.prove', { name }) };
  if (evidence === 'covered') {
    const title = message('advice.nameTitle', { name });
    return coveredBy.length > 0
      ? { title, text: message('advice.name', { by: listed(coveredBy), name }) }
      : { title, text: message('advice.otherWords', { name }) };
  }
  // What a skill builds on is part of it, not near it: JavaScript for TypeScript.
  const near = neighbourOf(key, skill => context.facts.skills.has(skill) && !impliedBy(key).includes(skill));
  return {
    title: showTitle,
    text:
      near !== null
        ? message('advice.near', { by: near, name: called })
        : isWayOrField(kind)
          ? message('advice.showDone', { name })
          : kind === 'certification'
            ? message('advice.hold', { name })
            : message('advice.show', { name }),
  };
}
