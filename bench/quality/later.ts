import type { Query } from './queries'

const violence = 'intervencni-centra azylove-domy krizova-pomoc'
const despair = 'telefonicka-krizova-pomoc krizova-pomoc'
const home = 'pecovatelska-sluzba osobni-asistence'
const mind =
  'centrum-dusevniho-zdravi socialni-rehabilitace krizova-pomoc telefonicka-krizova-pomoc'
const drinking = 'odborne-poradenstvi kontaktni-centra terapeuticke-komunity nasledna-pece'
const roof = 'azylove-domy nocleharny'

/** A second round of questions, written when the first ones that were held out had been mended. */
export const later: Query[] = [
  ['chlap mi vrazil facku', violence],
  ['partner mě zamyká doma', violence],
  ['bývalý manžel mě sleduje', violence],
  ['manzel po me hazel veci', violence],
  ['nevlastní otec mě osahává', `${violence} telefonicka-krizova-pomoc odborne-poradenstvi`],
  ['він погрожує що вб’є', violence],
  ['he beats the kids', violence],
  ['už nechci být na světě', despair],
  ['přemýšlím že skočím z mostu', despair],
  ['nikdo by mi nechyběl, nejradši bych nebyla', despair],
  ['sestřenice si podřezala žíly', despair],
  ['не бачу сенсу жити', despair],
  ['nothing matters i want to disappear', despair],
  ['tchán je v posledním stadiu rakoviny', 'hospic domaci-zdravotni-pece'],
  ['brácha furt paří a chlastá', drinking],
  ['jak donutit tátu jít se léčit', drinking],
  ['syn si píchá', 'kontaktni-centra terenni-programy terapeuticke-komunity'],
  ['hraje bedny a dluží', 'odborne-poradenstvi kontaktni-centra'],
  ['babča už sama neuvaří', home],
  ['mamka ulezela a ma prolezeniny', `domaci-zdravotni-pece pujcovna-pomucek ${home}`],
  ['strejda je na vozíku a bydlí sám', `${home} podpora-samostatneho-bydleni pujcovna-pomucek`],
  [
    'kdo bude s dědou, když jsem v práci',
    'denni-stacionare centra-dennich-sluzeb odlehcovaci-sluzby pecovatelska-sluzba osobni-asistence',
  ],
  [
    'babi se ztratila u obchodu, zapomina',
    'domovy-zvlastni-rezim denni-stacionare odlehcovaci-sluzby tisnova-pece',
  ],
  [
    'dedu pousti z lecebny dlouhodobe nemocnych',
    `sluzby-ve-zdravotnickych odlehcovaci-sluzby ${home} domaci-zdravotni-pece`,
  ],
  ['хто доглядатиме за дідусем', home],
  ['who can look after my dad', `${home} odlehcovaci-sluzby denni-stacionare`],
  ['přišel dopis od exekutora co teď', 'odborne-poradenstvi'],
  ['nesplácím hypotéku', 'odborne-poradenstvi'],
  ['jak se žádá o invalidní důchod', 'odborne-poradenstvi'],
  ['dávky na bydlení formulář', 'odborne-poradenstvi'],
  ['банк вимагає гроші', 'odborne-poradenstvi'],
  ['disability pension application', 'odborne-poradenstvi'],
  ['vyhořeli jsme a nemáme kde být', `${roof} odborne-poradenstvi krizova-pomoc`],
  ['přespávám na nádraží', `${roof} nizkoprahova-denni-centra terenni-programy`],
  ['levné ubytování pro samoživitelku', 'azylove-domy'],
  ['ми втекли від війни і немає житла', `${roof} odborne-poradenstvi`],
  ['lost my flat', `${roof} odborne-poradenstvi`],
  ['kluk má poruchu pozornosti', 'odborne-poradenstvi aktivizacni-rodiny rana-pece nzdm'],
  ['miminko nereaguje na zvuky', 'rana-pece tlumocnicke-sluzby'],
  ['spolužáci mě bijou', 'nzdm telefonicka-krizova-pomoc krizova-pomoc intervencni-centra'],
  [
    'dcera utíká z domova',
    'nzdm odborne-poradenstvi aktivizacni-rodiny telefonicka-krizova-pomoc krizova-pomoc',
  ],
  ['tatínek nechce platit alimenty', 'odborne-poradenstvi'],
  ['bojím se lidí a nevycházím', mind],
  ['kamarádka má bipolárku', mind],
  ['чую голоси', mind],
  ['burnout and panic', mind],
  ['důchodce hledá společnost', 'dobrovolnictvi aktivizacni-seniori'],
  ['babička by si chtěla s někým povídat', 'dobrovolnictvi aktivizacni-seniori'],
  ['potrebuju berle', 'pujcovna-pomucek'],
  ['na chemoterapii nás nemá kdo odvézt', 'doprava-senioru'],
  ['nevidomý hledá doprovod na úřad', 'pruvodcovske-predcitatelske'],
  ['tlumocnice znakovky k soudu', 'tlumocnicke-sluzby'],
]
