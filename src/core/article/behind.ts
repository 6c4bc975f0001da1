// Who stands behind an article, so that publishers are counted which are independent of each other.
import { agencyNamed } from './agencies.ts';
import type { Article } from './article.ts';

/** The agency, whoever prints it; else whom the text credits; else the publisher's house; else the publisher. Empty where nobody is named. */
export const behind = ({
  publisher,
  family,
  origin,
}: Pick<Article, 'publisher' | 'family' | 'origin'>): string =>
  (publisher === null ? null : agencyNamed(publisher)) ?? origin ?? family ?? publisher ?? '';
