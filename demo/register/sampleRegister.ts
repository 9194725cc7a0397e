import { sampleTowns, sampleTypes } from './sampleCodeLists'

export type RegisterItem = Record<string, unknown>
type Change = (item: RegisterItem) => RegisterItem

/** An invented IČO with a check digit that fits. */
const sampleIco = (at: number): string => {
  const digits = String(9_901_000 + at)
  const sum = [8, 7, 6, 5, 4, 3, 2].reduce(
    (total, weight, place) => total + weight * Number(digits[place]),
    0,
  )
  return `${digits}${(11 - (sum % 11)) % 10}`
}

const cycled = <Item>(items: readonly Item[], at: number): Item => items[at % items.length] as Item

const addressOf = (at: number): RegisterItem => {
  const [code, , psc] = cycled(sampleTowns, at)
  return {
    cisloDomovni: 10 + at,
    cisloOrientacni: at % 3 === 0 ? String(1 + at) : null,
    dodatekAdresy: null,
    kodAdresnihoMista: 99_000_000 + at,
    psc,
    typCislaDomovniho: { id: 'TypCislaDomovniho/1' },
    kraj: { id: 'Kraj/990' },
    okres: at % 7 === 0 ? null : { id: 'Okres/9901' },
    obec: { id: `Obec/${code}` },
    castObce: { id: 'CastObce/1' },
    mestskyObvodMestskaCast: null,
    ulice: at % 4 === 1 ? null : { nazev: cycled(['Lipová', 'Nádražní', 'Školní'], at) },
  }
}

export const sampleFacility = (at: number, change: RegisterItem = {}): RegisterItem => ({
  id: null,
  portalId: null,
  identifikator: null,
  nazev: `${cycled(['Středisko', 'Dům', 'Centrum'], at)} ${cycled(sampleTowns, at)[1]} ${at}`,
  poskytujeOd: '2015-01-01',
  poskytujeDo: null,
  utajenaAdresa: false,
  adresa: addressOf(at),
  vedouci: [{ jmeno: 'Vendula', prijmeni: 'Vedoucí' }],
  ...change,
})

const forms = ['FormaSocialniSluzby/amb', 'FormaSocialniSluzby/pob', 'FormaSocialniSluzby/ter']
const kinds = ['klient', 'luzka', 'klient']
export const sampleForm = (at: number, count: number, kind = cycled(kinds, at)): RegisterItem => ({
  forma: { id: cycled(forms, at) },
  nepretrzitePoskytovani: at % 3 === 1,
  casoveRozsahy: null,
  kapacity: [{ pocet: count, popis: null, typ: { id: `TypKapacitySocialniSluzby/${kind}` } }],
})

/** A registered service without any trap. */
export const sampleItem = (at: number): RegisterItem => ({
  portalId: `9900${String(at).padStart(6, '0')}`,
  id: `SocialniSluzba/${at}`,
  identifikator: String(9_000_000 + at),
  datumPoskytovaniOd: '2015-01-01',
  datumPoskytovaniDo: null,
  kontaktniAdresy: [addressOf(at)],
  druhSocialniSluzby: { id: `DruhSocialniSluzby/${cycled(sampleTypes.slice(0, -1), at)[0]}` },
  zarizeni: [sampleFacility(at)],
  poskytovatel: {
    ico: sampleIco(at % 25),
    nazev: `Sdružení ${cycled(['Pramen', 'Lípa', 'Kompas', 'Habr', 'Javor'], at % 25)} ${at % 25}`,
    weby: [{ web: `www.sdruzeni${at % 25}.test`, poznamka: null }],
    emaily: [{ email: `info@sdruzeni${at % 25}.test`, poznamka: null }],
    telefony: [{ telefon: `585 200 ${100 + (at % 25)}`, poznamka: null }],
    statutarniOrgany: [{ jmeno: 'Stanislav', prijmeni: 'Statutární' }],
  },
  emaily: [{ email: `sluzba${at}@sdruzeni.test`, poznamka: 'Petra Poznámková' }],
  telefony: [{ telefon: `585 ${100 + (at % 800)} 111`, poznamka: null }],
  faxy: null,
  weby: [{ web: `www.sluzba${at}.test`, poznamka: null }],
  ciloveSkupiny: [
    { cilovaSkupina: { id: 'CilovaSkupinaOsoby/24' }, doplnujiciInformace: null },
    { cilovaSkupina: { id: 'CilovaSkupinaOsoby/26' }, doplnujiciInformace: 'jen z kraje' },
  ],
  vekoveSkupiny: null,
  doplnujiciInformaceVekoveSkupiny: null,
  formy: [sampleForm(at, 10 + (at % 20))],
  rozsirenePusobnostiVKraji: null,
  doplnkoveUdaje: {
    planyFinancnihoZajisteni: [{ priloha: { url: 'https://registr.test/plan.pdf' } }],
  },
})

const provider = (item: RegisterItem, change: RegisterItem): RegisterItem => ({
  ...item,
  poskytovatel: { ...(item.poskytovatel as RegisterItem), ...change },
})

