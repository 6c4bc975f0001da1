// The machine's clock, and giving way between two pieces of long work.
import { setImmediate } from 'node:timers/promises';
import type { Breathe, Clock } from '../../ports/system.ts';

export const systemClock: Clock = { now: () => Date.now() };

export const breathe: Breathe = () => setImmediate();
