// Dateline's own words on sheets, one table a language: never what a source said, nor the sentences of notices.

interface CalendarName {
  readonly long: string;
  readonly short: string;
}

export interface Labels {
  /** BCP 47 tag of the table. */
  readonly language: string;
  /** Monday first. */
  readonly weekdays: readonly CalendarName[];
  readonly months: readonly CalendarName[];
  /** Words before a text end in a colon and have no blank after it. */
  readonly update: string;
  readonly isNew: string;
  readonly stillOpen: string;
  readonly answered: string;
  /** A question whose date passed without an answer. */
  readonly unanswered: string;
  readonly theyDisagree: string;
  /** In lists and options, where no text follows. */
  readonly updateMark: string;
  readonly openMark: string;
  readonly ahead: string;
  readonly also: string;
  readonly keyPoints: string;
  readonly whatsNext: string;
  readonly sources: string;
  readonly noDate: string;
  readonly publisherNotNamed: string;
  readonly openSinceToday: string;
  readonly takes: string;
  readonly takesNothing: string;
  readonly feedsOfWorkspace: string;
  readonly helpTitle: string;
  readonly helpLead: string;
  /** Before the names of digests. */
  readonly helpDigests: string;
  readonly helpPromise: string;
  readonly noEvents: string;
  readonly noQuestions: string;
  readonly oldestFirst: string;
  readonly chooseStory: string;
  readonly complete: string;
  readonly paused: string;
  readonly updates: string;
  readonly everyDay: string;
  readonly weekdaysOnly: string;
  readonly weekendOnly: string;
  readonly buttons: {
    readonly more: string;
    readonly timeline: string;
    readonly sources: string;
    readonly follow: string;
    readonly post: string;
    readonly pause: string;
    readonly resume: string;
    readonly runNow: string;
    readonly remove: string;
    readonly check: string;
  };
  /** For screen readers: what a button does, and to what. */
  readonly hints: Readonly<Record<keyof Labels['buttons'], (target: string) => string>>;
  readonly theChosenStory: string;
  readonly thisStory: string;
  readonly publishers: (n: number) => string;
  readonly articles: (n: number) => string;
  readonly articlesRead: (n: number) => string;
  readonly stories: (n: number) => string;
  /** More stories than the first message has room for. */
  readonly storiesShown: (all: number, shown: number) => string;
  readonly storiesTold: (told: number, all: number) => string;
  readonly events: (n: number) => string;
  readonly stillAhead: (n: number) => string;
  readonly questions: (n: number) => string;
  readonly openCount: (n: number) => string;
  /** `since` is a day, or null where none is to be named. */
  readonly openFor: (days: number, since: string | null) => string;
  readonly passed: (openedOn: string, passedOn: string) => string;
  readonly noEarlierThan: (day: string) => string;
  readonly window: (from: string, to: string) => string;
  readonly late: (window: string, covers: number, posted: string) => string;
  /** The whole line of an empty window; `read` is 0 where nothing arrived. */
  readonly nothingNew: (since: string, read: number, repeats: boolean) => string;
  /** What an edition lacks: feeds that could not be read, articles that were in no story yet, stories that could not be told. */
  readonly partial: (
    failed: readonly { readonly feed: string; readonly reason: string }[],
    lacking: { readonly notPlaced: number; readonly notTold: number },
  ) => string;
  readonly edition: (number: number) => string;
  readonly updateNumber: (number: number) => string;
  readonly sourcesOfEdition: (number: number) => string;
  readonly storyOfEdition: (story: number, edition: number) => string;
  readonly updateSinceDigest: (weekday: string) => string;
  readonly updateSince: (moment: string) => string;
  readonly firstTold: (day: string) => string;
  readonly timelineOf: (label: string) => string;
  readonly sourcesOf: (label: string) => string;
  readonly more: (n: number) => string;
  readonly feeds: (n: number) => string;
  readonly moreFeeds: (n: number) => string;
  readonly operatorsFeeds: (n: number) => string;
  readonly items: (n: number) => string;
  /** How a feed is doing; `since` is a moment, `length` a time such as "3 h". */
  readonly health: {
    readonly isNew: string;
    readonly well: (ago: string | null) => string;
    readonly empty: (since: string) => string;
    readonly silent: (length: string, usual: string) => string;
    readonly failing: (since: string, times: number, why: string) => string;
    readonly resting: (since: string, why: string) => string;
    readonly ended: (why: string) => string;
  };
  /** What came when a feed was asked; `newest` is a moment, or null. */
  readonly checked: {
    readonly read: (items: string, format: string, newest: string | null) => string;
    readonly empty: (format: string) => string;
    readonly moved: (to: string) => string;
    readonly cutOff: string;
    readonly failed: (why: string, todo: string) => string;
  };
  readonly minutes: (n: number) => string;
  readonly hours: (n: number) => string;
  readonly days: (n: number) => string;
  readonly nextRun: (moment: string) => string;
  /** "weekdays 09:00", then the zone after a blank. */
  readonly scheduled: (days: string, at: string, zone: string) => string;
  /** `year` null where the reader knows it. */
  readonly dayMonth: (day: number, month: string, year: number | null) => string;
  readonly weekdayDayMonth: (weekday: string, day: number, month: string, year: number | null) => string;
  readonly monthYear: (month: string, year: number) => string;
}

