import { expect, test } from '@jest/globals'

import { oldAddress } from '@/lib/oldAddress'

test.each([
  ['/index.php?id=12&lang=cs', '/index.php?id=12&lang=cs'],
  ['/Clanky/Aktualita_12.html', '/Clanky/Aktualita_12.html'],
  ['/?p=123', '/?p=123'],
  ['/aktuality/život', '/aktuality/%C5%BEivot'],
  ['/aktuality/%c5%beivot', '/aktuality/%C5%BEivot'],
  ['/2019/05/zprava/', '/2019/05/zprava'],
  ['/stary web/a|b', '/stary%20web/a%7Cb'],
  ['/cs/novinky', '/novinky'],
  ['/cs?p=1', '/?p=1'],
  ['/en/news/12', '/en/news/12'],
  ['/a?x[]=1&jméno=Jan+Novák', '/a?x%5B%5D=1&jm%C3%A9no=Jan%20Nov%C3%A1k'],
  ['/a?jmeno=%9eivot', '/a?jmeno=%9Eivot'],
  ['/a?id=1&fbclid=abc&utm_source=x', '/a?id=1'],
  ['/a?url=http://jinde.cz/', '/a?url=http%3A%2F%2Fjinde.cz%2F'],
])('%s is looked for as %s', (written, form) => {
  expect(oldAddress(written)).toBe(form)
})

test.each(['/index.php?id=12&lang=cs', '/?p=123', '/a?x[]=1&b=+', '/život?ž=%9e', '/a?%25=%2525'])(
  '%s keeps its form when it is read again',
  (written) => {
    const form = oldAddress(written)
    expect(oldAddress(String(form))).toBe(form)
  },
)

test.each([
  '',
  'clanky/1',
  'https://jinde.cz/a',
  '//jinde.cz/a',
  '/a//b',
  '/a/../b',
  '/a\\b',
  '/%6eahled/x',
  '/a%2fb',
  '/a%5cb',
  '/%',
  '/%9eivot',
  '/a#b',
  '/api/news',
  '/en/admin',
  '/api?x=1',
  '/_next/static/x.js',
  '/nahled/odkaz/abc',
  '/overeni/abc',
])('%s is no address that could lead on', (written) => {
  expect(oldAddress(written)).toBeNull()
})
