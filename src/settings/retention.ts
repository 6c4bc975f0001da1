// `retention` of `config/dateline.yaml`: how long what is kept is kept.
import { z } from 'zod';
import { LEAST_AGE, type Retention } from '../core/delivery/retention.ts';
import { DAY } from '../core/time/instant.ts';
import { ageField } from './fields.ts';

const age = ageField.refine((length) => length === null || length >= LEAST_AGE, {
  error: `must be at least ${LEAST_AGE / DAY}d: a weekly digest still tells what is younger`,
});

export const retentionSchema = z
  .strictObject(
    {
      articles: age.default(365 * DAY),
      editions: age.default(365 * DAY),
      deliveries: age.default(365 * DAY),
      messages: age.default(90 * DAY),
    } satisfies Record<keyof Retention, z.ZodType>,
    { error: 'must be ages by name, such as { articles: 365d }' },
  )
  .prefault({});
