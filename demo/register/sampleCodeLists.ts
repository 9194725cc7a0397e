type Line = Record<string, unknown>

/** The types of the register by their codes; the last is not in the law's list of types. */
export const sampleTypes: [code: number, name: string][] = [
  [1, 'odborné sociální poradenství'],
  [3, 'osobní asistence'],
  [4, 'pečovatelská služba'],
  [5, 'tísňová péče'],
  [8, 'odlehčovací služby'],
  [10, 'denní stacionáře'],
  [13, 'domovy pro seniory'],
  [14, 'domovy se zvláštním režimem'],
  [18, 'raná péče'],
  [23, 'azylové domy'],
  [26, 'krizová pomoc'],
  [28, 'nízkoprahová zařízení pro děti a mládež'],
  [33, 'terénní programy'],
  [35, 'centrum duševního zdraví'],
]

const groups: [number, string][] = [
  [1, 'děti a mládež ve věku od 6 do 26 let ohrožené společensky nežádoucími jevy'],
  [6, 'osoby bez přístřeší'],
  [10, 'osoby s chronickým duševním onemocněním'],
  [19, 'osoby v krizi'],
  [23, 'rodiny s dítětem/dětmi'],
  [24, 'senioři'],
  [26, 'pečující osoby'],
]

/** Invented towns with the codes that they have in the demo. */
export const sampleTowns: [
  code: string,
  name: string,
  postcode: string,
  location: [number, number],
][] = [
  ['990101', 'Jasanov', '56701', [16.3, 49.92]],
  ['990102', 'Lesná Lhotka', '56702', [16.36, 49.96]],
  ['990201', 'Skalnice', '56711', [16.62, 50.16]],
  ['990301', 'Dvorce nad Žernavou', '56721', [16.08, 50.1]],
  ['990401', 'Jívoviště', '56731', [15.74, 50.02]],
  ['990501', 'Kostelany nad Bystrou', '56741', [16.2, 49.79]],
  ['990601', 'Náhorov', '56751', [16.44, 50.1]],
  ['990801', 'Trnovice', '56761', [16.2, 50.2]],
  ['990901', 'Hřebenov', '56771', [15.93, 50.24]],
  ['991001', 'Hlubčany', '56781', [16.82, 49.88]],
]

/** Where the invented towns are, by their codes and by their names. */
export const sampleLocations = (): Record<string, [number, number]> =>
  Object.fromEntries(
    sampleTowns.flatMap(([code, name, , location]) => [
      [code, location],
      [name, location],
    ]),
  )

const list = (polozky: Line[]) => ({ polozky })

/** The code lists of the sample register by the names of their files. */
export const sampleCodeLists = (): Record<string, { polozky: Line[] }> => ({
  'druhy-socialni-sluzby.json': list(
    sampleTypes.map(([code, cs]) => ({ id: `DruhSocialniSluzby/${code}`, nazev: { cs } })),
  ),
  'cilove-skupiny-osoby.json': list(
    groups.map(([code, nazev]) => ({ id: `CilovaSkupinaOsoby/${code}`, nazev })),
  ),
  'formy-soc-sluzby.json': list([
    { id: 'FormaSocialniSluzby/amb', nazev: { cs: 'ambulantní' } },
    { id: 'FormaSocialniSluzby/pob', nazev: { cs: 'pobytová' } },
    { id: 'FormaSocialniSluzby/ter', nazev: { cs: 'terénní' } },
  ]),
  'typy-kapacity-socialni-sluzby.json': list([
    { id: 'TypKapacitySocialniSluzby/luzka', nazev: { cs: 'počet lůžek' } },
    { id: 'TypKapacitySocialniSluzby/klient', nazev: { cs: 'počet klientů' } },
    { id: 'TypKapacitySocialniSluzby/interv', nazev: { cs: 'počet intervencí (30 min.)' } },
    { id: 'TypKapacitySocialniSluzby/kontakt', nazev: { cs: 'počet kontaktů (10 min.)' } },
    { id: 'TypKapacitySocialniSluzby/hovor', nazev: { cs: 'počet hovorů' } },
  ]),
  'kraje.json': list([{ id: 'Kraj/990', nazev: { cs: 'Podhorský kraj' }, kodNuts3: 'CZ099' }]),
  'okresy.json': list([{ id: 'Okres/9901', nazev: { cs: 'Jasanov' }, kodLau: 'CZ0991' }]),
  'obce.json': list(
    sampleTowns.map(([kod, cs]) => ({ id: `Obec/${kod}`, kod: Number(kod), nazev: { cs } })),
  ),
  'casti-obci.json': list([{ id: 'CastObce/1', nazev: { cs: 'Podlesí' } }]),
})
