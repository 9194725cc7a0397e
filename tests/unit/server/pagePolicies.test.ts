import { expect, test } from '@jest/globals'
import { existsSync } from 'node:fs'

import { isPersonal, isUnfinished, pagePolicies, policyOf, showsMap } from '@/lib/pagePolicies'
import { baseHeaders, siteHeaders } from '@/platform/http/securityHeaders'

test.each([
  '/katalog?blizko=49.1,16.4',
  '/en/katalog?q=x&blizko=49.1,16.4',
  '/katalog?%62lizko=49.1%2C16.4&x=%ff',
  '/katalog?blizko[]=49.1,16.4',
  '/api/catalogue/search?near=49.1,16.4',
])('%s says where a visitor is: it is personal, but no key', (url) => {
  expect([isPersonal(url), policyOf(url).isKey]).toEqual([true, undefined])
})

test.each(['/overeni/abc', '/en/nahled/odkaz/abc', '/api/verify/abc'])('%s is a key', (url) => {
  expect([isPersonal(url), policyOf(url).isKey]).toEqual([true, true])
})

test.each(['/katalog', '/katalog?q=blizko', '/katalog?kde=Lipov', '/?x=/overeni/', undefined])(
  '%s is anybody’s',
  (url) => {
    expect(isPersonal(url)).toBe(false)
  },
)

test.each([
  ['/uk/overeni/abc', { isKey: true }],
  ['/nahled/services/1', { isKey: true }],
  ['/%6eahled/odkaz/abc', { isKey: true }],
  ['/en/vlozit/seznam/', { isEmbedded: true }],
  ['/uk/situace/nasili-doma', { isDiscreet: true }],
  ['/hledat', { isDiscreet: true }],
  ['/en/akce/kurz/prihlaska', { isFresh: true, form: { endpoint: '/api/events/*/register' } }],
  ['/prihlaska/abc', { isKey: true, form: { endpoint: '/api/registrations/link/*' } }],
  ['/api/registrations/link/abc', { isKey: true }],
  ['/api/events/1/places', { isFresh: true }],
  ['/sprava-udaju', { form: { endpoint: '/api/claims/send' } }],
  ['/en/plany/navrh/pripominky', { form: { endpoint: '/api/consultations/*/comments' } }],
  ['/pripominka/abc/souhlas', { isFresh: true, form: { endpoint: '/api/comments/*/agree' } }],
  ['/pripominka/abc', { isKey: true, form: { endpoint: '/api/comments/link/*' } }],
  ['/api/comments/link/abc', { isKey: true }],
  ['/plany/navrh/vyporadani.csv', { limit: { points: 30 } }],
  ['/api/mistakes/report', { limit: { points: 20, method: 'POST' } }],
  ['/api/mistakes/report//', { limit: { points: 20, method: 'POST' } }],
])('%s is special', (url, policy) => {
  expect(policyOf(url)).toMatchObject(policy)
})

test.each([
  '/',
  '/plany/plan-kraje',
  '/en',
  '/vlozit',
  '/vlozit/seznam/x',
  '/api/mistakes',
  '/constructor',
  '/nahled',
])('%s is not', (url) => {
  expect(policyOf(url)).toEqual({})
})

test('every page with a policy is there', () => {
  const pages = Object.keys(pagePolicies).filter((path) => !path.startsWith('/api/'))
  const folder = (path: string) => `src/app/(site)/[locale]${path.replace(/\/\*.*$/, '')}`
  expect(pages.filter((path) => !existsSync(folder(path)))).toEqual([])
})

test.each([
  ['/overeni/abc', { points: 60, seconds: 60 }],
  ['/nahled/odkaz/abc', { points: 60, seconds: 60 }],
  ['/api/preview-links/abc/document', { points: 60, seconds: 60 }],
  ['/api/tables/services.csv?columns=name', { points: 30, seconds: 60 }],
  ['/en/katalog/tabulka.xlsx?q=senior', { points: 30, seconds: 60 }],
  ['/uk/plany/plan-kraje.csv?x=1', { points: 30, seconds: 60 }],
  ['/api/mistakes/challenge', { points: 20, seconds: 600, method: 'POST' }],
  ['/api/mistakes/report', { points: 20, seconds: 600, method: 'POST' }],
])('%s may be asked only so often', (url, limit) => {
  expect(policyOf(url).limit).toEqual(limit)
})

test.each([
  ['/katalog?q=a&prubezne=1', true],
  ['/api/catalogue/search?unnoted=true', true],
  ['/katalog?q=prubezne', false],
  ['/katalog', false],
])('%s: whether somebody is still typing', (url, expected) => {
  expect(isUnfinished(url)).toBe(expected)
})

test.each([
  ['/katalog?zobrazit=mapa', true],
  ['/en/katalog?q=a&zobrazit=mapa', true],
  ['/katalog?zobrazit=seznam', false],
  ['/katalog', false],
  ['/akce?zobrazit=mapa', false],
])('%s: whether a map is shown', (url, expected) => {
  expect(showsMap(url)).toBe(expected)
})

test('the door of an event alone may use the camera', () => {
  const using = Object.entries(pagePolicies).filter(([, { usesCamera }]) => usesCamera)
  expect(using.map(([path]) => path)).toEqual(['/prichody'])
  const cameraOf = (usesCamera?: true) =>
    ({ ...baseHeaders(true), ...siteHeaders({ usesCamera }) })['Permissions-Policy']?.split(',')[0]
  expect([cameraOf(), cameraOf(true)]).toEqual(['camera=()', 'camera=(self)'])
})
