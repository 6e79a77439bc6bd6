import type { Mention, Reading } from '../model/reading.ts';
import type { Span, TextSpan } from '../model/span.ts';
import type { EntityKind, EntityMentionView, FieldView } from './entities-view.ts';
import { field } from './entity-fields.ts';
import { formWords } from './entity-words.ts';
import { labelOf, type Naming } from './naming.ts';
import { whyWords } from './why-words.ts';

/** Words of the report that stand for an entity, before they are shown. */
export interface EntityUse extends TextSpan {
  readonly kind: EntityKind;
  readonly mention?: Mention | undefined;
}

function sentenceOf(sentences: readonly Span[], at: number): number | null {
  const index = sentences.findIndex(({ start, end }) => start <= at && at < end);
  return index < 0 ? null : index;
}

/** Form, rule and reason of a mention, and between what the text does not decide. */
export function mentionFields(mention: Mention | undefined, naming: Naming): readonly FieldView[] {
  if (!mention) return [];
  const { form, kind, rivals = [], rule, why } = mention;
  const isWorded = kind !== 'time' && kind !== 'quantity';
  return [
    ...field(naming, 'entity.form', isWorded ? formWords[form][naming.ui] : null),
    ...field(naming, 'entity.between', rivals.map((rival) => labelOf(rival, naming) ?? rival).join(' · ')),
    ...field(naming, 'entity.rule', rule),
    ...field(naming, 'entity.why', kind === 'time' || why === undefined ? null : whyWords(why, naming.ui)),
  ];
}

/** The use as it is shown. */
export function mentionView(use: EntityUse, index: number, { sentences }: Reading, naming: Naming): EntityMentionView {
  const { start, end, text, mention } = use;
  return { id: `m${index}`, start, end, text, sentence: sentenceOf(sentences, start), fields: mentionFields(mention, naming) };
}
