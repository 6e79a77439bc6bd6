import compromise from 'compromise/two';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { fastestSeconds } from './stopwatch.ts';

/** Another library's speed at finding and tagging words, in this program's tokens a second. */
export interface PeerSpeed {
  readonly name: string;
  readonly speed: number;
}

const rounds = 3;

/**
 * Tags English texts with wink-nlp (sentences and parts of speech) and compromise (its tagger); neither parses.
 * @param tokens how many tokens this program counts in the texts: the same for all, whatever each calls a token
 */
export async function measurePeers(texts: readonly string[], tokens: number): Promise<readonly PeerSpeed[]> {
  const wink = winkNLP(model, ['sbd', 'pos']);
  const taggers: Readonly<Record<string, (text: string) => unknown>> = {
    'wink-nlp': (text) => wink.readDoc(text).tokens().out(wink.its.pos),
    compromise: (text) => compromise(text).json(),
  };
  const peers: PeerSpeed[] = [];
  for (const [name, tag] of Object.entries(taggers)) {
    peers.push({ name, speed: tokens / (await fastestSeconds(rounds, () => texts.map(tag))) });
  }
  return peers;
}
