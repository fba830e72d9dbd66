import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest';
import { matchFiles } from '../../src/cli/match-files.ts';
import { readJobFile } from '../../src/cli/read-files.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'evident-match-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: string | Uint8Array): string {
  const place = path.join(folder, name);
  writeFileSync(place, content);
  return place;
}

const resume = file(
  'robin.txt',
  'Robin Example\nrobin@example.com\n\nExperience\nBackend Developer, Example Corp, Jan 2023 - Dec 2024\n- Built a REST API with Django.',
);
const job = file(
  'job.txt',
  'Backend Developer\nRequirements\n- Python and Django\n- Docker, ideally\n- Kubernetes',
);
const form = file('form.html', '<!doctype html><title>Hello</title><p>Nothing here.');

const CERTIFICATES = `Backend Developer (Java)
We make the Salesforce of farms. Our customers use Tableau.
Who this is for
- 3+ years of Python or Go, and strong SQL skills
- Certified in Docker
- 2 years of Terraform, certified
- Must: Kafka
- Patience with cows and tractors
Nice to have
- Rust
We give a swift answer.`;
const CERTIFIED = `Robin Example
robin@example.com

Experience
Backend Developer, Example Corp, Jan 2023 - Dec 2024
- Built a REST API with Django on Docker.

Certifications
Terraform Associate

Skills
Python, SQL`;
const OTHER_TRADE = `Sales Manager
${'We bake bread every night for the shops of the town. '.repeat(8)}
Requirements
- Two years of selling bread
- Excel
- You get up early`;

