import { describe, expect, test } from 'vitest';
import { askedYears } from '../../../src/core/keywords/asked-years.ts';
import { extractKeywords } from '../../../src/core/keywords/extract-keywords.ts';
import type { PostingSentence } from '../../../src/core/keywords/read-posting-sentences.ts';

const factsOf = (line: string) => extractKeywords(`Requirements\n- ${line}`, 'Software Engineer');

test.each([
  ['3+ years of experience in software development', 3],
  ['5 (five) years of experience', 5],
  ['Ten plus years in IT', 10],
  ['3yrs+ of experience with React', 3],
  ['3,5 years of experience', 3.5],
  ['Опыт от 3 лет', 3],
  ['Нам 10 лет. Опыт с Java', null],
  ['You are 18 years or older', null],
  ['5 years’ driving licence', null],
  ['One day more leave for each 5 years of service', null],
  ['2-4 years of professional experience', 2],
  ['Entre 1 y 3 años de experiencia', 1],
  ['Zwischen zwei und vier Jahren Berufserfahrung', 2],
  ['C++ 11 and 3 years of experience', 3],
  ['2 to 4 years of experience', 2],
  ['At least five years of relevant experience', 5],
  ['Minimum 6 years experience with Java', 6],
  ['Expert in Java (7+ years)', 7],
  ['8+ years in software and 3+ years of experience with Kafka', 8],
  ['2+ years of Go, 4+ years of SQL', 4],
  ['6+ years in SaaS, at least 3 years leading people', 6],
  ['7/8+ years of experience', 7],
  ['Vous avez minimum 2 années d’expérience en développement', 2],
  ['Une expérience de 4 ans minimum dans un rôle semblable', 4],
  ['Experiencia de 3 años o más con hornos de pan y Java', 3],
  ['Experiência de 2 anos em desenvolvimento', 2],
  ['Almeno 3 anni di esperienza', 3],
  ['Berufserfahrung von mindestens 5 Jahren', 5],
  ['Depuis plus de 20 ans, notre boulangerie cuit du pain', null],
  ['Fort de 12 ans d’expérience, notre groupe cuit du pain', null],
  ['4+ years operating large systems', 4],
  ['Six years running databases in production', 6],
  ['Exp: 3-5 Years', 3],
  ['At least one-year commercial coding experience', 1],
  ['A two-year degree, or programming experience', null],
  ['A 3-year contract for people with experience', null],
  ['5+ yrs Java, 3+ yrs Kafka', 5],
  ['Kafka, 5+ yrs as data engineer', 5],
  ['Mindestens 3 Jahre Erfahrung mit SQL', 3],
  ["3 ans d'expérience en Java", 3],
  ['Expérience de 3 à 6 ans en développement', 3],
  ['4 ans ou plus en administration', 4],
  ['2 ans d’XP minimum en agence', 2],
  ['Un an d’expérience en Java', 1],
  ['Dreijährige Berufserfahrung mit Java', 3],
  ['Vier, fünf Jahre im Beruf', 4],
  ['2 bis 4 Jahre Berufserfahrung', 2],
  ['al menos un año de experiencia', 1],
  ['5 años o más programando en Go', 5],
  ['min. 4-letnie doświadczenie', 4],
  ['minst två års erfarenhet av Java', 2],
  ['min. 2 lata doświadczenia', 2],
  ['degree and related field5 years of experience', 5],
  ['5+ years of experience (senior developer)\n- 2-3 years of experience (junior developer)', 2],
  ['You must be at least 18 years of age. 3 years of experience with Java', 3],
  ['Up to 2 years of experience', null],
  ['Less than 2 years of professional experience', null],
  ['Not less than 2 years of professional experience', 2],
  ['Weniger als 2 Jahre Berufserfahrung', null],
  ['A maximum of two years of experience with Java', null],
  ['Experience with Java', null],
  ['You are over 18 years old', null],
  ['2 years of experience with Java, or a degree', 2],
  ['3+ years of development with a university degree', 3],
  ['Our firm has over 60 years of history', null],
  ['A contract of 2 years', null],
  ['You have worked with Java for two years or more', 2],
  ['You will work with our team in Java for two years', null],
  ['3 years (junior) or 2 years (junior) of experience', 3],
  ['2 years of experience with baking; 4 years of experience as a developer', 4],
  ['0 years of experience', null],
  ['20 years of experience', 20],
  ['21 years of experience', null],
  ['6 years ABAP', 6],
  ['Minst 5 års erfarenhet av utveckling', 5],
  ['5 yrs Android, the last ones in Kotlin', 5],
  ['Mindestens drei Jahre Berufserfahrung', 3],
  ['Experiência na área: + de 6 anos', 6],
  ['Ready to sign a 2 years service agreement', null],
  ['5.5 years of experience', 5.5],
])('%j asks for %s years', (line, years) => {
  expect(factsOf(line).years).toBe(years);
});

