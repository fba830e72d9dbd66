import { lettered } from '../text/lettered.ts';
import { timeAbroad } from '../vocabulary/working-words.ts';
import { startsWithDeed } from './action-verbs.ts';

const things =
  'endpoints?|routes?|apis?|tests?|test cases|suites?|tables?|services?|microservices|users?|customers?|clients?|requests?|records?|rows|pages?|components?|screens?|repositories|repos|pull requests|prs|bugs?|tickets?|issues?|stars|downloads?|installs|students?|employees|engineers?|developers?|people|members?|participants|teams?|queries|transactions|events?|messages?|devices?|servers?|nodes?|clusters?|pipelines?|deployments?|releases?|integrations?|modules?|features?|stories|models?|datasets?|images?|files?|lines of code|sites?|websites?|stores?|locations|countries|languages|vendors?|partners?|projects?|applications?|apps?|vms?|containers?|jobs?|reports?|dashboards?|subscribers|visitors|views|calls?|points?|hours|credits|interns|papers?|citations|patents?|workshops?|courses?|sessions?|articles?|alerts?|incidents?|accounts?|orders?|products?|merchants|drivers|trips|systems?|sources?|schemas?|migrations?|competitions?|hackathons?|workstations?|computers|machines|robots?|sensors?|offices?|branches|schools?|patients?|plugins?|packages|libraries|contributors?|followers?|players?|deliverables|campaigns?|tasks';
const numberWord = 'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?';

// “A 36-hour hackathon”: a duration that others set does not measure the work.
const event = String.raw`(?!s?[ -](?:hackathon|course|class|workshop|training|bootcamp|boot camp|contest|competition|challenge|exam|shift|week|program)\w*)`;

const measures: readonly RegExp[] = [
  /\d ?(?:%|percent\b|per cent\b)/i,
  /\bp(?:50|75|90|95|99)\b|\bpercentile\b/i,
  new RegExp(
    String.raw`\d ?\+? ?(?:ms|milliseconds?|secs?|seconds?|mins?|minutes?|hours?|hrs?|[kmgt]b|[kmgt]ib|fps|rps|qps|tps)\b${event}`,
    'i',
  ),
  /\b(?:from|under|below|within|over) [~$€£]?\d[\d.,]*\+? ?\w* (?:to|from) [~$€£]?\d/i,
  /\b(?:reduc|cut|sav|shorten|decreas|speed|sped|faster|improv|increas)\w*\b.{0,60}\b\d+(?:\.\d+)? ?(?:days?|weeks?|months?)\b/i,
  /\b\d+(?:\.\d+)? ?[x×](?![\d\w])/i,
  /\b(?:halved|doubled|tripled|quadrupled)\b/i,
  /[$€£₹] ?\d/,
  /\b\d[\d.,]*(?:[kmb]\+?|\+? (?:thousand|million|billion))(?!\w)/i,
  new RegExp(
    String.raw`\b\d+-(?:person|people|member|engineer|developer|node|hour|minute|day|table|page)\b${event}`,
    'i',
  ),
  /\b(?:first|1st|second|2nd|third|3rd|top) (?:place|prize|\d+)\b/i,
];

// Matched in steps: one pattern would contain the list of things four times, and compile more slowly than all others together.
const number = new RegExp(`(?<![\\w.])\\d[\\d,]*\\+? |\\b(?:${numberWord})(?: of)? `, 'gi');
const thing = new RegExp(`(?:${things})\\b`, 'iy');
const word = /(?!(?:hour|minute|day|week|month|year|semester) )[\p{L}/-]+ /iuy;
const MOST_BETWEEN = 3;

// A number in a name: “In Java EE 5”, “Siggraph 2007”. A capital at the start of a sentence says nothing, and after a verb a number counts.
const name = lettered(String.raw`[\p{L}\d,)]\s+(\p{Lu}[\p{L}\d+#.]*)\s+$`, 'u');
const when = /\b(?:in|since|of|from|during)\s+$/i;
const year = /^(?:19|20)\d\d(?!\d)/;
// “With 3 other teams”: the people somebody worked with do not measure the work.
const company = /\bwith (?:about |over |up to )?$/i;
const others = /^\S+ (?:other|fellow)\b/i;

function isNoCount(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - LONGEST_NAME), at);
  const after = text.slice(at, at + LONGEST_NAME);
  if (company.test(before) && others.test(after)) return true;
  if (when.test(before) && year.test(after)) return true;
  const [, word] = name(before).exec(before) ?? [];
  return word !== undefined && /^\d/.test(after) && !startsWithDeed(`${word} `);
}

// A plural right behind a number is counted, whatever it is; a time does not measure the work.
const several = /^(?!(?:year|month|week|day|semester|quarter|summer)s\b)[a-z]{3,}s\b/;

const LONGEST_NAME = 40;

/** True for a number, up to three words, and something that is counted: “40 REST endpoints”. */
function countsThings(text: string): boolean {
  const counts = [...text.matchAll(number)].filter(match => !isNoCount(text, match.index));
  return counts
    .map(match => match.index + match[0].length)
    .some(after => {
      const counted = text.slice(after, after + LONGEST_NAME);
      if (/\d\+? $/.test(text.slice(0, after)) && several.test(counted) && !timeAbroad.test(counted))
        return true;
      let at = after;
      for (let words = 0; words <= MOST_BETWEEN; words += 1) {
        thing.lastIndex = at;
        if (thing.test(text)) return true;
        word.lastIndex = at;
        if (!word.test(text)) return false;
        at = word.lastIndex;
      }
      return false;
    });
}

/** True if a line has a figure that can be checked: a share, a time, a number of things. */
export const hasMeasure = (text: string): boolean =>
  measures.some(measure => measure.test(text)) || countsThings(text);

const figure = /(?<![\p{L}\d.,/:-])\d[\d.,]*\+? (?=(\p{L}{4,}|\p{L}+ \p{L}{4,}))/gu;

/** The same for other languages, where things have too many names: true for a number that is no year, no time and no part of a name. */
export function countsAbroad(text: string): boolean {
  return [...text.matchAll(figure)].some(
    ({ index, 1: counted = '' }) =>
      !timeAbroad.test(counted) && !year.test(text.slice(index)) && !isNoCount(text, index),
  );
}