describe('a match of two files', () => {
  const match = (change: Partial<Parameters<typeof matchFiles>[0]> = {}) =>
    matchFiles({ resume, job, url: null, json: false, why: false, language: 'en', ...change });
  async function whyOf(change: Parameters<typeof match>[0] = {}) {
    const { text } = await match({ ...change, why: true });
    const why = text.slice((await match(change)).text.length);
    return { why, block: (start: string) => why.split('\n\n').find(one => one.startsWith(start)) ?? '' };
  }

  test('is printed as Markdown, in English or in the given language, or as JSON', async () => {
    const [english, german, json] = [
      await match(),
      await match({ language: 'de' }),
      await match({ json: true, why: true }),
    ];
    expect([english, german, json].map(({ matched }) => matched)).toEqual([true, true, true]);
    expect(english.text).toMatch(/^# .*\n/);
    expect(english.text).toContain('robin.txt');
    expect(english.text).toMatch(/\b20\d\d-\d\d-\d\d\b/);
    expect(english.text).toContain('Kubernetes');
    expect(german.text).not.toBe(english.text);
    expect(JSON.parse(json.text)).toHaveProperty('report.score');
  });

  test('explains with `--why` what decided the role of each line and the need of each keyword', async () => {
    const { why, block } = await whyOf();
    expect(why).toMatch(/^\n\n# Why\n[\s\S]*\n## Lines\n[\s\S]*\n## Keywords\n/);
    const line = block('wish | - Docker, ideally');
    expect(line).toMatch(
      /\n {4}below a heading of: must; .*; for wish: (?:\S+ \+\d\.\d\d, ){4}\S+ \+\d\.\d\d\n/,
    );
    expect(line).toContain('rule: wishes from its beginning to its end (wish: +1.00)');
    expect(line).toContain('(all headings: never)');
    expect(line).toMatch(/became wish by .*\n {4}asks for: skill: w=docker \+/);
    expect(line).toContain('answer: not-shown; shown of what it asks for: Docker 0 %');
    expect(block('must | - Python and Django')).toMatch(
      /: Python 50 %, Django 100 %\n {4}nearest line .*: Built a/,
    );
    const docker = block('Docker | preferred, weight 0.75');
    expect(docker).toMatch(/on the whole asked: yes, 0\.\d\d of 0\.4: .*[+-]\d\.\d\d/);
    expect(docker).toContain('    the skill: nothing makes it doubtful');
    expect(docker).toContain('    a wish: the sentence says so: wish=true +');
    expect(docker).toContain('weight: 0.75 (its place) × 1 (tool) × 1.00 (named 1 ×)');
    expect(block('Django |')).toMatch(
      /one of Python – Django is enough: no, .*\n {4}in no choice: asked on its own/,
    );
    expect(why).not.toMatch(/\+-|--\d|undefined|NaN|Named, and no skill/);
  });

  test('explains certificates, years, names of others, and keywords of the title', async () => {
    const { why, block } = await whyOf({
      resume: file('certified.txt', CERTIFIED),
      job: file('certificates.txt', CERTIFICATES),
    });
    expect(block('must | - Certified in Docker')).toContain('Docker 100 %; the certificate is not named');
    expect(block('must | - 2 years of Terraform, certified')).toContain('100 %; the certificate is named\n');
    expect(why.match(/the certificate is/g)).toHaveLength(2);
    expect(block('must | - Patience')).toMatch(/; it asks for nothing that can be looked up$/);
    expect(block('must | - Must: Kafka')).toContain('(title, meta, process, legal, about: -3.00)');
    expect(block('heading:must | Who')).toContain('(heading:must: for certain)');

    expect(block('Java |')).toContain('; what the title names is required\n');
    expect(why.match(/what the title names/g)).toHaveLength(1);
    expect(block('Tableau | mentioned')).toContain('no, others have it or the employer makes it; no, ');
    expect(block('Tableau |')).not.toMatch(/ {4}weight:|software work/);
    expect(block('Tableau |')).toMatch(/by its own features: 0\.\d\d; a rule or its choice says the rest/);
    expect(block('Rust |')).not.toContain('by its own features');
    expect(block('Go |')).toMatch(/in choice 1\n.* \+ 0\.5 \(years\)$/);
    expect(block('Rust |')).toMatch(/\(named 1 ×\)$/);
    expect(block('Swift |')).toMatch(/^Swift \| .*a swift answer.*\n {4}no, 0\.\d\d of /);
    expect(why).toMatch(/\n## Named, and no skill here\n/);
  });

  test('explains that a posting in another trade asks for no keyword', async () => {
    const { block } = await whyOf({ job: file('sales.txt', OTHER_TRADE) });
    expect(block('Excel | mentioned')).toMatch(/asked: yes, .*; but the posting is of no software work\n/);
  });

  test('does not happen without a posting or a resume, and the text says so', async () => {
    expect(await match({ job: form, url: 'https://example.com/' })).toMatchObject({
      matched: false,
      text: expect.stringContaining('No posting'),
    });
    expect((await match({ resume: file('empty.txt', '') })).matched).toBe(false);
    await expect(match({ job: path.join(folder, 'gone') })).rejects.toThrow('There is no file');
    await expect(match({ job: folder })).rejects.toThrow('cannot be opened (EISDIR)');
    await expect(match({ job: form, url: 'nonsense' })).rejects.toThrow('is not an address');
  });
});

test.each([
  ['the character set that it declares', '<meta charset="windows-1252">', [0xe9]],
  ['UTF-8 if it has a byte order mark', '\uFEFF<meta charset="windows-1252">', [0xc3, 0xa9]],
  ['UTF-8 if it declares none', '', [0xc3, 0xa9]],
  ['UTF-8 if it declares an unknown one', '<meta charset="klingon">', [0xc3, 0xa9]],
  ['UTF-8 if it declares one too late', `${' '.repeat(4096)}<meta charset="windows-1252">`, [0xc3, 0xa9]],
] as const)('a page is decoded with %s', async (_, head, letter) => {
  const list = [
    'Two years of Python, in a caf',
    ', and of Django</li><li>Docker in production</li><li>SQL and PostgreSQL',
  ];
  const about = `<p>${'You will build the services that our warehouses run on, with a small team in Utrecht. '.repeat(4)}</p>`;
  const bytes = Buffer.concat([
    Buffer.from(
      `${head}<title>Backend Developer</title><h1>Backend Developer</h1><h2>About the role</h2>${about}`,
    ),
    Buffer.from(`<h2>Requirements</h2><ul><li>${list[0]}`),
    Uint8Array.from(letter),
    Buffer.from(`${list[1]}</li></ul><a href="/jobs/17/apply">Apply now</a>`),
  ]);
  const { job: read } = await readJobFile(file('page.html', bytes), 'https://careers.example.com/jobs/17');
  expect(read?.description).toContain('café, and');
});

test('a file is a page by its name or its first characters; otherwise it is a text', async () => {
  const html = `<title>Backend Developer</title><p>${'You will build services in Python. '.repeat(9)}</p>`;
  const read = async (name: string, content: string) => {
    const { job: found } = await readJobFile(file(name, content), 'https://example.com/jobs/1');
    return found?.source ?? null;
  };
  const text = `Backend Developer\n${'You will build services in Python. '.repeat(9)}`;
  expect(await read('a.txt', text)).toBe('pasted');
  expect([await read('b.txt', `\n ${html}`), await read('c.htm', text)]).not.toContain('pasted');
});

describe('the program', () => {
  const before = { argv: process.argv, exitCode: process.exitCode };
  afterEach(() => {
    Object.assign(process, before);
    vi.restoreAllMocks();
  });
  let runs = 0;
  async function run(...args: readonly string[]) {
    const said = { out: '', error: '' };
    const into = (where: 'out' | 'error') => (text: unknown) => {
      said[where] += text;
      return true;
    };
    process.argv = ['node', 'main.ts', ...args];
    process.exitCode = undefined;
    vi.spyOn(process.stdout, 'write').mockImplementation(into('out'));
    vi.spyOn(process.stderr, 'write').mockImplementation(into('error'));
    runs += 1;
    // Imports a new copy of the module for each run, because the program runs when it is imported.
    const program = new URL('../../src/cli/main.ts', import.meta.url);
    await import(/* @vite-ignore */ `${program.pathname}?run=${runs}`);
    return { ...said, code: process.exitCode };
  }

  test('matches, and its exit code says whether there was anything to match', async () => {
    const whole = await run('match', '--resume', resume, '--job', job);
    expect(whole).toMatchObject({ code: 0, error: '' });
    expect(whole.out).toMatch(/^# [\s\S]*\n$/);
    expect(whole.out).not.toContain('# Why');
    expect((await run('match', '--resume', resume, '--job', job, '--why')).out).toContain('# Why');
    expect(await run('match', '--resume', resume, '--job', form)).toMatchObject({ code: 1, error: '' });
    expect((await run('match', '--resume', resume, '--job', job, '--json')).out).toMatch(/^\{/);
  });

  test.each([
    [['match', '--resume', resume], 'A match needs'],
    [['match', '--job', job], 'A match needs'],
    [['match', '--resume', resume, '--job', job, '--language', 'tlh'], 'The languages are en'],
    [['match', '--resume', resume, '--job', path.join(folder, 'gone')], 'There is no file'],
    [['batch', 'weather'], 'batch takes one of job, resume'],
    [['dance'], 'There is no command “dance”.'],
  ])('refuses %j', async (args, sentence) => {
    const { out, error, code } = await run(...args);
    expect([out, code]).toEqual(['', 2]);
    expect(error).toContain(sentence);
    expect(error).toContain('npm run cli');
  });

  test.each([[[]], [['help']], [['--help']]])('prints its usage: %j', async args => {
    expect(await run(...args)).toMatchObject({
      out: expect.stringContaining('npm run cli'),
      error: '',
      code: undefined,
    });
  });
});