test.each([
  ['benefit', 'Sit beside people with 5 years of experience', 0, null],
  ['benefit', 'Sit beside people with 5 years of experience', 1, 5],
  ['meta', 'Level: 5 years of practice', 0, 5],
  ['about', 'We look for at least 5 years of practice', 0, null],
])('a line of the role “%s” that says %j, and asks by %d, asks for %s years', (role, text, asking, years) => {
  const sentence = { start: 0, end: text.length, text, asking, wishes: [], line: { role, kinds: [] } };
  expect(askedYears(text, [sentence as unknown as PostingSentence], []).general).toBe(years);
});

test('years in words', () => {
  const words = 'one two three four five six seven eight nine ten twelve fifteen'.split(' ');
  const read = words.map(word => factsOf(`${word} years of experience`).years);
  expect(read).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15]);
  expect(factsOf('Requirements\nTwenty years of experience in a company of ten').years).toBe(20);
});

describe('years of a skill', () => {
  const ofSkills = (line: string) =>
    Object.fromEntries(
      factsOf(line).keywords.flatMap(({ name, years }) => (years === null ? [] : [[name, years]])),
    );
  test.each([
    ['5+ years of Java and Kafka', { Java: 5, Kafka: 5 }],
    ['5+ years of Java, 3+ years of Kafka', { Java: 5, Kafka: 3 }],
    ['Minimum 2 years of experience with Kafka (5 years preferred)', { Kafka: 2 }],
    ['Java (5+ years). Kafka', { Java: 5 }],
    ['Java (5+ years), Kafka', { Java: 5 }],
    ['Java (5+ years of experience), Kafka', { Java: 5 }],
    ['Java (at least 5 years), Kafka (2+ years)', { Java: 5, Kafka: 2 }],
    ['Java: 5+ years, Kafka: 2+ years of experience', { Java: 5, Kafka: 2 }],
    ['Java – 5+ years of experience, Kafka', { Java: 5 }],
    ['Developers: 5+ years of Java and Kafka', { Java: 5, Kafka: 5 }],
    ['Java: 5+ years with Kafka', { Kafka: 5 }],
    ['Experience (5+ years) with Java and Kafka', { Java: 5, Kafka: 5 }],
    ['Java\n- 5+ years of Kafka', { Kafka: 5 }],
    ['Java\n- 5+ years developing', {}],
    ['Java, with care (5+ years)', {}],
    ['5+ years of work. Java', {}],
    ['5+ years as a developer; Java', {}],
    ['5+ years including Java', {}],
    [`5+ years of ${'a '.repeat(27)}Java`, { Java: 5 }],
    [`5+ years of ${'a '.repeat(28)}Java`, {}],
    ['3+ years of Java and 5+ years of Java', { Java: 5 }],
  ])('%j: %j', (line, years) => {
    expect(ofSkills(line)).toEqual(years);
  });

  test('count as years in general, as do those of a practice', () => {
    expect(factsOf('2+ years of leading teams, 7+ years of Java').years).toBe(7);
    expect(factsOf('7+ years of Java').years).toBe(7);
  });

  test.each([
    ['- 3+ years as a developer, 6+ years preferred', 3],
    ['- 3+ years as a developer (6+ years preferred)', 3],
    ['- At least 3 years as a developer, ideally 6 years', 3],
    ['- 3+ years as a developer\n- 6+ years of Go would be a plus', 3],
    ['- 3+ years as a developer\nNice to have\n- 6+ years as a lead', 3],
    ['- 3+ years as a developer, 6 years of it with Go', 6],
    ['- 3+ years of Go, Kafka preferred', 3],
    ['- 6+ years as a developer would be a plus', 6],
    ['- 6 years of Java (senior), 2 years (junior)', 2],
  ])('%j: %s years, of which a wish is none while anything must be', (lines, years) => {
    expect(extractKeywords(`Requirements\n${lines}\n- SQL`, 'Developer').years).toBe(years);
  });
});

