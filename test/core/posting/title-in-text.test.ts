import { expect, test } from 'vitest';
import { titleInText } from '../../../src/core/posting/title-in-text.ts';

test.each([
  ['Tide tables, Ltd.\nOslo\nSenior Backend Engineer\nYou know Go.', 'Senior Backend Engineer'],
  ['PAY\n20 an hour\nOVERVIEW\nLead Developer (Rust)\nWhat you’ll do', 'Lead Developer (Rust)'],
  ['Firma Nordlicht\nSoftwareentwickler (m/w/d)\nHamburg', 'Softwareentwickler (m/w/d)'],
  ['Job title: Keeper of the Clocks\nData Engineer wanted', 'Keeper of the Clocks'],
  [
    'About us\nWe are looking for a skilled, curious Embedded Radio Engineer who likes the sea.',
    'Embedded Radio Engineer',
  ],
  ['Are you a talented Senior React Developer looking for calm work?', 'Senior React Developer'],
  ['As a Data Analyst at Lumen you ask questions.', 'Data Analyst'],
  ['Data Analyst at Lumen Inc.\nYou ask questions.', 'Data Analyst'],
  ['Data Analyst (m/w/d) bei Firma Nordlicht\nDu fragst nach.', 'Data Analyst (m/w/d)'],
  ['Data Analyst at heart\nYou ask questions.', 'Data Analyst at heart'],
  ['Our tools are old. The Site Reliability Engineer keeps them alive.', 'Site Reliability Engineer'],
  ['Lumen is hiring a .NET Developer. In this role, you write C#.', '.NET Developer'],
  ['I have a role that may suit you: Senior Go Engineer with a bank.', 'Senior Go Engineer'],
  [
    'Für unseren Kunden suchen wir einen Embedded-Entwickler (m/w/d) in Festanstellung.',
    'Embedded-Entwickler (m/w/d)',
  ],
  ['Notre agence recrute une développeuse back-end PHP pour ses clients.', 'développeuse back-end PHP'],
  ['Buscamos un desarrollador frontend con ganas.', 'desarrollador frontend'],
  ['Voor ons team zoeken we een Java developer die graag samenwerkt.', 'Java developer'],
  ['**Platform Engineer** | Remote (US/Canada) | Full-time\nWho we are', 'Platform Engineer'],
  ['## Data Engineer\nWho we are', 'Data Engineer'],
  ['IT Staff\nYou mend printers.', 'IT Staff'],
  [
    'Lumen - Full-stack JS Developer (Node.js, React) - hybrid in Graz, Linz, Wels or Steyr - full time - start in May',
    'Full-stack JS Developer (Node.js, React)',
  ],
  [
    'We have been building the best tools for tides - as our engineers know - since nineteen hundred and ninety-nine.\nData Analyst',
    'Data Analyst',
  ],
  ['Chargé(e) de développement web – CDI\nL’entreprise', 'Chargé(e) de développement web – CDI'],
  ['Cerchiamo una sviluppatrice Android per Torino.', 'sviluppatrice Android'],
  ['We hire a Data Engineer.\nSenior Recruitment Consultant | +44 20 7946 0000', 'Data Engineer'],
])('%j names “%s”', (text, title) => expect(titleInText(text)).toBe(title));

test.each([
  ['what says something of the role', 'You are the engineer that we need\nYour role: to build'],
  ['a heading of a field', 'Software architecture\nEngineering\nWhat we build'],
  ['an item of a list', '- Backend Engineer\n- Frontend Engineer'],
  ['who signs', 'We make tea.\nTalent Consultant | Fennel & Gray | +44 20 7946 0000'],
  ['what is asked', 'Degree in Electronics or as an engineer\nWe need Go.'],
  ['somebody who is no role', 'We are looking for a Unicorn Whisperer in Riga.'],
  ['one word alone', 'The Manager will show you round.'],
  ['a line far below', `${'We like boats.\n'.repeat(30)}Backend Engineer`],
  ['who writes, with an address', 'Recruitment Consultant, tom@fennel.example'],
  ['somebody without work', 'Nous recherchons une personne motivée.'],
  ['what a reader looks for', 'Sie suchen eine neue Herausforderung? Dann sind Sie hier richtig.'],
])('%s is no title', (_, text) => expect(titleInText(text)).toBeNull());
