import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { type Candidate, countTools, spanOf, toolsOf } from '../../../src/core/keywords/candidate.ts';
import { choiceFeatures } from '../../../src/core/keywords/choice-features.ts';
import { titleSkills } from '../../../src/core/keywords/extract-keywords.ts';
import {
  collectCandidates,
  inReadingOrder,
  mentionsIn,
  tokensOf,
} from '../../../src/core/keywords/find-skills.ts';
import { isInDoubt } from '../../../src/core/keywords/is-skill-here.ts';
import { keywordFeatures } from '../../../src/core/keywords/keyword-features.ts';
import { markAnchors } from '../../../src/core/keywords/mark-anchors.ts';
import { tellContext } from '../../../src/core/keywords/mention-features.ts';
import { MENTION_KINDS } from '../../../src/core/keywords/mention-kinds.ts';
import { nameLists } from '../../../src/core/keywords/name-lists.ts';
import { featuredMentions } from '../../../src/core/keywords/place-mentions.ts';
import { readPostingSentences } from '../../../src/core/keywords/read-posting-sentences.ts';
import { tellSense } from '../../../src/core/keywords/sense-features.ts';
import { runContext, tellRun } from '../../../src/core/keywords/unlisted-names.ts';
import { getLexicon, skillByName } from '../../../src/core/lexicon/lexicon.ts';
import type { Skill } from '../../../src/core/lexicon/skill.ts';
import { namesTold } from '../../../src/core/models/named-features.ts';
import type { PostingLine } from '../../../src/core/types.ts';
import { readGoldenPostings } from '../../golden/read-golden.ts';
import { CHOICES, CUES, POSTING, SENSES, TITLE } from './as-trained-text.ts';

// Weights are of the features that they were trained on: whoever changes these trains anew, and then writes them again (`vitest -u`).

const fileOf = (name: string) => `as-trained/${name}.txt`;

/** What each thing is told by, under its name. */
const written = (told: readonly (readonly [name: string, features: readonly string[]])[]) =>
  `${told.map(([name, features]) => `${name}\n  ${features.join(' · ')}`).join('\n')}\n`;

describe('the features are those that the weights were trained on', () => {
  test('of what a word means', async () => {
    const told = SENSES.flatMap(sensesIn);
    await expect(written(told)).toMatchFileSnapshot(fileOf('senses'));
  });

  test('of what a mention asks', async () => {
    const told = mentionedIn(readAs(POSTING), TITLE);
    await expect(written(told)).toMatchFileSnapshot(fileOf('mentions'));
  });

  test('of the cues around a mention', async () => {
    const told = CUES.map(text => {
      const tokens = tokensOf(text);
      const first = tokens.findIndex(token => token.text === 'Kafka');
      const mention = { skill: skillByName('Kafka') as Skill, first, end: first + 1 };
      const around = { tokens, anchors: new Uint8Array(tokens.length) };
      const features = namesTold(MENTION_KINDS, sink => tellContext(mention, around, sink));
      return [text, features] as const;
    });
    await expect(written(told)).toMatchFileSnapshot(fileOf('cues'));
  });

  test('of what the lexicon lacks', async () => {
    const told = namesIn(readAs(POSTING));
    await expect(written(told)).toMatchFileSnapshot(fileOf('names'));
  });

  test('of a keyword on the whole', async () => {
    const { tokens, sentences, listed } = readAs(POSTING);
    const inTitle = titleSkills(TITLE, []);
    const mentions = featuredMentions([...listed].sort(inReadingOrder), tokens, sentences, {
      inTitle,
      company: null,
    });
    const skills = [...new Set([...inTitle, ...mentions.map(({ skill }) => skill)])];
    const keywords = skills.map((skill, at) => ({
      skill,
      isInTitle: inTitle.has(skill),
      // As likely as may be, by where it stands.
      mentions: mentions
        .filter(one => one.skill === skill)
        .map((one, nth) => ({ ...one, asked: ((at + nth) % 10) / 9 })),
    }));
    const told = keywordFeatures(keywords).map(
      (features, at) => [keywords[at]?.skill.name ?? '', features] as const,
    );
    await expect(written(told)).toMatchFileSnapshot(fileOf('keywords'));
  });

  test('of whether one of two neighbours is enough', async () => {
    const told = CHOICES.flatMap(choicesIn);
    await expect(written(told)).toMatchFileSnapshot(fileOf('choices'));
  });

  test('of all that is named in one posting of seven', async () => {
    const told = readGoldenPostings()
      .filter(({ id }) => /^[dg]/.test(id))
      .map(({ id, text, title, lines }) => {
        const read = readAs(
          lines.map(({ start, end, role, opens }) => [role, text.slice(start, end), opens]),
        );
        const all = [sensesIn(text), mentionedIn(read, title), namesIn(read), choicesIn(text)];
        const digest = createHash('sha256').update(JSON.stringify(all)).digest('hex');
        return `${id} ${all.map(each => each.length).join(' ')} ${digest.slice(0, 8)}\n`;
      });
    await expect(told.join('')).toMatchFileSnapshot(fileOf('digests'));
  });
});

