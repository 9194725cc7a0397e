/** What lies from one place to another of a list that is read by pages. */
export const between = async <Each>(
  from: number,
  to: number,
  read: (page: number, size: number) => Promise<Each[]>,
): Promise<Each[]> => {
  const size = to - from
  const page = Math.floor(from / size) + 1
  const start = from - (page - 1) * size
  const first = await read(page, size)
  const next = start > 0 && first.length === size ? await read(page + 1, size) : []
  return [...first, ...next].slice(start, start + size)
}
