// People in Atom: an element with a name and an address inside.
import type { XmlElement } from '../markup/xml-element.ts';
import { firstSaidBy, wordsIn } from './looking.ts';

/** The name, else the address of mail, else whatever is written there. */
export const authorWords = (person: XmlElement): string =>
  firstSaidBy(person, 'atom:name', 'name', 'atom:email', 'email') ?? wordsIn(person);