/** Of what each word in doubt means. */
function sensesIn(text: string) {
  const tokens = tokensOf(text);
  const all = collectCandidates(tokens, getLexicon().trie);
  const anchors = markAnchors(all, tokens);
  const context = { text, tokens, anchors, tools: toolsOf(countTools(anchors)) };
  const inDoubt = all.map(([one]) => one as Candidate).filter(one => isInDoubt(one, context));
  return inDoubt.map(one => {
    // What the words around it tell is written of mentions and cues.
    const around = new Set(namesTold(MENTION_KINDS, sink => tellContext(one, { tokens, anchors }, sink)));
    const own = namesTold(MENTION_KINDS, sink => tellSense(one, context, sink));
    return [
      `${text.replace(/\n/g, ' ⏎ ')} → ${one.skill.name}`,
      own.filter(feature => !around.has(feature)),
    ] as const;
  });
}

/** Of each mention of a skill. */
function mentionedIn({ tokens, sentences, listed }: ReturnType<typeof readAs>, title: string) {
  const mentions = featuredMentions([...listed].sort(inReadingOrder), tokens, sentences, {
    inTitle: titleSkills(title, []),
    company: 'Redis, Inc.',
  });
  return mentions.map(({ start, skill, features }) => [`${start} ${skill.name}`, features] as const);
}

/** Of each name that the lexicon may lack. */
function namesIn({ text, tokens, sentences, listed }: ReturnType<typeof readAs>) {
  const context = runContext(text, tokens, sentences, listed);
  return context.runs.map(
    run => [run.name, namesTold(MENTION_KINDS, sink => tellRun(run, context, sink))] as const,
  );
}

/** Of each pair of neighbours in a list. */
function choicesIn(text: string) {
  const tokens = tokensOf(text);
  const named = mentionsIn(text, tokens).map(mention => ({
    skill: mention.skill,
    ...spanOf(tokens, mention),
  }));
  return nameLists(text, named).flatMap(list =>
    choiceFeatures(text, list).map((features, at) => {
      const pair = list.slice(at, at + 2).map(({ skill }) => skill.name);
      return [`${text.replace(/\n/g, ' ⏎ ')} → ${pair.join(' | ')}`, features] as const;
    }),
  );
}

// On both sides of each step.
const CHANCES = [0, 0.015, 0.02, 0.06, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98];

/** The posting of these lines. Their roles are given: what tells them is learnt by itself. */
function readAs(given: typeof POSTING) {
  const text = given.map(([, line]) => line).join('\n');
  let start = 0;
  const lines = given.map(([role, line, opens = null], at): PostingLine => {
    const chance = (by: number) => CHANCES[(at + by) % CHANCES.length] as number;
    const chances = {
      must: chance(0),
      wish: chance(1),
      mixed: chance(2),
      work: chance(4),
      nothing: chance(6),
    };
    const own = { start, end: start + line.length, role, opens, kinds: [], chances };
    start = own.end + 1;
    return own;
  });
  const tokens = tokensOf(text);
  return { text, tokens, sentences: readPostingSentences(text, lines), listed: mentionsIn(text, tokens) };
}
