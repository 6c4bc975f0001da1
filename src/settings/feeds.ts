// `config/feeds.yaml`: the catalogue of feeds, a list.
import { z } from 'zod';
import { canonicalUrl } from '../core/article/address.ts';
import { feedKey } from '../core/feed/address.ts';
import type { CatalogueFeed } from '../core/feed/catalogue.ts';
import { PAGE_POLICIES, type PagePolicy } from '../core/feed/feed.ts';

const text = (most: number) =>
  z
    .string({ error: 'must be text' })
    .trim()
    .min(1, { error: 'is empty; leave it out' })
    .max(most, { error: `is longer than ${most} characters` });

const address = z
  .string({ error: 'is missing: the address of the feed, https://…' })
  .trim()
  .refine((url) => canonicalUrl(url) !== null, { error: 'is no address of the web; write https://…' })
  .refine((url) => !URL.canParse(url) || new URL(url).username === '', {
    error: 'holds a name or password; leave them out',
  });

const FIELDS = 'url, publisher, family, section, language, pages, on';
const notSo: z.core.$ZodErrorMap = (issue) =>
  issue.code === 'unrecognized_keys'
    ? `holds ${issue.keys.join(', ')}, which is not known here; known: ${FIELDS}`
    : 'must be a feed: { url: https://…, section: world }';

const feed = z
  .strictObject(
    {
      url: address,
      publisher: text(80).nullable().default(null),
      family: text(80).nullable().default(null),
      section: text(40).nullable().default(null),
      language: z
        .string()
        .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u, {
          error: 'must be a language tag, such as en or pt-BR',
        })
        .nullable()
        .default(null),
      pages: z
        .enum(PAGE_POLICIES as [PagePolicy, ...PagePolicy[]], {
          error: `must be ${PAGE_POLICIES.join(', ')}`,
        })
        .default('when-short'),
      on: z.boolean({ error: 'must be true or false' }).nullable().default(null),
    },
    { error: notSo },
  )
  .readonly();

/** What two rows must not share, whatever else is wrong with them. */
const keyOf = (row: unknown): string | null => {
  const url = z.object({ url: z.string() }).safeParse(row).data?.url;
  return url === undefined || canonicalUrl(url) === null ? null : feedKey(new URL(url).toString());
};

/** A file that is empty, or not there, reads as a mapping of nothing. */
const rows = z.union([z.array(z.unknown()), z.record(z.string(), z.never()).transform((): unknown[] => [])], {
  error: 'must be a list of feeds: - { url: https://…, section: world }',
});

/** Row by row, so that a mistake in one does not hide those of the others. */
export const catalogueSchema = rows.transform((rows, context): readonly CatalogueFeed[] => {
  const keys = rows.map(keyOf);
  return rows.flatMap((row, at) => {
    const first = keys.indexOf(keys[at] ?? null);
    if (keys[at] !== null && first < at) {
      const message = `is the address of feed ${first + 1} of the list already; leave one of them out`;
      context.addIssue({ code: 'custom', path: [at, 'url'], message });
    }
    const { data, error } = feed.safeParse(row);
    for (const { path, message } of error?.issues ?? [])
      context.addIssue({ code: 'custom', path: [at, ...path], message });
    return data ?? [];
  });
});
