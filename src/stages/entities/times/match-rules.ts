import { buildValue, type Captures } from './build-value.ts';
import { type MatchedSentence, matchLexicon, matchSlot, type Taken } from './match-slot.ts';
import { anyFigures, type PatternElement } from './pattern.ts';
import type { TimeRule } from './time-pack.ts';
import type { TimeValue } from './time-value.ts';

/** An expression found in a sentence. */
export interface Match {
  readonly rule: TimeRule;
  readonly value: TimeValue;
  /** Pieces of its span: first, and one past the last. */
  readonly first: number;
  readonly end: number;
  /** One past the last piece that was looked at. */
  readonly matchedEnd: number;
}

interface State {
  readonly at: number;
  readonly captures: Captures;
  readonly first?: number;
  readonly end?: number;
}

/** What the words around allow: asked before a match is taken. */
export type Condition = (rule: TimeRule, first: number, end: number) => boolean;

/** Finds expressions from left to right, the longest at each place, and does not look inside one again. */
export function findExpressions(sentence: MatchedSentence, allows: Condition): readonly Match[] {
  const found: Match[] = [];
  const matcher = new RuleMatcher(sentence);
  let at = 0;
  while (at < sentence.pieces.length) {
    const best = matcher.expressionAt(at, allows);
    if (best && best.rule.as !== 'nothing') found.push(best);
    at = best ? Math.max(at + 1, best.end) : at + 1;
  }
  return found;
}

/** Matches the rules of one sentence; what a group makes at a place is worked out once. */
class RuleMatcher {
  readonly #sentence: MatchedSentence;
  readonly #groups = new Map<string, readonly Taken<TimeValue>[]>();

  constructor(sentence: MatchedSentence) {
    this.#sentence = sentence;
  }

  expressionAt(at: number, allows: Condition): Match | undefined {
    const { pieces, pack } = this.#sentence;
    const { form } = pieces[at]!;
    const key = /^\d/u.test(form) ? anyFigures : form;
    if (!Object.hasOwn(pack.starts, key)) return undefined;
    const expressions = pack.rules.expression!;
    let best: Match | undefined;
    for (const index of pack.starts[key]!) {
      for (const match of this.#matches(expressions[index]!, at)) {
        if (best && match.matchedEnd <= best.matchedEnd) continue;
        if (allows(match.rule, match.first, match.end)) best = match;
      }
    }
    return best;
  }

  #matches(rule: TimeRule, at: number): readonly Match[] {
    return this.#follow(rule.elements, { at, captures: {} }).flatMap((state) => {
      const value = buildValue(rule, state.captures);
      const span = { first: state.first ?? at, end: state.end ?? state.at };
      return value ? [{ rule, value, ...span, matchedEnd: state.at }] : [];
    });
  }

  /** Every state in which the elements can have been matched. */
  #follow(elements: readonly PatternElement[], start: State): readonly State[] {
    let states: readonly State[] = [start];
    for (const element of elements) {
      states = states.flatMap((state) => [...this.#step(element, state), ...(element.isOptional ? [state] : [])]);
      if (states.length === 0) return states;
    }
    return states;
  }

  #step(element: PatternElement, state: State): readonly State[] {
    const { pieces, pack } = this.#sentence;
    switch (element.kind) {
      case 'open':
        return [{ ...state, first: state.at }];
      case 'close':
        return [{ ...state, end: state.at }];
      case 'literal': {
        const isHere = element.pieces.every((form, offset) => pieces[state.at + offset]?.form === form);
        return isHere ? [{ ...state, at: state.at + element.pieces.length }] : [];
      }
      case 'list':
        return matchLexicon(pack.words[element.name]!, pieces, state.at).map(({ end }) => ({ ...state, at: end }));
      case 'slot':
        return capture(state, element.name, matchSlot(element.slot, this.#sentence, state.at));
      case 'group':
        return capture(state, element.name, this.#group(element.group, state.at));
    }
  }

  #group(name: string, at: number): readonly Taken<TimeValue>[] {
    const key = `${name} ${at}`;
    const known = this.#groups.get(key);
    if (known) return known;
    this.#groups.set(key, []);
    const taken = this.#sentence.pack.rules[name]!.flatMap((rule) =>
      this.#matches(rule, at).map(({ value, matchedEnd }) => ({ value, end: matchedEnd })),
    );
    this.#groups.set(key, taken);
    return taken;
  }
}

function capture(state: State, name: string, taken: readonly Taken<unknown>[]): readonly State[] {
  return taken.map(({ end, value }) => ({ ...state, at: end, captures: { ...state.captures, [name]: value } }));
}
