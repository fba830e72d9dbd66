import { keywordStuffing } from '../../../src/core/checks/keyword-stuffing.ts';
import { testCheck } from './test-check.ts';

const wall =
  'Python, Java, Go, Rust, Kotlin, Docker, Kubernetes, Terraform, Redis, PostgreSQL, MySQL, MongoDB, Kafka, RabbitMQ, React, Angular, Django, Flask, AWS';

testCheck(keywordStuffing, {
  passes: {
    'three times in a line': { resume: 'Summary\nPython Python Python expert' },
    'three times in a line, and in another': {
      resume: 'Summary\nPython Python Python expert\nExperience\nA at B\n- Ran Python.',
    },
    'four times in twenty-four words': {
      resume: `Summary\nPython Python Python Python ${'expert '.repeat(20)}`,
    },
    'three times in lists': { resume: 'Skills\nPython, Go\nPython, C\nPython, SQL' },
    'eighteen in one sentence': {
      resume: `Experience\nA at B\n- Worked with ${wall.split(', ').slice(1).join(', ')}`,
    },
    'sentences among the skills': {
      resume:
        'Skills\nPython\nI wrote a shop in Python for my town.\nI run Python on the till of a friend.\nMost of my Python is tested by hand.',
    },
    'a wall in a “summary” of more than a hundred words, which holds other parts, too': {
      resume: `Summary\n${wall} ${'besides '.repeat(82)}`,
    },
    'every job names its tools': {
      resume:
        'Experience\nA at B\n- Built X in Python.\n- Built Y in Python.\n- Built Z in Python.\n\nC at D\n- Ran Python.',
    },
    'a paragraph on one long line': {
      resume: `Experience\nA at B\n- Taught Python: ${'a course on the first steps in Python for people who never wrote code; '.repeat(4)}`,
    },
    'a long list where lists belong': { resume: `Skills\n${wall}` },
    'a paragraph that names them a few at a time': {
      resume: `Experience\nA at B\n- ${wall
        .split(', ')
        .map(one => `I ran ${one} there.`)
        .join(' ')}`,
    },
    'the stack of a job': { resume: `Experience\nA at B\n- Technologies: ${wall}` },
  },
  fails: {
    'four times in twenty-three words': {
      resume: `Summary\nPython Python Python Python ${'expert '.repeat(19)}`,
      says: ['4 times'],
    },
    'four times in lists': {
      resume: 'Skills\nPython, Go\nPython, C\nPython, SQL\nPython, R',
      says: ['4 times'],
    },
    'a wall in the summary': { resume: `Summary\n${wall}`, says: ['in one breath'] },
    'a wall in a summary of a hundred words': {
      resume: `Summary\n${wall} ${'besides '.repeat(81)}`,
      says: ['in one breath'],
    },
    'four times in a line': {
      resume: 'Summary\nPython Python Python Python expert',
      says: ['Python', '4 times'],
    },
    'a wall in a bullet': { resume: `Experience\nA at B\n- Worked with ${wall}`, says: ['in one breath'] },
  },
});
