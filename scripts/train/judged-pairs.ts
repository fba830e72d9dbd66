import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { readResumeFile } from '../../src/cli/read-files.ts';
import { gatherFacts, type ResumeFacts } from '../../src/core/evidence/gather-facts.ts';
import { matchKeywords } from '../../src/core/evidence/match-keywords.ts';
import { extractKeywords } from '../../src/core/keywords/extract-keywords.ts';
import type { ScoreInput } from '../../src/core/score.ts';
import type { Requirements, Resume } from '../../src/core/types.ts';

/** The folder of the labelled examples: beside the project, never in it. */
const corpus = fileURLToPath(new URL('../../../shared/corpus/', import.meta.url));
const today = { year: 2026, month: 11 };

/** A real resume and a real posting, with what Evident found and what a recruiter said. */
export type JudgedPair = {
  readonly file: string;
  readonly title: string;
  readonly resume: Resume;
  readonly facts: ResumeFacts;
  readonly requirements: Requirements;
  readonly keywords: ScoreInput['keywords'];
  /** The recruiter's score, 0 to 100. */
  readonly verdict: number;
  /** Whether the person's work is like that of the posting. */
  readonly fits: 'yes' | 'related' | 'no';
};

type Line = {
  readonly resume: string;
  readonly posting: { readonly title: string; readonly text: string };
  readonly verdict: number;
  readonly title: { readonly fits: JudgedPair['fits'] };
};

/** Reads the pairs that a recruiter has judged. Leaves out resumes that cannot be read. */
export async function readJudgedPairs(): Promise<readonly JudgedPair[]> {
  const lines = readFileSync(path.join(corpus, 'pairs/pairs.jsonl'), 'utf8').trim().split('\n');
  const judged: JudgedPair[] = [];
  for (const line of lines) {
    const pair = JSON.parse(line) as Line;
    const { resume } = await readResumeFile(path.join(corpus, 'resumes', pair.resume));
    if (!resume) continue;
    const { title, text } = pair.posting;
    const requirements = extractKeywords(text, title);
    const facts = gatherFacts(resume, { today });
    const keywords = matchKeywords(requirements.keywords, text, resume, facts);
    const { verdict } = pair;
    judged.push({
      file: pair.resume,
      title,
      resume,
      facts,
      requirements,
      keywords,
      verdict,
      fits: pair.title.fits,
    });
  }
  return judged;
}
