import type { Query } from './queries'

const violence = 'intervencni-centra azylove-domy krizova-pomoc'
const despair = 'telefonicka-krizova-pomoc krizova-pomoc'
const home = 'pecovatelska-sluzba osobni-asistence'
const mind =
  'centrum-dusevniho-zdravi socialni-rehabilitace krizova-pomoc telefonicka-krizova-pomoc'
const drugs = 'kontaktni-centra terenni-programy terapeuticke-komunity odborne-poradenstvi'
const money = 'odborne-poradenstvi'
const family = 'aktivizacni-rodiny odborne-poradenstvi nzdm'
const drinking = 'odborne-poradenstvi kontaktni-centra terapeuticke-komunity nasledna-pece'
const roof = 'azylove-domy nocleharny'

/** A third round, written before anything was mended for it. */
export const third: Query[] = [
  ['kamarádku bije přítel', violence],
  ['manžel mi ubližuje', violence],
  ['potrebuju se schovat pred muzem', violence],
  ['švagr mi vyhrožuje smrtí', violence],
  ['синку погрожує вітчим', violence],
  ['domestic violence help for mother', violence],
  ['nechci už dál žít', despair],
  ['mám myšlenky na smrt', despair],
  ['manželka zemřela a já nevím co dál', despair],
  ['мені дуже погано на душі', `${despair} ${mind}`],
  ['i feel like dying', despair],
  ['manzel pije kazdy vecer', drinking],
  ['syn zkousi drogy', drugs],
  ['zavislost na hrach', 'odborne-poradenstvi kontaktni-centra nzdm'],
  ['дочка вживає наркотики', drugs],
  ['gambling addiction', 'odborne-poradenstvi kontaktni-centra'],
  ['maminka je nemohouci potrebuje peci', `${home} odlehcovaci-sluzby`],
  ['prababičce je 95 a žije sama', `${home} tisnova-pece domovy-pro-seniory`],
  ['někdo na pomoc s tátou po mrtvici', `${home} odlehcovaci-sluzby domaci-zdravotni-pece`],
  ['stařenka v paneláku nezvládá nákupy', home],
  [
    'nocni hlidani demence',
    'odlehcovaci-sluzby denni-stacionare domovy-zvlastni-rezim pecovatelska-sluzba',
  ],
  ['domov pro dementni', 'domovy-zvlastni-rezim'],
  ['маму нема з ким залишити вдень', `${home} denni-stacionare odlehcovaci-sluzby`],
  ['carer for elderly father', home],
  ['respite for carers', 'odlehcovaci-sluzby svepomocne-skupiny'],
  ['dluznicke poradenstvi zdarma', money],
  ['nezaplatil jsem pokutu a hrozi exekuce', money],
  ['jak získat průkaz ztp', money],
  ['мені не вистачає на оренду', money],
  ['help with debts', money],
  ['zruseny pronajem kam s detmi', `azylove-domy odborne-poradenstvi`],
  ['nocleharna volna postel', 'nocleharny'],
  ['притулок на ніч', roof],
  ['emergency accommodation', roof],
  ['holka 6 let se nechce učit, adhd', `${family} rana-pece`],
  ['asistent pro handicapovane dite', 'osobni-asistence rana-pece odlehcovaci-sluzby'],
  ['klub pro kluky 14 let', 'nzdm'],
  ['autistic child help', 'rana-pece osobni-asistence odlehcovaci-sluzby'],
  ['nechce se mi nic depka', mind],
  ['psychologicka pomoc zdarma', mind],
  ['потрібен психолог для дитини', `${mind} odborne-poradenstvi`],
  ['psychicky tyrana', `${violence} telefonicka-krizova-pomoc`],
  ['potrebujeme invalidni vozik na mesic', 'pujcovna-pomucek'],
  ['sanitka na vysetreni pro duchodce', 'doprava-senioru'],
  ['chci se stat dobrovolnikem v hospicu', 'dobrovolnictvi'],
  ['cestina pro ukrajince', 'volny-cas odborne-poradenstvi'],
  ['sestra na odbery doma', 'domaci-zdravotni-pece'],
  ['umírající babička potřebuje hospic', 'hospic'],
]
