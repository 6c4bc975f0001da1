// All verbs of the command line, in the order of the help.
import { articleVerb } from './article.ts';
import { questionsVerb, timelineVerb } from './ask.ts';
import type { Verb } from './context.ts';
import { deliveriesVerb } from './deliveries.ts';
import { digestVerb } from './digest.ts';
import { feedsVerb } from './feeds.ts';
import { importVerb } from './import.ts';
import { inspectVerb } from './inspect.ts';
import { manifestVerb, registerVerb } from './manifest.ts';
import { publishVerb } from './publish.ts';
import { startVerb } from './start.ts';
import { subscriptionsVerb } from './subscriptions.ts';

export const VERBS: readonly Verb[] = [
  startVerb,
  importVerb,
  digestVerb,
  timelineVerb,
  questionsVerb,
  articleVerb,
  publishVerb,
  feedsVerb,
  subscriptionsVerb,
  deliveriesVerb,
  inspectVerb,
  manifestVerb,
  registerVerb,
];
