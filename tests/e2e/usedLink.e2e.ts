import { expect, test } from '@playwright/test'

import { faultsOn, linkTo } from './support'

// After the journeys that need entries nobody has confirmed: this one confirms all of a letter.
test('a used link says so and sends a new one to the same address', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  const person = 'petr'

  const link = await linkTo(page, person)
  await page.goto(link)
  const confirm = page.getByRole('button', { name: /platí/ })
  for (let left = await confirm.count(); left > 0; left = await confirm.count())
    await confirm.first().click()
  await expect(page.getByText('Tento odkaz jste už použili')).toBeVisible()
  await page.getByRole('button', { name: 'Poslat nový odkaz na stejnou adresu' }).click()
  await expect(page.getByText('Nový odkaz je na cestě')).toBeVisible()
  expect(await faultsOn(page)).toEqual([])
  const fresh = await linkTo(page, person)
  expect(fresh).not.toBe(link)
  await page.goto(fresh)
  await expect(page.getByRole('button', { name: /Údaje platí/ }).first()).toBeVisible()
})
