import { describe, expect, test } from '@jest/globals'

import { sitePath, srcOf, srcSetOf } from '@/lib/srcSetOf'

const sizes = {
  small: { url: 'https://kraj.example/api/media/file/a-400.webp', width: 400 },
  large: { url: 'https://kraj.example/api/media/file/a-1600.webp', width: 1600 },
  medium: { url: null, width: null },
}

describe('pictures', () => {
  test('are addressed without the host', () => {
    expect(sitePath('https://kraj.example/api/media/file/a.webp')).toBe('/api/media/file/a.webp')
    expect(sitePath('/api/media/file/a.webp')).toBe('/api/media/file/a.webp')
  })

  test('without an address of their own show their largest size', () => {
    expect(srcOf({ url: null, sizes })).toBe('/api/media/file/a-1600.webp')
  })

  test('offer the sizes that exist', () => {
    expect(srcSetOf({ url: '/api/media/file/a.webp', width: 2400, sizes })).toBe(
      '/api/media/file/a-400.webp 400w, /api/media/file/a-1600.webp 1600w, /api/media/file/a.webp 2400w',
    )
  })

  test('with nothing to show have no address', () => {
    expect(srcOf({})).toBeNull()
  })
})
