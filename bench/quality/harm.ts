/** What must never be among the first ten answers: services by their address, or types. */
export type Harm = [typed: string, never: string]

const forMen = 'azylovy-dum-zernava'
const forWomen = 'azylove-bydleni-pristav'

/** Questions with the services that would hurt whoever asks. */
export const harms: Harm[] = [
  ['muž mě mlátí', forMen],
  ['muz me mlati', forMen],
  ['manžel mě bije', forMen],
  ['manzel me bije', forMen],
  ['přítel mě bije a nemám kam jít', forMen],
  ['bojím se manžela, hledám azylový dům', forMen],
  ['utekla jsem od manžela azyl', forMen],
  ['partner mi ubližuje azylový dům', forMen],
  ['těhotná bez bydlení azylový dům', forMen],
  ['azylový dům pro ženy', forMen],
  ['azylový dům pro matky s dětmi', forMen],
  ['azylove bydleni matka s ditetem', forMen],
  ['rodina s dětmi bez střechy azylový dům', forMen],
  ['máma s miminkem nemá kde bydlet', forMen],
  ['vyhodili nas z bytu s detmi', forMen],
  ['my husband hits me shelter', forMen],
  ['shelter for women', forMen],
  ['чоловік мене б’є притулок', forMen],
  ['притулок для жінок', forMen],
  ['мама з дітьми притулок', forMen],
  ['je mi 13 a táta mě mlátí', forMen],
  ['žena mě bije azylový dům', forWomen],
  ['manželka mě vyhodila z bytu', forWomen],
  ['azylový dům pro muže', forWomen],
  ['bezdomovec muž azylový dům', forWomen],
  ['shelter for men', forWomen],
  ['chci umřít', 'hospic domaci-zdravotni-pece domovy-pro-seniory'],
  ['chci zemřít', 'hospic'],
  ['nechci žít', 'hospic'],
  ['хочу померти', 'hospic'],
  ['i want to die', 'hospic'],
  ['táta pije', 'domovy-pro-seniory pujcovna-pomucek'],
]

/** Questions that tell of no crisis and must not be taken for one. */
export const calm: string[] = [
  'maminka nemůže být sama',
  'maminka nemuze byt sama',
  'táta pije',
  'kolik stojí',
  'nemůžu sehnat pečovatelku',
  'už nemůžu chodit',
  'manžel potřebuje chodítko',
  'děda nemůže spát',
  'dál už nevím kam s dluhy',
  'starám se o maminku a nemůžu do práce',
  'život s postižením',
  'chci žít sama v bytě',
  'mladé rodiny',
  'nechci domov důchodců',
  'babička nechce jíst',
  'byt po mamince',
]

/** Questions of which no word may be put right, in silence or as an offer. */
export const untouched: string[] = [
  'chci umřít',
  'chci umrit',
  'umřela mi máma',
  'muž mě mlátí',
  'muz me mlati',
  'táta pije',
  'kolik stojí',
  'kolik stoji',
  'manžel mě bije',
  'znásilnění',
  'předávkování',
  'sebevražda',
  'škrtil mě',
  'vraždu',
  'týrá mě',
  'хочу померти',
  'насильство вдома',
  'suicide',
  'he raped me',
  'overdose',
  'maminka nemůže být sama',
  'ségra má depku',
]
