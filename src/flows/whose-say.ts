// What a text that arrived may do to the article that it was found to be.
import type { Article } from '../core/article/article.ts';
import type { Arrived } from '../core/article/find.ts';
import { isCopied, type Say, sayOf, VOICES, voiceKeys, voiceOf } from '../core/article/voice.ts';
import type { ArticleKeeper } from '../ports/library.ts';

/** An import is the doing of whoever runs Dateline; a paste may be anybody's. */
export const whoseSay = async (
  { owners }: Pick<ArticleKeeper, 'owners'>,
  { arrival, draft }: Pick<Arrived, 'arrival' | 'draft'>,
  { id, url, title, text }: Article,
): Promise<Say> => {
  const isSame = draft.title === title && draft.text === text;
  if (arrival.is === 'import') return arrival.isPasted && !isSame ? 'is-another' : 'revises';
  const by = voiceKeys.by(arrival.feed, id);
  const words = await owners([by, ...VOICES.map((voice) => voiceKeys[voice](id))]);
  const held = VOICES.find((voice) => words.has(voiceKeys[voice](id))) ?? null;
  const say = sayOf(voiceOf(arrival, url), held, words.has(by));
  const isVouchedFor = held === null || words.has(voiceKeys.named(id));
  return say === 'nothing' && isCopied(arrival, draft.url, url, isVouchedFor) ? 'is-another' : say;
};
