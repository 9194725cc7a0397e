import { gzipSync } from 'node:zlib'

const scripts = /<script[^>]+src="(\/_next\/static\/[^"]+)"/g

/** The JavaScript that a page sends, packed, in kilobytes. */
export const weighPage = async (origin: string, path: string): Promise<number> => {
  const html = await (await fetch(origin + path)).text()
  const addresses = [...new Set([...html.matchAll(scripts)].map(([, src = '']) => src))]
  const sizes = await Promise.all(
    addresses.map(async (src) => gzipSync(await (await fetch(origin + src)).text()).length),
  )
  return Math.round(sizes.reduce((sum, size) => sum + size, 0) / 1000)
}
