import { expect, test } from 'vitest';
import { findHalfRead } from '../../../src/core/evidence/half-read.ts';
import { linesOf } from '../../../src/core/evidence/places.ts';
import { resumeFrom } from '../resume-fixture.ts';

const quoted = (line: string, name: string) => {
  const resume = resumeFrom(`Skills\n${line}\nGo, Rust`);
  return findHalfRead(resume, linesOf(resume))(name).map(({ text }) => text);
};

test.each([
  ['Tools: Ku\ufffdernetes, Docker', 'Kubernetes'],
  ['Tensor\ufffdow', 'TensorFlow'],
  ['Git\uf8ffub Actions.', 'GitHub Actions'],
  ['Gra\ufffdQL', 'GraphQL'],
  ['G\ufffdt', 'Git'],
])('“%s” may name %s', (line, name) => {
  expect(quoted(line, name)).toEqual([line]);
});

test.each([
  ['Kubernetes', 'Kubernetes'],
  ['\ufffd\ufffd\ufffd', 'AWS'],
  ['Ku\ufffdernetes', 'Docker'],
  ['Ja\ufffd', 'JavaScript'],
  ['\uf0b7 Os frameworks', 'iOS'],
  ['Kubernetes, Do\ufffdker', 'Kubernetes'],
  ['\ufffdo', 'Go'],
  ['Po\ufffd\ufffdQL', 'PostgreSQL'],
])('“%s” is no half-read %s', (line, name) => {
  expect(quoted(line, name)).toEqual([]);
});
