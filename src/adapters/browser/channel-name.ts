// Names of the page's channels: any word is a channel.

/** The ones that are there to begin with. */
export const FIRST_CHANNELS = ['general', 'harbour', 'reading-room'] as const;

const NAME = /^[\p{L}\p{N}][\p{L}\p{N}_-]{0,39}$/u;

/** As it is stored, from whatever a person typed (`# Harbour`); null when that is no name. */
export const channelName = (typed: string): string | null => {
  const name = typed.trim().replace(/^#\s*/, '').toLowerCase().normalize('NFC');
  return NAME.test(name) ? name : null;
};
