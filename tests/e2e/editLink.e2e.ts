import { expect, test } from '@playwright/test'

import { faultsOn, signIn } from './support'

test('who may change what a page shows gets to it from the page, and nobody else', async ({
  page,
}) => {
  const link = page.getByRole('link', { name: 'Upravit tuto stránku' })
  const answer = await page.request.get('/api/users/me')
  expect(((await answer.json()) as { user: null }).user).toBe(null)
  const first = async (kind: string, where = '') => {
    const found = await page.request.get(
      `/api/${kind}?limit=1&depth=0&where[_status][equals]=published&${where}`,
    )
    return ((await found.json()) as { docs: { id: string; slug: string }[] }).docs[0]
  }
  const news = await first('news')
  await page.goto(`/aktuality/${news?.slug}`)
  await expect(link).toHaveCount(0)

  await signIn(page, 'edda')
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(`/uk/aktuality/${news?.slug}`)
  expect(await faultsOn(page)).toEqual([])
  await page.getByRole('link', { name: 'Редагувати цю сторінку' }).click()
  await expect(page).toHaveURL(new RegExp(`/admin/collections/news/${news?.id}`))

  await signIn(page, 'pavla')
  await page.goto(`/aktuality/${news?.slug}`)
  await expect(link).toHaveCount(0)
  const me = (await (await page.request.get('/api/users/me')).json()) as {
    user: { providers: string[] }
  }
  const provider = me.user.providers[0]
  const foreign = await first('services', `where[provider][not_equals]=${provider}`)
  await page.goto(`/sluzby/${foreign?.slug}`)
  await expect(link).toHaveCount(0)
  const own = await first('services', `where[provider][equals]=${provider}`)
  await page.goto(`/sluzby/${own?.slug}`)
  await expect(link).toHaveAttribute('href', `/admin/collections/services/${own?.id}`)

  await page.context().clearCookies()
  await page.goto(`/sluzby/${own?.slug}`)
  await expect(link).toHaveCount(0)
})