const count =
  (one: string, many: string) =>
  (n: number): string =>
    `${n} ${n === 1 ? one : many}`;
const name = (long: string, length = 3): CalendarName => ({ long, short: long.slice(0, length) });
const withYear = (text: string, year: number | null): string => (year === null ? text : `${text} ${year}`);

/** Of feeds that failed, a receipt names so many. */
const FEEDS_NAMED = 3;

const ENGLISH: Labels = {
  language: 'en',
  weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'].map((day) =>
    name(day),
  ),
  months: [
    ...['January', 'February', 'March', 'April'].map((month) => name(month)),
    ...['May', 'June', 'July', 'August'].map((month) => name(month)),
    ...['September', 'October', 'November', 'December'].map((month) => name(month)),
  ],
  update: 'Update:',
  isNew: 'New:',
  stillOpen: 'Still open:',
  answered: 'Answered:',
  unanswered: 'Unanswered:',
  theyDisagree: 'They disagree:',
  updateMark: 'Update',
  openMark: 'still open',
  ahead: 'Ahead:',
  also: 'Also:',
  keyPoints: 'Key points',
  whatsNext: 'What’s next',
  sources: 'Sources',
  noDate: 'no date',
  publisherNotNamed: 'Publisher not named',
  openSinceToday: 'Open since today.',
  takes: 'This channel takes',
  takesNothing: 'This channel takes nothing yet.',
  feedsOfWorkspace: 'Feeds of this workspace',
  helpTitle: 'Dateline',
  helpLead: 'You can type:',
  helpDigests: 'Digests to subscribe by name:',
  helpPromise: 'Every sentence is one of a stored article, with its publisher, time and link.',
  noEvents: 'No dated events.',
  noQuestions: 'No open questions.',
  oldestFirst: 'oldest first',
  chooseStory: 'Choose a story to see more',
  complete: 'complete',
  paused: 'paused',
  updates: 'updates',
  everyDay: 'every day',
  weekdaysOnly: 'weekdays',
  weekendOnly: 'weekends',
  buttons: {
    more: 'More',
    timeline: 'Timeline',
    sources: 'Sources',
    follow: 'Follow',
    post: 'Post to channel',
    pause: 'Pause',
    resume: 'Resume',
    runNow: 'Run now',
    remove: 'Remove',
    check: 'Check',
  },
  hints: {
    more: (target) => `More about ${target}`,
    timeline: (target) => `Timeline of ${target}`,
    sources: (target) => `Sources of ${target}`,
    follow: (target) => `Follow ${target}`,
    post: (target) => `Post ${target} to the channel`,
    pause: (target) => `Pause ${target}`,
    resume: (target) => `Resume ${target}`,
    runNow: (target) => `Run ${target} now`,
    remove: (target) => `Remove ${target}`,
    check: (target) => `Check ${target}`,
  },
  theChosenStory: 'the chosen story',
  thisStory: 'this story',
  publishers: count('publisher', 'publishers'),
  articles: count('article', 'articles'),
  articlesRead: (n) => `${count('article', 'articles')(n)} read`,
  stories: count('story', 'stories'),
  storiesShown: (all, shown) => `${shown} of ${all} stories here`,
  storiesTold: (told, all) => `${told} of ${count('story', 'stories')(all)} told`,
  events: count('event', 'events'),
  stillAhead: (n) => `${n} still ahead`,
  questions: count('question', 'questions'),
  openCount: (n) => `${n} still open`,
  openFor: (days, since) =>
    `Open for ${count('day', 'days')(days)}${since === null ? '' : `, since ${since}`}.`,
  passed: (openedOn, passedOn) => `Open since ${openedOn}; its date passed on ${passedOn}.`,
  noEarlierThan: (day) => `no earlier than ${day}`,
  window: (from, to) => `${from} to ${to}`,
  late: (window, covers, posted) =>
    `Late: covers ${window}${covers > 1 ? ` (${covers} editions)` : ''}, posted ${posted}.`,
  nothingNew: (since, read, repeats) =>
    read === 0
      ? `Nothing new since ${since}. 0 articles.`
      : `Nothing new since ${since}. ${count('article', 'articles')(read)} read${repeats ? `; ${read === 1 ? 'it repeats' : 'they repeat'} what was told` : ''}.`,
  partial: (failed, { notPlaced, notTold }) => {
    const named = failed.slice(0, FEEDS_NAMED).map(({ feed, reason }) => `${feed} (${reason})`);
    const more = failed.length - named.length;
    const feeds = more > 0 ? [...named, `${more} more feeds failed`] : named;
    const placing =
      notPlaced === 0 ? [] : [`${count('article', 'articles')(notPlaced)} not sorted into stories in time`];
    const telling = notTold === 0 ? [] : [`${count('story', 'stories')(notTold)} could not be told`];
    return `partial: ${[...feeds, ...placing, ...telling].join(', ')}`;
  },
  edition: (number) => `edition ${number}`,
  updateNumber: (number) => `Update · edition ${number}`,
  sourcesOfEdition: (number) => `Sources of edition ${number}`,
  storyOfEdition: (story, edition) => `Story ${story} of edition ${edition}`,
  updateSinceDigest: (weekday) => `Update since ${weekday}’s digest`,
  updateSince: (moment) => `Update since ${moment}`,
  firstTold: (day) => `first told ${day}`,
  timelineOf: (label) => `Timeline: ${label}`,
  sourcesOf: (label) => `Sources: ${label}`,
  more: (n) => `${n} more`,
  feeds: count('feed', 'feeds'),
  moreFeeds: (n) => `${n} more ${n === 1 ? 'feed is' : 'feeds are'} not shown here.`,
  operatorsFeeds: (n) =>
    `${n} more ${n === 1 ? 'feed is' : 'feeds are'} read for everybody here, by the operator’s choice.`,
  items: count('item', 'items'),
  health: {
    isNew: 'not asked yet',
    well: (ago) => (ago === null ? 'well' : `well; last item ${ago} ago`),
    empty: (since) => `answers, but has held no item since ${since}`,
    silent: (length, usual) => `nothing new for ${length}, usually every ${usual}`,
    failing: (since, times, why) => `failing since ${since}, ${count('time', 'times')(times)}: ${why}`,
    resting: (since, why) => `resting: it has failed since ${since} and is asked only now and then: ${why}`,
    ended: (why) => `ended: ${why}`,
  },
  checked: {
    read: (items, format, newest) =>
      `answers: ${items}, ${format}${newest === null ? ', without dates' : `, newest ${newest}`}`,
    empty: (format) => `answers, but is empty: no items, ${format}`,
    moved: (to) => `it has moved to ${to}`,
    cutOff: 'its end is missing',
    failed: (why, todo) => `failed: ${why}. To do: ${todo}`,
  },
  minutes: (n) => `${n} min`,
  hours: (n) => `${n} h`,
  days: count('day', 'days'),
  nextRun: (moment) => `next: ${moment}`,
  scheduled: (days, at, zone) => `${days} ${at} ${zone}`,
  dayMonth: (day, month, year) => withYear(`${day} ${month}`, year),
  weekdayDayMonth: (weekday, day, month, year) => withYear(`${weekday} ${day} ${month}`, year),
  monthYear: (month, year) => `${month} ${year}`,
};

const TABLES: readonly Labels[] = [ENGLISH];

/** The table of a BCP 47 tag, by its first part; English where there is none. */
export const labelsFor = (language: string): Labels => {
  const main = language.toLowerCase().split('-')[0];
  return TABLES.find((table) => table.language === main) ?? ENGLISH;
};
