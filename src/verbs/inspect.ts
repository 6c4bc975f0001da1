// `dateline inspect`: what Dateline reads in texts, by the code that the bot reads them with; JSON Lines in and out.
import { OperatorError } from '../ports/operator-error.ts';
import type { Verb } from './context.ts';
import { documentSetTasks } from './inspect/document-sets.ts';
import { feedTask } from './inspect/feeds.ts';
import { pageTask } from './inspect/pages.ts';
import { storiesTask } from './inspect/stories.ts';
import { textTasks } from './inspect/texts.ts';

export const inspectVerb: Verb = (program, context) => {
  const inspect = program
    .command('inspect')
    .description('What Dateline reads in texts: JSON Lines in and out, a failed item is told in its place');
  textTasks(inspect, context);
  storiesTask(inspect, context);
  documentSetTasks(inspect, context);
  feedTask(inspect, context);
  pageTask(inspect, context);
  const tasks = inspect.commands.map((task) => task.name()).join(', ');
  inspect
    .argument('[task]', 'one of the commands below')
    .argument('[file...]', 'JSON Lines; without one, standard input')
    .action((task: string | undefined) => {
      const what = task === undefined ? 'inspect needs a task' : `inspect has no task “${task}”`;
      throw new OperatorError(`${what}: ${tasks}.`, 2);
    });
};
