import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extractKeywords } from '../../../src/core/keywords/extract-keywords.ts';
import { getLexicon } from '../../../src/core/lexicon/lexicon.ts';
import { inGerman } from '../in-english.ts';
import { anyText } from './any-text.ts';

const posting = [
  'About the role',
  'You will build services in Java and Kafka.',
  '',
  'Requirements',
  '- 5+ years of experience with Java',
  '- Python, Go or Ruby',
  '- PostgreSQL. PostgreSQL. PostgreSQL.',
  "- Bachelor's degree in computer science or equivalent",
  '- Fluent English, good communication skills',
  '- Experience with Frobnicate.js, FluxCapacitorDB and MySQL',
  '',
  'Nice to have',
  '- Terraform',
].join('\n');

const byName = (text: string, title: string | null = null) =>
  new Map(extractKeywords(text, title).keywords.map(keyword => [keyword.name, keyword]));

test.each(['Elixir', 'Kotlin', 'Terraform', 'PostgreSQL'])(
  '%s, which the title alone names, is asked',
  name => {
    const text =
      'You will build services.\n\nRequirements\n- Docker, Git and Linux\n- Experience with message queues\n- REST APIs';
    expect(byName(text, `Backend Engineer (${name})`).get(name)?.need).toBe('required');
  },
);

test('keywords come best first: title, requirements, duties, wishes', () => {
  const names = extractKeywords(posting, 'Senior Java Engineer').keywords.map(keyword => keyword.name);
  expect(names[0]).toBe('Java');
  expect(names.indexOf('PostgreSQL')).toBeLessThan(names.indexOf('Kafka'));
  expect(names.indexOf('Kafka')).toBeLessThan(names.indexOf('Terraform'));
});

test('repetition weighs a little, by log2', () => {
  const keywords = byName(posting);
  expect(keywords.get('PostgreSQL')?.count).toBe(3);
  expect(keywords.get('PostgreSQL')?.weight).toBeGreaterThan(keywords.get('MySQL')?.weight ?? 0);
  expect(keywords.get('PostgreSQL')?.weight).toBeLessThan(2 * (keywords.get('MySQL')?.weight ?? 0));
});

test('the tenth mention weighs less than the second', () => {
  const weights = [1, 2, 9, 10].map(
    times => byName(`Requirements\n- ${'PostgreSQL. '.repeat(times)}`).get('PostgreSQL')?.weight ?? 0,
  );
  const [once = 0, twice = 0, nine = 0, ten = 0] = weights;
  expect(ten).toBeGreaterThan(nine);
  expect(ten - nine).toBeLessThan((twice - once) / 2);
});

test('a keyword that is only mentioned weighs nothing, every other weighs something', () => {
  for (const { need, weight } of extractKeywords(`About us\nWe love Rust and SQL.\n\n${posting}`, null)
    .keywords) {
    expect(weight > 0).toBe(need !== 'mentioned');
  }
});

test('alternatives of one list share a number', () => {
  const keywords = byName(posting);
  const numbers = ['Python', 'Go', 'Ruby'].map(name => keywords.get(name)?.alternatives);
  expect(numbers[0]).not.toBeNull();
  expect(new Set(numbers).size).toBe(1);
  expect(keywords.get('Java')?.alternatives).toBeNull();
});

test('“and” makes no alternatives, “or similar” does', () => {
  expect(byName('Requirements\n- Python and Go').get('Go')?.alternatives).toBeNull();
  expect(byName('Requirements\n- Grafana, Datadog or similar').get('Datadog')?.alternatives).not.toBeNull();
});

test.each([
  'A queue such as Kafka, RabbitMQ and NATS',
  'A queue, e.g. Kafka and NATS',
  'One of the following: Kafka, RabbitMQ, NATS',
  'At least one of Kafka, RabbitMQ, NATS',
  'Kafka (or NATS)',
  'Kafka preferred, NATS also fine',
  'Kafka (preferred) or NATS',
  'A message broker (Kafka, NATS)',
  'At least one queue: Kafka, NATS',
  'Message brokers (Kafka, NATS, etc.)',
])('%j: one of them will do', line => {
  const keywords = byName(`Requirements\n- ${line}`);
  expect(keywords.get('Kafka')?.alternatives).not.toBeNull();
  expect(keywords.get('Kafka')?.alternatives).toBe(keywords.get('NATS')?.alternatives);
});

