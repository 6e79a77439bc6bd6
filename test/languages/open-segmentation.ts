import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { compileSegmentationPack, openSegmentationLanguage, type SegmentationLanguage } from '../../src/stages/segmentation/pack.ts';

const root = new URL('../../', import.meta.url);

/** The segmentation of a language as it is shipped, for tests; with `rulesOnly`, without its models. */
export function openShippedSegmentation(lang: string, rulesOnly = false): SegmentationLanguage {
  const pack = compileSegmentationPack(parse(readFileSync(new URL(`data/languages/${lang}/segmentation.yaml`, root), 'utf8')));
  if (rulesOnly) return openSegmentationLanguage(pack);
  const model = (name: string): Uint8Array => readFileSync(new URL(`data/models/${lang}/${name}.bin`, root));
  return openSegmentationLanguage(pack, { contractions: model('contractions'), boundaries: model('boundaries') });
}
