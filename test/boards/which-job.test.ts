import { describe, expect, test } from 'vitest';
import { jobAddress, sameJob } from '../../src/boards/address/job-address.ts';
import { matchesUrl } from '../../src/boards/board-of.ts';
import { readPosting } from '../../src/boards/read-posting.ts';
import { fixtures, pageOf } from './fixture.ts';

describe('the id in an address', () => {
  test.each([
    ['https://www.linkedin.com/jobs/search/?currentJobId=4275929861&keywords=python', '4275929861', 'query'],
    ['https://www.linkedin.com/jobs/view/backend-engineer-at-x-4411867124', '4411867124', 'path'],
    ['https://www.indeed.com/jobs?q=a&vjk=b974b400e0228d67', 'b974b400e0228d67', 'query'],
    ['https://www.glassdoor.com/Job/x-SRCH_KO0,7.htm?jobListingId=1009000000001', '1009000000001', 'query'],
    ['https://example.com/careers?gh_jid=4000001', '4000001', 'query'],
    [
      'https://example.com/jobs?ashby_jid=22222222-3333-4444-8555-666666666666',
      '22222222-3333-4444-8555-666666666666',
      'query',
    ],
    ['https://www.google.com/search?q=a#htidocid=AbCdEf123456', 'AbCdEf123456', 'query'],
    [
      'https://jobs.lever.co/x/11111111-2222-4333-8444-555555555555/apply',
      '11111111-2222-4333-8444-555555555555',
      'path',
    ],
    ['https://x.wd3.myworkdayjobs.com/en-US/c/job/Cork/Site-Engineer_JR1000123', 'JR1000123', 'path'],
    ['https://example.com/jobs/backend-engineer', null, null],
    ['https://example.com/careers?job=all', null, null],
    ['https://example.com/careers?job=', null, null],
    ['https://example.com/jobs/12345/67890-x', '67890', 'path'],
    [`https://example.com/${'a/'.repeat(40)}12345/`, '12345', 'path'],
    [`https://example.com/${'a'.repeat(280)}-12345`, '12345', 'path'],
  ])('%s is %s, in its %s', (address, id, from) => {
    expect(jobAddress(new URL(address))).toEqual({ id, from });
  });

  test.each([
    ['https://example.com/jobs/12345-backend', 'yes'],
    ['/jobs/99999-gardener', 'no'],
    ['https://other.example/jobs/99999', 'unknown'],
    ['99999', 'unknown'],
    ['https://example.com/jobs/backend', 'unknown'],
    [null, 'unknown'],
  ])('is compared with that in %s: the same job: %s', (found, verdict) => {
    const base = new URL('https://example.com/jobs/12345-backend');
    const site = new URL('https://www.example.com/jobs/12345-backend');
    expect(sameJob(jobAddress(base), found, found?.includes('other') ? site : base)).toBe(verdict);
  });
});

describe('another job’s address', () => {
  const uuid = '11111111-2222-4333-8444-555555555555';
  test.each([
    ['two numbers', '/jobs/12345', '/jobs/99999', 'no'],
    ['two UUIDs', `/jobs/${uuid}`, `/jobs/${uuid.replaceAll('1', '9')}`, 'no'],
    ['two ids of 16 digits and letters', '/j/b974b400e0228d67', '/j/c974b400e0228d67', 'no'],
    ['a UUID and a number', `/jobs/${uuid}`, '/jobs/99999', 'unknown'],
    [
      'two keys, of which an employer may use several for one job',
      '/jobs/JR1000123',
      '/jobs/JR1000199',
      'unknown',
    ],
    ['an id in the query and one in the path', '/search?jk=12345', '/jobs/99999', 'unknown'],
    ['two ids in the query', '/search?jk=12345', '/search?jk=99999', 'no'],
    ['no id and an id', '/jobs', '/jobs/99999', 'unknown'],
    ['an invalid address', '/jobs/12345', 'https://[', 'unknown'],
    ['a path without its first slash', '/jobs/12345', 'jobs/99999', 'unknown'],
  ])('is recognised by ids of the same form: %s', (_, wanted, found, verdict) => {
    const base = new URL(wanted, 'https://example.com');
    expect(sameJob(jobAddress(base), found, base)).toBe(verdict);
  });
});

describe('match patterns', () => {
  test.each([
    ['https://*.example.com/*', 'https://jobs.example.com/a', true],
    ['https://*.example.com/*', 'https://example.com/', true],
    ['https://*.example.com/*', 'https://badexample.com/', false],
    ['https://example.com/a/*/b*', 'http://example.com/a/1/2/b?c', true],
    ['https://example.com/a/*/b', 'https://example.com/a/1/c', false],
    ['https://example.com/a', 'https://example.com/a', true],
    ['https://example.com/a', 'ftp://example.com/a', false],
    ['nonsense', 'https://example.com/', false],
    ['*://example.com/a', 'http://example.com/a', true],
    ['https://example.com/a', 'https://example.com/ab', false],
    ['https://example.com/a', 'https://www.example.com/a', false],
    ['https://example.com/a/*', 'https://example.com/b/1', false],
    ['https://example.com/a/*/b/*', 'https://example.com/a/1/c/2', false],
    ['https://example.com/a/*/b/*', 'https://example.com/a/1/b/2', true],
    ['https://example.com/a*b', 'https://example.com/ab', true],
    ['https://example.com/a*b', 'https://example.com/abc', false],
    ['https://example.com/ab*b', 'https://example.com/ab', false],
  ])('%s on %s', (pattern, address, expected) => {
    expect(matchesUrl(pattern, new URL(address))).toBe(expected);
  });
});

describe('a pane that still shows another job than the address', () => {
  const lagging = (name: string, address: string) => {
    const fixture = fixtures.find(one => one.name === name);
    return readPosting(pageOf(fixture?.html ?? ''), new URL(address));
  };

  test.each([
    ['linkedin--classic-search-pane', 'https://www.linkedin.com/jobs/search/?currentJobId=4000000099'],
    ['linkedin--new-layout-pane', 'https://www.linkedin.com/jobs/search-results/?currentJobId=4000000099'],
    ['indeed--search-pane', 'https://www.indeed.com/jobs?q=data&vjk=00000000000000ff'],
  ])('%s is not ready', (name, address) => {
    expect(lagging(name, address).refusal?.kind).toBe('not-ready');
  });

  test.each([
    ['linkedin--classic-search-pane', 'https://www.linkedin.com/jobs/search/?keywords=data'],
    ['indeed--search-pane', 'https://www.indeed.com/jobs?q=data'],
    [
      'gusto--office-engineer',
      'https://jobs.gusto.com/boards/lanternworks-629e09d9-d8bf-4616-94a7-b744e4a77616',
    ],
  ])('%s without an id is a list', (name, address) => {
    expect(lagging(name, address).refusal?.kind).toBe('list');
  });

  test('does not take its text from meta tags of another job', () => {
    const reading = lagging(
      'ashby--application-tab',
      'https://jobs.ashbyhq.com/paperkite/99999999-3333-4444-8555-666666666667/application',
    );
    expect(reading.job).toBeNull();
  });
});
