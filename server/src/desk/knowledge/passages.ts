/** Cuts a document into passages short enough to be read aloud, each under its heading. Pure. */

export interface CutPassage {
  readonly heading: string | null
  readonly text: string
}

/** Longer paragraphs groups are cut, in characters. */
const longest = 700

/** By Markdown heading, then by paragraph; headings of several levels are joined: « Tarifs › Consultation ». */
export function cutPassages(text: string): CutPassage[] {
  const passages: CutPassage[] = []
  const headings: string[] = []
  let lines: string[] = []
  const finish = () => {
    const heading = headings.filter(Boolean).join(' › ') || null
    for (const part of cutLong(lines.join('\n'))) passages.push({ heading, text: part })
    lines = []
  }
  for (const line of text.replaceAll('\r\n', '\n').split('\n')) {
    const found = /^(#{1,6})\s+(.+?)\s*#*$/.exec(line)
    if (!found) {
      lines.push(line)
      continue
    }
    finish()
    const level = found[1]?.length ?? 1
    // Deeper headings end where a higher one begins.
    headings.splice(level - 1)
    headings[level - 1] = found[2] ?? ''
  }
  finish()
  return passages
}

function cutLong(text: string): string[] {
  const parts: string[] = []
  let part = ''
  for (const paragraph of text.split(/\n\s*\n/).flatMap(sentences)) {
    if (part && part.length + paragraph.length + 2 > longest) {
      parts.push(part)
      part = ''
    }
    part = part ? `${part}\n\n${paragraph}` : paragraph
  }
  if (part) parts.push(part)
  return parts
}

/** A paragraph as it is, or by sentences when it is too long for one passage. */
function sentences(paragraph: string): string[] {
  const text = paragraph.trim()
  if (text.length <= longest) return text ? [text] : []
  const parts: string[] = []
  let part = ''
  for (const sentence of text.split(/(?<=[.!?])\s+/)) {
    if (part && part.length + sentence.length > longest) {
      parts.push(part)
      part = ''
    }
    part = part ? `${part} ${sentence}` : sentence
  }
  return part ? [...parts, part] : parts
}
