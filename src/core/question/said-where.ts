// Where: the place that a clause gives for what is asked.
import { isNegated } from './doubt.ts';
import { lastAsked, type Said, stemsOf, wordsIn } from './said.ts';

/** Nothing that could be a place: times, ways and figures of speech. */
const NO_PLACE =
  /^(?:the )?(?:\d|all\b|this|that|these|those|it|him|her|them|us|me|what|which|whom|each|any|some|no|point|way|idea|matter|issue|fact|order|part|case|turn|total|addition|general|particular|response|return|protest|secret|public|private|danger|trouble|question|doubt|charge|full|force|time|times|least|most|first|last|once|risk|work|stake|odds|war|night|noon|midnight|dawn|dusk|behalf|good|bad|broad|suspicion|foot|purpose|schedule|duty|strike|hold|morning|afternoon|evening|weekend|day|days|week|month|year|hours?|minutes?|end|beginning|start|same|meantime|past|future|wake|face|hope|statement|interview|report|vote|deal|meeting|court case|january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day|spring|summer|autumn|winter|recent|early|late|mid|one|two|three|four|five|six|seven|eight|nine|ten|an? (?:row|hurry|statement|report|vote|while|bid|move|rage|way))\b/iu;
const PLACE =
  /\b(?:in|at|near|on|inside|outside|under|behind|beneath|aboard|to|into|from|off|beside|between) (?=((?:(?:the|an?|its|their|his|her) )?[\p{L}\d][\p{L}\d'’-]*(?: [\p{L}\d'’-]+)?))/giu;
const PLACE_WITHIN = 4;

/** A place right behind what is asked about, and none that the question names. */
export const saysWhere = ({ text, question }: Said): boolean => {
  const words = wordsIn(text);
  const last = lastAsked(words, question);
  const asked = new Set(stemsOf(question));
  return (
    !isNegated(text) &&
    [...text.matchAll(PLACE)].some((match) => {
      const place = match[1] ?? '';
      const at = wordsIn(text.slice(0, match.index)).length;
      const isNear = at > last && at - last <= PLACE_WITHIN;
      const stems = stemsOf(place);
      return isNear && !NO_PLACE.test(place) && stems.length > 0 && stems.every((stem) => !asked.has(stem));
    })
  );
};
