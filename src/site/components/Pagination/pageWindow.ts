/** The page numbers to offer: the first, the last and those around the current one; null is a gap. */
export const pageWindow = (page: number, totalPages: number): (number | null)[] => {
  const wanted = [1, page - 1, page, page + 1, totalPages]
  const pages = [...new Set(wanted)].filter((number) => number >= 1 && number <= totalPages)

  return pages
    .sort((one, other) => one - other)
    .flatMap((number, at) =>
      at > 0 && number - (pages[at - 1] ?? 0) > 1 ? [null, number] : [number],
    )
}
