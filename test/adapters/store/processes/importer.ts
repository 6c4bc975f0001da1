// A process that takes articles in, always the same ones: only kept, or placed and described too; so many, or for ever.
import { openStore } from '../../../../src/adapters/store/store.ts';
import { article, keep, tell } from '../../../contracts/store/samples.ts';

const [path = '', articles = '0', mode = 'once'] = process.argv.slice(2);
const store = await openStore({ path });
for (let at = 0; mode === 'forever' || at < Number(articles); at += 1) {
  const one = article(`a-${at}`, { knownAt: 1_000 + at });
  if (mode === 'keep') await keep(store, one);
  else await tell(store, one, `s-${at % 50}`);
}
await store.close();
