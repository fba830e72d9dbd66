import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { afterAll, describe, expect, test } from 'vitest';
import { runBatch } from '../../src/cli/batch.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'evident-batch-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: string): string {
  const place = path.join(folder, name);
  writeFileSync(place, content);
  return place;
}

type Answer = Record<string, unknown> & { readonly id: unknown };

async function batch(topic: string, ...items: readonly unknown[]): Promise<readonly Answer[]> {
  const output = new PassThrough();
  const lines = items.map(item => (typeof item === 'string' ? item : JSON.stringify(item)));
  const answered = await runBatch(topic, Readable.from([`${lines.join('\n')}\n`]), output);
  expect(answered).toBe(true);
  output.end();
  const text = (await output.toArray()).join('');
  return text
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line) as Answer);
}

const resumeText = `Robin Example
robin@example.com | +1 555 0100

Skills
Python, PostgreSQL

Experience
Backend Developer, Example Corp, Jan 2023 - Dec 2024
- Built a REST API with Django and tested it with pytest.

Education
BSc Computer Science, Example University, 2022`;

const postingText = `Backend Developer
Requirements
- Python and Django
- Docker
- Kubernetes`;

const posting = `<!doctype html><title>Backend Developer</title><main><h1>Backend Developer</h1>
<h2>About the role</h2><p>You will build the services that our warehouses run on, with a small team in Utrecht. You will work with the people who use them, and join the rota once a month.</p>
<h2>Requirements</h2><ul><li>Two years of experience with Python and Django, in a team that others had to rely on</li><li>Docker in production</li><li>SQL and PostgreSQL</li></ul>
<h2>Benefits</h2><ul><li>Thirty days of holiday</li><li>A train pass</li></ul><a href="/jobs/17/apply">Apply now</a></main>`;

