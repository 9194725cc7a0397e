/** What a heading calls itself: `Opatření 1.1.2: Noční péče`. */
export type Named = { rank: Rank | null; code: string; title: string }
export type Rank = 'priority' | 'goal' | 'measure'

const words: [RegExp, Rank][] = [
  [/^((strategická|prioritní) )?(priorita|oblast|osa)(?=[\s:.–-])/i, 'priority'],
  [/^((strategický|specifický|hlavní|dílčí) )?cíl(?=[\s:.–-])/i, 'goal'],
  [/^opatření(?=[\s:.–-])/i, 'measure'],
]
// With a digit: `A` alone begins sentences.
const numbered =
  /^((?:[A-Z]{1,3}[.-]?)?\d{1,3}(?:[./-][A-Z]{0,3}\d{1,3})*(?:\.[a-z])?)[.:)]?(?:\s*[–:-])?\s+(\S.*)$/s

// After its word a letter is a code too: `Priorita A: Bydlení`.
const lettered = /^([A-Z]{1,4})(?:[.:)]|\s*[–-])\s+(\S.*)$/s

/** The kind, the code and the title of what a plan numbers or names; the whole text is the title of anything else. */
export const namedIn = (text: string): Named => {
  const [word, rank = null] = words.find(([each]) => each.test(text)) ?? []
  const after = word ? text.replace(word, '') : text
  const rest = after.replace(/^[\s:.–-]+/, '')
  const [, code = '', title = rest] = numbered.exec(rest) ?? lettered.exec(rest) ?? []
  // `Oblast sociálních služeb` names nothing; `Oblast 1` and `Oblast: bydlení` do.
  const isNamed = word && (code !== '' || /^\s*[:–-]/.test(after))
  return isNamed ? { rank, code, title } : plain(text)
}

const plain = (text: string): Named => {
  const [, code = '', title = text] = numbered.exec(text) ?? []
  return { rank: null, code, title }
}
