// Builds the edition of a window, once for each key; whoever asks for the same gets what stands there.
import { type Composition, compose } from '../core/digest/compose.ts';
import type { DigestDefinition } from '../core/digest/definition.ts';
import type { Edition, NumberedEdition } from '../core/digest/edition.ts';
import { editionKey } from '../core/digest/edition-key.ts';
import type { Telling } from '../core/digest/story-told.ts';
import { ARTICLES_PER_STORY, asKnownAt, type ReadArticle, type Story } from '../core/story/story.ts';
import type { Window, Zone } from '../core/time/instant.ts';
import type { EditionStore } from '../ports/editions.ts';
import type { FeedFaults } from '../ports/feeds.ts';
import type { StoryReader } from '../ports/stories.ts';
import type { Breathe, Log } from '../ports/system.ts';
import type { Thinking } from '../ports/thinking.ts';
import { matchTopic, STORIES_PER_TOPIC } from './topics.ts';

export interface EditionRequest {
  readonly kind: Edition['kind'];
  readonly recipe: DigestDefinition;
  readonly window: Window & { readonly zone: Zone };
  /** BCP 47 tag of labels and dates. */
  readonly language: string;
  /** The id of the edition that the channel received before, or null. */
  readonly baseline: string | null;
  /** Only this story; null for what the recipe selects. */
  readonly story: string | null;
}

export type EditionFor = (request: EditionRequest) => Promise<NumberedEdition>;

export interface Editing {
  readonly stories: StoryReader;
  readonly feeds: FeedFaults;
  readonly editions: EditionStore;
  readonly thinking: Pick<Thinking, 'tell'>;
  /** Lets answers through between two stories. */
  readonly breathe: Breathe;
  readonly log: Log;
}

/** Stories looked at: some may only repeat what was told. */
const STORIES_PER_WINDOW = 60;

/** The topic first: on a busy day its story is not among the most important of all. */
const ofTopic = async ({ stories }: Editing, topic: string): Promise<readonly string[]> => {
  const match = await matchTopic(stories, topic, STORIES_PER_TOPIC);
  return match.is === 'found' ? match.stories.map(({ id }) => id) : [];
};

/** Ids, most important first. */
const selected = async (deps: Editing, request: EditionRequest): Promise<readonly string[]> => {
  if (request.story !== null) return [request.story];
  const { topic, languages, sections, feeds } = request.recipe.select;
  const among = topic === null ? null : await ofTopic(deps, topic);
  return deps.stories.within(
    { window: request.window, among, languages, sections, feeds },
    STORIES_PER_WINDOW,
  );
};

/** An article whose language nobody named is taken for one that is wanted. */
const isWanted = ({ article: { language } }: ReadArticle, languages: readonly string[]): boolean =>
  languages.length === 0 || language === null || languages.includes(language.split('-')[0] ?? '');

/** As it stood at the window's end: an edition that is made late tells no revision that the next one will tell. */
const asAsked = ({ id, articles }: Story, { recipe, window }: EditionRequest): Story | null => {
  const told = articles
    .flatMap((read) => asKnownAt(read, window.to) ?? [])
    .filter((read) => isWanted(read, recipe.select.languages));
  return told.length === 0 ? null : { id, articles: told };
};

async function* loaded(
  deps: Editing,
  request: EditionRequest,
  ids: readonly string[],
): AsyncGenerator<Story> {
  for (const id of ids) {
    await deps.breathe();
    const story = await deps.stories.story(id, request.window.to, ARTICLES_PER_STORY);
    const wanted = story === null ? null : asAsked(story, request);
    if (wanted !== null) yield wanted;
  }
}

/**
 * A story that cannot be told costs an edition only itself; a second try, since a thread may have been lost under it. An edition of
 * that story alone has nothing else to tell, and fails.
 */
const telling =
  ({ thinking, log }: Editing) =>
  async (story: Story, how: Telling) => {
    const tell = () => thinking.tell(story, how);
    return tell()
      .catch(tell)
      .catch((error: unknown) => {
        log.error({ story: story.id, error }, 'a story cannot be told');
        return 'failed' as const;
      });
  };

/** A receipt names so many; who runs Dateline sees all of them. */
const FAILED_AT_MOST = 20;

/** What failing feeds would have brought is missing; of one story nobody can say so. */
const failedFor = ({ feeds }: Editing, { recipe, window, story }: EditionRequest) =>
  story === null ? feeds.failing(recipe.select, window.to, FAILED_AT_MOST) : [];

const isOfTopic = ({ recipe, story }: EditionRequest): boolean =>
  recipe.select.topic !== null || story !== null;

const build = async (deps: Editing, request: EditionRequest): Promise<Edition> => {
  const { recipe, window, baseline } = request;
  const ids = await selected(deps, request);
  const counted = await deps.stories.totals(window, request.story, recipe.select);
  const totals = {
    ...counted,
    notPlaced: await deps.stories.waiting(window),
    feedsFailed: await failedFor(deps, request),
  };
  const composition: Composition = {
    kind: request.kind,
    digest: recipe.name,
    title: recipe.title,
    language: request.language,
    window,
    baseline: baseline === null ? null : ((await deps.editions.byId(baseline))?.edition ?? null),
    stories: loaded(deps, request, ids),
    most: request.story === null ? recipe.stories : 1,
    keyPoints: recipe.keyPoints,
    // Words find stories and not articles: of all that were read, those that fit are told of.
    totals: isOfTopic(request) ? { ...totals, stories: ids.length } : totals,
  };
  return compose(composition, request.story === null ? telling(deps) : deps.thinking.tell);
};

/** For deliveries: channels whose request has the same key share one edition. */
export const editing =
  (deps: Editing): EditionFor =>
  async (request) => {
    const { recipe } = request;
    const key = editionKey({ ...request, revision: recipe.revision, keyPoints: recipe.keyPoints });
    return (await deps.editions.byKey(key)) ?? (await deps.editions.save(key, await build(deps, request)));
  };

/** For people who ask: built from what is there now, so that a late import shows; kept by content, so that it can be drawn again. */
export const previewing =
  (deps: Editing): EditionFor =>
  async (request) => {
    const edition = await build(deps, request);
    return deps.editions.save(`preview ${edition.id}`, edition);
  };
