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
      'Took part in 3 hackathons.',
      'Cut a 6-hour import.',
      'Scored restaurants in 32 cities.',
      'Kept the shop. Built 12 endpoints.',
      'Designed and Developed 20 pages.',
      'Ich habe die Seite des Ladens mit 12 Kassen verbunden und für die Kunden und den Einkauf geprüft.',
      'Desarrollo de la caja para las tiendas, con más de 20.000 clientes y los pagos.',
    ].map(line => [line, job(line)]),
  ),
  fails: Object.fromEntries(
    [
      'Built an API in Python 3.',
      'Joined in 2024 and used ES6.',
      'Supported the shop 24/7.',
      'Had 2 weeks off after all the tests.',
      'Built a tide clock with friends at a 36 hour hackathon.',
      'Wrote the till in a 48-hour contest.',
      'Learnt to test in a 5-day workshop.',
      'Built the shop with 3 other students.',
      'Wrote the till in Java EE 5 components.',
      'Desarrollo de la caja para las tiendas con Angular 14 para los pagos, en menos de 3 meses desde 2019.',
      'Ich habe die Seite des Ladens im Jahr 2019 und 2021 verbunden und für die Kunden geprüft und den Einkauf.',
    ].map(line => [line, { ...job(line), says: ['figure'] }]),
  ),
  unsure: { 'a figure in a language that is not known': job('负责 12 个后端开发与数据库设计') },
  notApplicable: { 'no bullets': { resume: 'Skills\nGo' } },
});
