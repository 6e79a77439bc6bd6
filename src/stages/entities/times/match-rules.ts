import { flatMap } from '../../../util/flat-map.ts';
import { buildValue, type Captures } from './build-value.ts';
import { matchLexicon, matchSlot } from './match-slot.ts';
import type { MatchedSentence, Taken } from './matched-sentence.ts';
import { anyFigures, beginsWithFigure, type PatternElement } from './pattern.ts';
import { signalsIn } from './signals.ts';
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

interface Capture {
  readonly name: string;
  readonly value: unknown;
  readonly before: Capture | undefined;
}

/** A way to match some elements: up to the piece `at`. */
interface State {
  readonly at: number;
  readonly captured?: Capture | undefined;
  /** Pieces of the span, where the pattern marks it. */
  readonly first?: number | undefined;
  readonly end?: number | undefined;
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

const none: readonly TimeRule[] = [];

/** An element that takes a value, or one of a list of words. */
type TakingElement = Extract<PatternElement, { readonly key: string }>;

/** Matches the rules of one sentence; what a slot, list or group takes at a place is worked out once. */
class RuleMatcher {
  readonly #sentence: MatchedSentence;
  readonly #taken = new Map<string, (readonly Taken<unknown>[] | undefined)[]>();

  #signals: Uint8Array | undefined;

  /** Of the rules that can begin with a piece, those that can match in the sentence. */
  readonly #rules = new Map<readonly number[], readonly TimeRule[]>();

  /** Whether some rule of a group can match in the sentence. */
  readonly #groups = new Map<string, boolean>();

  constructor(sentence: MatchedSentence) {
    this.#sentence = sentence;
  }

  expressionAt(at: number, allows: Condition): Match | undefined {
    let best: Match | undefined;
    for (const rule of this.#rulesAt('expression', at)) {
      for (const match of this.#matches(rule, at)) {
        if (best && match.matchedEnd <= best.matchedEnd) continue;
        if (allows(match.rule, match.first, match.end)) best = match;
      }
    }
    return best;
  }

  /** The rules of a group that can begin at a piece. */
  #rulesAt(group: string, at: number): readonly TimeRule[] {
    const { pieces, pack } = this.#sentence;
    const form = pieces[at]?.form ?? '';
    const starts = pack.starts[group]!;
    const key = beginsWithFigure(form) ? anyFigures : form;
    if (!Object.hasOwn(starts, key)) return none;
    const known = this.#rules.get(starts[key]!);
    if (known) return known;
    const rules = starts[key]!.map((index) => pack.rules[group]![index]!).filter((rule) => this.#isPossible(rule));
    this.#rules.set(starts[key]!, rules);
    return rules;
  }

  /** The sentence holds something for every element that the rule cannot do without. */
  #isPossible({ needs, groups }: TimeRule): boolean {
    this.#signals ??= signalsIn(this.#sentence.pieces, this.#sentence.pack.signals);
    for (const signal of needs) if (this.#signals[signal] !== 1) return false;
    for (const group of groups) if (!this.#isPossibleGroup(group)) return false;
    return true;
  }

  #isPossibleGroup(group: string): boolean {
    const known = this.#groups.get(group);
    if (known !== undefined) return known;
    // A group that asks for itself does not decide about itself.
    this.#groups.set(group, true);
    const isPossible = this.#sentence.pack.rules[group]!.some((rule) => this.#isPossible(rule));
    this.#groups.set(group, isPossible);
    return isPossible;
  }

  #matches(rule: TimeRule, at: number): readonly Match[] {
    const states: State[] = [];
    this.#follow(rule.elements, 0, { at }, states);
    const matches: Match[] = [];
    for (const state of states) {
      const value = buildValue(rule, capturesOf(state.captured));
      if (value) matches.push({ rule, value, first: state.first ?? at, end: state.end ?? state.at, matchedEnd: state.at });
    }
    return matches;
  }

  /** Adds every state in which the elements from `index` on can have been matched. */
  #follow(elements: readonly PatternElement[], index: number, state: State, found: State[]): void {
    const element = elements[index];
    if (!element) {
      found.push(state);
      return;
    }
    for (const next of this.#step(element, state)) this.#follow(elements, index + 1, next, found);
    if (element.isOptional) this.#follow(elements, index + 1, state, found);
  }

  #step(element: PatternElement, state: State): readonly State[] {
    const { at, captured, first, end } = state;
    switch (element.kind) {
      case 'open':
        return [{ at, captured, first: at, end }];
      case 'close':
        return [{ at, captured, first, end: at }];
      case 'literal':
        return this.#isAt(element.pieces, at) ? [{ at: at + element.pieces.length, captured, first, end }] : [];
      default:
        return this.#take(element, at).map((taken) => ({ at: taken.end, captured: capture(element, taken.value, captured), first, end }));
    }
  }

  #isAt(forms: readonly string[], at: number): boolean {
    const { pieces } = this.#sentence;
    return forms.every((form, offset) => pieces[at + offset]?.form === form);
  }

  #take(element: TakingElement, at: number): readonly Taken<unknown>[] {
    let places = this.#taken.get(element.key);
    if (!places) {
      places = [];
      this.#taken.set(element.key, places);
    }
    const known = places[at];
    if (known) return known;
    // A group that asks for itself at the same place finds nothing there.
    places[at] = [];
    const taken = this.#work(element, at);
    places[at] = taken;
    return taken;
  }

  #work(element: TakingElement, at: number): readonly Taken<unknown>[] {
    const { pieces, pack } = this.#sentence;
    switch (element.kind) {
      case 'list':
        return matchLexicon(pack.words[element.name]!, pieces, at);
      case 'slot':
        return matchSlot(element.slot, this.#sentence, at);
      case 'group':
        return flatMap(this.#rulesAt(element.group, at), (rule) =>
          this.#matches(rule, at).map(({ value, matchedEnd }) => ({ value, end: matchedEnd })),
        );
    }
  }
}

function capture(element: TakingElement, value: unknown, before: Capture | undefined): Capture | undefined {
  return element.kind === 'list' ? before : { name: element.name, value, before };
}

function capturesOf(last: Capture | undefined): Captures {
  const captures: [string, unknown][] = [];
  for (let captured = last; captured; captured = captured.before) captures.push([captured.name, captured.value]);
  return Object.fromEntries(captures.reverse());
}
