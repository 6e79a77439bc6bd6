import type { ClaimsPack } from '../stages/claims/pack.ts';
import type { EntitiesPack } from '../stages/entities/pack.ts';
import type { FramingPack } from '../stages/framing/pack.ts';
import type { DatelinePack } from '../stages/ingest/pack.ts';
import type { LanguageIdPack } from '../stages/language-id/pack.ts';
import type { SegmentationPack } from '../stages/segmentation/pack.ts';
import type { SentencesPack } from '../stages/sentences/pack.ts';
import type { LanguageFile } from './language-file.ts';

/** What is known of a language before it is opened: `dist/data/languages/<code>.json`. */
export interface LanguageHead extends LanguageFile {
  readonly dateline: DatelinePack;
  readonly languageId: LanguageIdPack;
}

/** What the stages need of a language, a file for each part, read when it is needed: `dist/data/languages/<code>/<part>.json`. */
export interface LanguageParts {
  readonly segmentation: SegmentationPack;
  readonly entities: EntitiesPack;
  readonly claims: ClaimsPack;
  /** Absent where a language has no `framing.yaml`: its loaded words are not read. */
  readonly framing?: FramingPack;
  /** Absent where a language has no `sentences.yaml`: no claim is told in it. */
  readonly sentences?: SentencesPack;
}

/** A language as the build makes it. */
export interface CompiledLanguage extends LanguageHead, LanguageParts {}
