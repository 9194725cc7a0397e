/** Pictures beside the file of an old site, by their paths with slashes. */
export type Shelf = {
  /** `bytes` is null for a link to somewhere else. */
  sizes: ReadonlyMap<string, number | null>
  read: (path: string) => Promise<Buffer>
}

/** What an old address of a picture is found to be. */
export type FoundPicture = { path: string } | 'missing' | 'outside'

/**
 * The picture of an old address: by as much of the end of its path as the pictures have, by its name alone only where
 * one picture bears it. Nothing is ever fetched.
 */
export const findPicture = ({ sizes }: Shelf, address: string): FoundPicture => {
  const parts = partsOf(address)
  if (parts.includes('..')) return 'outside'
  const name = parts.at(-1)
  if (!name) return 'missing'
  // WordPress puts the size behind the name of what it has made smaller.
  const names = [name, name.replace(/-\d+x\d+(?=\.\w+$)/, '')]
  for (const each of names)
    for (let from = 0; from < parts.length; from += 1) {
      const path = [...parts.slice(from, -1), each].join('/')
      if (sizes.has(path)) return { path }
    }
  for (const each of names) {
    const alike = [...sizes.keys()].filter((path) => path.endsWith(`/${each}`))
    if (alike.length === 1) return { path: String(alike[0]) }
  }
  return 'missing'
}

const partsOf = (address: string): string[] => {
  if (/^(data|blob|cid|javascript):/i.test(address)) return []
  const [path = ''] = address.replace(/^(?:[a-z]+:)?\/\/[^/]*/i, '').split(/[?#]/)
  return decoded(path)
    .replaceAll('\\', '/')
    .split('/')
    .filter((part) => part && part !== '.')
}

const decoded = (path: string): string => {
  try {
    return decodeURIComponent(path).normalize('NFC')
  } catch {
    return path
  }
}
