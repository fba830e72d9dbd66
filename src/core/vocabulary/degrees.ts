import { remembered } from '../text/remembered.ts';
import type { Degree } from '../types.ts';

type Level = Exclude<Degree, 'none'>;

const ORDER: readonly Degree[] = ['none', 'bachelor', 'master', 'doctorate'];

/** True if the degree shown is at least the degree asked for. */
export const degreeReaches = (shown: Degree, asked: Degree): boolean =>
  ORDER.indexOf(shown) >= ORDER.indexOf(asked);

/** Words of postings that ask for a degree; those of `bachelor` name a first degree without further words about studies. */
export const DEGREES_ASKED: Readonly<Record<Level, readonly string[]>> = {
  bachelor: [
    // English.
    "bachelors?(?:['’]s)?(?! (?:and|party|pad|flat))|bachelor['’]?s? and|undergrad(?:uate)?|(?:4|four)[- ]year degree|baccalaureate degree|(?:college|university|technical|academic|hono(?:u)?rs|stem|cs|comp(?:uter)? sci(?:ence)?) degree",
    String.raw`2:1|2\.1 (?:degree|hono)|degree[- ](?:level|educated|holders?)|to degree level|completed (?:\p{L}+ )?studies|(?:tertiary|university)[- ](?:qualified|educated|qualifications?|education)|post[- ]secondary (?:education|degree|diploma|qualification|stud(?:y|ies))`,
    String.raw`any graduates?|graduates? of any|(?:college|university|computer science|cs|engineering|recent|fresh) graduates?(?<!(?:to|with|for) (?:\p{L}+ ){1,2}graduates)|graduat(?:e|ion) (?:in any|\()|educational background in|engineer(?:ing)? by training`,
    String.raw`higher (?:\p{L}+ )?education(?= in (?:it\b|comput|inform|tech|engin|math|a related|the field))|(?<=^\W*(?:completed )?)higher (?:\p{L}+ )?education|diplom(?:a|e)?`,
    String.raw`b\.?\s?(?:tech|eng|sc|com(?=\s*(?:[(/,]|in|or|with|$)))|bca`,
    // German and Dutch; French; Spanish and Portuguese; Italian and Swedish; the Slavic languages, Turkish and Indonesian.
    String.raw`(?!werkstud|master|promotions)\p{L}*studium|\p{L}*(?:hochschul|universitäts|fh-|studien)abschluss|akademischer abschluss|abgeschlossenes studium|hbo|wo[- ](?:niveau|werk|opleiding)|bac ?\+ ?[34]`,
    String.raw`dipl[oô]m[eé](?:[.·(-]?e\)?)?s? (?:en|d['’]une? (?!école d['’]ing|master)|universitaire|supérieure?)|formation (?:supérieure|universitaire)|licence (?:en|ou|professionnelle)|cursus (?:universitaire|informatique)`,
    `licenciatura|licenciad[oa]|ingeniero|ingenier[ií]a (?:técnica|superior|informática|en|de sistemas)|ingenier[oa] (?:en|informático|informática)|estudios (?:universitarios|superiores)|titulación|(?:título|titulad[oa]|carrera) (?:universitari[oa]|superior)|grado (?:en|universitario)`,
    String.raw`graduação|bacharel\p{L}*|(?:ensino|formação|curso|nível) superior|(?<=^\P{L}*)superior em|superior completo|laurea|(?:högskole|universitets)(?:utbildning|examen)|akademisk examen|kandidatexamen|bachelorgrad|høyere utdanning|videregående uddannelse`,
    String.raw`vysokoškolsk\p{L}+|wykształcenie wyższe|wyższe (?:wykształcenie|techniczne|informatyczne|kierunkowe)|licencjat\p{L}*|studia (?:wyższe|techniczne|informatyczne)|(?:высшее|вища) (?:\p{L}+ )?(?:образование|освіта)|lisans|bölümünden mezun|sarjana|s1 teknik`,
  ],
  master: [
    String.raw`masters?(?= (?:in|or|degree|of science|level)|\s*/)|master['’]s|masters(?= of|[,)])|(?<!(?:to|and|\p{L}ly) )master(?= of (?:science|arts|engineering|technology|business|computer|data)|\s*\)|, (?:ph|doctor|diplom))|(?:ph\.?d\.?|doctorate) ?(?:/|or|and) ?(?:an? )?masters?|m\.?\s?(?:sc|tech|eng)|m\.s\.|ms (?:in|degree)|ms/phd|mba`,
    'graduate degree|advanced (?:university )?degree|post-?graduate (?:degree|qualification|diploma)',
    String.raw`masterstudium|masterabschluss|(?:afgeronde|een) master|bac ?\+ ?5|laurea (?:magistrale|specialistica)|(?:niveau|diplôme de) master|masters? (?:en|ou)|mestrado|máster (?:en|universitario)|master 2|civilingenjör|magisterské|magister|magistra`,
    "(?:formation|cursus|diplômée?) (?:d['’])?ingénieure?s?|(?:dipl[oô]me|titre) d['’]ingénieur|école d['’]ingénieurs?",
  ],
  doctorate: [
    String.raw`ph\.?\s?d(?! (?:programs?|students?|candidates?|researchers?))|doctorate|doctoral(?! (?:students?|researchers?|candidates?))|doctorat|doctorado|doutorado|dottorato|abgeschlossene promotion|promotion (?:in (?:\p{L}*informatik|mathematik|physik)|von vorteil|wünschenswert)`,
  ],
};

