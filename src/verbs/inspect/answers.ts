// JSON Lines on standard output, one answer a line; an item that failed is told in its place and sets the exit status.
import { once } from 'node:events';
import type { Context } from '../context.ts';
import type { Id, Line } from './json-lines.ts';

export interface Answers {
  give(answer: object): Promise<void>;
  refuse(id: Id | null, why: string): Promise<void>;
}

export const answersOn = ({ stdout, exit }: Pick<Context, 'stdout' | 'exit'>): Answers => {
  const give = async (answer: object): Promise<void> => {
    // What reads may be slower than what is read.
    if (!stdout.write(`${JSON.stringify(answer)}\n`)) await once(stdout, 'drain');
  };
  return {
    give,
    refuse: async (id, error) => {
      exit(1);
      await give({ id, error });
    },
  };
};

/** Works through the lines; one that cannot be read, or whose work fails, costs itself alone. */
export const withEach = async <T>(
  lines: AsyncIterable<Line<T>>,
  answers: Answers,
  work: (item: T) => object | null,
): Promise<void> => {
  for await (const line of lines) {
    if (line.is === 'refused') {
      await answers.refuse(line.id, line.why);
      continue;
    }
    let answer: object | null;
    try {
      answer = work(line.item);
    } catch (error) {
      await answers.refuse(line.id, error instanceof Error ? error.message : String(error));
      continue;
    }
    if (answer !== null) await answers.give(answer);
  }
};
