import { expect, test } from 'vitest';
import { isSlip } from '../../../src/core/text/is-slip.ts';

test.each([
  ['Postgrees', 'postgres'],
  ['Javscript', 'JavaScript'],
  ['Kubernites', 'Kubernetes'],
  ['Terrafrom', 'Terraform'],
  ['Dokcer', 'Docker'],
  ['KUBERNETSE', 'Kubernetes'],
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
])('“%s” is no slip of “%s”', (written, meant) => {
  expect(isSlip(written, meant)).toBe(false);
});
