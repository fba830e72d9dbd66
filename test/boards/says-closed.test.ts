import { describe, expect, test } from 'vitest';
import { readPosting } from '../../src/boards/read-posting.ts';
import { pageOf } from './fixture.ts';

const ad = `<h2>Responsibilities</h2><ul><li>Build REST APIs in Java for 40 lighthouse keepers</li><li>Design PostgreSQL schemas and watch their slow queries</li></ul>
  <h2>Requirements</h2><ul><li>Two years of experience with Java or Kotlin</li><li>SQL, Git and Docker in daily work, and a liking for boring technology</li></ul>
  <p>We are looking for somebody who stays calm when the fog rolls in. You will work with a team of six, full-time, in Cork or at home.</p>`;
const others =
  '<h2>Similar jobs</h2><ul><li><a href="/jobs/1">Lamp Engineer</a> Position closed</li><li><a href="/jobs/2">Tide Analyst</a> No longer accepting applications</li></ul>';
const page = (above: string, first = '') =>
  pageOf(
    `<title>Backend Engineer | Example</title><nav><a href="/">Home</a> <a href="/jobs">Jobs</a></nav><h1>Backend Engineer</h1>${above}<main>${first}${ad}</main>${others}`,
  );
const url = new URL('https://example.com/careers/backend-engineer');

describe.each(['above the text', 'in its first line'])('a posting with a notice %s', where => {
  const isClosed = (line: string) => {
    const marked = `<p>${line}</p>`;
    const { job } = readPosting(where === 'above the text' ? page(marked) : page('', marked), url);
    expect(job?.description).toContain('PostgreSQL');
    return job?.isClosed ?? false;
  };

  test.each([
    'This job is no longer accepting applications.',
    'No longer accepting applications',
    'We are no longer accepting applications for this position.',
    'This company no longer accepts applications for this role.',
    'Sorry, this job is no longer available.',
    'This position has been filled.',
    'This listing has expired.',
    'Applications are closed',
    'Applications for this role are now closed.',
    'This vacancy is now closed.',
    'Diese Stelle ist nicht mehr verfügbar.',
    'Die Stelle wurde bereits besetzt.',
    'Es werden keine Bewerbungen mehr angenommen',
    'Cette offre n’est plus disponible.',
    'N’accepte plus de candidatures',
    'Cette offre est pourvue.',
    'Vacature is gesloten',
    'Esta oferta ha sido cerrada.',
  ])('is closed by “%s”', line => {
    expect(isClosed(line)).toBe(true);
  });

  test.each([
    'This role is not available for remote work.',
    'Jobs we have filled this year: 312',
    'See how the roles we filled have grown',
    'This position is not available to contractors.',
    'We keep applications open until the position is filled.',
    'Open until this position has been filled',
    'Applications are reviewed as they come, and the ad stays up until the job is filled.',
    'We are no longer accepting paper applications.',
    'We no longer accept applications by e-mail.',
    'We are no longer accepting applications from agencies.',
    'This vacancy is closed to agencies.',
    'Other jobs: closed',
    'Applications close on 31 January.',
    'Applications closed: 31 January 2027',
    'Is this job no longer available?',
    'If the posting is closed, write to us all the same.',
    'Once the role is filled, we tell everybody.',
    'Die Anzeige bleibt online, bis die Stelle besetzt ist.',
    'Sobald die Stelle ist besetzt, melden wir uns.',
    'Bitte keine Bewerbungen mehr per Post.',
    'L’annonce reste en ligne jusqu’à ce que l’offre est pourvue.',
    'Bewerbungsschluss ist der 31. Januar.',
    '<a href="/jobs/3">Lamp Engineer: this position has been filled</a>',
    'The shop is closed on Sundays.',
    'In our old data centre, many of the services that the harbours of the county had used for years are no longer available, and so we build new ones.',
  ])('is not closed by “%s”', line => {
    expect(isClosed(line)).toBe(false);
  });
});

test('a notice among other jobs below the posting, or in its tasks, does not close it', () => {
  const task = '<ul><li>Replace what is no longer available</li></ul>';
  expect(readPosting(page(''), url).job?.isClosed).toBeUndefined();
  const html = `<title>Backend Engineer</title><h1>Backend Engineer</h1><main>${ad}${task}</main>`;
  expect(readPosting(pageOf(html), url).job?.isClosed).toBeUndefined();
});

test('a notice is a short line, and stands no further down than the first long line of the text', () => {
  const isClosed = (above: string, first = '') => readPosting(page(above, first), url).job?.isClosed ?? false;
  const notice = '<p>This position has been filled.</p>';
  const long = (nth: number) =>
    `<p>Whoever keeps lamp ${nth} sees to it that its wick is trimmed at dusk and at dawn</p>`;
  // Neither a long line above the text nor a short line of the text ends the search.
  const menu =
    '<nav><a href="/">Home</a> jobs, people, places, stories, news, and whatever there is to see</nav>';
  expect([isClosed(menu + notice), isClosed('', `<p>Tasks</p>${notice}`)]).toEqual([true, true]);
  expect(isClosed('', long(1) + long(2) + notice)).toBe(false);
  const padded = (length: number) =>
    `<p>${'This position has been filled'.padEnd(length - 1, ', as it were')}.</p>`;
  expect([isClosed(padded(109)), isClosed(padded(110))]).toEqual([true, false]);
});
