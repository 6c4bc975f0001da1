// Sections put into as few messages as the limits allow, in order, each whole wherever a message can hold it.

import { LIMITS } from './limits.ts';
import { breakLine, type Line, writeLine } from './line.ts';
import type { ActionRow, Container, TextDisplay } from './shapes.ts';

export type Item = Line | ActionRow;
/** What stands between two rules. */
export type Section = readonly Item[];

const isRow = (item: Item): item is ActionRow => 'type' in item;

/** Neighbouring lines are one text. */
const drawSection = (section: Section): (TextDisplay | ActionRow)[] => {
  const drawn: (TextDisplay | ActionRow)[] = [];
  for (const item of section) {
    const last = drawn.at(-1);
    if (isRow(item)) drawn.push(item);
    else if (last?.type === 10)
      drawn[drawn.length - 1] = { type: 10, content: `${last.content}\n${writeLine(item)}` };
    else drawn.push({ type: 10, content: writeLine(item) });
  }
  return drawn;
};

export const drawContainer = (sections: readonly Section[]): Container['components'] =>
  sections.flatMap((section, n): Container['components'] =>
    n === 0 ? drawSection(section) : [{ type: 14, divider: true, spacing: 1 }, ...drawSection(section)],
  );

const fits = (sections: readonly Section[]): boolean => {
  const parts = drawContainer(sections);
  // The container is one of the components, and so is everything inside it.
  const components = parts.reduce((sum, part) => sum + 1 + (part.type === 1 ? part.components.length : 0), 1);
  const text = parts.reduce((sum, part) => sum + (part.type === 10 ? part.content.length : 0), 0);
  return components <= LIMITS.components && text <= LIMITS.text;
};

/** Neighbours that fit together stay together. */
const gather = <Part>(parts: readonly Part[], together: (parts: readonly Part[]) => boolean): Part[][] => {
  const groups: Part[][] = [];
  for (const part of parts) {
    const last = groups.at(-1);
    if (last !== undefined && together([...last, part])) last.push(part);
    else groups.push([part]);
  }
  return groups;
};

/** A section that no message can hold goes on in the next one, between two lines. */
const splitSection = (section: Section): Section[] =>
  fits([section])
    ? [section]
    : gather(
        section.flatMap((item): Item[] => (isRow(item) ? [item] : breakLine(item, LIMITS.text))),
        (items) => fits([items]),
      );

/** The sections of each message. */
export const pack = (sections: readonly Section[]): Section[][] =>
  gather(sections.flatMap(splitSection), fits);