test.each([
  'Kafka, RabbitMQ, NATS',
  'Kafka, NATS are fine tools',
  'We have a platform. Kafka, NATS',
  'Queues, including Kafka and NATS',
  'One of our teams runs Kafka, NATS',
])('%j: all are asked', line => {
  expect(byName(`Requirements\n- ${line}`).get('NATS')?.alternatives).toBeNull();
});

test('a list of more than forty names is not a choice', () => {
  const names = getLexicon()
    .skills.filter(({ kind }) => kind === 'database')
    .slice(0, 120)
    .map(({ name }) => name);
  const keywords = extractKeywords(`Requirements\n- ${names.join(' or ')}`, null).keywords;
  expect(keywords.length).toBeGreaterThan(40);
  expect(new Set(keywords.map(({ alternatives }) => alternatives))).toEqual(new Set([null]));
});

test('a skill has the years that are asked of it', () => {
  expect(byName(posting).get('Java')?.years).toBe(5);
  expect(byName(posting).get('Python')?.years).toBeNull();
});

test('other requirements are listed separately', () => {
  const otherRequirements = extractKeywords(posting, null).otherRequirements.map(
    other => `${other.kind}: ${other.name}`,
  );
  expect(otherRequirements).toEqual(
    expect.arrayContaining(['spoken-language: English', 'soft-skill: Communication']),
  );
});

test.each([
  ['Anforderungen\n- Sehr gute Deutsch- und Englischkenntnisse', ['German', 'English']],
  ['Anforderungen\n- Du sprichst fließend Deutsch', ['German']],
  ['Anforderungen\n- Deutsch C2, Englisch C1', ['German', 'English']],
  ['Requirements\n- Very good Estonian and Latvian language skills', ['Estonian', 'Latvian']],
  ['Profil recherché\n- Bon niveau d’anglais', ['English']],
  ['Requisitos\n- Inglés fluido (B2)', ['English']],
  ['Functie-eisen\n- Goede beheersing van de Nederlandse taal', ['Dutch']],
  ['Anforderungen\n- Erfahrung mit deutschen Kunden und italienischem Kaffee', []],
  ['Requirements\n- Experience with German machines', []],
  ['Requirements\n- Strong knowledge of French GAAP and German law\n- Fluent Dutch', ['Dutch']],
])('languages to be spoken, in the posting’s own: %s', (text, expected) => {
  const spoken = extractKeywords(text, null).otherRequirements.filter(
    ({ kind }) => kind === 'spoken-language',
  );
  expect(spoken.map(({ name }) => name).sort()).toEqual([...expected].sort());
});

describe('names that are not in the lexicon', () => {
  const needOf = (text: string, name: string) => byName(text).get(name)?.need;

  test('are keywords among tools', () => {
    expect(needOf(posting, 'FluxCapacitorDB')).toBe('required');
    expect(needOf('Nice to have\n- Redis, Skiffwork or Kafka', 'Skiffwork')).toBe('preferred');
  });

  test('are listed separately if uncertain', () => {
    const { otherRequirements } = extractKeywords('Requirements\n- Docker, Skiffwork and Kubernetes', null);
    expect(otherRequirements.map(({ kind, name }) => `${kind}: ${name}`)).toEqual(['other-term: Skiffwork']);
  });

  test('are left out if nothing supports them, or if the lexicon knows the word', () => {
    expect(needOf('Requirements\n- You work with Anna and Jakob', 'Anna')).toBeUndefined();
    expect(
      needOf('Anforderungen\n- Programmiersprachen (Python, Kotlin)', 'Programmiersprachen'),
    ).toBeUndefined();
    expect(needOf('About us\nSkiffwork builds boats.\n\nRequirements\n- Java', 'Skiffwork')).toBeUndefined();
    expect(needOf('Requirements\n- Java\n\nFind us on GitHub', 'GitHub')).toBeUndefined();
  });
});

test('a clearance is left to the person to judge, and is no keyword', () => {
  const { otherRequirements, keywords } = extractKeywords(
    'Requirements\n- Able to get a security clearance\n- Python',
    null,
  );
  expect(otherRequirements.map(({ kind }) => kind)).toEqual(['permit']);
  expect(keywords.map(({ name }) => name)).toEqual(['Python']);
});

