const things =
  'endpoints?|routes?|apis?|tests?|test cases|suites?|tables?|services?|microservices|users?|customers?|clients?|requests?|records?|rows|pages?|components?|screens?|repositories|repos|pull requests|prs|bugs?|tickets?|issues?|stars|downloads?|installs|students?|employees|engineers?|developers?|people|members?|participants|teams?|queries|transactions|events?|messages?|devices?|servers?|nodes?|clusters?|pipelines?|deployments?|releases?|integrations?|modules?|features?|stories|models?|datasets?|images?|files?|lines of code|sites?|websites?|stores?|locations|countries|languages|vendors?|partners?|projects?|applications?|apps?|vms?|containers?|jobs?|reports?|dashboards?|subscribers|visitors|views|calls?|points?|hours|credits|interns|papers?|citations|patents?|workshops?|courses?|sessions?|articles?|alerts?|incidents?|accounts?|orders?|products?|merchants|drivers|trips|systems?|sources?|schemas?|migrations?|competitions?|hackathons?|workstations?|computers|machines|robots?|sensors?|offices?|branches|schools?|patients?|plugins?|packages|libraries|contributors?|followers?|players?|deliverables|campaigns?|tasks';
const numberWord = 'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?';

const measures: readonly RegExp[] = [
  /\d ?(?:%|percent\b|per cent\b)/i,
  /\bp(?:50|75|90|95|99)\b|\bpercentile\b/i,
  /\d ?\+? ?(?:ms|milliseconds?|secs?|seconds?|mins?|minutes?|hours?|hrs?|[kmgt]b|[kmgt]ib|fps|rps|qps|tps)\b/i,
  /\b(?:from|under|below|within|over) [~$€£]?\d[\d.,]*\+? ?\w* (?:to|from) [~$€£]?\d/i,
  /\b(?:reduc|cut|sav|shorten|decreas|speed|sped|faster|improv|increas)\w*\b.{0,60}\b\d+(?:\.\d+)? ?(?:days?|weeks?|months?)\b/i,
  /\b\d+(?:\.\d+)? ?[x×](?![\d\w])/i,
  /\b(?:halved|doubled|tripled|quadrupled)\b/i,
  /[$€£₹] ?\d/,
  /\b\d[\d.,]*[kmb]\+?(?!\w)/i,
  /\b\d+-(?:person|people|member|engineer|developer|node|hour|minute|day|table|page)\b/i,
  /\b(?:first|1st|second|2nd|third|3rd|top) (?:place|prize|\d+)\b/i,
];

// In steps, since one pattern would hold the things four times over, and take the engine longer to lay out than all others.
const number = new RegExp(`(?<![\\w.])\\d[\\d,]*\\+? |\\b(?:${numberWord})(?: of)? `, 'gi');
const thing = new RegExp(`(?:${things})\\b`, 'iy');
const word = /[\p{L}/-]+ /uy;
const MOST_BETWEEN = 3;

/** “40 REST endpoints”: a number, up to three words, and a thing that is counted. */
function countsThings(text: string): boolean {
  return Array.from(text.matchAll(number), match => match.index + match[0].length).some(after => {
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

/** True where a line holds a figure that somebody could check: a share, a time, a count of things. */
export function hasMeasure(text: string): boolean {
  return measures.some(measure => measure.test(text)) || countsThings(text);
}
