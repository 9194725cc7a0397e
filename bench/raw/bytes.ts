import { createServer } from 'node:http'

/** A bare Node server that sends so many bytes: what a cached answer is compared with. */
createServer((req, res) => {
  const size = Number(String(req.url).slice(1)) || 0
  const body = bodies.get(size) ?? Buffer.alloc(size, 'a')
  bodies.set(size, body)
  res.writeHead(200, { 'Content-Type': 'text/html', 'Content-Length': size }).end(body)
}).listen(Number(process.env.PORT))

const bodies = new Map<number, Buffer>()