test.each([
  ['Full-time, on-site', true],
  ['Ghent (onsite)', true],
  ['Four days in office each week', true],
  ['A full-time role based in-office', true],
  ['We work together in person three days a week', true],
  ['3 in-office days', true],
  ['This job can be onsite or remote', false],
  ['Subsidised in-office lunches', false],
  ['Virtual and in-person team-building events', false],
  ['We believe in the value of in-person collaboration', false],
  ['Films for whoever watches online or in person', false],
  ['On-site interview with the team', false],
  ['Python\n\nBenefits\n- On-site gym and canteen\n- Free fruit', false],
])('“%s” says that one works on site: %s', (line, isSaid) => {
  const { otherRequirements } = extractKeywords(`Requirements\n- Python\n- ${line}`, null);
  expect(otherRequirements.some(({ name }) => name === 'On site')).toBe(isSaid);
});

test.each([
  ['Hybrid role', true],
  ['Ghent (Hybrid, 2 days per week in office)', true],
  ['Hybrid: three days in office', true],
  ['This position is hybrid', true],
  ['Hybrid cloud and hybrid apps', false],
])('“%s” says that one works in both places: %s', (line, isSaid) => {
  const { otherRequirements } = extractKeywords(`Requirements\n- Python\n- ${line}`, null);
  expect(otherRequirements.some(({ name }) => name === 'Hybrid')).toBe(isSaid);
});

test.each([
  ['Work authorisation', 'Full working rights in New Zealand'],
  ['Work authorisation', 'Gültige Aufenthaltserlaubnis'],
  ['Work authorisation', 'Sponsorship is not available'],
  ['Work authorisation', 'Permesso di lavoro'],
  ['Work authorisation', 'Zezwolenie na pracę'],
  ['Security clearance', 'Has been DV cleared'],
  ['Security clearance', 'Eine Sicherheitsüberprüfung ist Pflicht'],
  ['Security clearance', 'Habilitation confidentiel défense'],
  ['Security clearance', 'Du må kunne sikkerhetsklareres'],
  ['Driving licence', 'A clean driver’s license'],
  ['Driving licence', 'Führerschein der Klasse B'],
  ['Driving licence', 'Водительские права'],
  ['Background check', 'A background screening before you begin'],
  ['Background check', 'Casier judiciaire'],
  ['Remote', 'Praca zdalna'],
  ['Remote', 'Arbeite komplett remote'],
  ['Remote', 'Télétravail intégral'],
  ['Hybrid', 'Two days a week in our office'],
  ['Hybrid', 'Zwei Tage Homeoffice'],
  ['Hybrid', 'Modalidad híbrida'],
  ['On site', 'Remote work is not possible'],
  ['On site', 'Présentiel à Lille'],
  ['On site', 'Trabajo presencial'],
  ['Travel', 'You will travel to plants in Asia'],
  ['Travel', 'Reisebereitschaft'],
  ['Travel', 'Disponibilità a trasferte'],
  ['Shifts', 'Willingness to work in shifts'],
  ['Shifts', 'You cover weekend shifts once a month'],
  ['Shifts', 'Rotating shifts, 24/7'],
  ['Shifts', 'Able to do shift work'],
  ['Shifts', 'Bereitschaft zum Schichtdienst'],
  ['Shifts', 'Früh- und Spätschicht'],
  ['Shifts', 'Arbeit im Drei-Schicht-Betrieb'],
  ['Shifts', 'Bereitschaft zur Nachtschicht'],
  ['Shifts', 'Able to work weekend shifts'],
  ['Shifts', 'Night shifts every third week'],
  ['Shifts', 'Ready for 24x7 rotational shifts'],
  ['Shifts', 'You work in two shifts'],
  ['Shifts', 'Horaires décalés'],
  ['Shifts', 'Disponibilidad para turnos rotativos'],
  ['Shifts', 'Praca zmianowa'],
  ['Teamwork', 'Teamfähigkeit'],
  ['Communication', 'Gute Kommunikationsfähigkeiten'],
  ['Problem solving', 'Capacidad de resolución de problemas'],
])('%s: “%s”', (name, line) => {
  const { otherRequirements } = extractKeywords(`Requirements\n- Python\n- ${line}`, null);
  expect(otherRequirements.map(one => one.name)).toEqual([name]);
});

