// The tasks that ask what is read in one text: sentences, dates, attributions, questions.
import type { Command } from 'commander';
import type { Analysis, Span } from '../../core/language/analysis.ts';
import type { Context } from '../context.ts';
import { answersOn, withEach } from './answers.ts';
import { analysisOf, document, published } from './documents.ts';
import { readItems } from './json-lines.ts';

interface TextTask {
  readonly name: string;
  readonly description: string;
  readonly item: typeof document | typeof publishedDocument;
  readonly show: (analysis: Analysis) => object;
}

const publishedDocument = document.extend({ published });

const span = ({ start, end }: Span): Span => ({ start, end });

const spansOf = ({ sentences }: Analysis, indices: readonly number[]): readonly Span[] =>
  indices.flatMap((index) => sentences[index] ?? []).map(span);

const TASKS: readonly TextTask[] = [
  {
    name: 'sentences',
    description: 'Where each sentence begins and ends',
    item: document,
    show: ({ sentences }) => ({ sentences: sentences.map(span) }),
  },
  {
    name: 'dates',
    description: 'Dates as they are named, and what they mean on the day of publication',
    item: publishedDocument,
    show: ({ dates }) => ({ dates: dates.map((date) => ({ ...span(date), value: date.value })) }),
  },
  {
    name: 'attributions',
    description: 'Who is said to have said what',
    item: document,
    show: ({ attributions }) => ({
      attributions: attributions.map(({ cue, source, content, speaker }) => ({
        cue: span(cue),
        source: source === null ? null : span(source),
        content: content.map(span),
        speaker,
      })),
    }),
  },
  {
    name: 'questions',
    description: 'What the text leaves open, most important first',
    item: document,
    show: (analysis) => ({
      questions: analysis.questions.map(({ question, kind, evidence, positions }) => ({
        question,
        kind,
        evidence: spansOf(analysis, evidence),
        positions: positions.flatMap(({ actor, sentence }) =>
          spansOf(analysis, [sentence]).map((where) => ({ actor, ...where })),
        ),
      })),
    }),
  },
];

export const textTasks = (inspect: Command, context: Context): void => {
  for (const { name, description, item, show } of TASKS)
    inspect
      .command(name)
      .description(description)
      .argument('[file...]', 'JSON Lines; without one, standard input')
      .action((files: readonly string[]) =>
        withEach(readItems(context, files, item), answersOn(context), (one) => ({
          id: one.id,
          ...show(analysisOf(one)),
        })),
      );
};
