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

describe('a match of two files', () => {
  const match = (change: Partial<Parameters<typeof matchFiles>[0]> = {}) =>
    matchFiles({ resume, job, url: null, json: false, why: false, language: 'en', ...change });

  test('is told as Markdown, in another language where one is asked for, or as JSON', async () => {
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

  test('says why: the role of each line, and the need of each keyword, by what decided it', async () => {
    const { text } = await match({ why: true });
    const why = text.slice((await match()).text.length);
    const block = (start: string) => why.split('\n\n').find(one => one.startsWith(start)) ?? '';
    expect(why).toMatch(/^\n\n# Why\n[\s\S]*\n## Lines\n[\s\S]*\n## Keywords\n/);
    const line = block('wish | - Docker, ideally');
    expect(line).toMatch(/\n {4}below a heading of: must; .*; for wish: (?:\S+ \+\d\.\d\d(?:, |\n)){5}/);
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
    expect(why).not.toMatch(/\+-|--\d|undefined|NaN/);
  });

  test('is none without a posting or a resume, and says so', async () => {
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
  ['UTF-8 where it has the mark', '\uFEFF<meta charset="windows-1252">', [0xc3, 0xa9]],
  ['UTF-8 where it declares none', '', [0xc3, 0xa9]],
  ['UTF-8 where nobody knows what it declares', '<meta charset="klingon">', [0xc3, 0xa9]],
  ['UTF-8 where it declares one too late', `${' '.repeat(4096)}<meta charset="windows-1252">`, [0xc3, 0xa9]],
] as const)('a page is read by %s', async (_, head, letter) => {
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

test('a page is one by its name or by what it begins with, and else a text', async () => {
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
    // A module of its own for each run: it does what it does when it is read.
    const program = new URL('../../src/cli/main.ts', import.meta.url);
    await import(/* @vite-ignore */ `${program.pathname}?run=${runs}`);
    return { ...said, code: process.exitCode };
  }

  test('matches, and tells by its code whether there was anything to match', async () => {
    const whole = await run('match', '--resume', resume, '--job', job);
    expect(whole).toMatchObject({ code: 0, error: '' });
    expect(whole.out).toMatch(/^# [\s\S]*\n$/);
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

  test.each([[[]], [['help']], [['--help']]])('says how it is used: %j', async args => {
    expect(await run(...args)).toMatchObject({
      out: expect.stringContaining('npm run cli'),
      error: '',
      code: undefined,
    });
  });
});
