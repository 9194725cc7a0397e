import { describe, expect, test } from '@jest/globals'

import { frameCode, framePath, scriptCode } from '@/subjects/embedding/site/frameCode'
import { embedOptions } from '@/subjects/embedding/site/embedOptions'

const usual = {
  limits: {},
  colour: '#14513f',
  scheme: 'auto',
  font: 'portal',
  count: 10,
}

describe('what the owner of another site asks of a frame', () => {
  test('is as usual when nothing is said', () => {
    expect(embedOptions({})).toEqual({ options: usual, faults: [] })
    expect(embedOptions({ uzemi: '', barva: ' ', neznamy: 'x' })).toEqual({
      options: usual,
      faults: [],
    })
  })

  test('is understood', () => {
    const query = {
      uzemi: 'jasanov',
      skupina: 'seniori',
      situace: 'zavislost',
      druh: 'poradna',
      barva: '#AA0000',
      rezim: 'tmavy',
      pismo: 'patkove',
      pocet: '20',
    }
    expect(embedOptions(query)).toEqual({
      options: {
        limits: { uzemi: 'jasanov', skupina: 'seniori', situace: 'zavislost', druh: 'poradna' },
        colour: '#aa0000',
        scheme: 'tmavy',
        font: 'patkove',
        count: 20,
      },
      faults: [],
    })
  })

  test.each([
    ['barva', 'red'],
    ['barva', '#aa0000;background:url(//x)'],
    ['rezim', 'modry'],
    ['pismo', 'Comic Sans'],
    ['pocet', '0'],
    ['pocet', '21'],
    ['pocet', '1e1'],
    ['uzemi', '"><script>'],
    ['druh', '../x'],
  ])('%s=%s is named as a fault and leaves what is usual', (name, value) => {
    expect(embedOptions({ [name]: value })).toEqual({ options: usual, faults: [name] })
  })
})

describe('the code for a page', () => {
  const { options } = embedOptions({ uzemi: 'jasanov', barva: '#aa0000', pocet: '3' })
  const about = { portal: 'https://portal.test', kind: 'seznam' as const, options }

  test('says only what is not as usual', () => {
    expect(framePath({ ...about, language: 'en' })).toBe(
      '/en/vlozit/seznam?uzemi=jasanov&barva=%23aa0000&pocet=3',
    )
    const plain = embedOptions({}).options
    expect(framePath({ kind: 'hledani', language: 'cs', options: plain })).toBe('/vlozit/hledani')
  })

  test('is HTML whatever the title says', () => {
    const title = 'Služby "u nás" <b>&'
    expect(frameCode({ ...about, language: 'cs', title })).toBe(
      '<iframe src="https://portal.test/vlozit/seznam?uzemi=jasanov&amp;barva=%23aa0000&amp;pocet=3" ' +
        'title="Služby &quot;u nás&quot; &lt;b&gt;&amp;" width="100%" height="600" loading="lazy"></iframe>',
    )
    expect(scriptCode({ ...about, language: 'uk', title: 'Послуги' })).toBe(
      '<div data-rozcestnik="seznam" data-uzemi="jasanov" data-barva="#aa0000" data-pocet="3" ' +
        'data-jazyk="uk" data-nazev="Послуги"><a href="https://portal.test/uk/katalog">Послуги</a></div>\n' +
        '<script src="https://portal.test/skripty/vlozit.js" async></script>',
    )
  })
})
