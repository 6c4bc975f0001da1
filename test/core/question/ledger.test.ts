// The ledger of a story: found, updated, answered, reopened, expired.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ledgerOf } from '../../../src/core/question/ledger.ts';
import { at, type Written, written } from '../texts.ts';

const DAY_ONE = { title: 'Fire destroys the pier on Skerry', on: '2026-03-10T12:00:00Z' };
const OPENING = {
  ...DAY_ONE,
  text: 'A fire destroyed the old pier on Skerry. It is not known who burned the pier on Skerry.',
};
const AGAIN = {
  title: 'Pier on Skerry still smoulders',
  on: '2026-03-11T12:00:00Z',
  publisher: 'Another',
  text: 'The pier on Skerry smoulders. It is still not known who burned the pier on Skerry.',
};
const ANSWER = {
  title: 'Man admits pier fire',
  on: '2026-03-12T12:00:00Z',
  text: 'A man from Skerry has admitted that he burned the pier, police confirmed.',
};
const LEASE = {
  title: 'Skerry and Varde differ over the pier lease',
  on: '2026-03-10T12:00:00Z',
  text: `The Skerry delegation is seeking to extend the lease of the pier by two years, two officials said.
Varde rejects any extension and insists on the sale of the pier as agreed.`,
};

const ledger = (articles: readonly Written[], on = '2026-03-12T18:00:00Z') =>
  ledgerOf(
    articles.map((one) => written(one)),
    at(on),
  );

describe('a question', () => {
  it('is opened by the article that asks it', () => {
    const [question, ...rest] = ledger([OPENING]);
    expect(rest).toEqual([]);
    expect(question).toMatchObject({
      state: 'open',
      question: 'Who burned the pier on Skerry?',
      since: at('2026-03-10T12:00:00Z'),
    });
  });

  it('keeps its id and its age when it is asked again, and gathers evidence', () => {
    const [before] = ledger([OPENING]);
    const [after] = ledger([OPENING, AGAIN]);
    expect(after).toMatchObject({ id: before?.id, since: before?.since, state: 'open' });
    expect(after?.evidence.map(({ source }) => source.publisher)).toEqual(['Anyone', 'Another']);
  });

  it('is answered by a later sentence, and stays in the ledger', () => {
    const [question] = ledger([OPENING, AGAIN, ANSWER]);
    expect(question).toMatchObject({ state: 'answered', answeredAt: at('2026-03-12T12:00:00Z') });
    expect(question?.state === 'answered' ? question.answer.text : '').toMatch(
      /^A man from Skerry has admitted/u,
    );
  });

  it('is open again when it is asked after an answer', () => {
    const later = { ...AGAIN, on: '2026-03-13T12:00:00Z' };
    expect(ledger([OPENING, ANSWER, later], '2026-03-14T12:00:00Z')[0]?.state).toBe('open');
  });

  it('runs out when its day has passed and nobody has spoken of it', () => {
    const dated = { ...DAY_ONE, text: 'It is unclear whether the pier on Skerry will open on Thursday.' };
    expect(ledger([dated], '2026-03-11T12:00:00Z')[0]?.state).toBe('open');
    expect(ledger([dated], '2026-03-20T12:00:00Z')[0]?.state).toBe('expired');
  });

  it('keeps the latest position of each side', () => {
    const later = {
      title: LEASE.title,
      on: '2026-03-12T12:00:00Z',
      publisher: 'Another',
      text: `Skerry is seeking to extend the lease of the pier by one year, two officials said.
Varde opposes any extension and insists on the sale of the pier.`,
    };
    const disputes = ledger([LEASE, later]).filter(({ positions }) => positions.length > 1);
    expect(disputes).toHaveLength(1);
    expect(disputes[0]?.positions.map(({ source }) => source.publisher)).toEqual(['Another', 'Another']);
    expect(disputes[0]?.since).toBe(at(LEASE.on));
  });
});

describe('no answer', () => {
  const later = (text: string): Written => ({ title: 'News of the pier', on: '2026-03-12T12:00:00Z', text });
  it.each([
    [
      'what is only hoped',
      OPENING,
      'Police on Skerry hope to find who burned the pier and may have confirmed it by Monday.',
    ],
    ['what is not yet so', OPENING, 'Police on Skerry have not confirmed who burned the pier.'],
    ['another matter', OPENING, 'Police on Skerry confirmed that a boat was stolen.'],
    [
      'what one side says of a dispute',
      LEASE,
      'Varde signed nothing and rejected the extension of the lease of the pier.',
    ],
    [
      'what somebody says in quotation marks',
      LEASE,
      '"We signed the sale of the pier, not an extension of the lease," a man from Varde said.',
    ],
  ])('%s', (_, opening, text) => {
    expect(ledger([opening, later(text)])[0]?.state).toBe('open');
  });

  it('a dispute ends when both sides agree', () => {
    const text = 'Skerry and Varde agreed on the sale of the pier and dropped the extension of the lease.';
    expect(ledger([LEASE, later(text)])[0]?.state).toBe('answered');
  });
});

