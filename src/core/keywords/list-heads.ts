import type { Skill } from '../lexicon/skill.ts';
import type { Token } from '../text/tokens.ts';
import type { TokenMention } from './find-skills.ts';

// “unit, integration and end-to-end tests”: the modifiers of a list share the word at its end.
const FAMILIES: readonly {
  readonly heads: readonly string[];
  readonly modifiers: ReadonlyMap<string, string>;
}[] = [
  {
    heads: ['test', 'testing'],
    modifiers: new Map([
      ['unit', 'Unit testing'],
      ['integration', 'Integration testing'],
      ['functional', 'Functional testing'],
      ['system', 'System testing'],
      ['acceptance', 'Acceptance testing'],
      ['regression', 'Regression testing'],
      ['performance', 'Performance testing'],
      ['load', 'Performance testing'],
      ['stress', 'Performance testing'],
      ['smoke', 'Smoke testing'],
      ['e2e', 'End-to-end testing'],
      ['api', 'API testing'],
      ['automated', 'Automated testing'],
      ['manual', 'Manual testing'],
      ['security', 'Security testing'],
    ]),
  },
  {
    heads: ['security'],
    modifiers: new Map([
      ['network', 'Network security'],
      ['application', 'Application security'],
      ['cloud', 'Cloud security'],
      ['information', 'Information security'],
      ['api', 'API security'],
    ]),
  },
  {
    heads: ['database'],
    modifiers: new Map([
      ['relational', 'Relational databases'],
      ['non-relational', 'NoSQL'],
      ['columnar', 'Columnar databases'],
      ['mpp', 'MPP databases'],
      ['graph', 'Graph databases'],
      ['vector', 'Vector databases'],
    ]),
  },
  {
    heads: ['computing'],
    modifiers: new Map([
      ['distributed', 'Distributed computing'],
      ['parallel', 'Parallel programming'],
      ['edge', 'Edge computing'],
    ]),
  },
  {
    heads: ['design'],
    modifiers: new Map([
      ['responsive', 'Responsive design'],
      ['ui', 'UI design'],
      ['ux', 'UX design'],
      ['database', 'Database design'],
      ['api', 'API design'],
    ]),
  },
  {
    heads: ['modeling'],
    modifiers: new Map([
      ['data', 'Data modeling'],
      ['dimensional', 'Dimensional modeling'],
      ['domain', 'Domain modeling'],
    ]),
  },
];

const HEADS = new Map(
  FAMILIES.flatMap(({ heads, modifiers }) => heads.map(head => [head, modifiers] as const)),
);

// Modifiers that make no skill of ours.
const OWN_MODIFIERS = new Set(['automated', 'ui', 'usability', 'cloud']);
const LINKS = new Set(['and', 'or', 'and/or', 'as', 'well', 'both', 'other', ...OWN_MODIFIERS]);
const LONGEST_LIST = 16;

/** The skills of lists whose items share their last word. */
export function listHeadMentions(
  tokens: readonly Token[],
  byName: Pick<ReadonlyMap<string, Skill>, 'get'>,
): readonly TokenMention[] {
  const mentions: TokenMention[] = [];
  for (const [at, token] of tokens.entries()) {
    const modifiers = HEADS.get(token.single);
    if (!modifiers) continue;
    mentions.push(...listBefore(tokens, at, modifiers, byName), ...listAfter(tokens, at, modifiers, byName));
  }
  return mentions;
}

function listBefore(
  tokens: readonly Token[],
  head: number,
  modifiers: ReadonlyMap<string, string>,
  byName: Pick<ReadonlyMap<string, Skill>, 'get'>,
): readonly TokenMention[] {
  // “security, quality and testing”: the head is an item itself and belongs to none of the others.
  const nearest = tokens[head - 1]?.norm ?? '';
  if (!modifierEnding(tokens, head - 1, modifiers) && !OWN_MODIFIERS.has(nearest)) return [];
  const mentions: TokenMention[] = [];
  let at = head;
  while (at > 0 && head - at < LONGEST_LIST) {
    const gap = tokens[at]?.gap;
    if (gap === '|' || gap === '(' || (gap === '\n' && at === head)) break;
    const item = modifierEnding(tokens, at - 1, modifiers);
    if (item) {
      const skill = byName.get(item.name);
      if (skill) mentions.push({ skill, first: item.first, end: at });
      at = item.first;
    } else if (LINKS.has(tokens[at - 1]?.norm ?? '') || isOtherItem(tokens, at - 1)) at -= 1;
    else break;
  }
  // One modifier beside the head is a phrase that the lexicon knows itself.
  const [only] = mentions;
  return mentions.length > 1 || (only && only.end < head) ? mentions : [];
}

/** An item of one word that is no modifier of ours: the list goes on before it. */
function isOtherItem(tokens: readonly Token[], at: number): boolean {
  const [item, next] = [tokens[at], tokens[at + 1]];
  return item?.gap === ',' && (next?.gap === ',' || LINKS.has(next?.norm ?? '') || next?.gap === ' ');
}

// “testing (unit, integration and end-to-end)”: the list follows its head, in brackets or after a colon.
function listAfter(
  tokens: readonly Token[],
  head: number,
  modifiers: ReadonlyMap<string, string>,
  byName: Pick<ReadonlyMap<string, Skill>, 'get'>,
): readonly TokenMention[] {
  const mentions: TokenMention[] = [];
  const opening = tokens[head + 1]?.gap;
  if (opening !== '|' && opening !== '(') return [];
  let at = head + 1;
  while (at < tokens.length && at - head < LONGEST_LIST) {
    const { gap } = tokens[at] ?? {};
    if (at > head + 1 && (gap === '|' || gap === '(')) break;
    const isEndToEnd = tokens[at]?.norm === 'end' && tokens[at + 2]?.norm === 'end';
    const end = isEndToEnd ? at + 3 : at + 1;
    const name = modifiers.get(isEndToEnd ? 'e2e' : (tokens[at]?.norm ?? ''));
    const skill = name === undefined ? undefined : byName.get(name);
    if (skill) mentions.push({ skill, first: at, end });
    else if (!LINKS.has(tokens[at]?.norm ?? '')) break;
    at = end;
  }
  return mentions;
}

function modifierEnding(tokens: readonly Token[], last: number, modifiers: ReadonlyMap<string, string>) {
  const word = tokens[last]?.norm ?? '';
  const before = tokens[last - 1]?.norm ?? '';
  if (word === 'end' && tokens[last - 1]?.norm === 'to' && modifiers.has('e2e')) {
    return { name: 'End-to-end testing', first: last - 2 };
  }
  if (word === 'relational' && before === 'non' && tokens[last]?.gap !== ',') {
    const name = modifiers.get('non-relational');
    return name ? { name, first: last - 1 } : null;
  }
  const name = modifiers.get(word);
  return name ? { name, first: last } : null;
}
