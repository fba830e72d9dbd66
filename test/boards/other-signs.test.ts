import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { adPageOf } from '../../src/boards/generic/ad-page.ts';
import { otherSigns, reached } from '../../src/boards/generic/other-signs.ts';
import { toJudge } from '../../src/boards/generic/read-generic.ts';
import { readPosting } from '../../src/boards/read-posting.ts';
import { pageOf } from './fixture.ts';

const url = new URL('https://www.lanternworks.example/x');
const signs = (html: string) => otherSigns(adPageOf(pageOf(html), url));

describe('pages about work that are no postings have signs', () => {
  test.each([
    ['titled-advice', '<title>How to become a lamp engineer</title><p>x</p>'],
    ['titled-advice', '<title>Was macht ein Lampeningenieur?</title><p>x</p>'],
    ['titled-advice', '<title>A guide to lamp engineering</title><p>x</p>'],
    ['titled-advice', '<title>Twelve tips for your first lamp</title><p>x</p>'],
    ['titled-course', '<title>Master Lamp Engineering – School</title><p>x</p>'],
    ['titled-course', '<h1>Lamp bootcamp</h1><p>x</p>'],
    ['titled-course', '<p><b>Lamp bootcamp</b></p><p>x</p>'],
    ['titled-template', '<title>Lamp Engineer Job Description Template (2026)</title><p>x</p>'],
    ['titled-template', '<title>Lamp Engineer job description [examples]</title><p>x</p>'],
    ['titled-template', '<title>Lamp Engineer Job Description Sample | Lanternworks</title><p>x</p>'],
    ['titled-template', '<title>Job description templates for lamp engineers</title><p>x</p>'],
    ['titled-template', '<h1>Stellenbeschreibung Lampeningenieur: Muster</h1><p>x</p>'],
    ['titled-template', '<title>Lampeningenieur (m/w/d): Aufgaben, Gehalt & Ausbildung</title><p>x</p>'],
    ['titled-template', '<title>Gardien de phare : missions, compétences, salaire</title><p>x</p>'],
    ['titled-template', '<h1>Lamp Engineer: Duties, Skills & Salary</h1><p>x</p>'],
    [
      'titled-template',
      '<title>Lamp Engineer: job description</title><p>Fully editable, in two formats.</p>',
    ],
    ['titled-service', '<title>Hire lamp engineers</title><p>x</p>'],
    ['spans>0', '<p>Lamp engineer, 2018–2021</p>'],
    ['reports>0', '<p>“We need hands,” Stone said on Friday.</p>'],
    ['sells>0', '<p>Tuition is due in May.</p>'],
    ['open>0', '<p>Send us an open application.</p>'],
    ['open>0', '<p>We have no open positions today.</p>'],
    ['open>0', '<p>Schick uns deine Initiativbewerbung!</p>'],
    ['trade>0', '<p>A lamp engineer earns 38,000 a year.</p>'],
    ['trade>0', '<p>Was verdient ein Lampeningenieur?</p>'],
    ['trade>0', '<p>Lamp engineers are skilled people who mend lamps.</p>'],
    ['trade>1', '<h2>Educational pathways</h2><h2>Job outlook</h2><p>x</p>'],
    ['pay>0', '<p>We pay €38,000.</p>'],
    ['pay>0', '<p>38.000 Euro im Jahr</p>'],
    ['pay>1', '<p>We pay €38,000, or €40,000.</p>'],
    ['terms>0', '<p>Lamp engineer, part-time</p>'],
    ['terms>0', '<p>30 Stunden in der Woche</p>'],
    ['asks>0', '<h2>How do you trim a lamp?</h2><p>x</p>'],
    ['schema', '<script type="application/ld+json">{"@type":"NewsArticle"}</script><p>x</p>'],
  ])('%s in %s', (sign, html) => expect(signs(html)).toContain(sign));

  test.each([
    ['titled-template', '<title>Email Template Developer – job description</title><p>x</p>'],
    ['titled-template', '<title>Sample Analyst, Lamp Oil – job posting</title><p>x</p>'],
    ['titled-template', '<title>Job Description: Sample Analyst | Lanternworks</title><p>x</p>'],
    ['titled-template', '<h1>Job Description Sample Manager (Lamp Oil)</h1><p>x</p>'],
    ['titled-template', '<title>Stellenanzeige: Mechaniker Musterbau (m/w/d)</title><p>x</p>'],
    ['titled-template', '<title>Stellenanzeige Lampenwart bei Mustermann</title><p>x</p>'],
    ['titled-template', '<title>Stellenanzeige Schnittmusterbauer (m/w/d)</title><p>x</p>'],
    ['titled-template', '<title>Payroll Manager, Skills and Salary Benchmarks</title><p>x</p>'],
    ['titled-template', '<h1>Your duties and our offer</h1><p>Salary: 40,000</p>'],
    ['titled-template', '<title>Head of Missions | Salary 40,000</title><p>x</p>'],
    ['titled-template', '<title>Lamp Engineer: job description</title><p>You edit our handbook.</p>'],
    ['titled-template', '<title>Template Engineer</title><p>You make fully editable letters.</p>'],
    ['titled-course', '<title>Programme Manager – Lanternworks</title><p>x</p>'],
    ['titled-course', '<title>Scrum Master, Cork</title><p>x</p>'],
    ['titled-course', '<p><b>Lamp Engineer</b></p><p>x</p><p><b>Lamp bootcamp</b></p><p>x</p>'],
    ['open>0', '<p>We are open to applications from abroad.</p>'],
    ['trade>0', '<p>What you earn is said in the first call.</p>'],
    ['trade>0', '<p>We are seven people and look for those who climb. Your career path is yours.</p>'],
    ['pay>0', '<p>A crew of 38 looks after 6 lamps.</p>'],
    ['terms>0', '<p>Our lamps burn at all hours.</p>'],
    ['asks>0', '<h2>What you will do</h2><h2>Why us?</h2><p>x</p>'],
    ['schema', '<script type="application/ld+json">{"@type":"JobPosting"}</script><p>x</p>'],
  ])('but no %s in %s', (sign, html) => expect(signs(html)).not.toContain(sign));

  test('a larger number gives more features', () => {
    expect(reached('n', 3, [1, 3, 5])).toEqual(['n>0', 'n>1']);
  });
});

