import { noMeasure } from '../../../src/core/checks/no-measure.ts';
import { testCheck } from './test-check.ts';

const job = (line: string) => ({ resume: `Experience\nEngineer at Example\n- ${line}` });

testCheck(noMeasure, {
  passes: Object.fromEntries(
    [
      'Reached 80% coverage.',
      'Cut local p95 from 320ms to 190ms.',
      'Built 12 endpoints.',
      'Shortened the release from 2 days to 1 hour.',
      'Wrote three microservices.',
      'Documented 40 small REST endpoints.',
      'Made the import 4x faster.',
    ].map(line => [line, job(line)]),
  ),
  fails: Object.fromEntries(
    [
      'Built an API in Python 3.',
      'Joined in 2024 and used ES6.',
      'Supported the shop 24/7.',
      'Had 2 weeks off after all the tests.',
      'Ich habe die Seite des Ladens im Jahr 2019 und 2021 verbunden und für die Kunden geprüft und den Einkauf.',
    ].map(line => [line, { ...job(line), says: ['figure'] }]),
  ),
  unsure: {
    'a number of a thousand in another language': job(
      'Ich habe die Seite des Ladens mit 1900 Kassen und 7 Lagern verbunden und für die Kunden geprüft.',
    ),
    'a figure in another language': job(
      'Ich habe die Seite des Ladens mit 12 Kassen verbunden und für die Kunden und den Einkauf geprüft.',
    ),
  },
  notApplicable: { 'no bullets': { resume: 'Skills\nGo' } },
});
