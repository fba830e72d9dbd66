import { noSummary } from '../../../src/core/checks/no-summary.ts';
import { testCheck } from './test-check.ts';

const summary = (text: string) => ({ resume: `Alex Example\nSummary\n${text}\nSkills\nGo` });

testCheck(noSummary, {
  passes: {
    'seventy words': summary('word '.repeat(70)),
    'two sentences': summary(
      'Backend developer who builds small services. Looks for a team with code review.',
    ),
    'a paragraph without a heading': {
      resume:
        'Alex Example\nBackend developer who builds small services with tests and looks for\na team that reads code before it is merged into the main branch.\nSkills\nGo',
    },
    'another language, in whichever person': summary(
      'Ich entwickle seit vier Jahren Software für die Verwaltung und den Handel, mit Java und einer Datenbank.',
    ),
    'not the pronoun': summary('Engineer for file I/O and type I collagen models.'),
  },
  fails: {
    none: { resume: 'Alex Example\nalex@example.com\nSkills\nGo', says: ['No summary'] },
    'prose in an entry, and in a list': {
      resume:
        'Alex Example\nSKETCHED\n- Backend developer who builds small services with tests and looks for a team that reads code.',
      says: ['No summary'],
    },
    'prose after the first degree': {
      resume:
        'Alex Example\nEducation\nBSc Physics\nSKETCHED\nBackend developer who builds small services with tests and looks for a team that reads code.',
      says: ['No summary'],
    },
    ...Object.fromEntries(
      ['Experience\nBaker, Example Inn', 'Projects\nShop'].map(first => [
        `prose after ${first}`,
        {
          resume: `Alex Example\n${first}\nSKETCHED\nBackend developer who builds small services with tests and looks for a team that reads code.`,
          says: ['No summary'],
        },
      ]),
    ),
    'the line of contact details': {
      resume:
        'Alex Example\nWHO AM I\nalex@example.com | https://code.example.com/alex/of/the/small/shops/with/many/words/and/more and a bit.',
      says: ['No summary'],
    },
    'prose of fourteen words': {
      resume: `Alex Example\nWHO AM I\n${'word '.repeat(13)}word.`,
      says: ['No summary'],
    },
    long: { ...summary('word '.repeat(71)), says: ['71 words'] },
    'first person': { ...summary('I build services, and my code is tested.'), says: ['“I”'] },
  },
  unsure: {
    'a page without text': {
      resume: '',
      change: { layout: { pages: 1, columns: 1, tables: 0, images: 1, scanned: true, tinyShare: 0 } },
    },
    'prose beside the jobs, in columns': {
      resume:
        'Alex Example\nEducation\nBSc Physics\nSKETCHED\nBackend developer who builds small services with tests and looks for a team that reads code.',
      change: { layout: { pages: 1, columns: 2, tables: 0, images: 0, scanned: false, tinyShare: 0 } },
    },
    'prose under another heading': {
      resume:
        'Alex Example\nWHO AM I\nBackend developer who builds small services with tests and looks for a team that reads code.',
    },
    'another language': summary('软件工程师，熟悉后端开发与数据库'),
    'another language with unknown headings': {
      resume: 'ليلى حداد\nالملخص\nمهندسة برمجيات بخبرة خمس سنوات في تطوير خدمات الويب\nالخبرة\nشركة النور',
    },
  },
});