describe('a batch', () => {
  test('refuses a topic it does not know', async () => {
    expect(await runBatch('weather', Readable.from(['']), new PassThrough())).toBe(false);
    expect(await runBatch('constructor', Readable.from(['']), new PassThrough())).toBe(false);
  });

  test('answers a bad line with an error, and continues with the next line', async () => {
    const answers = await batch(
      'same',
      'not json',
      '[1]',
      { id: 3, a: 'Postgres' },
      { id: 4, a: 'Postgres', b: 'PostgreSQL' },
    );
    expect(answers.map(answer => answer.id)).toEqual([null, null, 3, 4]);
    expect(answers.slice(0, 3).every(answer => typeof answer.error === 'string')).toBe(true);
    expect(answers[3]).toEqual({ id: 4, equal: true });
  });

  test('reads an item as one line even if its text contains other line breaks of Unicode', async () => {
    const text = `${postingText}\u2028- Kafka\u2029- Terraform\u0085`;
    const [answer, ...others] = await batch('keywords', { id: 1, title: 'Backend Developer', text });
    expect(others).toEqual([]);
    const named = ['Docker', 'Kafka', 'Terraform'].map(name => expect.objectContaining({ name }));
    expect(answer).toMatchObject({ id: 1, keywords: expect.arrayContaining(named) });
  });

  test('answers a line that is not an object with an error', async () => {
    const answers = await batch('same', '[1]', '7', 'null');
    expect(answers).toEqual(Array(3).fill({ id: null, error: 'A line is one JSON object.' }));
  });

  test('finds keywords with their spans in the given text', async () => {
    const [answer] = await batch('keywords', { id: 'ad', text: postingText, title: 'Backend Developer' });
    const keywords = answer?.keywords as { name: string; need: string; spans: [number, number][] }[];
    const docker = keywords.find(keyword => keyword.name === 'Docker');
    expect(docker?.need).toBe('required');
    expect(docker?.spans.map(([start, end]) => postingText.slice(start, end))).toEqual(['Docker']);
  });

  test('reads a resume and counts its entries', async () => {
    const [answer, gone] = await batch(
      'resume',
      { id: 1, file: file('robin.txt', resumeText) },
      { id: 2, file: path.join(folder, 'gone.pdf') },
    );
    expect(answer?.resume).toMatchObject({
      name: 'Robin Example',
      email: 'robin@example.com',
      entries: { experience: 1, projects: 0, education: 1 },
    });
    expect(gone?.error).toMatch(/There is no file/);
  });

  test('reads a saved page, and says why a page has no posting', async () => {
    const [job, none] = await batch(
      'job',
      { id: 1, file: file('job.html', posting), url: 'https://careers.example.com/jobs/17' },
      { id: 2, file: file('blank.html', '<!doctype html><title>Hello</title>'), url: 'https://example.com/' },
    );
    expect(job?.job).toMatchObject({
      title: 'Backend Developer',
      description: expect.stringContaining('- Docker in production'),
    });
    expect(none).toMatchObject({ id: 2, job: null, kind: 'not-a-job' });
    expect(typeof none?.reason).toBe('string');
  });

  test('says why a file is no resume, in the words of the resume page', async () => {
    const [answer] = await batch('resume', { id: 1, file: file('blank.txt', ' ') });
    expect(answer).toEqual({ id: 1, resume: null, reason: '“blank.txt” is empty.' });
  });

  test('calls a saved page that never finished loading “blocked”, because the batch contract has no kind “not ready”', async () => {
    const html = '<!doctype html><title>Jobs</title><div id="root"></div><script src="app.js"></script>';
    const [answer] = await batch('job', {
      id: 1,
      file: file('shell.html', html),
      url: 'https://example.com/',
    });
    expect(answer).toMatchObject({ job: null, kind: 'blocked', reason: expect.stringContaining('loading') });
  });

  test('matches two texts, with proven and missing keywords, and points that add up', async () => {
    const item = {
      id: 'm',
      resume: { text: resumeText },
      job: { text: postingText, title: 'Backend Developer' },
    };
    const [answer, again] = await batch('match', item, item);
    const report = answer?.report as {
      score: number;
      parts: { points: number }[];
      keywords: { name: string; evidence: string; quotes: string[] }[];
    };
    const evidence = new Map(report.keywords.map(keyword => [keyword.name, keyword.evidence]));
    expect(evidence.get('Django')).toBe('experience');
    expect(evidence.get('Docker')).toBe('missing');
    const sum = report.parts.reduce((total, part) => total + part.points * 10, 0);
    expect(Math.round(sum)).toBe(report.score * 10);
    expect(JSON.stringify(again)).toBe(JSON.stringify(answer));
  });

  test('says why there is no score, and only then', async () => {
    const resume = { text: resumeText };
    const [scored, unscored, ...bad] = await batch(
      'match',
      { id: 1, resume, job: { text: postingText } },
      { id: 2, resume, job: { text: 'Join us.' } },
      { id: 3, resume, job: 'text' },
      { id: 4, resume: null, job: { text: postingText } },
      { id: 5, resume: { file: file('empty.txt', '') }, job: { text: postingText } },
      { id: 6, resume, job: { file: file('hello.html', '<title>Hello</title>') } },
    );
    expect(scored?.report).not.toHaveProperty('why');
    expect(unscored?.report).toMatchObject({ score: null, why: expect.stringMatching(/^[A-Z].*\.$/) });
    expect(bad[0]?.error).toBe('“job” must be {file} or {text}.');
    expect(bad[1]?.error).toBe('“resume” must be {file} or {text}.');
    expect(bad[2]?.report).toMatchObject({ score: null, why: expect.any(String), keywords: [] });
    expect(bad[3]?.error).toContain('No posting');
  });

  test('counts “Present” as the month `today` of the item, and returns the fit and the advice', async () => {
    const resume =
      'Ann Poe\nann@example.com\n\nExperience\n\nBackend Developer, Acme\nJan 2020 – Present\n- Built order APIs in Django';
    const job = { text: `${postingText}\n- 3 years of experience`, title: 'Backend Developer' };
    const shown = (await batch('match', {
      id: 1,
      resume: { text: resume },
      job,
      today: '2021-12',
    })) as unknown as {
      report: { fit: object[]; advice: object[] };
    }[];
    expect(shown[0]?.report.fit).toContainEqual(expect.objectContaining({ id: 'years', years: 2 }));
    expect(shown[0]?.report.advice[0]).toEqual({ about: expect.any(String), text: expect.any(String) });
    const [bad] = await batch('match', { id: 1, resume: { text: resume }, job, today: 'May 2021' });
    expect(bad?.error).toContain('2026-11');
  });
});
