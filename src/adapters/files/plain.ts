// A plain text file: its first line is the title, the rest is the text.
import { draftOf, type FileReading } from './reading.ts';

export const readPlain = (where: string, content: string): FileReading => {
  const lines = content.split('\n');
  const first = lines.findIndex((line) => line.trim() !== '');
  return draftOf(where, { title: lines[first] ?? '', text: lines.slice(first + 1).join('\n') });
};
