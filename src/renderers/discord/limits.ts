// What Discord takes, as data; each value with where it comes from.

/** discord-api-spec openapi.json, MessageCreateRequest and the component schemas, unless a line says otherwise. */
export const LIMITS = {
  /** Components in a message, nested ones counted (docs, Component Reference, "Legacy Message Component Behavior"). */
  components: 40,
  /** Characters over all text of a message with Components V2 (docs, same place). Counted in UTF-16 units: never too few. */
  text: 4000,
  customId: 100,
  buttonsInRow: 5,
  /** Docs, Button: "label: max 80 characters". */
  buttonLabel: 80,
  selectOptions: 25,
  selectPlaceholder: 150,
  optionLabel: 100,
  optionValue: 100,
  optionDescription: 100,
  /** Ours: a longer address is left out, so that a link always fits a message. */
  linkAddress: 1000,
  /** Ours: longer words and labels go on in the next piece. */
  piece: 400,
} as const;

/** Docs, Message Flags. */
export const FLAGS = { ephemeral: 1 << 6, componentsV2: 1 << 15 } as const;

/** The accent `#1f7a8c`. */
export const ACCENT = 0x1f7a8c;
