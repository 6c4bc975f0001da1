// Each part of a sheet as lines of Discord text, in the order in which they are read.
import type { Run } from '../../core/command/reply.ts';
import type { Labels } from '../layout/labels.ts';
import type { Part } from '../layout/sheet.ts';
import { type Line, line } from './line.ts';

const SMALL = '-# ';
const SEPARATED: Run = { text: ' · ' };

type PartOf<Name extends Part['part']> = Extract<Part, { readonly part: Name }>;

const withLink = (text: string, link: string | null): Run => (link === null ? { text } : { text, link });
const small = (text: string): Line => line(SMALL, [{ text }]);

const title = (part: PartOf<'title'>): Line[] => [
  line('## ', [withLink(part.text, part.link)]),
  ...part.sub.map(small),
];

const story = (part: PartOf<'story'>, labels: Labels): Line[] => [
  line('### ', [
    { text: `${part.number} · ${part.update ? `${labels.update} ` : ''}` },
    withLink(part.headline, part.link),
  ]),
  line('', [{ text: part.point }]),
  small(part.source),
  ...(part.open === null ? [] : open(labels.stillOpen, [{ text: part.open }])),
];

const open = (word: string, runs: readonly Run[]): Line[] => [
  line('> ', [{ text: word, style: 'bold' }, { text: ' ' }, ...runs]),
];

/** Components V2 has no columns: each value is a line, its parts in the order of reading. */
const values = (part: PartOf<'values'>): Line[] =>
  part.values.map(({ lines: [value = '', ...rest], link, label }) =>
    line('- ', [
      { text: value, style: 'bold' },
      ...rest.flatMap((text): Run[] => [SEPARATED, { text }]),
      SEPARATED,
      withLink(label, link),
    ]),
  );

const dated = (part: PartOf<'dated'>): Line[] =>
  part.rows.map(({ date, runs }) =>
    line('- ', [{ text: `${date}:`, style: 'bold' }, { text: ' ' }, ...runs]),
  );

/** Lines of a part that is text; null for a rule and for controls. */
export const linesOf = (part: Part, labels: Labels): Line[] | null => {
  switch (part.part) {
    case 'title':
      return title(part);
    case 'story':
      return story(part, labels);
    case 'heading':
      return [line('### ', [{ text: part.text }])];
    case 'text':
      return [line('', part.runs)];
    case 'list':
      return part.items.map((runs) => line('- ', runs));
    case 'open':
      return open(part.word, part.runs);
    case 'values':
      return values(part);
    case 'dated':
      return dated(part);
    case 'fine':
      return [small(part.text)];
    case 'rule':
    case 'controls':
      return null;
  }
};
