import { noReliability } from '../../../src/core/checks/no-reliability.ts';
import { testCheck } from './test-check.ts';

const job = (line: string) => ({ resume: `Experience\nEngineer at Example\n- ${line}` });

testCheck(noReliability, {
  passes: Object.fromEntries(
    [
      'Validated request bodies with Zod.',
      'Wrapped the transfer in a transaction.',
      'Retries are idempotent by request id.',
      'Added timeouts and consistent error handling.',
      'Logged a correlation ID with every call.',
      'Wrote unit tests for the parser.',
      'Developing features and automatic tests.',
      'Writing selftests of the network stack.',
      'Fixing urgent issues on the live system.',
      'Fixed kernel crashes and missing locking.',
      'Took part in design, implementation and testing of new features.',
      'Raised the share of services with an SLO.',
      'Kept bad records out by restrictions in the schemas.',
      'Added unique constraints on e-mail.',
    ].map(line => [line, job(line)]),
  ),
  fails: {
    features: { ...job('Built a chat for the shop.'), says: ['No bullet'] },
    'fixed prices': { ...job('Fixed prices of the shop.'), says: ['No bullet'] },
    'tests of users': { ...job('Planned usability testing with designers.'), says: ['No bullet'] },
    'transactions of money': { ...job('Built a page that lists card transactions.'), says: ['No bullet'] },
  },
  notApplicable: { 'no bullets': { resume: 'Skills\nGo' } },
});