test.each([
  'No driving licence needed',
  'A travel portal for business travel agencies',
  'Licensing servers and device drivers',
  'Customs clearance software',
  'Background jobs and secrets rotation',
  'Remote sensing and remote procedure calls',
  'Cloud híbrida',
  'Presence detection with sensors',
  'Nationale Projekte, Reiseportale',
  'We have dogs in the office',
  'Rights management',
  'Everyone, irrespective of origin or nationality',
  'No travel required',
  'Travel required: none',
  'Ohne Reisetätigkeit',
  'A driving licence is a plus',
  'Führerschein von Vorteil',
  'Geen rijbewijs nodig',
  'You need not hold a clearance',
  'Clearance of goods at the border',
  'Drug screening software',
  'Do not worry: sponsorship is included',
  'Sicherheitsüberprüfungen von Netzen',
  'Shift-left testing and bit shifts',
  'Handling shifts in requirements and in priorities',
  'Software for night shift planning',
  'No shift work',
  'Keine Schichtarbeit',
  'Dreischichtarchitektur, Bildungsschichten',
  'Redshift and CSS layout shifts',
  'Entwicklung der Service-Schicht',
  'Drei-Schicht-Architektur und API-Schicht',
  'Planung von Nachtschichten in Kliniken',
  'Lösungen für Schichtbetriebe und Schichtarbeiter',
  'Robust models under and on distribution shifts',
  'You work on schema shifts',
  'Experience in paradigm shifts',
  'Our software plans night shifts for 400 hospitals',
  'Build the app in which nurses swap late shifts',
  'A tool for nurses who work night shifts',
  'Scheduling of rotating shifts',
  'Shift work left: test early',
])('“%s” is no condition', line => {
  const { otherRequirements } = extractKeywords(`Requirements\n- Python\n- ${line}`, null);
  expect(otherRequirements.filter(({ kind }) => kind !== 'other-term')).toEqual([]);
});

test('a condition that is only wished for is left out, but the place of work counts anywhere', () => {
  const text =
    'Requirements\n- Python\n- Docker\n\nNice to have\n- Driving licence\n- Willingness to travel\n- Fully remote';
  expect(extractKeywords(text, null).otherRequirements.map(({ name }) => name)).toEqual(['Remote']);
  const must = text.replace('- Driving licence\n- Willingness to travel', '- Kafka\n- Must: driving licence');
  expect(extractKeywords(must, null).otherRequirements.map(({ name }) => name)).toContain('Driving licence');
});

test('a condition beside another that is denied still counts', () => {
  const text = 'Requirements\n- Python\n- No remote work, but you need a driving licence';
  expect(extractKeywords(text, null).otherRequirements.map(({ name }) => name)).toContain('Driving licence');
});

test('languages and soft skills count where something is asked or wished, not where the employer tells of itself', () => {
  const asks = (text: string) => extractKeywords(text, null).otherRequirements.map(({ name }) => name);
  const line = 'Our team speaks fluent Dutch and values teamwork.';
  expect(asks(`We bake bread.\n${line}\nRequirements\n- Python\n- Docker`)).toEqual([]);
  expect(asks('Requirements\n- Python\nNice to have\n- Fluent Dutch\n- Teamwork')).toEqual([
    'Teamwork',
    'Dutch',
  ]);
  expect(asks('What you will do\n- Talk to guests in fluent Dutch\nRequirements\n- Python')).toEqual([
    'Dutch',
  ]);
});

test('certificates count in requirements, but not if the employer pays for them', () => {
  const ask = (text: string) => extractKeywords(text, null).otherRequirements.map(({ name }) => name);
  expect(ask('Requirements\n- Python\n- CISSP or Security+')).toContain('CISSP');
  expect(
    ask('Requirements\n- Python\n\nBenefits\n- Health insurance\n- AWS certifications paid for'),
  ).toEqual([]);
});

test('other requirements are named in the person’s language; certificates and terms as they are written', () => {
  const text = 'Requirements\n- Fluent English, teamwork\n- AWS Certified Developer\n- Work permit, on-site';
  const otherRequirements = extractKeywords(text, null).otherRequirements.map(({ label }) => inGerman(label));
  expect(otherRequirements.sort()).toEqual([
    'AWS Certified Developer',
    'Arbeit vor Ort',
    'Arbeitserlaubnis',
    'Englisch',
    'Teamarbeit',
  ]);
});

test.each([
  ['Senior Java Engineer', 'senior'],
  ['Junior Backend Developer', 'junior'],
  ['Software Engineering Intern', 'intern'],
  ['Staff Engineer', 'lead'],
  ['Engineer', 'senior'],
  ['Руководитель группы разработки', 'lead'],
  ['Teamleiterin Entwicklung', 'lead'],
  ['Jefa de desarrollo', 'lead'],
  ['Kıdemli Yazılım Geliştirici', 'senior'],
  ['Старший разработчик', 'senior'],
  ['Młodszy programista', 'junior'],
  ['Développeuse stagiaire', 'intern'],
  ['Staging Platform Engineer', 'senior'],
  ['Estagiário em TI', 'intern'],
  ['Desenvolvedor Pleno', 'mid'],
])('%s is %s', (title, seniority) => {
  expect(extractKeywords(posting, title).seniority).toBe(seniority);
});

