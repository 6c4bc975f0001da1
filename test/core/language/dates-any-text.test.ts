// Whatever the text and its language: dates lie in it, in order, and say what TIMEX3 says.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDates } from '../../../src/core/language/dates.ts';
import { readSentences } from '../../../src/core/language/sentences.ts';
import { languageOfText } from '../../../src/core/language/text-language.ts';

const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl'] as const;

/** Dates, parts of the day, weeks, seasons, quarters, halves, decades, centuries, years before Christ, lengths, sets, references. */
const TIMEX3 =
  /^(?:(?:PRESENT|PAST|FUTURE)_REF|PT?(?:\d+(?:\.\d+)?|X)(?:S|M|H|D|W|Y|DE|CE)|-?\d{2,3}|BC\d{4}(?:-(?:\d{2}|SP|SU|FA|WI))?|-?\d{4}(?:-(?:\d{2}(?:-\d{2}(?:T(?:MO|MI|AF|EV|NI|\d{2}:\d{2}))?)?|W\d{2}(?:-WE)?|SP|SU|FA|WI|Q[1-4]|H[12]))?|XXXX(?:-(?:XX(?:-XX(?:T(?:XX|NI))?)?|WXX(?:-[1-7])?|QX))?)$/u;
const DAY_IN = /^\d{4}-\d{2}-\d{2}(?=$|T)/u;

const PIECES =
  'am |le |el |il |em |op |on |the |of |de |des |letzte |last |la semaine dernière|hace |tre giorni fa|há |geleden|vor |ago|3. März|3 mars|3 de marzo|lunedì|segunda-feira|maandag|Monday|May 5|-8|, 2014|1914-18|12/13/2025|3.4.2025|10h30|10.30 Uhr|XIX secolo|19e eeuw|years |jaren negentig|Ende |fin |fine |. |, |\n| and |und |9999|0000-00-00|31/02/2024|tomorrow|hier soir|gestern Abend|every |jede Woche|\u{1f600}|\ud83d|\u2028'.split(
    '|',
  );
const texts = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);
const days = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('whatever the text', () => {
  it.each(['days', 'weeks', 'months'])(
    'a count of %s beyond all calendars is no date, and no error',
    (unit) => {
      for (const count of ['4,000,000', '999,999,999,999', '9'.repeat(400)]) {
        const text = `It closed ${count} ${unit} ago and opens ${count} ${unit} from now. ${count} ${unit} later it fell.`;
        for (const { day } of readDates(text, readSentences(text), '2026-03-12')) expect(day).toBeNull();
      }
    },
  );

  it('dates lie in it, ascending, without overlap, and are values of TIMEX3', () => {
    fc.assert(
      fc.property(
        texts,
        days,
        fc.constantFrom(null, ...LANGUAGES, 'en-US', 'sv'),
        (text, published, language) => {
          const dates = readDates(text, readSentences(text), published, language);
          let last = 0;
          for (const { start, end, value, day } of dates) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
            expect(value).toMatch(TIMEX3);
            expect(day).toBe(DAY_IN.exec(value)?.[0] ?? null);
            last = end;
          }
          expect(readDates(text, readSentences(text), published, language)).toEqual(dates);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('a name of JavaScript’s own is no language', () => {
    for (const declared of ['__proto__', 'constructor', 'toString'])
      expect(languageOfText('', declared)).toBe(languageOfText('', 'xx'));
  });

  it('a language is one of those known, or none', () => {
    fc.assert(
      fc.property(texts, fc.option(fc.string()), (text, declared) => {
        expect([...LANGUAGES, null]).toContain(languageOfText(text, declared));
      }),
    );
  });
});

const SENTENCES: Readonly<Record<(typeof LANGUAGES)[number], (date: string) => string>> = {
  en: (date) => `The bridge was opened on ${date} by the mayor.`,
  de: (date) => `Die Brücke wurde am ${date} von der Bürgermeisterin eröffnet.`,
  fr: (date) => `Le pont a été ouvert le ${date} par la maire.`,
  es: (date) => `El puente fue abierto el ${date} por la alcaldesa.`,
  it: (date) => `Il ponte è stato aperto ${date} dalla sindaca.`,
  pt: (date) => `A ponte foi aberta na ${date} pela prefeita.`,
  nl: (date) => `De brug werd op ${date} door de burgemeester geopend.`,
};

describe('a day as its language writes it', () => {
  it.each(LANGUAGES)('reads back as that day: %s', (language) => {
    const styles = [
      new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }),
      new Intl.DateTimeFormat(language, { dateStyle: 'full', timeZone: 'UTC' }),
      new Intl.DateTimeFormat(language, { year: 'numeric', month: 'short', day: 'numeric', timeZone: 'UTC' }),
      ...(language === 'en'
        ? []
        : [
            new Intl.DateTimeFormat(language, {
              year: 'numeric',
              month: '2-digit',
              day: '2-digit',
              timeZone: 'UTC',
            }),
          ]),
    ];
    fc.assert(
      fc.property(days, fc.constantFrom(...styles), days, (day, style, published) => {
        const text = SENTENCES[language](style.format(new Date(`${day}T00:00:00Z`)));
        for (const declared of [language, null])
          expect(readDates(text, readSentences(text), published, declared).map((date) => date.value)).toEqual(
            [day],
          );
      }),
      { numRuns: 200 },
    );
  });
});
