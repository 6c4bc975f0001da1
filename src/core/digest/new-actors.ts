// Whoever speaks for the first time in a story, and speaks on its matter.
import { contentStems } from '../language/words.ts';
import { extractOf } from '../story/extract.ts';
import type { ReadArticle } from '../story/story.ts';
import type { Change } from './edition.ts';
import { isBackground } from './told-before.ts';

/** Whoever asks, blames or is said to want something has not spoken. */
const REPORTS = /^(?:has |have |had )?(?:sa(?:y|id)|tell|told|announce|confirm|warn|according)/iu;

/** In the order of the articles, each once. */
export const newActors = (
  fresh: readonly ReadArticle[],
  earlier: readonly ReadArticle[],
): readonly Change[] => {
  const known = new Set(
    earlier.flatMap(({ analysis }) => analysis.names.map(({ name }) => name.toLowerCase())),
  );
  const seen = new Set<string>();
  return fresh.flatMap((read) => {
    const { article, analysis } = read;
    const matter = new Set(contentStems(article.title));
    return analysis.attributions.flatMap(({ speaker, cue, source }) => {
      if (speaker === null || known.has(speaker.toLowerCase()) || seen.has(speaker)) return [];
      seen.add(speaker);
      const sentence = analysis.sentences.find(({ start, end }) => cue.start >= start && cue.start < end);
      const reports = REPORTS.test(article.text.slice(cue.start, cue.end)) && source !== null;
      if (sentence === undefined || !reports || isBackground(read, sentence)) return [];
      const said = extractOf(article, sentence);
      const isOnMatter = contentStems(said.text).some((stem) => matter.has(stem));
      // Whoever is named only by what stands before is not introduced here.
      return isOnMatter && speaker.split(' ').some((name) => said.text.includes(name))
        ? [{ kind: 'actor' as const, ...said }]
        : [];
    });
  });
};
