/**
 * What stands in the text between two offsets. Where that is the word's form, the form itself is given: nothing is copied, and a
 * string that comes again is looked up faster than another that is equal to it.
 * @example writtenForm("L'Onu", 2, 5, 'Onu') // 'Onu'
 */
export function writtenForm(text: string, start: number, end: number, form: string): string {
  return end - start === form.length && text.startsWith(form, start) ? form : text.slice(start, end);
}
