import { expect, test } from 'vitest';
import { slipOf } from '../../../src/core/text/slip-of.ts';

test.each([
  ['Javscript', 'JavaScript', 'likely'],
  ['Kubernites', 'Kubernetes', 'likely'],
  ['Postgrews', 'postgres', 'likely'],
  ['Postgrees', 'postgres', 'sure'],
  ['Terrafrom', 'Terraform', 'sure'],
  ['Dokcer', 'Docker', 'sure'],
  ['KUBERNETSE', 'Kubernetes', 'sure'],
  ['SKILS', 'skills', 'sure'],
  ['Hadop', 'Hadoop', 'sure'],
])('“%s” is a slip of “%s”: %s', (written, meant, slip) => {
  expect(slipOf(written, meant)).toBe(slip);
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
  expect(slipOf(written, meant)).toBeNull();
});
