import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'

import { download, type Known } from '@/subjects/register/load/files/download'
import { faultOfAddress } from '@/subjects/register/load/files/faultOfAddress'
import { isOwnNetwork, publicOnly } from '@/subjects/register/load/files/ownNetwork'

let answer: RequestListener = (_, response) => response.end()
let server: Server
let folder: string
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'rozcestnik-download-'))
  server = createServer((request, response) => answer(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})
afterEach(() => {
  for (const name of readdirSync(folder)) rmSync(path.join(folder, name))
})
afterAll(() => {
  server.close()
  rmSync(folder, { recursive: true })
})

const file = () => path.join(folder, 'rpss.json')
const address = (name = 'rpss.json') =>
  `http://127.0.0.1:${(server.address() as AddressInfo).port}/${name}`
const bring = (more: Partial<Parameters<typeof download>[0]> = {}) =>
  download({
    address: address(),
    file: file(),
    known: undefined,
    mostBytes: 1_000,
    mayBeOwn: true,
    signal: new AbortController().signal,
    ...more,
  })

describe('a file of the register', () => {
  test('lies whole beside the data, and one that has not changed is not sent again', async () => {
    const asked: (string | undefined)[] = []
    answer = ({ headers }, response) => {
      asked.push(headers['if-none-match'])
      if (headers['if-none-match'] === '"a"') response.writeHead(304).end()
      else response.writeHead(200, { ETag: '"a"' }).end('{"polozky":[]}')
    }
    const known = (await bring()) as Known
    expect(readFileSync(file(), 'utf8')).toBe('{"polozky":[]}')
    expect(await bring({ known })).toEqual(known)
    // Without the file what its server says of it is worth nothing.
    rmSync(file())
    await bring({ known })
    expect([asked, existsSync(file())]).toEqual([[undefined, '"a"', undefined], true])
  })

  test.each<[string, RequestListener, RegExp]>([
    ['too large', (_, response) => response.end('x'.repeat(2_000)), /mnohem větší/],
    [
      'cut',
      (_, response) => {
        response.writeHead(200, { 'Content-Length': '900' })
        response.write('{"polozky":[')
        setImmediate(() => response.destroy())
      },
      /přerušilo uprostřed/,
    ],
    ['a fault', (_, response) => response.writeHead(503).end(), /chybou 503/],
    [
      'a ring of redirects',
      ({ url }, response) => response.writeHead(302, { Location: String(url) }).end(),
      /chybou 302/,
    ],
    [
      'a redirect to what is no web address',
      (_, response) => response.writeHead(302, { Location: 'file:///etc/passwd' }).end(),
      /začíná https/,
    ],
  ])('that is %s leaves the one that was there, and nothing by half', async (_, how, sentence) => {
    writeFileSync(file(), 'včerejší')
    answer = how
    await expect(bring()).rejects.toThrow(sentence)
    expect([readdirSync(folder), readFileSync(file(), 'utf8')]).toEqual([['rpss.json'], 'včerejší'])
  })

  test('that takes too long is given up', async () => {
    answer = (_, response) => response.write('{')
    await expect(bring({ signal: AbortSignal.timeout(50) })).rejects.toThrow(/příliš dlouho/)
    expect(readdirSync(folder)).toEqual([])
  })

  test('is not there is told apart from a fault', async () => {
    answer = (_, response) => response.writeHead(404).end()
    expect(await bring()).toBeNull()
  })
})

describe('the own network', () => {
  test.each([
    ['127.0.0.1', true],
    ['10.20.30.40', true],
    ['172.31.255.1', true],
    ['172.32.0.1', false],
    ['192.168.1.1', true],
    ['169.254.169.254', true],
    ['::1', true],
    ['::ffff:127.0.0.1', true],
    ['fd00::1', true],
    ['fe80::1', true],
    ['64:ff9b::7f00:1', true],
    ['93.184.215.14', false],
    ['2001:718:1::1', false],
  ])('%s: %s', (ip, isOwn) => expect(isOwnNetwork(ip)).toBe(isOwn))

  test.each([
    'http://127.0.0.1/rpss.json',
    'http://[::1]/rpss.json',
    'http://2130706433/rpss.json',
    'http://0x7f.1/rpss.json',
    'https://localhost/rpss.json',
    'https://portal.internal/rpss.json',
  ])('%s is not asked', (written) => {
    expect(faultOfAddress(written, false)?.cs).toMatch(/vnitřní sítě/)
  })

  test('a name that leads into it is refused at the moment of connecting', async () => {
    const refused = await new Promise((resolve) =>
      publicOnly('localhost', { all: true }, (error) => resolve(error)),
    )
    expect(String(refused)).toMatch(/vnitřní sítě/)
  })

  test('a server of it is never reached', async () => {
    let isReached = false
    answer = (_, response) => {
      isReached = true
      response.end('{}')
    }
    await expect(bring({ mayBeOwn: false })).rejects.toThrow(/vnitřní sítě/)
    expect(isReached).toBe(false)
  })
})
