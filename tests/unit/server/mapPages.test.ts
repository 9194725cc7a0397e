import { describe, expect, test } from '@jest/globals'

import { readEnv } from '@/platform/env'
import { tilesOf } from '@/platform/http/answerPage'
import { answerScript } from '@/platform/http/scripts'
import { deskHeaders, siteHeaders } from '@/platform/http/securityHeaders'

const policyOf = (url: string): string =>
  siteHeaders({ tiles: tilesOf(url) })['Content-Security-Policy'] ?? ''
const sources = (url: string): string | undefined => /img-src ([^;]*)/.exec(policyOf(url))?.[1]

describe('whose pictures a page may ask for', () => {
  test.each([
    '/katalog?zobrazit=mapa',
    '/en/katalog?q=a&zobrazit=mapa',
    '/uk/katalog/?zobrazit=mapa',
  ])('on %s also those of the map, of one server and nothing else of it', (url) => {
    expect(sources(url)).toBe("'self' data: https://tile.openstreetmap.org")
    expect(policyOf(url).match(/openstreetmap/g)).toHaveLength(1)
  })

  test.each([
    '/katalog',
    '/katalog?zobrazit=seznam',
    '/katalog?q=zobrazit=mapa',
    '/?zobrazit=mapa',
    '/sluzby/katalog?zobrazit=mapa',
    '/katalog/x?zobrazit=mapa',
    '/admin?zobrazit=mapa',
    '/vlozit/seznam?zobrazit=mapa',
  ])('on %s only our own', (url) => {
    expect(sources(url)).toBe("'self' data:")
  })
})

test.each([
  ['https://tile.openstreetmap.org', "'self' data: blob: https://tile.openstreetmap.org"],
  [null, "'self' data: blob:"],
])('the desk shows pictures of the map and of nobody else: %s', (tiles, allowed) => {
  const policy = deskHeaders('nonce', tiles)['Content-Security-Policy'] ?? ''
  expect(/img-src ([^;]*)/.exec(policy)?.[1]).toBe(allowed)
})

describe('the setting MAP_TILES', () => {
  const secret = { PAYLOAD_SECRET: 'a secret of thirty-two characters' }
  const tiles = (MAP_TILES?: string) => readEnv({ ...secret, MAP_TILES }).mapTiles

  test('is OpenStreetMap where it is not set, and nobody where it is empty', () => {
    expect([tiles(), tiles('')]).toEqual(['https://tile.openstreetmap.org/{z}/{x}/{y}.png', null])
  })

  test('is a server of one’s own', () => {
    const own = 'https://mapy.kraj.cz/tiles/{z}/{x}/{y}.png?key=a'
    expect(tiles(own)).toBe(own)
  })

  test.each([
    'tiles',
    'ftp://a.cz/{z}/{x}/{y}',
    'https://a.cz/{z}/{x}.png',
    'https://{s}.a.cz/{z}/{x}/{y}.png',
    'https://a.cz/{z}/{x}/{y} ;x',
  ])('%s is refused', (value) => {
    expect(() => tiles(value)).toThrow(/MAP_TILES/)
  })
})

describe('the script of the map', () => {
  test('comes from our own server with all that it needs', async () => {
    const answer = await answerScript('/skripty/mapa.js')?.()
    const text = String(answer?.body)
    expect(answer?.status).toBe(200)
    expect(text).toContain('leaflet-tile-pane')
    expect(text).toContain('rozcestnik-misto')
    expect(text).not.toMatch(/import ["']/)
  })
})
