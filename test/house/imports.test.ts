// The one direction of imports: which room may know which, and no cycles.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const SRC = join(dirname(fileURLToPath(import.meta.url)), '../../src');

/** Inside core, from right to left; timeline and question are neighbours that do not know each other. */
const CORE_ORDER = [
  'time',
  'article',
  'feed',
  'language',
  'story',
  'timeline|question',
  'digest',
  'delivery',
  'command',
];
/** What core may take from outside: language and calendar libraries. */
const CORE_PACKAGES = ['temporal-polyfill', 'stemmer'];
const RENDERER_PACKAGES: readonly string[] = [];

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.replaceAll('\\', '/'))
  .sort();

const importsOf = (file: string): Import[] => {
  const text = readFileSync(join(SRC, file), 'utf8');
  const found = [...text.matchAll(/^(?:import|export)\s+(type\s+)?(?:[^'"]*?from\s+)?['"]([^'"]+)['"]/gm)];
  const dynamic = [...text.matchAll(/\bimport\(\s*['"]([^'"]+)['"]\s*\)/g)];
  return [
    ...found.map((match) => ({ from: file, to: match[2] ?? '', typeOnly: match[1] !== undefined })),
    ...dynamic.map((match) => ({ from: file, to: match[1] ?? '', typeOnly: false })),
  ];
};
const resolve = (file: string, to: string): string =>
  relative(SRC, join(SRC, dirname(file), to)).replaceAll('\\', '/');
const imports = files.flatMap(importsOf);
const inner = imports
  .filter((one) => one.to.startsWith('.'))
  .map((one) => ({ ...one, to: resolve(one.from, one.to) }));
const outer = imports.filter((one) => !one.to.startsWith('.') && !one.to.startsWith('node:'));

const coreRank = (path: string): number => {
  const room = path.split('/')[1] ?? '';
  return CORE_ORDER.findIndex((rooms) => rooms.split('|').includes(room));
};
const room = (path: string, depth: number): string => path.split('/').slice(0, depth).join('/');

type Rule = (one: Import) => string | null;

const core: Rule = ({ from, to }) => {
  if (room(to, 1) !== 'core') return 'core knows only core';
  if (room(from, 2) === room(to, 2)) return null;
  return coreRank(to) < coreRank(from) && coreRank(to) >= 0 ? null : 'core imports from right to left only';
};
const renderers: Rule = ({ from, to }) => {
  if (room(to, 1) === 'core') return null;
  if (room(to, 1) !== 'renderers') return 'renderers know only core';
  const isNear = room(to, 2) === room(from, 2) || room(to, 2) === 'renderers/layout';
  // A page shows messages as each platform would draw them.
  return isNear || room(from, 2) === 'renderers/html' ? null : 'a renderer does not know its brother';
};
const adapters: Rule = ({ from, to }) => {
  if (['ports', 'renderers', 'core'].includes(room(to, 1))) return null;
  // Bytes, markup and their dangers are the same to feeds, pages and files.
  if (room(to, 2) === 'adapters/markup') return null;
  return room(from, 2) === room(to, 2) ? null : 'an adapter does not know its brother';
};
const only =
  (...rooms: readonly string[]): Rule =>
  ({ from, to }) =>
    rooms.includes(room(to, 1)) ? null : `${room(from, 1)} know only ${rooms.join(', ')}`;
const ports: Rule = (one) =>
  room(one.to, 1) === 'ports' || (room(one.to, 1) === 'core' && one.typeOnly)
    ? null
    : 'ports know types of core';
const anything: Rule = () => null;

const RULES: Readonly<Record<string, Rule>> = {
  core,
  renderers,
  adapters,
  ports,
  flows: only('flows', 'ports', 'core'),
  settings: only('settings', 'ports', 'core'),
  // Composition roots.
  'main.ts': anything,
  'app.ts': anything,
  bot: anything,
  verbs: anything,
  workers: anything,
};

/** Null when the arrow is allowed, else why not. */
const objection: Rule = (one) => (RULES[room(one.from, 1)] ?? (() => 'no such room'))(one);

/** Types count too: two files that need each other's types are one idea in two places. */
const cycles = (): string[] => {
  const graph = new Map<string, string[]>();
  for (const one of inner) graph.set(one.from, [...(graph.get(one.from) ?? []), one.to]);
  const found: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) {
      found.push([...path.slice(path.indexOf(file)), file].join(' -> '));
      return;
    }
    if (done.has(file)) return;
    for (const next of graph.get(file) ?? []) visit(next, [...path, file]);
    done.add(file);
  };
  for (const file of files) visit(file, []);
  return found;
};

describe('imports', () => {
  it('finds the files that it judges', () => {
    expect(files.length).toBeGreaterThan(20);
    expect(inner.length).toBeGreaterThan(20);
  });

  it('go in one direction', () => {
    const objections = inner.flatMap((one) => {
      const why = objection(one);
      return why === null ? [] : [`${one.from} -> ${one.to}: ${why}`];
    });
    expect(objections).toEqual([]);
  });

  it('have no cycle', () => {
    expect(cycles()).toEqual([]);
  });

  it('take into core and renderers only the packages that are listed', () => {
    const strangers = outer.filter((one) => {
      if (one.from.startsWith('core/')) return !CORE_PACKAGES.includes(one.to);
      return one.from.startsWith('renderers/') && !RENDERER_PACKAGES.includes(one.to) && !one.typeOnly;
    });
    expect(strangers).toEqual([]);
  });

  it('keep core and renderers free of the machine', () => {
    const machine = imports.filter(
      (one) =>
        /^(core|renderers|ports|flows)\//.test(one.from) &&
        one.to.startsWith('node:') &&
        one.to !== 'node:crypto',
    );
    expect(machine).toEqual([]);
  });

  it('open every file with one sentence on its purpose', () => {
    const silent = files.filter(
      (file) => !/^(#!.*\n)?\/\/ \S.{15,}/.test(readFileSync(join(SRC, file), 'utf8')),
    );
    expect(silent).toEqual([]);
  });

  it('name files after their idea', () => {
    expect(files.filter((file) => /(^|\/)(utils?|helpers?|misc|common|stuff)\.ts$/.test(file))).toEqual([]);
  });
});
