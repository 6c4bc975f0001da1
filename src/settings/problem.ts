// What is wrong with a setting: where, and what to do. All problems of all files are told at once.
import { OperatorError } from '../ports/operator-error.ts';

export interface Problem {
  /** `config/dateline.yaml`, or `environment`. */
  readonly file: string;
  readonly line: number | null;
  readonly field: string;
  /** What is wrong and what to write instead. */
  readonly text: string;
}

const line = ({ file, line: at, field, text }: Problem): string =>
  `${file}${at === null ? '' : `:${at}`}: ${field === '' ? '' : `${field} `}${text}`;

/** One line each, in order. */
export const settingsError = (problems: readonly Problem[]): OperatorError =>
  new OperatorError(problems.map(line).join('\n'), 2);

/** A value that passed, or everything that is wrong with it. */
export type Checked<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] };
