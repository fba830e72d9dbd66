import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { textOfHtml } from '../../src/boards/page/parse-html.ts';
import { readPosting } from '../../src/boards/read-posting.ts';
import { readSelection } from '../../src/boards/read-selection.ts';
import { isApplyAddress } from '../../src/boards/refusals/application-form.ts';
import { pageGives } from '../../src/browser/messages/from-pages.ts';
import { isReading } from '../../src/core/job-posting.ts';
import { postingFromText } from '../../src/core/posting/posting-from-text.ts';
import { pageOf } from './fixture.ts';

const url = new URL('https://careers.example.com/jobs/backend-engineer-12345');
const ad = `<h1>Backend Engineer</h1><h2>Responsibilities</h2><ul><li>Build REST APIs in Java for 40 lighthouse keepers</li></ul>
  <h2>Requirements</h2><ul><li>Two years of experience with Java or Kotlin, SQL, Git and Docker in daily work</li></ul>
  <p>We are looking for somebody who stays calm when the fog rolls in. You will work with a team of six, full-time, in Cork.</p>
  <p>The work is small, dull and dependable, and so are we; there is a boat for the last mile and tea on both sides of it.</p>`;
const origin = { title: null, url: url.href, source: 'pasted' } as const;
const ld = (value: string) => `<script type="application/ld+json">${value}</script>`;

/** Reads a page, and checks that the answer has the promised shape and that the page has not changed. */
function answer(html: string) {
  const page = pageOf(html);
  const before = page.documentElement.outerHTML.length;
  const reading = readPosting(page, url);
  expect(page.documentElement.outerHTML.length).toBe(before);
  expect((reading.job === null) === (reading.refusal !== null)).toBe(true);
  return reading;
}

describe('huge pages are read within limits', () => {
  test('a thousand blocks of structured data', () => {
    const posting = JSON.stringify({ '@type': 'JobPosting', title: 'A', description: 'x'.repeat(300) });
    expect(answer(ld(posting).repeat(1_000)).job?.description.length ?? 0).toBeLessThanOrEqual(60_000);
  });

  test('four thousand list items', () => {
    const job = answer(`${ad}<ul>${'<li>Work with SQL and Node.js in a team of ten'.repeat(4_000)}</ul>`).job;
    expect(job?.description.length ?? 0).toBeLessThanOrEqual(60_000);
  });

  test('a title and a heading of 300 kB', () => {
    const { job } = answer(
      `<title>${'T '.repeat(150_000)}</title>${ad.replace('Backend Engineer', 'E'.repeat(300_000))}`,
    );
    expect(job?.title?.length ?? 0).toBeLessThanOrEqual(300);
    expect(job?.company?.length ?? 0).toBeLessThanOrEqual(300);
  });

  test('a title of 300 kB in structured data', () => {
    const posting = {
      '@type': 'JobPosting',
      title: 'E '.repeat(150_000),
      description: `<p>${'Java and SQL. '.repeat(40)}</p>`,
    };
    expect(answer(ld(JSON.stringify(posting))).job?.title?.length).toBeLessThanOrEqual(300);
  });

  test('elements nested two thousand deep', () => {
    const depth = 2000;
    expect(
      answer(`${'<div class="menu" hidden>'.repeat(depth)}<p>x</p>${'</div>'.repeat(depth)}${ad}`).job?.title,
    ).toBe('Backend Engineer');
  });

  test('JSON nested a few thousand deep', () => {
    expect(answer(ld(`${'{"a":'.repeat(5000)}"JobPosting"${'}'.repeat(5000)}`) + ad).job?.source).toBe(
      'generic',
    );
  });

  test('800,000 characters of white space', () => {
    expect(answer(`<pre>${' \n'.repeat(400_000)}</pre>${ad}`).job?.title).toBe('Backend Engineer');
  });
});

/** How many times as long one task takes as the other. The shortest of three measurements counts, since machines are busy. */
function times(slow: () => unknown, plain: () => unknown): number {
  const shortest = (task: () => unknown) =>
    Math.min(
      ...[1, 2, 3].map(() => {
        const started = performance.now();
        task();
        return performance.now() - started;
      }),
    );
  return shortest(slow) / shortest(plain);
}

describe('no pattern is slow (a text that almost matches takes about as long as others of its length)', () => {
  test('on tags that are never closed', () => {
    const page = pageOf('');
    const read = (part: string) => () => textOfHtml(part.repeat(100_000), page);
    // To try the 500 letters after each tag one by one would take fifty times as long.
    expect(times(read('<p '), read('a p'))).toBeLessThan(25);
    expect(textOfHtml('<p>Java</p><p>SQL</p>', page)).toBe('Java\nSQL');
  });

  test('on a number of 20,000 digits in an address', () => {
    const of = (length: number, end: string) => {
      const address = new URL(`https://careers.example.com/apply/${'1'.repeat(length)}${end}`);
      return () => expect(isApplyAddress(address)).toBe(end === '');
    };
    expect(times(of(20_000, '~'), of(20_000, ''))).toBeLessThan(50);
  });
});

