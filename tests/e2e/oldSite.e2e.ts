import { expect, test } from '@playwright/test'

import { firstIn, overflowOf, signIn } from './support'

test('an editor leads an address of the old site on, and its readers arrive', async ({ page }) => {
  const slug = await firstIn(page.request, 'news')
  const ask = async (path: string) => {
    const answer = await page.request.get(path, { maxRedirects: 0 })
    return [answer.status(), answer.headers().location ?? null]
  }
  expect(await ask('/index.php?id=12&lang=cs')).toEqual([404, null])

  await signIn(page, 'edda')
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('/admin/collections/redirects/create')
  await page.getByLabel('Stará adresa').fill('/index.php?id=12&lang=cs')
  await page.getByLabel('Nová adresa').fill(`/aktuality/${slug}`)
  expect(await overflowOf(page)).toBe(0)
  await page.locator('#action-save').click()
  await expect(page).toHaveURL(/redirects\/(?!create)/)

  await page.context().clearCookies()
  await page.goto('/index.php?id=12&lang=cs')
  await expect(page).toHaveURL(`/aktuality/${slug}`)
  await page.goto('/en/index.php?id=12&lang=cs')
  await expect(page).toHaveURL(`/en/aktuality/${slug}`)
})

test('addresses of every form lead on where nothing lives', async ({ page, request }) => {
  await signIn(page, 'edda')
  const lead = (from: string) =>
    page.request.post('/api/redirects', { data: { from, to: '/katalog' } })
  const ask = async (path: string) => {
    const answer = await request.get(path, { maxRedirects: 0 })
    return [path, answer.status(), answer.headers().location ?? null]
  }
  const old = [
    '/Clanky/Aktualita_12.html',
    '/?p=123',
    '/aktuality/%C5%BEivot',
    '/aktuality/2019/05/zprava.aspx',
    '/plany/stary_plan/kapitola',
    '/sluzby/Domov-pro-seniory',
    '/katalog/stary.csv',
    '/wp-content/uploads/letak.pdf',
  ]
  for (const from of old) expect((await lead(from)).status()).toBe(201)
  const asked = []
  for (const path of old) asked.push(await ask(path))
  expect(asked).toEqual(old.map((path) => [path, 301, '/katalog']))
  expect(await ask('/2019/zprava/')).toEqual(['/2019/zprava/', 301, '/2019/zprava'])
  expect((await ask('/en?p=123')).slice(1)).toEqual([301, '/en/katalog'])
  expect((await ask('/cs/Clanky/Aktualita_12.html')).slice(1)).toEqual([
    301,
    '/Clanky/Aktualita_12.html',
  ])
  expect((await ask('/?p=124')).slice(1)).toEqual([200, null])
})
