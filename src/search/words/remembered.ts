/** The same work, whose results are remembered by their text; forgotten as a whole when there are too many. */
export const remembered = <Result>(work: (text: string) => Result, most = 100_000) => {
  let known = new Map<string, Result>()
  return (text: string): Result => {
    const before = known.get(text)
    if (before !== undefined) return before

    const made = work(text)
    if (known.size >= most) known = new Map()
    known.set(text, made)
    return made
  }
}
