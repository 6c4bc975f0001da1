// Who is accused and denies it: two sides of one matter, told by the name of the accused.
import type { NameMention } from './analysis.ts';
import { isSameSide } from './same-side.ts';
import type { Stance } from './stances.ts';

/** A denial stands in the sentence of the charge or in one of the next two. */
const ANSWERED_WITHIN = 2;

interface Answered<S extends Stance> {
  readonly charge: S;
  readonly denial: S;
}

/** Each charge with the first denial by one whom it names; no stance twice. */
export const answeredCharges = <S extends Stance>(
  stances: readonly S[],
  names: readonly NameMention[],
): readonly Answered<S>[] => {
  const denials = stances.filter(({ about }) => about === 'denial');
  const taken = new Set<S>();
  return stances.flatMap((charge) => {
    if (charge.about !== 'charge') return [];
    const accused = names
      .filter(({ start }) => start >= charge.object.start && start < charge.object.end)
      .map(({ name }) => name);
    const denial = denials.find(
      (one) =>
        !taken.has(one) &&
        one.object.start > charge.object.start &&
        one.sentence - charge.sentence <= ANSWERED_WITHIN &&
        !isSameSide(one.actor, charge.actor) &&
        accused.some((name) => isSameSide(name, one.actor)),
    );
    if (denial === undefined) return [];
    taken.add(denial);
    return [{ charge, denial }];
  });
};
