import type { MentionForm } from '../../model/claim.ts';
import type { TextSpan } from '../../model/span.ts';

/** What agreement can be checked against; what the words leave open is missing. */
export interface MentionGrammar {
  readonly gender?: 'masculine' | 'feminine';
  readonly number?: 'singular' | 'plural';
  /** Persons and bodies of persons, against things. */
  readonly animate?: boolean;
}

/** A grammar without what is not known; literals, since many are made and spreads are slow. */
export function mentionGrammar(gender: MentionGrammar['gender'], number: MentionGrammar['number'], animate?: boolean): MentionGrammar {
  if (animate === undefined) return agreementOf(gender, number);
  if (gender) return number ? { gender, number, animate } : { gender, animate };
  return number ? { number, animate } : { animate };
}

function agreementOf(gender: MentionGrammar['gender'], number: MentionGrammar['number']): MentionGrammar {
  if (gender) return number ? { gender, number } : { gender };
  return number ? { number } : {};
}

/** A stretch of the text that names, describes or points to an actor, a place or an instrument. */
export interface EntityMention extends TextSpan {
  readonly kind: 'actor' | 'place' | 'instrument';
  readonly form: MentionForm;
  /** What it stands for; null where that stays open. */
  readonly ref: string | null;
  /** Index of the sentence, and of its words: the first, the last (included) and the one the others hang from. */
  readonly sentence: number;
  readonly first: number;
  readonly last: number;
  readonly head: number;
  readonly grammar: MentionGrammar;
  /** Id of the rule that read it ("en.actor.registry", "fr.coreference.subject-pronoun"), for `recoupe explain`. */
  readonly rule: string;
  /** A plain sentence: why this and not something else. English. */
  readonly why: string;
  /** Refs that remain when the text does not decide; `ref` is null then. */
  readonly rivals?: readonly string[];
}