type DegreeWords = Readonly<Record<Level, RegExp>>;

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

// Outside education these are courses of another kind, or other people.
const noDegree = /scrum|masterclass|\bPh\.? ?D\.?['’]?s?\s+(?:students?|candidates?|researchers?)\b/i;

/** The degree that a line names anywhere, and the degree that it names in the education section; null for none. */
export const degreeIn = remembered((line: string) => {
  const named = (words: DegreeWords) =>
    (Object.keys(words) as Level[]).find(degree => words[degree].test(line)) ?? null;
  const word = named(spelled);
  return {
    anywhere: noDegree.test(line) ? null : word,
    underEducation: word ?? (isShorter(line) ? null : named(inLetters)),
  };
});

// Studies that end below a bachelor's degree: an apprenticeship, or two years at a school.
const shorter =
  /\b(?:Fachinformatiker\w*|Ausbildung (?:zum|zur|als)|Umschulung|(?:Berufs)?[Ll]ehre (?:als|zum|zur)|t[ée]cnic[oa] (?:universitari[oa]|superior|en)|tecnicatura|ciclo formativo|bac ?\+ ?[23]|associate(?:['’]?s)?(?: degree| of| in)|A\.?A\.?S\.?(?= )|foundation degree|A\.?S\.?(?= degree)|high[- ]school(?! students?\b)|Abitur|Realschule|tecnólogo|(?<!\b(?:FH|Fachhochschule|Hochschule|Sciences) )technikum|apprenticeship)\b/i;
// “its faculty” is not the school ITS, and neither are two universities with such letters.
const shorterInLetters = /\b(?:EFZ|IHK|BTS|DUT(?!,? Durban)|MBO|HN[CD]|ITS(?!,? Surabaya))\b/;
/** True if a line names studies that end below a bachelor's degree. */
export const isShorter = (told: string) => shorter.test(told) || shorterInLetters.test(told);

/** Words that name a degree. */
export const degree =
  /(?<!\p{L})(?:bachelor\p{L}*|master\p{L}*|ph\.?\s?d|doctor\w*|promotion|dr\.-ing|[bm]\.?\s?a?\.?sc|[bm]\.?com|m\.?phil|b\.?arch|ll\.?[bm]|b\.?\s?tech|m\.?\s?tech|b\.?\s?eng|m\.?\s?eng|b\.?\s?a\.?|m\.?\s?a\.?|b\.?\s?s\.?\s?e?\.?|m\.?\s?s\.?|b\.?e\.?|m\.?b\.?a|bba|bca|mca|associate\w*|diploma|degree|certificate|certification|minor|major|high school|secondary|hbo|mbo|licen[cs]\w*|grado|máster|mestrado|bacharel\p{L}*|bachiller\p{L}*|licenciatur\p{L}*|tecnólogo|licence|laurea|abitur|fachabitur|staatsexamen|magister|diplom|dipl\.[- ]?\p{L}+|\p{L}+-?diplom|diplôme|dut|bts|baccalauréat|técnic[oa] superior|ingenier[oí]a?|a-levels?|gcse|inżynier|licencjat|lisans|yüksek lisans|ön ?lisans|doktora|kandidat\w*|bakalář\p{L}*|inženýr\p{L}*|maturita|matura|sarjana|ijazah|smk|бакалавр\p{L}*|магистр\p{L}*|магістр\p{L}*|аспирант\p{L}*)(?![\p{L}])|学士|硕士|博士|本科|学位|専攻|학사|석사/iu;
