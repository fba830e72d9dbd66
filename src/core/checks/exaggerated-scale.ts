import { message } from '../messages/message.ts';
import { at } from '../text/at.ts';
import type { ResumeEntry } from '../types.ts';
import { type Check, type CheckContext, failAtEach, notApplicable, pass, unsure } from './check.ts';

const CARRYING_YEARS = 3;

/** Fails if a claim of large scale fits neither the years of work nor the job it is in. */
export const exaggeratedScale: Check = {
  id: 'exaggerated-scale',
  impact: 'serious',
  sources: ['guide'],
  run(context) {
    const { facts } = context;
    const lines = [...facts.bullets, ...(facts.summary ? [{ ...facts.summary, entry: null }] : [])];
    if (lines.length === 0) return notApplicable;
    if (facts.years !== null && facts.years >= CARRYING_YEARS) return pass;
    const claims = lines.filter(({ text }) => claim.test(text) && !grounded.test(text));
    if (claims.length === 0) return pass;
    const wild = claims.filter(({ entry }) => !isCarried(context, entry));
    if (wild.length === 0) return unsure(message('exaggerated-scale.maybeEmployers'));
    return failAtEach(context, wild, ({ text }) =>
      message('exaggerated-scale.muchOnTrust', { claim: at(text.match(claim) ?? [], 0) }),
    );
  },
};

const people =
  '(?:(?:daily|monthly|weekly|active|concurrent|global|paying|registered|unique|end|mobile|happy|satisfied) )*(?:users?|customers?|clients?|visitors?|people|players?|subscribers?|downloads?|DAU|MAU)\\b';
// Even a small system handles millions of these in a day, but not billions.
const traffic = '(?:[a-z]+ )?(?:requests?|transactions?|devices?|messages?|events?|calls?|views?)\\b';
const claim = new RegExp(
  [
    `\\b(?:millions?|billions?)\\+? (?:of )?${people}`,
    `\\b\\d[\\d.,]*\\+? ?(?:M|B|million|billion)\\+? (?:of )?${people}`,
    `\\bbillions?\\+? (?:of )?${traffic}`,
    `\\b\\d[\\d.,]*\\+? ?(?:B|billion)\\+? (?:of )?${traffic}`,
    '\\b99\\.99\\d* ?%',
    '\\b(?:five|six|5|6) nines\\b',
    '\\b(?:[1-9]\\d|[1-9]\\d\\d|1,?000) ?[x×](?![\\d\\w])',
  ].join('|'),
  'i',
);
// Words that make a large number believable: it was measured in a test, or it counts data instead of people.
const grounded =
  /\b(?:local(?:ly|host)?|benchmark\w*|load[- ]test\w*|stress[- ]test\w*|simulat\w*|synthetic|generated|k6|JMeter|wrk|Locust|Gatling|Artillery|dataset|data set|sample|seeded|test data|rows|records|corpus)\b|\bfrom ~?\d[\d.,]* ?\w* to ~?\d/i;

/** True if the claim may be about an employer's system: the years are unknown, or it is in a job, no internship, after a year of work. */
function isCarried({ facts }: CheckContext, entry: ResumeEntry | null): boolean {
  if (facts.years === null) return true;
  if (facts.years < 1 || entry?.kind !== 'experience') return false;
  return !/\bintern(?:ship)?\b|\btrainee\b/i.test(entry.title ?? '');
}
