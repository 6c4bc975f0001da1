// What Discord's own clock shows: a machine whose clock is seconds ahead would otherwise take every command for an old one.
import { type REST, RESTEvents } from 'discord.js';
import type { Clock } from '../../ports/system.ts';

/** In ms. The header that tells Discord's time has whole seconds, and an answer takes a while: less means nothing. */
const WORTH_KNOWING = 2_000;

/** Corrected by the `Date` of each answer, the newest counts. */
export const serverClock = (rest: REST, clock: Clock): Clock => {
  let ahead = 0;
  rest.on(RESTEvents.Response, (_, response) => {
    const told = Date.parse(response.headers.get('date') ?? '');
    const difference = clock.now() - told;
    if (!Number.isNaN(told)) ahead = Math.abs(difference) > WORTH_KNOWING ? difference : 0;
  });
  return { now: () => clock.now() - ahead };
};
