import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesUnder, root, textOf } from './source-files.ts';

const manifest = JSON.parse(textOf('manifest.json'));
const listing = textOf('docs/store/listing.md');

/** The text under each `##` heading. */
function sections(markdown: string): Record<string, string> {
  return Object.fromEntries(
    markdown
      .split(/^## /m)
      .slice(1)
      .map(part => [part.slice(0, part.indexOf('\n')).trim(), part.slice(part.indexOf('\n')).trim()]),
  );
}

const pictureOf = (file: string) => {
  const png = readFileSync(path.join(root, file));
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20), bits: png[24], colours: png[25] };
};

/** The header of a PNG with three channels of eight bits: the Chrome Web Store allows no transparency. */
const opaque = { bits: 8, colours: 2 };

describe('the listing', () => {
  test('is within the limits of the stores, and has the name and description of the manifest', () => {
    const { description } = JSON.parse(textOf('src/core/messages/en/pages.json'));
    const { Name: name, 'Short description': short = '', 'Long description': long = '' } = sections(listing);
    expect(name).toBe('Evident');
    expect(short).toBe(description.message);
    expect(short.length).toBeLessThanOrEqual(132);
    expect(long.length).toBeLessThanOrEqual(16_000);
  });

  test.each([/75 ?%/, /guarantee/i, /\bbeats?\b/i, /reject/i, /recruiters (?:never|hate|love)/i, /!/])(
    'does not frighten or promise: no %s',
    words => {
      expect(listing).not.toMatch(words);
    },
  );
});

describe('the reasons for the permissions', () => {
  const reasons = sections(textOf('docs/store/permissions.md'));

  test('are given for each permission of the manifest, and for no other', () => {
    const named = Object.keys(reasons)
      .filter(heading => heading.startsWith('`'))
      .map(heading => heading.replaceAll('`', ''));
    expect(named).toEqual(manifest.permissions);
  });

  test.each(['Single purpose', 'Optional hosts', 'Remote code'])('have a section “%s”', heading => {
    expect(reasons[heading]?.length).toBeGreaterThan(20);
  });

  test('are short enough for the form of the Chrome Web Store', () => {
    expect(Object.entries(reasons).filter(([, reason]) => reason.length > 1000)).toEqual([]);
  });

  test('are in PRIVACY.md too', () => {
    for (const permission of manifest.permissions)
      expect(textOf('PRIVACY.md')).toContain(`| \`${permission}\` |`);
  });
});

describe('the pictures (npm run shots)', () => {
  const captions = [...listing.matchAll(/^\| `(\d-\w+)` \| (.+) \|$/gm)].map(([, name, words]) => ({
    name,
    words,
  }));

  test('are all there, and not more than the Chrome Web Store takes', () => {
    expect(captions.length).toBeGreaterThan(0);
    expect(captions.length).toBeLessThanOrEqual(5);
    const wanted = captions.flatMap(({ name }) => [`${name}-dark.png`, `${name}-light.png`]);
    const pictures = filesUnder('docs/store').filter(file => /\/\d-.*\.png$/.test(file));
    expect(pictures.map(file => path.posix.basename(file))).toEqual(wanted);
  });

  test.each(captions)(
    '$name has the caption of the listing and the size that the stores want',
    ({ name, words }) => {
      expect(textOf('scripts/shots/scenes.ts')).toContain(`'${words}'`);
      for (const scheme of ['light', 'dark'])
        expect(pictureOf(`docs/store/${name}-${scheme}.png`)).toEqual({
          width: 1280,
          height: 800,
          ...opaque,
        });
    },
  );

  test('include a tile', () => {
    expect(pictureOf('docs/store/promo-tile.png')).toEqual({ width: 440, height: 280, ...opaque });
  });

  test('include those of the README, light and dark', () => {
    const named = [...textOf('README.md').matchAll(/(?:src|srcset)="([^"]+)"/g)].map(match => match[1] ?? '');
    expect(named).toEqual(
      ['evident', 'tailor'].flatMap(name => ['dark', 'light'].map(scheme => `docs/${name}-${scheme}.png`)),
    );
    expect(named.filter(file => !existsSync(path.join(root, file)))).toEqual([]);
  });
});
