// What stands in the channels of the browser page, so that it is there again after a reload and for every process.
import type { Instant } from '../core/time/instant.ts';

export interface TranscriptMessage {
  readonly id: number;
  /** The channel's name, as in `browser:<name>`. */
  readonly channel: string;
  readonly at: Instant;
  readonly from: 'dateline' | 'person';
  /** Seen only by whoever asked, in the page that asked; kept like the others. */
  readonly isPrivate: boolean;
  /** Of a delivery; null for answers and for what people type. */
  readonly mark: string | null;
  readonly part: number;
  /** In the page's own shape, as JSON text. */
  readonly body: string;
}

export interface Transcript {
  append(message: Omit<TranscriptMessage, 'id'>): Promise<TranscriptMessage>;
  /** The newest `limit` with an id above `after`, oldest first. */
  list(channel: string, after: number, limit: number): Promise<readonly TranscriptMessage[]>;
  byId(id: number): Promise<TranscriptMessage | null>;
  find(channel: string, mark: string, part: number, since: Instant): Promise<TranscriptMessage | null>;
}
