// Each is followed by the name, with at most so many words between.
const NOT_NEEDED =
  /\b(?:no (?:prior |previous |specific |real )?(?:experience|knowledge|background)(?: (?:with|in|of|using))?|no need (?:to know|for)|without (?:even |ever )?(?:learning|knowing|needing|using|having to \w+|experience (?:in|with)|any)|(?:don['’]t|doesn['’]t|not) (?:(?:need|require|have) (?:to (?:know|use|learn)|any)|need|require)|(?:do not|don['’]t) expect you to (?:know|have)|never (?:going to )?need|need not (?:know|have (?:used|seen|worked with))|not (?:looking|hiring) for)\s+(?:[\w.#+/&-]+\s+(?:or\s+|and\s+)?){0,3}$/i;
const NOT_USED =
  /\b(?:(?:do|does|will|are|is|were)(?: not|n['’]t) (?:currently |actually |really )?(?:use|using|run|running|write|touch)|no longer (?:use|run|write|support|need)|(?:mov|migrat|switch|transition)\w* (?:away from|off)|moved (?:on )?from|stopped (?:using|running|writing|supporting)|(?:old|former|previous) (?:stack|system|codebase) (?:was|ran on|used)|(?:get|got|getting) rid of|ripp(?:ed|ing) out|phas(?:ed|ing) out|g(?:a|i)v(?:e|ing|en) up on|decommission\w*|retir(?:ed|ing)|sunsett?\w*)\s+(?:[\w.#+/&-]+\s+(?:or\s+|and\s+)?){0,3}$/i;
// “Not needed: Haskell and a tie”: a label that denies the list behind it.
const DENYING_LABEL =
  /\b(?:not (?:needed|required|necessary|asked for)|(?<!\bbut )(?:don['’]t|do not) (?:need|care about|expect|require|ask for)):\s*[^.;:]*$/i;
const OTHER_THAN = /\b(?:instead of|rather than|unlike|as opposed to)\s+(?:[\w.#+/&’'-]+\s+){0,6}$/i;
const AFTER =
  /^(?:(?:,| or| and|\/) ?[\w.#+]+){0,3}\s*(?:experience |knowledge |skills )?(?:(?:(?:is|are)(?: not|n['’]t)|:? ?not) (?:required|needed|necessary|expected)\s*(?=[.;!:]|$|for this\b|here\b|at all\b)|(?:is|are) irrelevant\b|w(?:ill not|on['’]t) (?:help|matter)\b|(?:\w+ ){0,2}(?:that |which )?we(?: are|['’]re) (?:moving|migrating) away from)/i;
const REPLACED = /\breplac(?:e|ing)\s+(?:\w+\s+){0,2}$/i;

const NO = /\bno\s+(?:(?:prior|previous|specific)\s+)?$/i;
// “Java, not JavaScript”, “no PHP, please”, “This is not a Python role”.
const BARE_NOT = /(?:[,–—(]|\bbut) ?not $/i;
// In Portuguese “no” is “in the”: “No Kubernetes, …”.
const BARE_NO = /(?:^\W*|[(:] ?)no $/i;
const NO_MORE = /^(?:,? please| here)?(?:[.!;)]|$)/i;
const NOT_A = /\bnot an? $/i;
const POST = /^ (?:role|job|position)\b/i;
const IS_NAME = /^[A-Z.]/;
const IS_NEEDED =
  /^\s*(?:(?:experience|knowledge|skills)\s+)?(?:is |are )?(?:needed|required|necessary|expected)\b/i;

// One of these words stands in each of the patterns: cheaper to look for.
const MAYBE_BEFORE =
  /\b(?:no|not|never|without|(?:do|does|is|are|were)n['’]t|instead|rather|unlike|opposed|away|off|moved|stopped|old|former|previous|out|rid|up|decommission|retir|sunset|replac)/i;
const MAYBE_AFTER = /\b(?:not|is|are|isn['’]t|aren['’]t|won['’]t|will|we|we['’]re|with|by)\b/i;

const BEFORE_REACH = 90;
const AFTER_REACH = 60;

/** Is the term at these offsets of the sentence said not to be needed, or not to be used any more? */
export function isNegated(sentence: string, start: number, end: number): boolean {
  const before = sentence.slice(Math.max(0, start - BEFORE_REACH), start);
  const after = sentence.slice(end, end + AFTER_REACH);
  if (MAYBE_BEFORE.test(before)) {
    if (NOT_NEEDED.test(before) || NOT_USED.test(before) || OTHER_THAN.test(before)) return true;
    if (DENYING_LABEL.test(before)) return true;
    if (NO.test(before) && IS_NEEDED.test(after)) return true;
    const isBare = BARE_NOT.test(before) || (BARE_NO.test(before) && NO_MORE.test(after));
    if (isBare && IS_NAME.test(sentence.slice(start, end))) return true;
    if (NOT_A.test(before) && POST.test(after)) return true;
    if (REPLACED.test(before) && /^\s*(?:\w+\s+){0,2}(?:with|by)\b/i.test(after)) return true;
  }
  return MAYBE_AFTER.test(after) && AFTER.test(after);
}
