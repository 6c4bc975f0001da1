// The messages that stand in the channels of the browser page.
import type { Insertable, Selectable } from 'kysely';
import type { Transcript, TranscriptMessage } from '../../ports/transcript.ts';
import type { Connections, TranscriptRow } from './rows.ts';

const messageOf = (row: Selectable<TranscriptRow>): TranscriptMessage => ({
  id: row.id,
  channel: row.channel,
  at: row.at,
  from: row.sender,
  isPrivate: row.is_private === 1,
  mark: row.mark,
  part: row.part,
  body: row.body,
});

const messageRow = (message: Omit<TranscriptMessage, 'id'>): Insertable<TranscriptRow> => ({
  channel: message.channel,
  at: message.at,
  sender: message.from,
  is_private: message.isPrivate ? 1 : 0,
  mark: message.mark,
  part: message.part,
  body: message.body,
});

export const openTranscript = ({ reader, writer }: Connections): Transcript => ({
  append: async (message) =>
    messageOf(
      await writer
        .insertInto('transcript')
        .values(messageRow(message))
        .returningAll()
        .executeTakeFirstOrThrow(),
    ),

  list: async (channel, after, limit) => {
    const rows = await reader
      .selectFrom('transcript')
      .selectAll()
      .where('channel', '=', channel)
      .where('id', '>', after)
      .orderBy('id', 'desc')
      .limit(limit)
      .execute();
    return rows.reverse().map(messageOf);
  },

  byId: async (id) => {
    const row = await reader.selectFrom('transcript').selectAll().where('id', '=', id).executeTakeFirst();
    return row === undefined ? null : messageOf(row);
  },

  find: async (channel, mark, part, since) => {
    const row = await reader
      .selectFrom('transcript')
      .selectAll()
      .where('channel', '=', channel)
      .where('mark', '=', mark)
      .where('part', '=', part)
      .where('at', '>=', since)
      .orderBy('at')
      .orderBy('id')
      .executeTakeFirst();
    return row === undefined ? null : messageOf(row);
  },
});
