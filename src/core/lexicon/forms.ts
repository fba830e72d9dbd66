import { lettered } from '../text/lettered.ts';
import { singular } from '../text/tokens.ts';
import { wordSet } from '../text/word-lists.ts';
import { type Alias, isWay, noGuard, type Skill } from './skill.ts';

// Nouns for an activity at the end of a name, and the verbs that replace them: “query optimization”, “to optimize queries”.
const VERBS: ReadonlyMap<string, readonly string[]> = new Map(
  Array.from(
    wordSet(`administration:administer analysis:analyze annotation:annotate automation:automate collection:collect
      configuration:configure deployment:deploy design:design detection:detect documentation:document elicitation:elicit
      encryption:encrypt evaluation:evaluate extraction:extract forecasting:forecast handling:handle hardening:harden
      ingestion:ingest integration:integrate labeling:label management:manage mapping:map migration:migrate modeling:
      monitoring:monitor optimization:optimize orchestration:orchestrate planning:plan prediction:predict processing:
      profiling:profile provisioning:provision reconciliation:reconcile review:review scanning:scan scheduling:schedule
      tracking:track transformation:transform triage:triage tuning:tune validation:validate visualization:visualize`),
    pair => {
      const [noun, verb = ''] = pair.split(':');
      const gerund = noun.endsWith('ing') ? noun : `${verb.replace(/e$/, '')}ing`;
      return [noun, verb === '' ? [gerund] : [verb, gerund]] as const;
    },
  ),
);

/** All verbs that may stand before an object. */
export const objectVerbs: ReadonlySet<string> = new Set([...VERBS.values()].flat());

// Nouns without a plural.
const MASS = wordSet('data software code performance security memory storage');

// Too plain to be the object of such a verb: “a manual review”, “manage identity”.
const NO_OBJECT = wordSet(
  'system systems technical low-level high-level solution peer business project product program change key identity service risk quality content performance visual user web ui ux ci service-level session state process it release case agile dependency',
);

/** Further forms of a spelling, by rule: “optimize queries”, “optimization of queries”, “Cloud Events”, “VisualStudio”, “ES 6”. */
export function formsOf(skill: Skill, alias: Alias): readonly Alias[] {
  const { exactCase } = alias.guard;
  // A name that is also an ordinary word has only the spellings that the lexicon lists.
  if (skill.aliases.some(({ guard }) => guard.needs !== 'nothing' && !isWay(skill.kind))) return [];
  if (alias.guard.needs !== 'nothing') return [];
  if (isWay(skill.kind)) return exactCase ? [] : verbForms(alias.text);
  const glued = gluedForms(alias.text).map(text => ({ text, guard: alias.guard }));
  return [...splitForms(alias.text), ...glued, ...(exactCase ? [] : versionForms(alias.text).map(free))];
}

const free = (text: string): Alias => ({ text, guard: noGuard });

/** True if a spelling of verb and object says the same as the name of the skill, and is not derived from another spelling. */
export const saysName = ({ name }: Skill, { text, isClause }: Alias): boolean =>
  isClause === true && (VERBS.has(name.toLowerCase()) || verbForms(name).some(form => form.text === text));

function verbForms(text: string): readonly Alias[] {
  const space = text.indexOf(' ');
  // A quick test, as most names do not have two words.
  if (space < 0 || text.includes(' ', space + 1)) return [];
  const first = text.slice(0, space).toLowerCase();
  const head = singular(text.slice(space + 1).toLowerCase());
  const verbs = VERBS.get(head);
  if (verbs === undefined || NO_OBJECT.has(first)) return [];
  const named = pluralOf(first);
  const clauses = verbs.map(verb => ({ ...free(`${verb} ${named}`), isClause: true as const }));
  return [...clauses, free(`${head} of ${named}`)];
}

function pluralOf(word: string): string {
  if (MASS.has(word) || word.endsWith('s')) return word;
  return /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`;
}

const HUMP = lettered(String.raw`(?=\p{Lu})`, 'u');
const HUMPS = lettered(String.raw`^(?:\p{Lu}\p{Ll}{2,}){2,3}$`, 'u');
// “In Design” from “InDesign” would be found in every “in design”.
const SMALL = /^(?:The|And|For|Our|Out|You|All|Any|Now|Not|With|Team|Work|Smart|Open|Next|Pro)$/;

function splitForms(text: string): readonly Alias[] {
  if (!HUMPS(text).test(text)) return [];
  const humps = text.split(HUMP(text));
  if (SMALL.test(humps[0])) return [];
  return [{ text: humps.join(' '), guard: { exactCase: true, needs: 'nothing' } }];
}

const TWO_NAMES = /^[A-Z][A-Za-z]+ [A-Z][A-Za-z]+$/;

const gluedForms = (text: string): readonly string[] =>
  TWO_NAMES.test(text) && text.length > 8 && text.length < 16 ? [text.replace(' ', '')] : [];

function versionForms(text: string): readonly string[] {
  const [, letters, digits] = /^([a-z]{2,})(\d)$/i.exec(text) ?? [];
  return letters === undefined ? [] : [`${letters} ${digits}`];
}
