// How much of what is asked a sentence must say to be looked at closer: told at once, it leaves next to nothing of a long story.
import { matterOf } from './matter.ts';
import { asksForEnd } from './restated.ts';

const ASKED_MEANINGS = 2;
/** The share of what is asked that its answer says. */
const SAID_OF_ASKED = 0.7;

/** So many of the meanings that are asked for. */
export const isEnough = (shared: number, asked: number): boolean =>
  shared >= ASKED_MEANINGS && shared >= SAID_OF_ASKED * asked;

/** Whether a sentence of these meanings can settle or restate the question at all. */
export const mayAnswer = (question: string): ((meanings: ReadonlySet<string>) => boolean) => {
  const matter = matterOf(question);
  // Light verbs answer where little else is asked: they are no meanings.
  if (matter.length < ASKED_MEANINGS) return () => true;
  if (asksForEnd(question)) return (meanings) => matter.some((one) => meanings.has(one));
  return (meanings) => {
    let shared = 0;
    for (const one of matter) if (meanings.has(one)) shared += 1;
    return isEnough(shared, matter.length);
  };
};
