// `digests/*.yaml`: one digest a file, what and when, never where.
import { createHash } from 'node:crypto';
import { z } from 'zod';
import {
  type DigestDefinition,
  type Selection,
  selectionKey,
  USUAL_TIME,
} from '../core/digest/definition.ts';
import { WEEKDAYS } from '../core/time/days.ts';
import { daysField, languagesField, type Sections, sectionsField, timeField, zoneField } from './fields.ts';

const count = (least: number, most: number) =>
  z
    .number({ error: `must be a number from ${least} to ${most}` })
    .int({ error: `must be a whole number from ${least} to ${most}` })
    .min(least, { error: `must be from ${least} to ${most}` })
    .max(most, { error: `must be from ${least} to ${most}` });

export const digestSchema = (sections: Sections) =>
  z.strictObject({
    title: z
      .string({ error: 'is missing: give the digest a title' })
      .trim()
      .min(1, { error: 'is empty' })
      .max(80, { error: 'is longer than 80 characters' }),
    stories: count(1, 10).default(5),
    keyPoints: count(2, 6).default(3),
    select: z
      .strictObject({
        topic: z
          .string({ error: 'must be words, such as: ferry talks' })
          .trim()
          .min(1)
          .max(200)
          .nullable()
          .default(null),
        languages: languagesField,
        sections: sectionsField(sections),
      })
      .default({ topic: null, languages: [], sections: [] }),
    when: z
      .strictObject({
        at: timeField.default(USUAL_TIME),
        days: daysField.default(WEEKDAYS),
        zone: zoneField.nullable().default(null),
      })
      .default({ at: USUAL_TIME, days: WEEKDAYS, zone: null }),
    quiet: z.enum(['line', 'skip'], { error: 'must be line or skip' }).default('line'),
  });

export const DIGEST_FIELDS = Object.keys(digestSchema(null).shape);

/** The revision holds what an edition is made of; when it is posted does not change what it says. */
export const digestOf = (
  name: string,
  { when, select: chosen, ...rest }: z.infer<ReturnType<typeof digestSchema>>,
): DigestDefinition => {
  const select: Selection = { ...chosen, feeds: [] };
  const revision = createHash('sha256')
    .update(JSON.stringify([name, { ...rest, select: selectionKey(select) }]))
    .digest('hex')
    .slice(0, 16);
  return { name, ...rest, select, when, revision };
};
