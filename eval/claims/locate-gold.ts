import { parse } from 'yaml';
import { z } from 'zod';
import { type Span, type TextSpan, textSpan } from '../../src/model/span.ts';
import { nthPlace } from '../entities/best-overlap.ts';
import { findString } from '../phenomena/find-string.ts';
import type { GoldClaim, GoldHolder, GoldLoaded, GoldQuotation, GoldReport, GoldRole } from './gold-report.ts';
import { type GoldFile, type GoldFileClaim, type GoldFileRole, goldSchema } from './gold-schema.ts';

/**
 * Reads an annotated report and computes the offsets of all that it quotes.
 * @param name of the file without its folder, for errors; the report is called after it
 * @throws Error naming the file, the claim (from 1) and the words that are not in the text, or the ref that has no entity
 * @example locateGold('ford.fr.yaml', content).claims[0].trigger // { start: 12, end: 19, text: 'attaqué' }
 */
export function locateGold(name: string, content: string): GoldReport {
  const result = goldSchema.safeParse(parsed(name, content));
  if (!result.success) throw new Error(`${name}: ${z.prettifyError(result.error)}`);
  const gold = new LocatedFile(name, result.data);
  const { lang, outlet, date, text } = result.data;
  return {
    name: name.replace(/\.yaml$/u, ''),
    lang,
    ...(outlet === undefined ? {} : { outlet }),
    ...(date === undefined ? {} : { date }),
    text,
    entities: gold.entities(),
    claims: result.data.claims.map((claim, index) => gold.claim(claim, index + 1)),
    quotations: result.data.quotations.map((quotation, index) => gold.quotation(quotation, `quotation ${index + 1}`)),
    loaded: result.data.loaded.map((loaded, index) => gold.loaded(loaded, `loaded ${index + 1}`)),
  };
}

function parsed(name: string, content: string): unknown {
  try {
    return parse(content);
  } catch (cause) {
    throw new Error(`${name}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}

interface Quoted {
  readonly text: string;
  readonly nth: number;
}

class LocatedFile {
  readonly #name: string;
  readonly #file: GoldFile;
  readonly #ids: ReadonlySet<string>;

  constructor(name: string, file: GoldFile) {
    this.#name = name;
    this.#file = file;
    this.#ids = new Set(file.entities.map(({ id }) => id));
  }

  entities() {
    const { entities } = this.#file;
    const twice = entities.find(({ id }, index) => entities.findIndex((other) => other.id === id) < index);
    if (twice) this.#fail('entities', `"${twice.id}" is there twice`);
    return entities.map(({ id, name, mentions }) => ({ id, names: [name, ...mentions] }));
  }

  claim(claim: GoldFileClaim, number: number): GoldClaim {
    const where = `claim ${number} (${claim.trigger})`;
    const trigger = this.#place({ text: claim.trigger, nth: claim.nth }, where);
    const { time, types, acled = [], polarity, modality, outcome, quote, ambiguous } = claim;
    return {
      number,
      trigger,
      ...(claim.extent === undefined ? {} : { extent: this.#extent(claim.extent, trigger, where) }),
      class: claim.class,
      isCore: claim.tier === 'core',
      types,
      acled,
      roles: claim.roles.map((role) => this.#role(role, where)),
      ...(time === undefined ? {} : { time: this.#time(time, where) }),
      quantities: claim.quantities.map(({ text, nth, value, min, max, counts }) => ({
        span: this.#place({ text, nth }, where),
        ...defined({ value, min, max }),
        ...(counts === undefined ? {} : { counts }),
      })),
      ...{ polarity, modality, outcome, quote, ambiguous },
      holder: this.#holder(claim.holder, where),
    };
  }

  quotation({ content, nth, speaker, kind }: GoldFile['quotations'][number], where: string): GoldQuotation {
    const span = nthPlace(this.#file.text, content, nth);
    if (span === undefined) return this.#missing({ text: content, nth }, where);
    const places = speaker === null ? [] : findString(this.#file.text, speaker);
    const isEntity = speaker !== null && this.#ids.has(speaker);
    if (speaker !== null && places.length === 0 && !isEntity) this.#missing({ text: speaker, nth: 1 }, where);
    const { start, end } = span;
    return { content: { start, end, text: content }, kind, speaker: places.map(this.#withText), speakerRefs: isEntity ? [speaker] : [] };
  }

  loaded({ text, nth, technique, severity }: GoldFile['loaded'][number], where: string): GoldLoaded {
    return { span: this.#place({ text, nth }, where), techniques: technique, severity };
  }

  readonly #withText = ({ start, end }: Span): TextSpan => textSpan(this.#file.text, start, end);

  #place(words: Quoted, where: string): TextSpan {
    const place = findString(this.#file.text, words.text)[words.nth - 1];
    return place === undefined ? this.#missing(words, where) : this.#withText(place);
  }

  #extent(words: string, trigger: Span, where: string): Span {
    const place = findString(this.#file.text, words).find(({ start, end }) => start <= trigger.start && trigger.end <= end);
    return place ?? this.#fail(where, `the extent "${words}" does not hold the trigger`);
  }

  #role(role: GoldFileRole, where: string): GoldRole {
    const { ref, alt, optional } = role;
    const refs = [ref, ...alt].filter((one) => one !== null);
    for (const one of refs) this.#known(one, where);
    return {
      role: role.role,
      refs,
      orNone: ref === null || alt.includes(null),
      optional,
      ...(role.implicit ? {} : { span: this.#place(role, where) }),
    };
  }

  #time({ text, nth, iso }: NonNullable<GoldFileClaim['time']>, where: string) {
    return { ...(text === undefined ? {} : { span: this.#place({ text, nth }, where) }), ...(iso === undefined ? {} : { iso }) };
  }

  #holder(holder: GoldFileClaim['holder'], where: string): GoldHolder {
    if (typeof holder !== 'string') return { kind: 'words', span: this.#place(holder, where) };
    if (holder === 'narrator') return { kind: 'narrator' };
    this.#known(holder, where);
    return { kind: 'entity', id: holder };
  }

  #known(id: string, where: string): void {
    if (!this.#ids.has(id)) this.#fail(where, `no entity "${id}"`);
  }

  #missing({ text, nth }: Quoted, where: string): never {
    return this.#fail(where, `"${text}" does not stand ${nth === 1 ? '' : `${nth} times `}in the text`);
  }

  #fail(where: string, what: string): never {
    throw new Error(`${this.#name}, ${where}: ${what}`);
  }
}

/** The numbers that are there. */
function defined(numbers: Readonly<Record<'value' | 'min' | 'max', number | undefined>>): Partial<Record<'value' | 'min' | 'max', number>> {
  return Object.fromEntries(Object.entries(numbers).filter(([, number]) => number !== undefined));
}
