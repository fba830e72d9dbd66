import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesUnder, root, textOf } from './source-files.ts';

const manifest = JSON.parse(textOf('manifest.json'));
const listing = textOf('docs/store/listing.md');

/** The text under each heading of the second rank. */
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

/** What a PNG says of itself where it has three channels of eight bits: the Chrome Web Store wants no transparency. */
const opaque = { bits: 8, colours: 2 };

describe('the listing', () => {
  test('is as short as the stores want it, and says what the manifest says', () => {
    const { description } = JSON.parse(textOf('src/core/messages/en/pages.json'));
    const { Name: name, 'Short description': short = '', 'Long description': long = '' } = sections(listing);
    expect(name).toBe('Evident');
    expect(short).toBe(description.message);
    expect(short.length).toBeLessThanOrEqual(132);
    expect(long.length).toBeLessThanOrEqual(16_000);
  });

  test.each([/75 ?%/, /guarantee/i, /\bbeats?\b/i, /reject/i, /recruiters (?:never|hate|love)/i, /!/])(
    'neither frightens nor promises: no %s',
    words => {
      expect(listing).not.toMatch(words);
    },
  );
});

describe('the reasons for the permissions', () => {
  const reasons = sections(textOf('docs/store/permissions.md'));

  test('are given for each that the manifest asks for, and for no other', () => {
    const named = Object.keys(reasons)
      .filter(heading => heading.startsWith('`'))
      .map(heading => heading.replaceAll('`', ''));
    expect(named).toEqual(manifest.permissions);
  });

  test.each(['Single purpose', 'Optional hosts', 'Remote code'])('go with: %s', heading => {
    expect(reasons[heading]?.length).toBeGreaterThan(20);
  });

  test('fit the form of the Chrome Web Store', () => {
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

  test('are as many as the Chrome Web Store takes, and all are there', () => {
    expect(captions.length).toBeGreaterThan(0);
    expect(captions.length).toBeLessThanOrEqual(5);
    const wanted = captions.flatMap(({ name }) => [`${name}-dark.png`, `${name}-light.png`]);
    const pictures = filesUnder('docs/store').filter(file => /\/\d-.*\.png$/.test(file));
    expect(pictures.map(file => path.posix.basename(file))).toEqual(wanted);
  });

  test.each(captions)(
    '$name carries the words of the listing, and has the size of the stores',
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

  test('have a tile', () => {
    expect(pictureOf('docs/store/promo-tile.png')).toEqual({ width: 440, height: 280, ...opaque });
  });

  test('of the README are there, light and dark', () => {
    const named = [...textOf('README.md').matchAll(/(?:src|srcset)="([^"]+)"/g)].map(match => match[1] ?? '');
    expect(named).toEqual(
      ['evident', 'tailor'].flatMap(name => ['dark', 'light'].map(scheme => `docs/${name}-${scheme}.png`)),
    );
    expect(named.filter(file => !existsSync(path.join(root, file)))).toEqual([]);
  });
});
