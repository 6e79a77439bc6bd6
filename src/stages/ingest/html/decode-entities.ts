import { blockTexts } from './block-text.ts';
import { parseDocument } from './dom.ts';

const entity = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/giu;
const mostEntities = 3000;

/** The text with its HTML entities decoded: each different one is parsed once, however often it stands there. */
export async function decodeEntities(text: string): Promise<string> {
  const written = [...new Set(text.match(entity) ?? [])].slice(0, mostEntities);
  if (written.length === 0) return text;
  const { body } = await parseDocument(`<html><body>${written.map((item) => `<p>[${item}]</p>`).join('')}</body></html>`);
  const decoded = blockTexts(body).map((item) => item.slice(1, -1));
  const byEntity = new Map(written.map((item, index) => [item, decoded[index] ?? item]));
  return text.replace(entity, (item) => byEntity.get(item) ?? item);
}
