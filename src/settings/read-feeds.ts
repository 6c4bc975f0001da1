// `feeds` of `config/dateline.yaml`: which feeds of the catalogue are read, and how often a feed is asked.
import { z } from 'zod';
import { type Bounds, USUAL_BOUNDS } from '../core/feed/rhythm.ts';
import { DAY, MINUTE } from '../core/time/instant.ts';
import { languagesField, lengthField, type Sections, sectionsField } from './fields.ts';

/** No server wants to be asked more often, */
const LEAST = MINUTE;
/** and a feed that holds its news for a day loses it otherwise. */
const MOST = DAY;

const between = lengthField.refine((length) => length >= LEAST && length <= MOST, {
  error: 'must be from 1m to 1 day',
});

const interval = z
  .strictObject(
    {
      least: between.default(USUAL_BOUNDS.least),
      most: between.default(USUAL_BOUNDS.most),
    } satisfies Record<keyof Bounds, z.ZodType>,
    { error: 'must be two lengths, such as { least: 5m, most: 2h }' },
  )
  .refine(({ least, most }) => least <= most, {
    error: 'must have a least that is no longer than its most, 2h unless set',
  })
  .prefault({});

export const readFeedsSchema = (sections: Sections) =>
  z
    .strictObject(
      { sections: sectionsField(sections), languages: languagesField, interval },
      { error: 'must be { sections: […], languages: […] }' },
    )
    .prefault({});
