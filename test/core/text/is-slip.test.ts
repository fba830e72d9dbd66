import { expect, test } from 'vitest';
import { isSlip } from '../../../src/core/text/is-slip.ts';

test.each([
  ['Javscript', 'JavaScript'],
  ['Kubernites', 'Kubernetes'],
  ['Postgrews', 'postgres'],
  ['Postgrees', 'postgres'],
  ['Terrafrom', 'Terraform'],
  ['Dokcer', 'Docker'],
  ['KUBERNETSE', 'Kubernetes'],
  ['SKILS', 'skills'],
  ['Hadop', 'Hadoop'],
])('“%s” is a slip of “%s”', (written, meant) => {
  expect(isSlip(written, meant)).toBe(true);
});

test.each([
  ['Docker', 'docker'],
  ['String', 'Spring'],
  ['Systems', 'SystemC'],
  ['Jerraform', 'Terraform'],
  ['Terrofarm', 'Terraform'],
  ['Javascr', 'JavaScript'],
  ['Rsut', 'Rust'],
  ['Spring', 'Sprint'],
  ['Kafkas', 'Kafka'],
])('“%s” is no slip of “%s”', (written, meant) => {
  expect(isSlip(written, meant)).toBe(false);
});
