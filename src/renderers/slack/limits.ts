// What Slack takes, as data; each value with where it comes from.

/** docs.slack.dev, Block Kit reference, page of each block or element, unless a line says otherwise. Counted in UTF-16 units: never too few. */
export const LIMITS = {
  /** Blocks in one message. */
  blocks: 50,
  /**
   * Characters over all blocks of one message. Undocumented: `msg_blocks_too_long` came at 11,341 characters in 45 blocks, not at
   * 9,597 in 50 (bolt-js issues 2509 and 2867).
   */
  message: 9_500,
  /** `text` beside blocks: "up to 4,000 characters for best results" (chat.postMessage); it is cut at 40,000. */
  fallback: 4_000,
  header: 150,
  /** Text object: section text, context elements. Rich text has no documented limit; this one is kept for it too. */
  text: 3_000,
  fields: 10,
  field: 2_000,
  actions: 25,
  buttonText: 75,
  accessibilityLabel: 75,
  /** Ours: a hundred would be allowed, but not in one message with all the rest. */
  selectOptions: 25,
  optionText: 75,
  placeholder: 150,
  /** Of a link; the `url` of a button has the same. */
  address: 3_000,
} as const;
