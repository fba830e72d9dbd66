import { expect, test } from 'vitest';
import { plainTitle } from '../../../src/core/fit/title-words.ts';

test.each([
  ['Northwind - Junior/Fresher Developer - Saigon - FT', 'Junior/Fresher Developer'],
  ['(Senior) Backend Engineer [Remote], Payments', 'Backend Engineer'],
  ['Softwareentwickler (m/w/d) Java', 'Softwareentwickler Java'],
  ['Data Engineer // Remote in the North', 'Data Engineer'],
  ['(Remote)', '(Remote)'],
  ['Operations Analyst - (OA-7)', 'Operations Analyst'],
  ['Analyst, Business Intelligence', 'Analyst, Business Intelligence'],
  ['Consultant - SAP FI/CO [Hybrid]', 'Consultant - SAP FI/CO'],
  ['Go, Node.js Developer', 'Go, Node.js Developer'],
])('“%s” is on a resume %j', (title, plain) => {
  expect(plainTitle(title)).toBe(plain);
});
