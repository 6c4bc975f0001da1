// `config/dateline.yaml`: this deployment.
import { z } from 'zod';
import { isPrefix } from '../core/command/prefix.ts';
import { CHANNEL_FORMS, readChannel } from '../core/delivery/channel.ts';
import type { Channel } from '../core/delivery/subscription.ts';
import { daysField, type Sections, timeField, zoneField } from './fields.ts';
import { readFeedsSchema } from './read-feeds.ts';
import { retentionSchema } from './retention.ts';

const PLATFORMS = ['slack', 'discord', 'browser'] as const;

const pinned = z.strictObject({
  channel: z.string({ error: `must be ${CHANNEL_FORMS}` }).transform((text, context): Channel => {
    const channel = readChannel(text);
    if (channel !== null) return channel;
    context.addIssue({ code: 'custom', message: `must be ${CHANNEL_FORMS}` });
    return z.NEVER;
  }),
  takes: z.string({ error: 'must be a digest’s name, words of a topic, or a feed’s address' }).min(1),
  at: timeField.optional(),
  days: daysField.optional(),
  zone: zoneField.optional(),
  mode: z.enum(['digest', 'updates', 'both'], { error: 'must be digest, updates or both' }).default('digest'),
});

export const datelineSchema = (sections: Sections) =>
  z.strictObject({
    zone: zoneField.default('UTC'),
    language: z.enum(['en'], { error: 'must be en: labels are in English only so far' }).default('en'),
    platforms: z
      .array(z.enum(PLATFORMS, { error: `must be of ${PLATFORMS.join(', ')}` }), {
        error: 'must be a list, such as [slack, browser]',
      })
      .default([...PLATFORMS]),
    prefix: z
      .string({ error: 'must be a word, such as dl-' })
      .refine(isPrefix, { error: 'may hold a-z, 0-9, - and _, at most 16' })
      .default(''),
    retention: retentionSchema,
    subscriptions: z.array(pinned, { error: 'must be a list' }).default([]),
    feeds: readFeedsSchema(sections),
  });

export type DatelineSettings = Readonly<z.infer<ReturnType<typeof datelineSchema>>>;
export type PinnedSubscription = Readonly<z.infer<typeof pinned>>;
export const DATELINE_FIELDS = Object.keys(datelineSchema(null).shape);
