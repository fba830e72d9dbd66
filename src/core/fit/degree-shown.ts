import { remembered } from '../text/remembered.ts';
import type { Degree, Place, Resume, ResumeLine, Span, YearMonth } from '../types.ts';

/** A degree that the resume shows, with its line. */
export type DegreeShown = { readonly degree: Exclude<Degree, 'none'>; readonly span: Span };

const order: Record<Degree, number> = { none: 0, bachelor: 1, master: 2, doctorate: 3 };

type DegreeWords = Readonly<Record<DegreeShown['degree'], RegExp>>;

// Words that name a degree anywhere, the highest degree first.
const spelled: DegreeWords = {
  doctorate:
    /\bPh\.? ?D\b|\bDPhil\b|\bdoctorate\b|\bDo[ck]tora? (?:of|en|em|der)\b|\b(?:Do[ck]tor(?:ado|at)|Docteur|Doutorado|Dottorato)\b|\bDr\. ?(?:rer|phil|-?Ing)\b|доктор наук|博士/i,
  master:
    /\bmaster['’]s\b|\bmasters? (?:degree|in\b|en\b|em\b|(?:of|in) [a-z]+ing\b|of (?:science|arts|technology|business|computer|data|information|mathematics|statistics|physics|education|research|laws?|fine|public))|\bmasterstudium\b|\bM(?:Sci|Phil|Res)\b|\bMSc\b|\bM\.Sc\b|\bMEng\b|\bMBA\b|\bM\.?Tech\b|\bMáster\b|\bMaestría\b|\bMestrado\b|\bMagist(?:er|rale|ère)\b|\bstudia magisterskie\b|\bpost-?graduate diploma\b|\bbac ?\+ ?5\b|\bDiplom(?: (?:in )?(?:[A-Z]\w+)?(?:informati[kc]|ingenieur|mathemati[kc]|physi[kc])|[- ]?(?:Ing|Inf|Math|Phys))|\bDipl\.[- ]?(?:Ing|Inf|Math|Phys)|\bDipl[oô]me d['’]ing[ée]nieure?\b|\bCivilingenj[öo]r|\b(?:master|magister)examen\b|\bmgr\b|\byüksek lisans\b|магистр|магістр|硕士/i,
  bachelor:
    /\bbachelor(?:['’]?s|studium)?\b|\bBSc\b|\bB\.Sc\b|\bBEng\b|\bB\.?Tech\b|\bBCA\b|\b(?:undergraduate|hono(?:u)?rs) degree\b|\bLicenciatura\b|\bGrado en\b|\bLaurea\b|\bBacharel(?:ado)?\b|\bLicence\b(?= (?:[23]\b|en|de|informatique|professionnelle)\b)|\bIngeniería Técnica\b|\bstudia (?:inżynierskie|licencjackie)\b|\bbakalář|\b[IE]n[gj]e(?:nier[oa]|niería|nharia)(?= (?:en|de|em)\b)|\bHögskoleingenjör|\bkandidatexamen\b|\bhbo-|\bsarjana\b|\bS\.Kom\b|\b(?:Licencjat|Inżynier)\b|\blisans\b|бакалавр|本科|学士/i,
};
// Abbreviations and words like “Doctor” name a degree only in lines about education.
const inLetters: DegreeWords = {
  doctorate: /\bDo[ck]tora?\b|\bPromotion\b(?! to\b)/,
  master:
    /\bM\.?(?:F\.?A|Des|Arch|Com)\b|(?<!\b[Ss]crum )\bMasters?\b(?! ?(?:class|data|branch|nodes?|plan|of (?:ceremonies|none|[Cc]ode))\b)|\b[Ii]ng[ée]nieure? (?:en\b|informatique|d['’]état)|[Сс]пециалист,|\bM\.?S\.?(?:E\.?E?|CS|CE)?\.?(?=[\s,.]|$)|\bM\.?A\.?(?=[\s,.]|$)|\bMCA\b|\bM\.?E\.?(?=[\s,.]|$)/,
  bachelor:
    /\b(?:B\.?(?:F\.?A|B\.?A|Des|Arch|Com)|LLB)\b|\b[Uu]ndergraduate\b|(?<!\b(?:[Nn]o|[Ll]eft the|school) )\b[Dd]egree (?:in|from)\b|(?<!\b(?:[Nn]o|school) )\bdegree, |(?<!\b(?:not|geen|kein) )\bHBO\b|\b2:[12]\b|\b[Ff]irst[- ]class (?:degree|hono)|\bB\.?S\.?(?:E\.?E?|CS|CE)?\.?(?=[\s,.(]|$)|\bB\.?A\.?(?=[\s,.]|$)|\bB\.?E\.?(?=[\s,.]|$)|\bAB in\b/,
};

/** True if the degree shown is at least the degree asked for. */
export const degreeReaches = (shown: Degree, asked: Degree): boolean => order[shown] >= order[asked];

// Outside education these are courses of another kind, or other people.
const noDegree = /scrum|masterclass|\bPh\.? ?D\.?['’]?s?\s+(?:students?|candidates?|researchers?)\b/i;

/** The degree that a line names anywhere, and the degree that it names in the education section; null for none. */
const degreeIn = remembered((line: string) => {
  const named = (words: DegreeWords) =>
    (Object.keys(words) as DegreeShown['degree'][]).find(degree => words[degree].test(line)) ?? null;
  const word = named(spelled);
  return {
    anywhere: noDegree.test(line) ? null : word,
    underEducation: word ?? (isShorter(line) ? null : named(inLetters)),
  };
});

// Names of studies of computing.
const computing =
  /\b(?:comput(?:er|ing|aci[oó]n|ação)|information (?:technology|systems)|software|cyber ?security|data (?:science|analytics)|BCA|MCA|BSCS|CSE?)\b|informati[ckqs]|informátic|информатик/i;

// Studies that end below a bachelor's degree: an apprenticeship, or two years at a school.
const shorter =
  /\b(?:Fachinformatiker\w*|Ausbildung (?:zum|zur|als)|Umschulung|(?:Berufs)?[Ll]ehre (?:als|zum|zur)|t[ée]cnic[oa] (?:universitari[oa]|superior|en)|tecnicatura|ciclo formativo|bac ?\+ ?[23]|associate(?:['’]?s)?(?: degree| of| in)|A\.?A\.?S\.?(?= )|foundation degree|A\.?S\.?(?= degree)|high[- ]school(?! students?\b)|Abitur|Realschule|tecnólogo|(?<!\b(?:FH|Fachhochschule|Hochschule|Sciences) )technikum|apprenticeship)\b/i;
// “its faculty” is not the school ITS, and neither are two universities with such letters.
const shorterInLetters = /\b(?:EFZ|IHK|BTS|DUT(?!,? Durban)|MBO|HN[CD]|ITS(?!,? Surabaya))\b/;
const isShorter = (told: string) => shorter.test(told) || shorterInLetters.test(told);

/** The place of the first studies if all studies end below a bachelor's degree; null if some may be more. */
export function shorterStudies({ entries, text }: Resume): Span | null {
  const studies = entries.filter(({ kind }) => kind === 'education');
  return studies.every(({ start, end }) => isShorter(text.slice(start, end))) ? (studies[0] ?? null) : null;
}

const LATELY_YEARS = 2;
const YEAR = /\b(?:19|20)\d\d\b/g;

/** True if the person studies computing, or did until recently, whatever the degree. */
export const studiesComputing = ({ entries, text }: Resume, today: YearMonth): boolean =>
  entries.some(({ kind, start, end, to }) => {
    const told = text.slice(start, end);
    const isRecent =
      to === 'present' ||
      [...told.matchAll(YEAR)].some(([year]) => Number(year) >= today.year - LATELY_YEARS);
    return kind === 'education' && isRecent && computing.test(told);
  });

/** The highest degree on the resume, begun or finished; null if there is none. */
export function degreeShown(
  resume: Resume,
  lines: readonly ResumeLine[],
  placeAt: (offset: number) => Place,
): DegreeShown | null {
  let best: DegreeShown | null = null;
  for (const line of lines) {
    const text = resume.text.slice(line.start, line.end);
    const inEducation = placeAt(line.start) === 'education';
    const { anywhere, underEducation } = degreeIn(text);
    const degree = inEducation ? underEducation : anywhere;
    if (degree === null) continue;
    if (best === null || order[degree] > order[best.degree]) best = { degree, span: line };
  }
  return best;
}
