// The line of a message that comes later than it was due.
import type { Instant, Window, Zone } from '../../core/time/instant.ts';
import { labelsFor } from './labels.ts';
import { momentText, windowText } from './moments.ts';

export interface Lateness {
  readonly window: Window;
  readonly zone: Zone;
  /** How many scheduled editions this one covers. */
  readonly covers: number;
  readonly postedAt: Instant;
  /** BCP 47 tag. */
  readonly language: string;
}

/** `Late: covers Mon 09:00 to Thu 09:00 (3 editions), posted Thu 11:42.` */
export const lateLine = ({ window, zone, covers, postedAt, language }: Lateness): string => {
  const labels = labelsFor(language);
  const reader = { labels, zone, now: postedAt };
  return labels.late(windowText(window, reader), covers, momentText(postedAt, reader));
};
