/** Long regular expressions on several lines. */

/**
 * A tag for templates: `wrapped('iu')` before a template gives its text, as it is written, without the line breaks and
 * the indentation. No line of it begins or ends with a space that counts.
 */
export function wrapped(flags = '') {
  return ({ raw }: TemplateStringsArray): RegExp =>
    new RegExp(
      raw
        .join('')
        .split('\n')
        .map((line) => line.trimStart())
        .join(''),
      flags,
    )
}
