import { describe, expect, test } from 'vitest';
import { automaticBoardsOfReaders } from '../../scripts/board-hosts.ts';
import automaticBoards from '../../src/browser/permissions/automatic-boards.json';
import { textOf } from './source-files.ts';

const manifest = JSON.parse(textOf('manifest.json'));
const packageJson = JSON.parse(textOf('package.json'));

describe('the manifest', () => {
  test('asks at install for five permissions that show no warning, and for no host', () => {
    expect(manifest.permissions).toEqual(['activeTab', 'scripting', 'storage', 'contextMenus', 'sidePanel']);
    expect(manifest.host_permissions).toBeUndefined();
    expect(manifest.optional_permissions ?? []).toEqual([]);
  });

  test('has the hosts of all boards as optional hosts, and no others', () => {
    const hosts = automaticBoardsOfReaders().flatMap(board => board.hosts);
    expect(manifest.optional_host_permissions).toEqual([...new Set(hosts)].sort());
  });

  test('agrees with the list of boards in the settings, which may not import the readers', () => {
    expect(automaticBoards).toEqual(automaticBoardsOfReaders());
  });

  test('adds no script to pages by itself, and opens no file to them', () => {
    expect(manifest.content_scripts).toBeUndefined();
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
  });

  test('lets extension pages load from the package only', () => {
    const policy: string = manifest.content_security_policy.extension_pages;
    const directives = Object.fromEntries(
      policy.split(';').map(directive => {
        const [name = '', ...values] = directive.trim().split(/\s+/);
        return [name, values];
      }),
    );
    expect(directives['default-src']).toEqual(["'none'"]);
    const sources = new Set(Object.values(directives).flat());
    expect([...sources].sort()).toEqual(["'none'", "'script'", "'self'", 'blob:', 'data:', 'evident']);
    expect(directives['require-trusted-types-for']).toEqual(["'script'"]);
    expect(directives['trusted-types']).toEqual(['evident']);
    expect(manifest.incognito).toBe('not_allowed');
    for (const name of ['script-src', 'connect-src', 'worker-src'])
      expect(directives[name]).toEqual(["'self'"]);
    for (const name of ['base-uri', 'form-action']) expect(directives[name]).toEqual(["'none'"]);
  });

  test('has the same version as the package, which is in the change log', () => {
    expect(manifest.version).toBe(packageJson.version);
    expect(textOf('CHANGELOG.md')).toContain(`## ${manifest.version}`);
  });

  test('names only messages that exist', () => {
    const messages = JSON.parse(textOf('src/core/messages/en/pages.json'));
    const used = [...textOf('manifest.json').matchAll(/__MSG_(\w+)__/g)].map(match => match[1] ?? '');
    expect(used.length).toBeGreaterThan(0);
    for (const name of used) expect(messages).toHaveProperty([name, 'message']);
  });

  test('has a reason in CONTRIBUTING for each dependency', () => {
    const contributing = textOf('CONTRIBUTING.md');
    const dependencies = Object.keys({ ...packageJson.dependencies, ...packageJson.devDependencies });
    expect(dependencies.filter(name => !contributing.includes(`- \`${name}\`: `))).toEqual([]);
  });

  test('uses the packages that the task required', () => {
    const asked = ['webextension-polyfill', 'vite', '@crxjs/vite-plugin', 'preact', 'pdfjs-dist', 'vitest'];
    expect({ ...packageJson.dependencies, ...packageJson.devDependencies }).toMatchObject(
      Object.fromEntries(asked.map(name => [name, expect.any(String)])),
    );
    expect(textOf('src/browser/messages/install-api.ts')).toContain("from 'webextension-polyfill'");
  });

  test('pins every dependency', () => {
    const versions: string[] = Object.values({ ...packageJson.dependencies, ...packageJson.devDependencies });
    expect(versions.filter(version => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });
});
