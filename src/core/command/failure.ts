// The reply when Dateline itself failed: it says that nothing was posted and how to find the matter in the log.
import type { Reply } from './reply.ts';

/** `trace` stands in the log beside the error; the error itself is never shown to people. */
export const failureReply = (trace: string): Reply => ({
  to: 'asker',
  kind: 'notice',
  is: 'failure',
  text: [
    { text: 'That did not work, and nothing was posted. It is in the log as ' },
    { text: trace, style: 'code' },
    { text: '. Try again, or tell whoever runs Dateline.' },
  ],
  choices: [],
});
