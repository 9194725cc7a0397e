import { expect, test } from '@jest/globals'

import { isKey, isPersonal } from '@/platform/http/isPersonal'

test.each([
  '/katalog?blizko=49.1,16.4',
  '/en/katalog?q=x&blizko=49.1,16.4',
  '/katalog?%62lizko=49.1%2C16.4&x=%ff',
  '/katalog?blizko[]=49.1,16.4',
  '/api/catalogue/search?near=49.1,16.4',
])('%s says where a visitor is: it is personal, but no key', (url) => {
  expect([isPersonal(url), isKey(url)]).toEqual([true, false])
})

test.each(['/overeni/abc', '/en/nahled/odkaz/abc', '/api/verify/abc'])('%s is a key', (url) => {
  expect([isPersonal(url), isKey(url)]).toEqual([true, true])
})

test.each(['/katalog', '/katalog?q=blizko', '/katalog?kde=Lipov', '/?x=/overeni/', undefined])(
  '%s is anybody’s',
  (url) => {
    expect(isPersonal(url)).toBe(false)
  },
)