describe('what is asked of one thing', () => {
  const asks = (text: string, hour: number): Written => ({
    title: 'News of Skerry',
    publisher: `P${hour}`,
    on: `2026-03-10T${String(hour).padStart(2, '0')}:00:00Z`,
    text: `It rained on Skerry. ${text}`,
  });
  it.each([
    ['is one question in other words', 'It is unclear when the tunnel will reopen.', 'The road office would not say when the tunnel at Skerry will reopen.', 1],
    ['is another question of another form', 'It is not known who burned the pier.', 'It is not known why the man burned the pier.', 2],
    ['is another question with one word in common', 'It is unclear how many boats were lost.', 'It is unclear how many boats were saved.', 2],
    ['is another question with another number', 'It is unclear who owns the 12 boats at Skerry.', 'It is unclear who owns the 40 boats at Skerry.', 2],
  ])('%s', (_, one, other, count) => {
    expect(ledger([asks(one, 8), asks(other, 9)])).toHaveLength(count);
  }); // biome-ignore format: a list of sentences
});

describe('a settled question', () => {
  const deal: Written = {
    title: 'Skerry and Varde agree on the pier',
    on: '2026-03-12T12:00:00Z',
    text: 'Skerry and Varde agreed on the sale of the pier and dropped the extension of the lease.',
  };
  const later = (text: string, on: string): Written => ({
    title: 'News of the pier',
    publisher: 'B',
    on,
    text,
  });
  const stateAfter = (...articles: readonly Written[]) => ledger(articles, '2026-03-20T12:00:00Z')[0]?.state;

  it('is open again when its answer is undone', () => {
    const undone =
      'The sale of the pier to Varde collapsed, and so did the extension of the lease, Skerry said.';
    expect(stateAfter(LEASE, deal, later(undone, '2026-03-15T12:00:00Z'))).toBe('open');
  });

  it.each([
    ['that might be undone', 'Skerry may walk away from the sale of the pier and the lease with Varde.'],
    ['while another matter is undone', 'The plan of Varde for a new school collapsed, Skerry said.'],
  ])('stays settled: %s', (_, text) => {
    expect(stateAfter(LEASE, deal, later(text, '2026-03-15T12:00:00Z'))).toBe('answered');
  });

  it('stays settled when somebody has not heard of it', () => {
    expect(stateAfter(OPENING, ANSWER, { ...AGAIN, on: '2026-03-12T16:00:00Z' })).toBe('answered');
  });

  it('is settled when its answer came shortly before', () => {
    expect(stateAfter(ANSWER, { ...AGAIN, on: '2026-03-12T16:00:00Z' })).toBe('answered');
  });
});

describe('whatever the order', () => {
  const texts: readonly Written[] = [OPENING, AGAIN, ANSWER, LEASE].map((one, place) => ({
    ...one,
    id: `a${place}`,
  }));
  const states = (articles: readonly Written[]) =>
    ledger(articles, '2026-03-20T12:00:00Z')
      .map(({ state, positions }) => `${state} ${positions.length}`)
      .sort();
  const onHours = (hours: readonly number[]): readonly Written[] =>
    texts.map((one, place) => ({
      ...one,
      on: `2026-03-12T${String(hours[place] ?? 0).padStart(2, '0')}:00:00Z`,
    }));

  it('in which the articles of a day arrive, the same is open', () => {
    const expected = states(onHours([1, 2, 3, 4]));
    fc.assert(
      fc.property(fc.shuffledSubarray([6, 7, 8, 9], { minLength: 4 }), (hours) => {
        expect(states(onHours(hours))).toEqual(expected);
      }),
    );
  });

  it('in which they are handed over, and however often one is read, the ledger is the same', () => {
    const whole = ledger(texts);
    fc.assert(
      fc.property(fc.shuffledSubarray([...texts], { minLength: texts.length }), (some) => {
        expect(ledger(some)).toEqual(whole);
      }),
    );
  });
});