test.each([
  ['0 years', null, null],
  ['1 year', 1, 'junior'],
  ['2 years', 2, 'mid'],
  ['4 years', 4, 'mid'],
  ['5 years', 5, 'senior'],
])('%s of experience suggest a level', (text, years, seniority) => {
  const facts = extractKeywords(`Requirements\n- ${text} of experience`, 'Baker');
  expect([facts.years, facts.seniority]).toEqual([years, seniority]);
});

test.each([
  ["Bachelor's degree in Computer Science", 'bachelor'],
  ['Degree in computer science, PhD a plus', 'bachelor'],
  ['Bachelorgrad i informatikk', 'bachelor'],
  ['Bachelor’s required, Master’s preferred', 'bachelor'],
  ['A PhD in NLP is desirable; Master’s required', 'master'],
  ['Degree educated', 'bachelor'],
  ['Tertiary educated in IT', 'bachelor'],
  ['You hold an undergrad in maths', 'bachelor'],
  ['Post-secondary studies in computing', 'bachelor'],
  ['Post-secondary schools as customers', null],
  ['WO-niveau in informatica', 'bachelor'],
  ['Kandidatexamen inom datavetenskap', 'bachelor'],
  ['B Com or similar', 'bachelor'],
  ['Titre d’ingénieur', 'master'],
  ['Examen de code', null],
  ['Good degree (2:1 or above) in any numerate subject', 'bachelor'],
  ['You work with a good degree of autonomy', null],
  ['Diplôme en informatique ou équivalent', 'bachelor'],
  ['Diplômé(e) en informatique', 'bachelor'],
  ['Diplômé.e d’une école d’ingénieurs', 'master'],
  ['Formation supérieure en informatique (Bac+5)', 'master'],
  ['Licenciado en informática', 'bachelor'],
  ['Bacharelado em computação', 'bachelor'],
  ['Tytuł licencjata w dziedzinie informatyki', 'bachelor'],
  ['Conhecimento superior em Java', null],
  ['Abgeschlossenes technisches Studium', 'bachelor'],
  ['Universitätsabschluss in Informatik', 'bachelor'],
  ['Studium der Informatik oder Ausbildung zum Fachinformatiker', null],
  ['Hochschulausbildung (Bachelor)', 'bachelor'],
  ['Formation Bac+2 à Bac+5 en informatique', null],
  ['Cursus universitaire en informatique', 'bachelor'],
  ['Niveau master en informatique', 'master'],
  ['Ciclo formativo o grado en informática', null],
  ['Högskoleutbildning inom data', 'bachelor'],
  ['BS/MS in Computer Science', 'bachelor'],
  ['Qualification: B.E / B.Tech / MCA', 'bachelor'],
  ['BTech/MTech', 'bachelor'],
  ['A tertiary qualification in IT', 'bachelor'],
  ['B.Sc. or M.Sc. in Mathematics', 'bachelor'],
  ['Degree in Engineering or equivalent experience', 'bachelor'],
  ['Computer Science, Engineering or a related field', 'bachelor'],
  ["Bachelor's degree (Master's or PhD is an asset)", 'bachelor'],
  ["Master's degree in Computer Science", 'master'],
  ['PhD in Machine Learning or a related field', 'doctorate'],
  ['PhD-qualified statisticians', 'doctorate'],
  ['PhD / master in AI', 'master'],
  ['PhD/MS in robotics', 'master'],
  ['PhD or MS/Engineering degree', 'master'],
  ["Degree in computer science (Master's a plus)", 'bachelor'],
  ['PhD or equivalent degree in statistics', 'doctorate'],
  ['MSc in IT or a related field', 'master'],
  ['BS or MS in CS', 'bachelor'],
  ['BSEE with a focus on signals', 'bachelor'],
  ['No degree required', 'none'],
  ['You don’t need a degree for this', 'none'],
  ['High school diploma or an associate degree', null],
  ['Scrum master with a sense of humour', null],
  ['High degree of ownership', null],
  ['BSc (or higher, e.g. MSc or PhD) in Mathematics', 'bachelor'],
  ['4+ years of experience in software engineering, data science or a related field', null],
  ['Experience in teaching, with a degree in physics or a related field', 'bachelor'],
  ['Experience with Java', null],
  ['B.Sc. / M.Sc. (CS, EE, Math)', 'bachelor'],
  ['BA/BS, or as good by practice', 'bachelor'],
  ['B.S.E.E. or B.S.C.S.', 'bachelor'],
  ['Qualification: BCA / MCA', 'bachelor'],
  ['BEng Electronics', 'bachelor'],
  ['Any graduate', 'bachelor'],
  ['Educated to degree level', 'bachelor'],
  ['Honours degree (2:1 or above)', 'bachelor'],
  ['Completed studies in mechatronics', 'bachelor'],
  ['Higher education in IT', 'bachelor'],
  ['Erfolgreich abgeschlossenes Informatikstudium', 'bachelor'],
  ['Hochschulabschluss', 'bachelor'],
  ['Titulación universitaria', 'bachelor'],
  ['Ensino superior completo', 'bachelor'],
  ['Высшее техническое образование', 'bachelor'],
  ['PhD in Robotics, or MS plus four years in industry', 'master'],
  ["Master's or diploma in physics or similar", 'master'],
  ['University degree (Master or Diploma) in physics', 'master'],
  ['Postgraduate qualification in data science', 'master'],
  ['De formation Bac +5', 'master'],
  ['Laurea magistrale in Informatica', 'master'],
  ['Étudiante en master informatique', null],
  ['Sie studieren Informatik und haben den Bachelor bald', null],
  ['No formal education necessary', 'none'],
  ['With or without a degree', 'none'],
  ['Learning tools for higher education', null],
  ['We talk to university graduates', null],
  // A degree is one by its name, by a field beside it or by a word of its own; what is said of something else is none.
  ['A degree', 'bachelor'],
  ['Promotion in stores', null],
  ['Promotion in Informatik', 'doctorate'],
  ['OpenGL ES (2.1)', null],
  ['Version 2.0 or 2.1 of the protocol', null],
  ['A 2:1 or above', 'bachelor'],
  ['Merge to master, then deploy', null],
  ['You are the master of Git', null],
  ['Master of Science', 'master'],
  ['No MBA required', null],
  ['Work with PhD candidates and doctoral students', null],
  ['Wyższe stawki', null],
  ['You hold a degree or show us what you built', 'bachelor'],
  ['To a great degree you plan your own day', null],
  ['Maps that turn by 90 degrees', null],
  ['Computer science graduate', 'bachelor'],
  ['University education', 'bachelor'],
  ['BSc CS', 'bachelor'],
  ['MSCS or equivalent', 'master'],
  ['BA, BS or equivalent', 'bachelor'],
  ['The BA or the PO answers your questions', null],
  ['Abgeschlossenes Masterstudium', 'master'],
  ['Educated to Masters level', 'master'],
  ['Minimum: BSc. Preferred: MSc.', 'bachelor'],
  ['Master data, a scrum master and the master branch', null],
  ['Kein Studium nötig', 'none'],
  ['Ein Studium ist keine Voraussetzung', 'none'],
  ['Ein abgeschlossenes Studium ist Voraussetzung', 'bachelor'],
  ['No se requiere titulación', 'none'],
  ['Degrees are optional', 'none'],
  ['Degree optional, curiosity required', 'none'],
  ['Not only a degree but also practice', 'bachelor'],
])('%j asks for %s', (line, degree) => {
  expect(factsOf(line).degree).toBe(degree);
});

