/** Letters whose accent the spelling reform of 1990 dropped or turned, with the traditional letter. */
const reformed: Readonly<Record<string, string>> = { i: 'î', u: 'û', è: 'é' };
const shortestReformed = 4;

/**
 * Other spellings under which a dictionary in traditional French spelling may have a form: ligatures as two letters, then one
 * accent at a time as it was before the reform of 1990 ("connaitre": "connaître").
 *
 * @param form lower case
 * @example [...spellingVariants('cœur')] // ['coeur']
 */
export function* spellingVariants(form: string): Generator<string> {
  const split = form.replaceAll('œ', 'oe').replaceAll('æ', 'ae');
  if (split !== form) yield split;
  if (split.length < shortestReformed) return;
  for (let at = 0; at < split.length; at++) {
    const traditional = reformed[split.charAt(at)];
    if (traditional !== undefined) yield split.slice(0, at) + traditional + split.slice(at + 1);
  }
}
