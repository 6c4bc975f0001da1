// Reading texts and telling stories takes processor time; where it is spent, here or in a thread of its own, is not the flows' business.
import type { Article } from '../core/article/article.ts';
import type { EditionStory, ToldOfStory } from '../core/digest/edition.ts';
import type { Telling } from '../core/digest/story-told.ts';
import type { Analysis } from '../core/language/analysis.ts';
import type { Description } from '../core/question/description.ts';
import type { Story } from '../core/story/story.ts';
import type { Instant } from '../core/time/instant.ts';
import type { TimelineEvent } from '../core/timeline/event.ts';

/** Each may reject: a text or a story that takes too long is given up. */
export interface Thinking {
  read(article: Pick<Article, 'title' | 'text' | 'language' | 'published' | 'knownAt'>): Promise<Analysis>;
  describe(story: Story, at: Instant): Promise<Description | null>;
  tell(story: Story, telling: Telling): Promise<EditionStory | null>;
  events(story: Story): Promise<readonly TimelineEvent[]>;
  isWorthTelling(story: Story, told: ToldOfStory | null, at: Instant): Promise<boolean>;
}
