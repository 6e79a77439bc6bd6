/**
 * The binary morphology table. Sections: counts, the three of the sorted forms, analysis set of each form, start of each set,
 * members of the sets, analyses (category, morphology, edit), edits (letters to cut + 256 × capitals, ending), offsets of the
 * strings, strings. An edit makes a lemma from a form: apply capitals, cut letters at the end, add the ending.
 */
import { readSections, writeSections } from './binary-sections.mjs';
import { decodeSortedWords, encodeSortedWords } from './sorted-words.mjs';

export const magic = 'RMOR';
const version = 1;

/** How a lemma is capitalised: as the form, first letter, all letters. The position is the code. */
const capitals = [(form) => form, (form) => form[0].toUpperCase() + form.slice(1), (form) => form.toUpperCase()];

/** Numbers distinct values in order of arrival. */
function numbering() {
  const numbers = new Map();
  return {
    values: () => [...numbers.keys()],
    of(value) {
      if (!numbers.has(value)) numbers.set(value, numbers.size);
      const number = numbers.get(value);
      if (number > 0xffff) throw new Error('More than 65536 different values');
      return number;
    },
  };
}

/** @returns {{ cut: number, capital: number, ending: string }} the edit that adds least */
function editFor(form, lemma) {
  const edits = capitals.map((write, capital) => {
    const written = write(form);
    let shared = 0;
    while (shared < written.length && shared < lemma.length && written[shared] === lemma[shared]) shared++;
    return { cut: written.length - shared, capital, ending: lemma.slice(shared) };
  });
  return edits.reduce((best, edit) => (edit.ending.length < best.ending.length ? edit : best));
}

function encodeStrings(values) {
  const offsets = [0];
  const chunks = values.map((value) => Buffer.from(value, 'utf8'));
  for (const chunk of chunks) offsets.push(offsets.at(-1) + chunk.length);
  return [Uint32Array.from(offsets), new Uint8Array(Buffer.concat(chunks))];
}

/**
 * @param {Map<string, readonly string[]>} readings per form its "category\tlemma\tmorphology"
 * @returns {Uint8Array}
 */
export function encodeLefff(readings) {
  const [strings, edits, analyses, sets] = [numbering(), numbering(), numbering(), numbering()];
  const forms = [...readings.keys()].sort();
  const formSets = forms.map((form) => {
    const members = readings.get(form).map((reading) => {
      const [category, lemma, morph] = reading.split('\t');
      const { cut, capital, ending } = editFor(form, lemma);
      const edit = edits.of(`${cut + 256 * capital},${strings.of(ending)}`);
      return analyses.of(`${strings.of(category)},${strings.of(morph)},${edit}`);
    });
    return sets.of(members.join(','));
  });
  const numbers = (rows) => rows.flatMap((row) => row.split(',').map(Number));
  const setStarts = [0];
  for (const set of sets.values()) setStarts.push(setStarts.at(-1) + set.split(',').length);
  return writeSections(magic, version, [
    Uint32Array.of(forms.length),
    ...encodeSortedWords(forms),
    Uint16Array.from(formSets),
    Uint32Array.from(setStarts),
    Uint16Array.from(numbers(sets.values())),
    Uint16Array.from(numbers(analyses.values())),
    Uint16Array.from(numbers(edits.values())),
    ...encodeStrings(strings.values()),
  ]);
}

const shorts = (bytes) => new Uint16Array(bytes.buffer);
const longs = (bytes) => new Uint32Array(bytes.buffer);

/**
 * @param {Uint8Array} bytes a table
 * @returns {Map<string, string[]>} what it was made from
 */
export function decodeLefff(bytes) {
  const [counts, alphabet, , entries, formSets, setStarts, members, analyses, edits, offsets, pool] = readSections(bytes, magic);
  const forms = decodeSortedWords(shorts(alphabet), entries, longs(counts)[0]);
  const text = (index) => Buffer.from(pool.subarray(longs(offsets)[index], longs(offsets)[index + 1])).toString('utf8');
  const [sets, starts, inSet, triples, pairs] = [shorts(formSets), longs(setStarts), shorts(members), shorts(analyses), shorts(edits)];
  const reading = (form, analysis) => {
    const [category, morph, edit] = triples.subarray(3 * analysis, 3 * analysis + 3);
    const [operation, ending] = pairs.subarray(2 * edit, 2 * edit + 2);
    const written = capitals[operation >> 8](form);
    const lemma = written.slice(0, written.length - (operation & 255)) + text(ending);
    return `${text(category)}\t${lemma}\t${text(morph)}`;
  };
  return new Map(
    forms.map((form, index) => {
      const set = sets[index];
      return [form, Array.from(inSet.subarray(starts[set], starts[set + 1]), (analysis) => reading(form, analysis))];
    }),
  );
}
