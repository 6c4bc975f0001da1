// All settings, read once at the start: everything that is wrong with them is told together.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { z } from 'zod';
import type { DigestDefinition } from '../core/digest/definition.ts';
import { type CatalogueFeed, sectionsOf } from '../core/feed/catalogue.ts';
import { DATELINE_FIELDS, type DatelineSettings, datelineSchema } from './dateline.ts';
import { DIGEST_FIELDS, digestOf, digestSchema } from './digests.ts';
import { type Environment, readEnvironment } from './environment.ts';
import { catalogueSchema } from './feeds.ts';
import type { Sections } from './fields.ts';
import { type Checked, type Problem, settingsError } from './problem.ts';
import { readYaml } from './yaml-file.ts';

export interface Settings {
  readonly environment: Environment;
  readonly dateline: DatelineSettings;
  /** Every feed of `config/feeds.yaml`, chosen or not. */
  readonly catalogue: readonly CatalogueFeed[];
  readonly digests: readonly DigestDefinition[];
}

interface Place {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly root: string;
}

const unreadable = (file: string, error: unknown): Problem => ({
  file,
  line: null,
  field: '',
  text: `cannot be read: ${error instanceof Error ? error.message.replace(/,.*$/u, '') : 'unreadable'}`,
});

/** A file that is not there is the same as an empty one. */
const readOne = <T>(
  root: string,
  file: string,
  schema: z.ZodType<T>,
  known: readonly string[],
): Checked<T> => {
  try {
    return readYaml({ file, content: readFileSync(join(root, file), 'utf8') }, schema, known);
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return isMissing
      ? readYaml({ file, content: '' }, schema, known)
      : { ok: false, problems: [unreadable(file, error)] };
  }
};

const digestFiles = (root: string): readonly string[] => {
  try {
    return readdirSync(join(root, 'digests'))
      .filter((name) => /\.ya?ml$/u.test(name))
      .sort()
      .map((name) => `digests/${name}`);
  } catch {
    return [];
  }
};

const readDigest = (root: string, file: string, sections: Sections): Checked<DigestDefinition> => {
  const name = basename(file).replace(/\.ya?ml$/u, '');
  const checked = readOne(root, file, digestSchema(sections), DIGEST_FIELDS);
  return checked.ok ? { ok: true, value: digestOf(name, checked.value) } : checked;
};

/** Throws an `OperatorError` that holds every problem of every file, a line each. */
export const loadSettings = ({ env, root }: Place): Settings => {
  const environment = readEnvironment(env);
  const catalogue = readOne(root, 'config/feeds.yaml', catalogueSchema, []);
  const sections = catalogue.ok ? sectionsOf(catalogue.value) : null;
  const dateline = readOne(root, 'config/dateline.yaml', datelineSchema(sections), DATELINE_FIELDS);
  const digests = digestFiles(root).map((file) => readDigest(root, file, sections));
  if (environment.ok && catalogue.ok && dateline.ok && digests.every((one) => one.ok)) {
    return Object.freeze({
      environment: environment.value,
      dateline: dateline.value,
      catalogue: catalogue.value,
      digests: digests.flatMap((one) => (one.ok ? [one.value] : [])),
    });
  }
  throw settingsError(
    [environment, dateline, catalogue, ...digests].flatMap((one) => (one.ok ? [] : one.problems)),
  );
};