test('a degree that is only a wish is not asked for', () => {
  expect(factsOf('Nice to have\n- Master’s degree in Computer Science').degree).toBe('none');
  expect(factsOf('Requirements\n- A PhD is nice to have').degree).toBe('none');
  expect(factsOf('Nice to have\n- Java').degree).toBeNull();
  expect(factsOf('Requirements\n- Master’s degree in Computer Science').degree).toBe('master');
});

test.each([
  ['Job Title: Senior Shop Engineer', 'senior'],
  ['Job title: Shop Engineer. A senior colleague shows you all', null],
  ['Seniority level: Junior', 'junior'],
  ['We are looking for a kind and curious Senior Till Engineer', 'senior'],
  ['We are hiring an entry-level developer', 'junior'],
  ['We are seeking a Staff/Principal Engineer', 'lead'],
  ['We are looking for an engineer whom our senior engineers like', null],
  ['We are looking for a senior eye on what engineers do', null],
  ['Our senior engineer is looking for a developer', null],
])('%s is of the level %s', (line, level) => {
  expect(extractKeywords(`${line}\nRequirements\n- Java`, 'Shop Engineer').seniority).toBe(level);
});

test.each([
  ['Product Manager', 3, 'mid'],
  ['Staff Engineer', 3, 'lead'],
  ['Software Engineer (Staff)', 3, 'lead'],
  ['IT Staff', 3, 'mid'],
  ['Member of Technical Staff', 3, 'mid'],
  ['Engineering Manager', 3, 'lead'],
  ['Data Engineer II', null, 'mid'],
  ['SDET-1', null, 'junior'],
  ['Data Engineer III - Tills', null, 'senior'],
  ['Data Engineer (II)', null, 'mid'],
  ['Softwareentwickler II', null, 'mid'],
  ['Engineer, I/O subsystems', null, null],
  ['Developer 4.0', null, null],
  ['Developer 4 Tage Woche', null, null],
  ['Frontend Developer - SSR', null, null],
  ['Leiter Ausbildung', null, 'lead'],
  ['Director, Graduate Programs', null, 'lead'],
  ['Junior bis Senior Tester', null, 'junior'],
  ['Analyst, Level 3', null, 'senior'],
  ['Data Engineer 3 days a week', null, null],
  ['Tester 2+ years', null, null],
  ['Mid/Senior Data Engineer', null, 'mid'],
  ['Senior or Lead Data Engineer', null, 'senior'],
  ['Junior to Mid Tester', null, 'junior'],
  ['Senior Data Engineer, Team Lead', null, 'lead'],
  ['Semi-Senior Tester', null, 'mid'],
  ['Medior Data Engineer', null, 'mid'],
  ['Senior Middle East Tester', null, 'senior'],
  ['Junior Cloud Architect', null, 'junior'],
  ['Senior Architect', null, 'lead'],
  ['Alternant développeur', null, 'intern'],
  ['Studentische Hilfskraft Programmierung', null, 'intern'],
  ['Stage Lighting Engineer', null, null],
  ['Lead Generation Engineer', null, null],
  ['Tools Engineer for the Chief of Staff', null, null],
  ['Junior DevOps Engineer', 2, 'junior'],
])('the title %s with %s years is of the level %s', (title, years, level) => {
  expect(extractKeywords(`Requirements\n- ${years}+ years of experience`, title).seniority).toBe(level);
});
