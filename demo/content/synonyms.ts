import { serviceTypes, situations } from '../build/ref'
import type { Seedling } from '../build/sown'

type Line = {
  words: string
  types?: string
  situations?: string
  also?: string[]
  crisis?: true
}

/** Words of people, type by type in the order of the code list; then what several types answer; then crisis. */
const lines: Line[] = [
  {
    words:
      'dluhy, dluh, půjčka, exekuce, exekutor, insolvence, oddlužení, bankrot, splátky, nezaplacené účty, борги, борг, debt, debts',
    types: 'odborne-poradenstvi',
    situations: 'dluhy',
  },
  {
    words:
      'právník, právní rada, občanská poradna, sociální dávky, příspěvek na péči, příspěvek na bydlení, průkaz ZTP, invalidní důchod, dědictví, порада, advice, counselling',
    types: 'odborne-poradenstvi',
    also: ['poradna'],
  },
  {
    words:
      'rozvod, rozchod, opatrovnictví, hádky s partnerem, manželské problémy, vztahy, розлучення, divorce',
    types: 'odborne-poradenstvi',
    situations: 'rodina-ma-starosti',
  },
  {
    words:
      'cizinec, uprchlík, Ukrajinec, Ukrajina, vízum, azylant, povolení k pobytu, біженець, Україна, refugee, foreigner, visa',
    types: 'odborne-poradenstvi terenni-programy',
    situations: 'prisel-jsem-ze-zahranici',
  },
  {
    words: 'oběť, okradli, přepadení, znásilnění, podvod, trestný čin, victim',
    types: 'odborne-poradenstvi krizova-pomoc',
    situations: 'obet-trestneho-cinu',
  },
  {
    words:
      'asistent, asistence, osobní asistent, vozíčkář, ochrnutý, kvadruplegik, асистент, assistant',
    types: 'osobni-asistence',
    situations: 'zivot-s-postizenim',
  },
  {
    words:
      'pečovatelka, pečovatel, opatrovatelka, domácí péče, pomoc v domácnosti, domácnost, úklid, uklízení, nákup, koupání, hygiena, vaření, uvařit, žehlení, догляд, догляд вдома, доглядальниця, home care, carer, housework',
    types: 'pecovatelska-sluzba osobni-asistence',
    situations: 'rodic-uz-sam-nestaci',
  },
  {
    words:
      'obědy, oběd, rozvoz obědů, dovoz jídla, strava, jídlonosiče, обіди, meals, lunch delivery',
    types: 'pecovatelska-sluzba',
  },
  {
    words:
      'babička, děda, dědeček, prarodiče, stará maminka, starý tatínek, důchodce, senior, stáří, стара людина, бабуся, дідусь, grandmother, grandfather, elderly, old people',
    types:
      'pecovatelska-sluzba domovy-pro-seniory osobni-asistence tisnova-pece odlehcovaci-sluzby denni-stacionare',
    situations: 'rodic-uz-sam-nestaci',
  },
  {
    words:
      'nezvládá, nezvládne, nestačí na to, nesoběstačný, nemohoucí, potřebuje pomoct, допомога вдома',
    types: 'pecovatelska-sluzba osobni-asistence odlehcovaci-sluzby',
    situations: 'rodic-uz-sam-nestaci',
  },
  {
    words:
      'tlačítko, nouzové tlačítko, SOS, náramek, alarm, hlídací náramek, upadl, spadla doma, pád, кнопка, emergency button',
    types: 'tisnova-pece',
  },
  {
    words:
      'nevidomý, slepý, slepota, nevidím, zrak, bílá hůl, Braillovo písmo, předčítání, сліпий, blind',
    types: 'pruvodcovske-predcitatelske socialni-rehabilitace',
    situations: 'ztrata-zraku',
  },
  {
    words: 'samostatné bydlení, vlastní byt, bydlet sám, naučit se hospodařit',
    types: 'podpora-samostatneho-bydleni chranene-bydleni',
    situations: 'zivot-s-postizenim',
  },
  {
    words:
      'odpočinek od péče, odpočinout si, vyčerpaný pečující, zastoupit, zástup, respitní péče, dovolená pečujících, hlídání seniora, дати перепочинок, respite',
    types: 'odlehcovaci-sluzby',
    situations: 'pecuji-o-blizkeho',
  },
  {
    words:
      'pečuji, pečující, starám se o maminku, starám se o manžela, starat se o rodiče, доглядаю, caring for',
    types: 'odlehcovaci-sluzby svepomocne-skupiny odborne-poradenstvi denni-stacionare',
    situations: 'pecuji-o-blizkeho',
  },
  {
    words: 'denní centrum, přes den, denní program, denní pobyt, hlídání přes den, day care',
    types: 'denni-stacionare centra-dennich-sluzeb',
  },
  { words: 'týdenní pobyt, internát, přes týden', types: 'tydenni-stacionare' },
  {
    words:
      'ústav, ústav sociální péče, domov pro postižené, těžce postižený, mentální postižení, mentálně postižený',
    types: 'domovy-osoby-postizeni chranene-bydleni podpora-samostatneho-bydleni',
    situations: 'zivot-s-postizenim',
  },
  {
    words:
      'domov důchodců, důchoďák, dům s pečovatelskou službou, starobinec, stařecký domov, penzion pro seniory, umístit do domova, будинок престарілих, nursing home, retirement home, care home',
    types: 'domovy-pro-seniory domovy-zvlastni-rezim',
  },
  {
    words:
      'demence, Alzheimer, alzheimerova choroba, zapomíná, bloudí, zmatený, stařecká demence, деменція, dementia',
    types: 'domovy-zvlastni-rezim denni-stacionare odlehcovaci-sluzby',
    situations: 'demence',
  },
  {
    words: 'chráněný byt, chráněné bydlení, sheltered flat',
    types: 'chranene-bydleni',
  },
  {
    words:
      'LDN, léčebna dlouhodobě nemocných, propuštění z nemocnice, z nemocnice, následná lůžka, лікарня, hospital discharge',
    types: 'sluzby-ve-zdravotnickych domaci-zdravotni-pece pecovatelska-sluzba odlehcovaci-sluzby',
    situations: 'po-nemocnici',
  },
  {
    words:
      'postižené miminko, opožděný vývoj, opožďuje se, Downův syndrom, předčasně narozené, kojenec, miminko, early intervention',
    types: 'rana-pece',
    situations: 'dite-s-postizenim',
  },
  {
    words:
      'postižené dítě, autista, autismus, dítě na vozíku, hendikepované dítě, дитина з інвалідністю, disabled child',
    types: 'rana-pece odlehcovaci-sluzby osobni-asistence',
    situations: 'dite-s-postizenim',
  },
  {
    words:
      'linka důvěry, linka bezpečí, krizová linka, telefon, popovídat si po telefonu, zavolat někomu, телефон довіри, helpline',
    types: 'telefonicka-krizova-pomoc',
  },
  {
    words:
      'hluchý, neslyšící, nedoslýchavý, znakovka, znaková řeč, tlumočník, sluch, глухий, sign language, deaf',
    types: 'tlumocnicke-sluzby',
    situations: 'ztrata-sluchu',
  },
  {
    words:
      'azylák, azylový dům, azyl, ubytovna, matka s dětmi, nouzové bydlení, krizové bydlení, ztráta bydlení, vystěhování, výpověď z bytu, vyhodili z bytu, přišel o byt, притулок, shelter, eviction',
    types: 'azylove-domy nocleharny odborne-poradenstvi',
    situations: 'nemam-kde-bydlet',
  },
  {
    words: 'dětský domov, děcák, výchovný ústav, pěstounská péče končí, leaving care',
    types: 'domy-na-pul-cesty',
    situations: 'odchod-z-detskeho-domova',
  },
  {
    words:
      'drogy, droga, pervitin, heroin, marihuana, feťák, fetuje, narkoman, jehly, injekční stříkačky, káčko, наркотики, drugs',
    types: 'kontaktni-centra terapeuticke-komunity terenni-programy',
    situations: 'zavislost',
  },
  {
    words:
      'alkohol, alkoholik, pití, opilec, chlast, závislost, závislý, алкоголь, alcohol, addiction',
    types: 'odborne-poradenstvi kontaktni-centra terapeuticke-komunity nasledna-pece',
    situations: 'zavislost',
  },
  {
    words: 'gamblerství, gambler, hraní automatů, hazard, sázení, азартні ігри, gambling',
    types: 'odborne-poradenstvi kontaktni-centra',
    situations: 'zavislost',
  },
  {
    words: 'bezdomovec, bezdomovectví, bez domova, na ulici, бездомний, homeless',
    types: 'nizkoprahova-denni-centra nocleharny azylove-domy terenni-programy',
    situations: 'nemam-kde-bydlet',
  },
  {
    words: 'sprcha, osprchovat se, vyprat, prádlo, polévka, teplé jídlo, ohřát se, šatník, shower',
    types: 'nizkoprahova-denni-centra nocleharny',
  },
  {
    words: 'nocleh, přespat, přespání, kde spát, spát venku, ночівля, переночувати, place to sleep',
    types: 'nocleharny azylove-domy',
    situations: 'nemam-kde-bydlet',
  },
  {
    words:
      'puberťák, teenager, mládež, klub mládeže, parta, šikana, náctiletý, problémy ve škole, підлітки, youth club, teenagers',
    types: 'nzdm telefonicka-krizova-pomoc',
    situations: 'dospivani',
  },
  {
    words:
      'po léčbě, po léčení, odvykačka, doléčování, abstinence, protialkoholní léčebna, relaps, aftercare',
    types: 'nasledna-pece',
  },
  {
    words: 'komunita, léčba závislosti, pobytová léčba, rehab',
    types: 'terapeuticke-komunity',
  },
  {
    words:
      'sociálka, OSPOD, odebrání dětí, výchova, samoživitelka, samoživitel, chudá rodina, matka samoživitelka, родина, family support',
    types: 'aktivizacni-rodiny odborne-poradenstvi',
    situations: 'rodina-ma-starosti',
  },
  {
    words:
      'klub seniorů, klub důchodců, univerzita třetího věku, trénink paměti, senior club, клуб',
    types: 'aktivizacni-seniori',
  },
  {
    words:
      'osamělost, osamělý, samota, povídat si, společník, návštěva seniora, самотність, lonely',
    types: 'dobrovolnictvi aktivizacni-seniori',
    situations: 'sam-a-osamele',
  },
  {
    words: 'chráněná dílna, pracovní terapie, práce pro postižené, keramika, workshop',
    types: 'terapeuticke-dilny',
  },
  {
    words: 'streetworker, streetwork, terén, vyloučená lokalita, ghetto, romové',
    types: 'terenni-programy',
    situations: 'nevim-kam-se-obratit',
  },
  {
    words: 'hledání práce, nezaměstnaný, zaměstnání, nácvik dovedností, employment',
    types: 'socialni-rehabilitace',
  },
  {
    words:
      'deprese, úzkost, schizofrenie, psychóza, bipolární porucha, duševní nemoc, psychicky nemocný, psychiatr, psycholog, slyším hlasy, депресія, тривога, depression, mental illness',
    types: 'centrum-dusevniho-zdravi socialni-rehabilitace telefonicka-krizova-pomoc krizova-pomoc',
    situations: 'dusevni-potize',
  },
  {
    words:
      'umírání, umírající, umírá, smrtelně nemocný, rakovina, paliativní péče, konec života, хоспіс, dying, hospice',
    types: 'hospic domaci-zdravotni-pece',
    situations: 'umirani-doma',
  },
  {
    words:
      'zdravotní sestra, sestřička, převazy, převaz, injekce, ošetřování, ošetřovatelka, медсестра, nurse',
    types: 'domaci-zdravotni-pece',
  },
  {
    words:
      'invalidní vozík, vozík, chodítko, berle, polohovací postel, kyslík, pomůcky, půjčit, zapůjčení, візок, wheelchair',
    types: 'pujcovna-pomucek',
  },
  {
    words: 'odvoz, doprava, taxi, taxík, sanitka, odvézt k lékaři, dovézt, перевезення, transport',
    types: 'doprava-senioru',
  },
  {
    words: 'dobrovolník, dobrovolnice, pomáhat druhým, doučování, волонтер, volunteer',
    types: 'dobrovolnictvi',
  },
  {
    words: 'svépomocná skupina, sdílení, setkávání pečujících, podpůrná skupina, self-help',
    types: 'svepomocne-skupiny',
  },
  {
    words:
      'kroužky, volný čas, kurz češtiny, čeština, rodinné centrum, komunitní centrum, дозвілля, leisure',
    types: 'volny-cas',
  },
  {
    words:
      'domácí násilí, násilí, bije mě, týrání, vyhrožuje, bojím se manžela, bojím se partnera, ubližuje mi, stalking, zmlátil, vykázání, насильство, домашнє насильство, б’є, domestic violence, abuse',
    types: 'intervencni-centra azylove-domy krizova-pomoc telefonicka-krizova-pomoc',
    situations: 'nasili-doma',
    crisis: true,
  },
  {
    words:
      'sebevražda, zabít se, zabiju se, nechci žít, nechce se mi žít, skoncovat se životem, sebepoškozování, řeže se, самогубство, не хочу жити, suicide, kill myself',
    types: 'telefonicka-krizova-pomoc krizova-pomoc',
    situations: 'nahla-krize',
    crisis: true,
  },
  {
    words:
      'krize, zhroutil, zhroutila, smrt blízkého, zemřel manžel, zemřela, úmrtí, zoufalý, zoufalství, už nemůžu dál, криза, відчай, crisis, desperate',
    types: 'krizova-pomoc telefonicka-krizova-pomoc',
    situations: 'nahla-krize',
    crisis: true,
  },
]

const listed = (text: string | undefined): string[] => text?.split(' ').filter(Boolean) ?? []

/** Words of everyday life and what the catalogue calls it. */
export const synonyms: Seedling<'synonyms'>[] = lines.map((line) => ({
  words: line.words,
  serviceTypes: serviceTypes(...listed(line.types)),
  lifeSituations: situations(...listed(line.situations)),
  alsoWords: line.also ?? [],
  isCrisis: line.crisis ?? false,
}))
