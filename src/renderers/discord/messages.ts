// A sheet as the messages that Discord takes: one card each, as many as its limits ask for.
import { type Labels, labelsFor } from '../layout/labels.ts';
import type { Part, Sheet } from '../layout/sheet.ts';
import { rowsOf } from './controls.ts';
import { ACCENT, FLAGS } from './limits.ts';
import { linesOf } from './lines.ts';
import { drawContainer, type Item, pack, type Section } from './pack.ts';
import type { DiscordMessage } from './shapes.ts';

/** Changes whenever the same sheet is drawn otherwise; it stands in the key of stored renderings. */
export const RENDERER = 'discord-2';

const lines = (part: Part, labels: Labels): readonly Item[] =>
  (linesOf(part, labels) ?? []).filter(({ pieces }) => pieces.join('').trim() !== '');

/** Rules only part what is there: none before, after or beside nothing. */
const sectionsOf = (sheet: Sheet): Section[] => {
  const labels = labelsFor(sheet.language);
  const taken = new Set<string>();
  const sections: Item[][] = [[]];
  for (const [number, part] of sheet.parts.entries()) {
    if (part.part === 'rule') sections.push([]);
    else {
      const items = part.part === 'controls' ? rowsOf(part, number, taken) : lines(part, labels);
      sections.at(-1)?.push(...items);
    }
  }
  return sections.filter((section) => section.length > 0);
};

/** At least one message for a sheet with anything in it; each within every limit of `limits.ts`. */
export const discordMessages = (sheet: Sheet): readonly DiscordMessage[] =>
  pack(sectionsOf(sheet)).map((sections) => ({
    flags: FLAGS.componentsV2 | (sheet.isPrivate ? FLAGS.ephemeral : 0),
    allowed_mentions: { parse: [] },
    components: [{ type: 17, accent_color: ACCENT, components: drawContainer(sections) }],
  }));
