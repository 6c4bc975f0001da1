// Documents say what the code does: `.env.example`, the command tables, the map and the dependencies in the README.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { COMMANDS, usageOf } from '../../src/core/command/table.ts';
import { VARIABLES } from '../../src/settings/environment.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const readme = read('README.md');

describe('.env.example', () => {
  const example = read('.env.example');

  it('names every variable with its description, in the order of the table', () => {
    const found = [...example.matchAll(/^# (.+)\n(?:# )?([A-Z_]+)=/gmu)].map(([, description, name]) => ({
      name,
      description,
    }));
    expect(found).toEqual(VARIABLES.map(({ name, description }) => ({ name, description })));
  });

  it('holds no secret', () => {
    for (const { name, isSecret } of VARIABLES)
      if (isSecret) expect(example).toMatch(new RegExp(`^${name}=$`, 'mu'));
  });
});

describe('README', () => {
  it.each(COMMANDS.map((command) => [command.name, command] as const))(
    'shows /%s as it is declared',
    (_, command) => {
      const usage = `/${command.name} ${usageOf(command)}`.trim();
      expect(readme).toContain(`| \`${usage}\` | ${command.description} |`);
    },
  );

  it('maps the rooms of the house, all of them and no other', () => {
    const foldersIn = (path: string, recursive: boolean): readonly string[] =>
      readdirSync(join(ROOT, path), { withFileTypes: true, recursive })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => name);
    const [, map = ''] = /^```\n(bin\/.*?)^```$/msu.exec(readme) ?? [];
    const told = [...map.matchAll(/(?<![\w/])([\w-]+)\//gu)].map(([, name = '']) => name);
    const rooms = foldersIn('src', true);
    expect(rooms.filter((room) => !told.includes(room))).toEqual([]);
    const there = new Set([...rooms, ...foldersIn('.', false)]);
    expect(told.filter((room) => !there.has(room))).toEqual([]);
  });

  it('gives a reason for every dependency, and for no other', () => {
    const manifest: unknown = JSON.parse(read('package.json'));
    const names = (field: string): readonly string[] =>
      typeof manifest === 'object' && manifest !== null && field in manifest
        ? Object.keys((manifest as Readonly<Record<string, object>>)[field] ?? {})
        : [];
    const all = ['dependencies', 'devDependencies', 'optionalDependencies'].flatMap(names);
    const rows = [...readme.matchAll(/^\| `([@\w./-]+)` \| [^|]{10,} \| [^|]+ \|$/gmu)].map(
      ([, name]) => name,
    );
    expect([...rows].sort()).toEqual([...all].sort());
  });

  it('links to nothing that is not there', () => {
    const links = [...readme.matchAll(/\]\((?!https?:|#)([^)]+)\)/gu)].map(([, path]) => path ?? '');
    expect(links.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });

  it('opens with the two commands', () => {
    expect(readme).toContain('npm ci && npm start');
    expect(readme).toContain('npm ci && npm test');
  });
});
