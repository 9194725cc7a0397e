import { createServer } from 'node:http'

type Kept = { type: string; body: Buffer }

/**
 * A bare Node server that sends the body of another address, fetched once and kept: what a cached answer is
 * compared with. The very same bytes, because the measuring client reads some slower than others.
 */
createServer((req, res) => {
  void bodyOf(decodeURIComponent(String(req.url).slice(1))).then(({ type, body }) =>
    res.writeHead(200, { 'Content-Type': type, 'Content-Length': body.length }).end(body),
  )
}).listen(Number(process.env.PORT))

const bodies = new Map<string, Kept>()

const bodyOf = async (address: string): Promise<Kept> => {
  const known = bodies.get(address)
  if (known) return known

  const response = await fetch(address)
  const type = String(response.headers.get('content-type'))
  const kept = { type, body: Buffer.from(await response.arrayBuffer()) }
  bodies.set(address, kept)
  return kept
}