const plain =
  '<title>Lamp Engineer | Lanternworks</title><h1>Lamp Engineer</h1><p>Lanternworks of Cork is looking for a lamp engineer who joins a crew of six for good. You mend what the sea breaks, and write down how. Two years of experience with lamps or boats are needed, a licence helps.</p><p>We pay €38,000 a year and give you a room with a view.</p>';

test('a talent pool in the footer is no sign against the ad', () => {
  const pool = '<p>Join our talent community and hear of the next.</p>';
  expect(signs(`${plain}<footer><nav><a href="/">Home</a></nav>${pool}</footer>`)).not.toContain('open>0');
  expect(signs(plain + pool)).toContain('open>0');
});

test('a sentence about how to apply never lowers the confidence of a plain posting', () => {
  const sure = (html: string) =>
    readPosting(pageOf(html), new URL('/jobs/lamp-engineer', url)).job?.confidence ?? 0;
  const how =
    '<h2>How to apply</h2><p>Write a letter to Mary at jobs@lanternworks.example before the first of May.</p>';
  expect(sure(plain)).toBeGreaterThan(0);
  expect(sure(plain + how)).toBeGreaterThanOrEqual(sure(plain));
});

describe('a page about a profession', () => {
  const lists =
    '<h2>Responsibilities</h2><ul><li>Mending lamps of every make, and the glass around them</li><li>Writing down what broke, when, and what it took to mend it</li><li>Climbing up to them in any weather</li></ul><h2>Skills required</h2><ul><li>A head for heights and steady hands</li><li>Reading of wiring plans, old and new</li></ul>';
  const trade = '<h2>Educational pathways</h2><p>Three years at sea.</p><h2>Job outlook</h2><p>Fair.</p>';
  const isJudged = (more: string, last = trade) => {
    const html = `<title>Lamp Engineer</title><h1>Lamp Engineer</h1><p>Lamp engineers keep a coast alight.</p>${more}${lists}${last}`;
    return toJudge(adPageOf(pageOf(html), url), 'Lamp Engineer') !== null;
  };

  test('is refused by its signs if nothing on it speaks for an employer', () => {
    expect(isJudged('')).toBe(false);
    expect(isJudged('', '<h2>Job outlook</h2><p>Fair.</p>')).toBe(true);
  });
  test.each([
    ['says “we”', '<p>We are a crew of six and our lamps are old.</p>'],
    ['takes applications', '<a href="/roles/lamp-engineer/apply">Apply now</a>'],
    ['is written to', '<p>Send your CV to mary@lanternworks.example.</p>'],
    ['has an address', '<p>Questions: mary@lanternworks.example.</p>'],
    ['says how to apply', '<h2>How to apply</h2><p>By letter to the harbour office, before May.</p>'],
    ['names the pay beside duties and requirements', '<p>Lohn: 3.000 € im Monat.</p>'],
  ])('is judged by the model if somebody %s', (_, voice) => expect(isJudged(voice)).toBe(true));
});

// The end-to-end tests need a page that is read with low confidence. Here a change of that is noticed sooner.
test('the doubtful page of the end-to-end tests is read with little confidence', () => {
  const html = readFileSync(`${import.meta.dirname}/../e2e/fixtures/doubtful.html`, 'utf8');
  const { job } = readPosting(pageOf(html), new URL('https://www.larkfield.example.com/planning-buses'));
  expect(job?.confidence).toBeLessThan(0.5);
});
