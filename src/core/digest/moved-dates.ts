// Dates that have moved: the hearing of Monday is on Thursday now.
import type { Sentence } from '../language/analysis.ts';
import { meaningsOf } from '../language/likeness.ts';
import { isTellable } from '../language/self-contained.ts';
import { spansIn } from '../language/spans.ts';
import { extractOf } from '../story/extract.ts';
import { spokenIn } from '../story/spoken.ts';
import type { ReadArticle } from '../story/story.ts';
import { isLeftBehind, movedIn } from '../timeline/moved.ts';
import type { Change } from './edition.ts';

/** What may be moved, or is not, stands where it was. */
const NOT_DONE =
  /\b(?:not|never|could|would|may|might|should|if|unless|whether|asks?|asked|wants?|wanted|urg\p{L}+|demand\p{L}*|consider\p{L}*|refus\p{L}+|oppos\p{L}+|threat\p{L}*)\b|n['’]t\b/iu;

const daysIn = ({ analysis }: ReadArticle, sentence: Sentence): readonly string[] =>
  spansIn(analysis.dates, sentence).flatMap(({ day }) => day ?? []);

interface Told {
  readonly meanings: ReadonlySet<string>;
  readonly days: readonly string[];
}
/** Sentences that name a day, with what they say. */
const datedIn = (articles: readonly ReadArticle[]): readonly Told[] =>
  articles.flatMap((read) =>
    read.analysis.sentences.flatMap((sentence) => {
      const days = sentence.kind === 'prose' ? daysIn(read, sentence) : [];
      if (days.length === 0) return [];
      return [{ meanings: meaningsOf(read.article.text.slice(sentence.start, sentence.end)), days }];
    }),
  );

/** Something that earlier articles tell of is moved to a day that none of them names with it. */
export const movedDates = (
  fresh: readonly ReadArticle[],
  earlier: readonly ReadArticle[],
): readonly Change[] => {
  const told = datedIn(earlier);
  return fresh.flatMap((read) =>
    read.analysis.sentences.flatMap((sentence) => {
      const text = read.article.text.slice(sentence.start, sentence.end);
      const moved = sentence.kind === 'prose' ? movedIn(text) : null;
      if (moved === null || NOT_DONE.test(text) || !isTellable(text) || spokenIn(read).has(sentence))
        return [];
      const days = spansIn(read.analysis.dates, sentence).flatMap(({ day, start }) =>
        day === null || isLeftBehind(text, start - sentence.start) ? [] : [day],
      );
      const before = told.filter(({ meanings }) => meanings.has(moved)).flatMap((one) => one.days);
      const isNew = before.length > 0 && days.some((day) => !before.includes(day));
      return isNew ? [{ kind: 'date' as const, ...extractOf(read.article, sentence) }] : [];
    }),
  );
};
