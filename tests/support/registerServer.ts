import { readFileSync, statSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { existsSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import path from 'node:path'

type Answer = (request: IncomingMessage, response: ServerResponse) => void

/** A server of open data over a folder; `answers` says otherwise for single files, `asked` what was sent whole. */
export const startRegisterServer = async (folder: string) => {
  const answers = new Map<string, Answer>()
  const asked: string[] = []

  const give: Answer = ({ url, headers }, response) => {
    const name = path.basename(String(url))
    const file = path.join(folder, name)
    if (!existsSync(file)) return void response.writeHead(404).end()
    const { mtimeMs, size, mtime } = statSync(file)
    const etag = `"${mtimeMs}-${size}"`
    if (headers['if-none-match'] === etag) return void response.writeHead(304).end()
    asked.push(name)
    const body = readFileSync(file)
    response
      .writeHead(200, {
        ETag: etag,
        'Last-Modified': mtime.toUTCString(),
        'Content-Length': body.length,
      })
      .end(body)
  }
  const server = createServer((request, response) =>
    (answers.get(path.basename(String(request.url))) ?? give)(request, response),
  )
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    address: `http://127.0.0.1:${port}/rpss.json`,
    asked,
    answers,
    /** Half of a file, and the connection is gone. */
    cut: (name: string) =>
      answers.set(name, (_, response) => {
        const body = readFileSync(path.join(folder, name))
        response.writeHead(200, { 'Content-Length': body.length })
        response.write(body.subarray(0, body.length / 2), () => response.destroy())
      }),
    stop: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}
