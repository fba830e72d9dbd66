import { describe, expect, test } from 'vitest';
import { automaticBoardsOfReaders } from '../../scripts/board-hosts.ts';
import automaticBoards from '../../src/browser/permissions/automatic-boards.json';
import { textOf } from './source-files.ts';

const manifest = JSON.parse(textOf('manifest.json'));
const packageJson = JSON.parse(textOf('package.json'));

describe('the manifest', () => {
  test('asks for five permissions at install, of which browsers warn of none, and no host', () => {
    expect(manifest.permissions).toEqual(['activeTab', 'scripting', 'storage', 'contextMenus', 'sidePanel']);
    expect(manifest.host_permissions).toBeUndefined();
    expect(manifest.optional_permissions ?? []).toEqual([]);
  });

  test('may later be given the hosts of the boards that are read, each of them and nothing else', () => {
    const hosts = automaticBoardsOfReaders().flatMap(board => board.hosts);
    expect(manifest.optional_host_permissions).toEqual([...new Set(hosts)].sort());
  });

  test('offers the boards by name: the settings may not import the readers', () => {
    expect(automaticBoards).toEqual(automaticBoardsOfReaders());
  });

  test('puts nothing into pages by itself and shows pages no file', () => {
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

  test('carries the version of the package and of the change log', () => {
    expect(manifest.version).toBe(packageJson.version);
    expect(textOf('CHANGELOG.md')).toContain(`## ${manifest.version}`);
  });

  test('takes its words from the locale', () => {
    const messages = JSON.parse(textOf('src/core/messages/en/pages.json'));
    const used = [...textOf('manifest.json').matchAll(/__MSG_(\w+)__/g)].map(match => match[1] ?? '');
    expect(used.length).toBeGreaterThan(0);
    for (const name of used) expect(messages).toHaveProperty([name, 'message']);
  });

  test('depends on nothing that CONTRIBUTING does not give a reason for', () => {
    const contributing = textOf('CONTRIBUTING.md');
    const dependencies = Object.keys({ ...packageJson.dependencies, ...packageJson.devDependencies });
    expect(dependencies.filter(name => !contributing.includes(`- \`${name}\`: `))).toEqual([]);
  });

  test('is made of what was asked for', () => {
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