/** What real records are like, by the number of the service. */
const traps: Record<number, Change> = {
  0: (item) => ({ ...item, telefony: [{ telefon: '+420585111223' }, { telefon: '585 111 222' }] }),
  1: (item) => ({
    ...item,
    zarizeni: [sampleFacility(1), sampleFacility(1, { nazev: 'Dům Lesná Lhotka 1 ' })],
  }),
  2: (item) => ({ ...item, datumPoskytovaniDo: '2020-06-30' }),
  3: (item) => ({ ...item, zarizeni: [sampleFacility(3, { poskytujeDo: '2021-12-31' })] }),
  4: (item) => ({
    ...item,
    druhSocialniSluzby: { id: 'DruhSocialniSluzby/23' },
    zarizeni: [sampleFacility(4, { nazev: 'Azylový dům', utajenaAdresa: true, adresa: null })],
    rozsirenePusobnostiVKraji: [{ kraj: { id: 'Kraj/990' } }],
  }),
  5: (item) => ({ ...item, zarizeni: [sampleFacility(5), sampleFacility(55, { adresa: null })] }),
  6: (item) => ({
    ...item,
    formy: [sampleForm(0, 5), { ...sampleForm(0, 3), forma: { id: 'FormaSocialniSluzby/xyz' } }],
  }),
  7: (item) => ({ ...item, druhSocialniSluzby: { id: 'DruhSocialniSluzby/35' } }),
  8: (item) => ({ ...item, druhSocialniSluzby: { id: 'DruhSocialniSluzby/99' } }),
  9: (item) => provider(item, { ico: '12345678' }),
  10: (item) => ({ ...item, identifikator: '9000777' }),
  11: (item) => ({ ...item, identifikator: '9000777' }),
  13: (item) => ({ ...item, datumPoskytovaniOd: '2099-01-01' }),
  14: (item) => ({ ...item, datumPoskytovaniDo: '2098-12-31' }),
  15: (item) => ({
    ...item,
    zarizeni: [sampleFacility(15), sampleFacility(65), sampleFacility(75)],
    formy: [sampleForm(1, 40), sampleForm(2, 25)],
  }),
  16: (item) => ({
    ...item,
    formy: [sampleForm(0, 12, 'interv'), sampleForm(0, 30, 'kontakt'), sampleForm(2, 50, 'hovor')],
  }),
  17: (item) => ({ ...item, ciloveSkupiny: null, emaily: null, telefony: null, weby: null }),
  18: (item) => ({ ...provider(item, { ico: '00099015' }), faxy: [{ fax: '585 000 000' }] }),
  19: (item) => ({ ...item, rozsirenePusobnostiVKraji: [{ id: 'Kraj/990' }] }),
  20: (item) => ({
    ...item,
    telefony: [{ telefon: '585111333, 585 111 444' }, { telefon: 'viz web' }],
  }),
  22: (item) => ({
    ...item,
    zarizeni: [sampleFacility(22, { nazev: 'Dům  Náhorov 22'.normalize('NFD') })],
  }),
  23: (item) => ({ ...item, zarizeni: [sampleFacility(23, { nazev: 'Klub pod Kaštany' })] }),
  24: (item) => ({
    ...provider(item, { nazev: { cs: 'Sdružení Javor 24' } }),
    zarizeni: [sampleFacility(24, { nazev: 'Klub pod Kaštany' })],
  }),
}

/** What has changed a year later; in 40 and 41 only the writing. */
const changes: Record<number, Change> = {
  30: (item) => ({ ...item, telefony: [{ telefon: '585 999 030' }] }),
  31: (item) => ({ ...item, formy: [sampleForm(31, 99)] }),
  32: (item) => ({ ...item, datumPoskytovaniDo: '2025-06-30' }),
  33: (item) => ({ ...item, zarizeni: [sampleFacility(33, { poskytujeDo: '2025-03-31' })] }),
  35: (item) => ({
    ...item,
    ciloveSkupiny: [
      ...(item.ciloveSkupiny as RegisterItem[]),
      { cilovaSkupina: { id: 'CilovaSkupinaOsoby/19' }, doplnujiciInformace: null },
    ],
  }),
  37: (item) => ({ ...item, formy: [sampleForm(37, 27), sampleForm(38, 8)] }),
  40: (item) => ({ ...item, weby: [{ web: 'http://www.sluzba40.test/' }] }),
  41: (item) => ({
    ...item,
    telefony: [{ telefon: '+420 585141111' }],
    ciloveSkupiny: (item.ciloveSkupiny as RegisterItem[]).toReversed(),
  }),
  42: (item) => ({
    ...item,
    zarizeni: [sampleFacility(42, { utajenaAdresa: true, adresa: null })],
    rozsirenePusobnostiVKraji: [{ kraj: { id: 'Kraj/990' } }],
  }),
}

/** What is gone a year later without a word, and the provider that has got another name. */
const gone = 36
const renamed = sampleIco(9)

const sampleServices = 60
const same: Change = (item) => item

/** Sixty registered services of the invented region, with what is odd in real ones. */
export const sampleRegister = (): RegisterItem[] => {
  const items = Array.from({ length: sampleServices }, (_, at) =>
    (traps[at] ?? same)(sampleItem(at)),
  )
  return [...items, structuredClone(items[12] as RegisterItem)]
}

/** The same register a year later. */
export const sampleNextYear = (): RegisterItem[] => {
  const older = sampleRegister().flatMap((item, at) =>
    at === gone ? [] : [(changes[at] ?? same)(item)],
  )
  const all = [...older, sampleItem(60), sampleItem(61)]
  return all
    .map((item) =>
      (item.poskytovatel as RegisterItem).ico === renamed
        ? provider(item, { nazev: 'Sdružení Javorový list' })
        : item,
    )
    .toReversed()
}