describe('tricks of a page do no harm', () => {
  test('keys that would change prototypes', () => {
    const posting = `{"@type":"JobPosting","__proto__":{"title":"Owned","polluted":true},"constructor":{"prototype":{"polluted":true}},"description":"${'Java and SQL. '.repeat(20)}"}`;
    expect(answer(ld(posting)).job?.title).toBeNull();
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  test('a script in a title stays text, and scripts are no part of the description', () => {
    const posting = {
      '@type': 'JobPosting',
      title: '<img src=x onerror=alert(1)>Engineer',
      description: `<p>${'Java and SQL. '.repeat(20)}</p><script>alert(1)</script><style>p{}</style><img src=x onerror=alert(1)>`,
    };
    const { job } = answer(ld(JSON.stringify(posting).replaceAll('</', '<\\/')));
    expect(job?.title).toContain('Engineer');
    expect(job?.description).not.toMatch(/alert|p\{\}/);
  });

  test('values of the wrong kind everywhere', () => {
    const wrong = {
      '@type': 'JobPosting',
      title: 7,
      hiringOrganization: [[null]],
      jobLocation: { address: 4 },
      baseSalary: [[]],
    };
    const more = {
      employmentType: [{}],
      description: ['a'],
      identifier: { value: {} },
      url: {},
      mainEntityOfPage: [],
    };
    expect(answer(ld(JSON.stringify({ ...wrong, ...more })) + ad).job?.source).toBe('generic');
  });

  test('elements named like properties of the document', () => {
    const html = `<form name="body"></form><img name="querySelector"><form id="documentElement"><input name="children"><input name="attributes"></form>${ad}`;
    expect(answer(html).job?.title).toBe('Backend Engineer');
  });

  test('frames inside frames', () => {
    expect(answer('<iframe srcdoc="<iframe></iframe>"></iframe>'.repeat(50)).job).toBeNull();
  });

  test('a page without a body', () => {
    const page = pageOf('');
    page.body.remove();
    expect(readPosting(page, url).job).toBeNull();
  });

  test('words with soft hyphens or zero-width spaces are read as whole words', () => {
    const parted = ad.replaceAll('Kotlin', 'Kot\u00adlin').replaceAll('Docker', 'Doc\u200bker');
    for (const job of [answer(parted).job, postingFromText(pageOf(parted).body.textContent, origin).job])
      expect(job?.description).toMatch(/Kotlin.*Docker/s);
  });

  test('a very long address is cut to the length that a record may have', () => {
    const long = new URL(`${url.href}?from=${'a'.repeat(20_000)}`);
    const reading = readPosting(pageOf(ad), long);
    expect(isReading(reading)).toBe(true);
    expect(reading.job?.url).toMatch(/^https:\/\/careers\.example\.com\/jobs\/backend-engineer-12345\?/);
    expect(pageGives.readSelection(readSelection(ad, pageOf(ad), long))).toBe(true);
  });

  test('characters that reverse the direction of text in a title or a company', () => {
    const posting = {
      '@type': 'JobPosting',
      title: '\u202eBackend\u2066 Engineer',
      hiringOrganization: { name: 'Foghorn\u202e gpj.exe' },
      description: ad,
    };
    expect(answer(ld(JSON.stringify(posting))).job).toMatchObject({
      title: 'Backend Engineer',
      company: 'Foghorn gpj.exe',
    });
  });

  test('an empty address', () => {
    expect(readPosting(pageOf(ad), new URL('about:blank')).job?.title ?? null).toBeDefined();
  });
});

describe('names of elements that hide properties of the DOM do no harm', () => {
  const names = [
    'id',
    'parentNode',
    'nodeType',
    'firstChild',
    'nextSibling',
    'localName',
    'getAttribute',
    'hasAttributes',
    'querySelector',
    'textContent',
    'parentElement',
    'children',
    'attributes',
    'shadowRoot',
    'compareDocumentPosition',
    'getElementsByTagName',
    'querySelectorAll',
  ];

  test.each(names)('a form with a field called %s around the posting', name => {
    const prose =
      '<p>We keep the lamps of forty lighthouses lit, and the software behind them dull and dependable for all who sail.</p>'.repeat(
        2,
      );
    const { job } = answer(`<form><input type="hidden" name="${name}">${ad}${prose}</form>`);
    expect(job?.title).toBe('Backend Engineer');
    expect(job?.description).toContain('Two years of experience');
  });

  test.each(['body', 'head', 'title', 'querySelector', 'querySelectorAll', 'defaultView'])(
    'a picture called %s',
    name => {
      expect(answer(`<img name="${name}">${ad}`).job?.title).toBe('Backend Engineer');
    },
  );
});

test('the boards read nodes only by functions of page/dom.ts', () => {
  const folder = join(import.meta.dirname, '../../src/boards');
  const direct =
    /\.(?:querySelector(?:All)?|getAttribute|attributes|children|childNodes|closest|parentNode|parentElement|ownerDocument|getRootNode|textContent|innerText|localName|tagName|firstChild|nextSibling|nodeType|shadowRoot)\b|document\.(?:body|head|title)\b/;
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(file =>
    file.endsWith('.ts'),
  );
  expect(files.length).toBeGreaterThan(60);
  const asking = files.filter(file => direct.test(readFileSync(join(folder, file), 'utf8')));
  expect(asking).toEqual([join('page', 'dom.ts')]);
});

test('an open shadow root is read', () => {
  const page = pageOf('<h1>Backend Engineer</h1><div id="host"></div>');
  const host = page.querySelector('#host') as Element;
  host.attachShadow({ mode: 'open' }).append(...pageOf(ad.replace(/<h1>.*?<.h1>/, '')).body.childNodes);
  expect(readPosting(page, url).job?.description).toContain('Two years of experience');
});
