// The messages that Dateline sends to Discord: the part of Components V2 that it uses.

export interface TextDisplay {
  readonly type: 10;
  readonly content: string;
}

interface Separator {
  readonly type: 14;
  readonly divider: true;
  readonly spacing: 1;
}

export interface ButtonComponent {
  readonly type: 2;
  /** Secondary: grey, nothing shouts. */
  readonly style: 2;
  readonly custom_id: string;
  readonly label: string;
}

export interface SelectComponent {
  readonly type: 3;
  readonly custom_id: string;
  readonly placeholder: string;
  readonly min_values: 1;
  readonly max_values: 1;
  readonly options: readonly {
    readonly label: string;
    readonly value: string;
    readonly description?: string;
  }[];
}

export interface ActionRow {
  readonly type: 1;
  readonly components: readonly (ButtonComponent | SelectComponent)[];
}

export interface Container {
  readonly type: 17;
  readonly accent_color: number;
  readonly components: readonly (TextDisplay | Separator | ActionRow)[];
}

export interface DiscordMessage {
  readonly flags: number;
  /** Nobody is ever mentioned, whatever the text holds. */
  readonly allowed_mentions: { readonly parse: readonly [] };
  readonly components: readonly [Container];
}
