import { expect, test } from 'vitest';
import { withoutTags } from '../../src/resumes/text/without-tags.ts';

test.each([
  ['<h1 align="center">\n  Sam Doe</h1>', '# Sam Doe'],
  ['<div align="center"><a href="https://samdoe.dev">site</a></div>', '[site](https://samdoe.dev)'],
  ['<img src="x.png" alt="GitHub"> samdoe', 'GitHub samdoe'],
  ['Baker<br/>Head&nbsp;baker &amp; more', 'Baker\nHead baker & more'],
  ['<ul><li>Bread</li></ul>', '- Bread'],
  ['### <span>Old Mill Ltd</span> <span>2019 – 2021</span>', '### Old Mill Ltd 2019 – 2021'],
  ['<small>May 2020</small>\nBread', 'May 2020\nBread'],
  ['<!-- the name\ncomes first -->\n# Sam Doe', '\n# Sam Doe'],
  ['Wrote <span> and <small> by hand', 'Wrote <span> and <small> by hand'],
  ['- Replaced <span>s by <b>s', '- Replaced <span>s by <b>s'],
  ['<sam@example.com> vector<int> a < b > c', '<sam@example.com> vector<int> a < b > c'],
  ['R&D &amp; more', 'R&D &amp; more'],
  ['# Sam\nR&amp;D &copy;', '# Sam\nR&D &copy;'],
  ['<b onclick="x()">Built</b> a &amp; b', '<b onclick="x()">Built</b> a &amp; b'],
  ['Replaced <table> layouts by <div>', 'Replaced <table> layouts by <div>'],
])('%s without tags', (text, plain) => {
  expect(withoutTags(text)).toBe(plain);
});
