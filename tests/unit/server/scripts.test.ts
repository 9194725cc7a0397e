import { expect, test } from '@jest/globals'
import { existsSync, readdirSync, readFileSync } from 'node:fs'

import { pageScripts, scriptAt, scriptPath, type PageScriptName } from '@/lib/pageScripts'
import { answerScript, withoutRuntime } from '@/platform/http/scripts'

test('a page keeps the portal’s own scripts and its structured data, and no other', () => {
  const own = '<script type="module" src="/skripty/katalog.js"></script>'
  const data = '<script type="application/ld+json">{"@type":"Thing"}</script>'
  const foreign =
    '<script src="/_next/a.js"></script><script src="/skripty/jiny.js"></script><script>let a</script>'
  const preload = '<link rel="preload" as="script" href="/_next/a.js"/>'
  expect(withoutRuntime(`${preload}${foreign}${own}<p>a</p>${data}`)).toEqual({
    html: `${own}<p>a</p>${data}`,
    hasScript: true,
  })
})

test('a page with none of them needs no script', () => {
  expect(withoutRuntime('<p>a</p><script src="/_next/a.js"></script>').hasScript).toBe(false)
})

test('a name of a script in another attribute does not let a script through', () => {
  const { html } = withoutRuntime(
    '<script src="/x.js" data-x=\'src="/skripty/katalog.js"\'></script>',
  )
  expect(html).toBe('')
})

test('every script has its file', () => {
  expect(Object.values(pageScripts).filter((file) => !existsSync(file))).toEqual([])
})

test('every address of a script that a file of src names is one', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(tsx?|js)$/.test(file))
    .map((file) => readFileSync(`src/${file}`, 'utf8'))
  const named = files.flatMap((text) => text.match(/\/skripty\/[a-z-]+\.js/g) ?? [])
  expect(named.length).toBeGreaterThan(3)
  expect(named.filter((path) => !scriptAt(path))).toEqual([])
})

test('one script alone may keep pages on a device', async () => {
  const allowed = await Promise.all(
    (Object.keys(pageScripts) as PageScriptName[]).map(async (name) => {
      const answer = await answerScript(scriptPath(name))?.()
      return answer?.headers['Service-Worker-Allowed'] ? [name] : []
    }),
  )
  expect(allowed.flat()).toEqual(['prichody-bez-signalu'])
})