describe('a posting that has nothing to do with software', () => {
  const warehouse = `Warehouse operative\n\nResponsibilities\n- Load and unload trucks\n- Keep reporting in Excel up to date\n\nRequirements\n- Forklift licence\n- Excel skills\n- Able to lift 20 kg\n${'We work in shifts, in a warm hall, with good people around us. '.repeat(6)}`;
  test('asks for none of our keywords', () => {
    const asked = extractKeywords(warehouse, 'Warehouse Operative').keywords.filter(
      keyword => keyword.need !== 'mentioned',
    );
    expect(asked).toEqual([]);
  });
});

test.each([
  ['HN_Engineering Manager', 'required'],
  ['Sales_Manager', 'mentioned'],
])('the words of a title may be joined: %s', (title, need) => {
  const text = `${'We trade by the sea. '.repeat(30)}\nRequirements\n- Java`;
  expect(extractKeywords(text, title).keywords).toMatchObject([{ name: 'Java', need }]);
});

test('a short text about other work asks for none of our keywords either', () => {
  const short = 'Deliver parcels. Own a phone (Android or iOS), know your way around Excel.';
  const asked = extractKeywords(short, 'Van Driver').keywords.filter(({ need }) => need !== 'mentioned');
  expect(asked).toEqual([]);
});

test('a person’s own term is a keyword', () => {
  const own = [{ name: 'Frobnicate', aliases: ['Frobnicate.js'] }];
  const found = extractKeywords(posting, null, own).keywords.find(keyword => keyword.name === 'Frobnicate');
  expect(found?.need).toBe('required');
});

test('the same input gives the same bytes', () => {
  const once = JSON.stringify(extractKeywords(posting, 'Java Engineer'));
  expect(JSON.stringify(extractKeywords(posting, 'Java Engineer'))).toBe(once);
});

test('any text can be read: spans lie in it, weights are finite, keywords are ordered', () => {
  const word = fc.constantFrom(
    'Go',
    'React',
    'C++',
    '5+ years',
    'Requirements',
    '\n',
    '- ',
    'a plus',
    '(',
    ')',
    '/',
    ',',
    'or',
    'Benefits',
    '.',
  );
  const text = fc.oneof(
    anyText,
    fc.array(word, { maxLength: 60 }).map(words => words.join(' ')),
  );
  fc.assert(
    fc.property(text, fc.option(fc.string()), (body, title) => {
      const { keywords } = extractKeywords(body, title);
      for (const [index, keyword] of keywords.entries()) {
        expect(Number.isFinite(keyword.weight)).toBe(true);
        expect(keyword.weight).toBeLessThanOrEqual(keywords[index - 1]?.weight ?? Number.POSITIVE_INFINITY);
        for (const { start, end } of keyword.spans)
          expect(start >= 0 && end > start && end <= body.length).toBe(true);
      }
    }),
    { numRuns: 50 },
  );
});

test.each([
  ['Senior Kafka Engineer', 'Kafka', 'Kafka'],
  ['Platform Engineer (k8s)', 'Kubernetes', 'k8s'],
  ['Platform Engineer', 'Kafka', null],
])('the title “%s” names %s as %s', (title, name, words) => {
  const text = 'Requirements\n- Kafka is a must\n- Kubernetes is a must';
  expect(byName(text, title).get(name)?.inTitle).toBe(words);
});

// Words that are also something else are the skill after these.
test.each(['Rust', 'Go', 'Swift'])('“5 years of %s” asks for it', name => {
  for (const line of [`5 years of ${name}`, `3+ years ${name}`, `Strong ${name}`])
    expect([...byName(`Requirements\n- ${line}\n- Good English`).keys()], line).toContain(name);
  for (const title of [`Developer in ${name}`, `Developer (${name})`, `Engineer – ${name}`])
    expect([...byName('Requirements\n- Linux', title).keys()], title).toContain(name);
});

test('a requirement that the page repeats is one line, unless it is a must once and a wish once', () => {
  const must = 'Requirements\n- 5+ years of Java\n- Fluent English';
  const text = `${must}\n\n${must}\n\nNice to have\n- Fluent English`;
  const { lines } = extractKeywords(text, 'Developer');
  expect(lines.map(({ role, start, end }) => `${role} ${text.slice(start, end)}`)).toEqual([
    'must - 5+ years of Java',
    'must - Fluent English',
    'wish - Fluent English',
  ]);
});
