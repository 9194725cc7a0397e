import { gzipSync } from 'node:zlib'

const scripts = /<script[^>]+src="(\/_next\/static\/[^"]+)"/g

const weigh = async (origin: string, path: string): Promise<number> => {
  const html = await (await fetch(origin + path)).text()
  const addresses = [...new Set([...html.matchAll(scripts)].map(([, src = '']) => src))]
  const sizes = await Promise.all(
    addresses.map(async (src) => gzipSync(await (await fetch(origin + src)).text()).length),
  )
  return Math.round(sizes.reduce((sum, size) => sum + size, 0) / 1000)
}

/** The JavaScript that a content page sends, packed, in kilobytes, beside that of a page without content. */
export const weighPage = async (origin: string, path: string) => ({
  javascriptKb: await weigh(origin, path),
  barePageKb: await weigh(origin, '/nenalezeno'),
})
