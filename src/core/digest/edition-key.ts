// Names of editions: by key before they are built, by content afterwards.
import { createHash } from 'node:crypto';
import type { Edition } from './edition.ts';

const digest = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 24);

/** What makes two editions the same one before either is built. Channels with the same key share it. */
export const editionKey = (parts: {
  readonly kind: Edition['kind'];
  readonly revision: string;
  readonly language: string;
  readonly window: Edition['window'];
  readonly baseline: string | null;
  /** The story of an update, or of an edition about one story. */
  readonly story: string | null;
  readonly keyPoints: number;
}): string =>
  digest(
    [
      parts.kind,
      parts.revision,
      parts.language,
      parts.window.from,
      parts.window.to,
      parts.window.zone,
      parts.baseline ?? '',
      parts.story ?? '',
      parts.keyPoints,
    ].join('\n'),
  );

export const editionId = (edition: Omit<Edition, 'id'>): string => `e-${digest(JSON.stringify(edition))}`;
