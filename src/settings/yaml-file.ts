// A YAML file against its schema: every problem with its line, its field and what to write instead.
import { isNode, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Checked, Problem } from './problem.ts';

interface YamlFile {
  /** As people know it: `config/dateline.yaml`. */
  readonly file: string;
  readonly content: string;
}

const fieldOf = (path: readonly PropertyKey[]): string =>
  path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./u, '');

/** What zod found, in words; a field of the top level that nobody knows names those that are known. */
const textOf = (issue: z.core.$ZodIssue, known: readonly string[]): string => {
  if (issue.code === 'unrecognized_keys')
    return [
      `${issue.keys.join(', ')} ${issue.keys.length === 1 ? 'is' : 'are'} not known here`,
      ...(issue.path.length === 0 ? [`known: ${known.join(', ')}`] : []),
    ].join('; ');
  return issue.message.replace(/^Invalid input: /u, 'is wrong: ');
};

/** `known` are the names of the top level, for the message about one that is not known. */
export const readYaml = <T>(
  { file, content }: YamlFile,
  schema: z.ZodType<T>,
  known: readonly string[],
): Checked<T> => {
  const lines = new LineCounter();
  const document = parseDocument(content, { lineCounter: lines, prettyErrors: false });
  if (document.errors.length > 0) {
    const problems = document.errors.map(
      (error): Problem => ({
        file,
        line: lines.linePos(error.pos[0]).line,
        field: '',
        text: `is not YAML here: ${error.message.split('\n')[0] ?? ''}`,
      }),
    );
    return { ok: false, problems };
  }
  const result = schema.safeParse(document.toJS({ maxAliasCount: 20 }) ?? {});
  if (result.success) return { ok: true, value: result.data };
  const lineOf = (path: readonly PropertyKey[]): number | null => {
    for (let depth = path.length; depth > 0; depth -= 1) {
      const node = document.getIn(path.slice(0, depth), true);
      if (isNode(node) && node.range != null) return lines.linePos(node.range[0]).line;
    }
    return content === '' ? null : 1;
  };
  const problems = result.error.issues.map((issue): Problem => {
    const unknown = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
    const path = unknown === undefined ? issue.path : [...issue.path, unknown];
    return { file, line: lineOf(path), field: fieldOf(issue.path), text: textOf(issue, known) };
  });
  return { ok: false, problems };
};
