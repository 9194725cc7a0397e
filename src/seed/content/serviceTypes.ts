import { t } from '../build/said'
import type { Seedling } from '../build/sown'

type Kind = Seedling<'service-types'>['kind']
type Form = 'residential' | 'ambulatory' | 'field'
type Line = [
  slug: string,
  section: string,
  kind: Kind,
  forms: string,
  number: number,
  cs: string,
  en: string,
  uk: string,
  description: string,
]

const forms: Record<string, Form> = { P: 'residential', A: 'ambulatory', T: 'field' }

const act: Line[] = [
  ['odborne-poradenstvi', '37', 'counselling', 'AT', 2, 'Odborné sociální poradenství', 'Specialised social counselling', 'Спеціалізоване соціальне консультування', 'Poradci vysvětlí, na co máte nárok, a pomohou vám s dluhy, bydlením, dávkami nebo vztahy v rodině.'],
  ['osobni-asistence', '39', 'care', 'T', 3, 'Osobní asistence', 'Personal assistance', 'Персональна асистенція', 'Asistent přijde tam, kde jste, a pomůže vám s tím, co kvůli nemoci nebo postižení sami nezvládnete.'],
  ['pecovatelska-sluzba', '40', 'care', 'TA', 4, 'Pečovatelská služba', 'Home care service', 'Служба догляду вдома', 'Pečovatelky pomáhají doma s hygienou, jídlem, úklidem i nákupem, v domluvenou hodinu.'],
  ['tisnova-pece', '41', 'care', 'T', 5, 'Tísňová péče', 'Emergency alarm care', 'Екстрена допомога за сигналом', 'Tlačítkem na ruce přivoláte pomoc kdykoli, ve dne i v noci.'],
  ['pruvodcovske-predcitatelske', '42', 'care', 'AT', 6, 'Průvodcovské a předčitatelské služby', 'Guide and reading services', 'Послуги супроводу та читання', 'Průvodce vás doprovodí k lékaři nebo na úřad a přečte vám, co sami nepřečtete.'],
  ['podpora-samostatneho-bydleni', '43', 'care', 'T', 7, 'Podpora samostatného bydlení', 'Supported independent living', 'Підтримка самостійного проживання', 'Pracovník chodí za lidmi s postižením domů a pomáhá jim, aby mohli bydlet sami.'],
  ['odlehcovaci-sluzby', '44', 'care', 'TAP', 8, 'Odlehčovací služby', 'Respite care', 'Послуги тимчасової підтримки', 'Na hodiny, dny nebo týdny převezmou péči o vašeho blízkého, abyste si mohli odpočinout.'],
  ['centra-dennich-sluzeb', '45', 'care', 'A', 9, 'Centra denních služeb', 'Day service centres', 'Центри денних послуг', 'Místo, kam lidé s postižením a senioři přicházejí přes den za činností a společností.'],
  ['denni-stacionare', '46', 'care', 'A', 10, 'Denní stacionáře', 'Day-care centres', 'Денні стаціонари', 'Přes den je o člověka postaráno a odpoledne se vrací domů k rodině.'],
  ['tydenni-stacionare', '47', 'care', 'P', 11, 'Týdenní stacionáře', 'Weekly care centres', 'Тижневі стаціонари', 'Od pondělí do pátku je člověk v zařízení, na víkend jezdí domů.'],
  ['domovy-osoby-postizeni', '48', 'care', 'P', 12, 'Domovy pro osoby se zdravotním postižením', 'Homes for persons with disabilities', 'Будинки для осіб з інвалідністю', 'Trvalý domov s celodenní péčí pro lidi, kteří kvůli postižení nemohou žít doma.'],
  ['domovy-pro-seniory', '49', 'care', 'P', 13, 'Domovy pro seniory', 'Homes for older people', 'Будинки для людей похилого віку', 'Bydlení s péčí pro starší lidi, kteří už sami doma nezůstanou.'],
  ['domovy-zvlastni-rezim', '50', 'care', 'P', 14, 'Domovy se zvláštním režimem', 'Special-regime homes', 'Будинки зі спеціальним режимом', 'Domov pro lidi s demencí, duševní nemocí nebo závislostí, s režimem, který je chrání.'],
  ['chranene-bydleni', '51', 'care', 'P', 15, 'Chráněné bydlení', 'Sheltered housing', 'Захищене житло', 'Byt, kde člověk s postižením žije po svém a pracovník je poblíž.'],
  ['sluzby-ve-zdravotnickych', '52', 'care', 'P', 16, 'Sociální služby ve zdravotnických zařízeních lůžkové péče', 'Social services in in-patient health-care facilities', 'Соціальні послуги у стаціонарних медичних закладах', 'Péče v nemocnici pro ty, kdo už léčbu nepotřebují, ale zatím se nemají kam vrátit.'],
  ['rana-pece', '54', 'prevention', 'TA', 17, 'Raná péče', 'Early intervention', 'Раннє втручання', 'Poradkyně jezdí do rodin, kde vyrůstá malé dítě s postižením nebo s nerovným vývojem.'],
  ['telefonicka-krizova-pomoc', '55', 'prevention', 'T', 18, 'Telefonická krizová pomoc', 'Telephone crisis help', 'Телефонна кризова допомога', 'Zavoláte a na druhém konci je člověk, který vyslechne a poradí, co hned teď.'],
  ['tlumocnicke-sluzby', '56', 'prevention', 'TA', 19, 'Tlumočnické služby', 'Sign-language interpreting services', 'Послуги перекладу жестовою мовою', 'Tlumočník do znakového jazyka vás doprovodí na úřad, k lékaři i do školy.'],
  ['azylove-domy', '57', 'prevention', 'P', 20, 'Azylové domy', 'Shelters', 'Притулки', 'Přechodné bydlení pro lidi, kteří přišli o střechu nad hlavou, s pomocí postavit se na nohy.'],
  ['domy-na-pul-cesty', '58', 'prevention', 'P', 21, 'Domy na půl cesty', 'Halfway houses', 'Будинки на півдорозі', 'Bydlení pro mladé lidi, kteří odcházejí z dětského domova nebo výchovného ústavu.'],
  ['kontaktni-centra', '59', 'prevention', 'AT', 22, 'Kontaktní centra', 'Contact centres (addictions)', 'Контактні центри', 'Bezpečné místo pro lidi ohrožené drogami a pro jejich blízké, bez předsudků a anonymně.'],
  ['krizova-pomoc', '60', 'prevention', 'TAP', 23, 'Krizová pomoc', 'Crisis help', 'Кризова допомога', 'Okamžitá pomoc, když se život náhle zhroutí a člověk neví kudy kam.'],
  ['intervencni-centra', '60a', 'prevention', 'ATP', 34, 'Intervenční centra', 'Intervention centres', 'Центри втручання', 'Pomáhají lidem ohroženým domácím násilím: poradí, doprovodí, naplánují bezpečí.'],
  ['nizkoprahova-denni-centra', '61', 'prevention', 'AT', 24, 'Nízkoprahová denní centra', 'Low-threshold day centres', 'Низькопорогові денні центри', 'Lidé bez domova se tu ohřejí, osprchují, najedí a poradí se.'],
  ['nzdm', '62', 'prevention', 'AT', 25, 'Nízkoprahová zařízení pro děti a mládež', 'Low-threshold youth clubs', 'Низькопорогові клуби для дітей і молоді', 'Klub, kam děti a dospívající mohou kdykoli přijít, být s druhými a říct si o pomoc.'],
  ['nocleharny', '63', 'prevention', 'A', 26, 'Noclehárny', 'Night shelters', 'Нічліжки', 'Lůžko, sprcha a teplo na noc pro lidi bez přístřeší.'],
  ['nasledna-pece', '64', 'prevention', 'AP', 27, 'Služby následné péče', 'Aftercare services', 'Послуги подальшої підтримки', 'Podpora po léčbě závislosti nebo duševní nemoci, aby se člověk nevrátil tam, odkud přišel.'],
  ['aktivizacni-rodiny', '65', 'prevention', 'TA', 28, 'Sociálně aktivizační služby pro rodiny s dětmi', 'Social activation for families with children', 'Соціально-активізаційні послуги для сімей з дітьми', 'Pracovnice dochází do rodin, kterým se nedaří, a hledá s nimi cestu, aby děti zůstaly doma.'],
  ['aktivizacni-seniori', '66', 'prevention', 'AT', 29, 'Sociálně aktivizační služby pro seniory a osoby se zdravotním postižením', 'Social activation for older people and persons with disabilities', 'Соціально-активізаційні послуги для людей похилого віку та осіб з інвалідністю', 'Kluby, kurzy, výlety a poradna, aby člověk nezůstal doma sám.'],
  ['terapeuticke-dilny', '67', 'prevention', 'A', 30, 'Sociálně terapeutické dílny', 'Social therapy workshops', 'Соціально-терапевтичні майстерні', 'V dílně si lidé s postižením trénují práci a dovednosti, které potřebují v zaměstnání i doma.'],
  ['terapeuticke-komunity', '68', 'prevention', 'P', 31, 'Terapeutické komunity', 'Therapeutic communities', 'Терапевтичні спільноти', 'Několikaměsíční společný život a práce lidí, kteří se chtějí zbavit závislosti.'],
  ['terenni-programy', '69', 'prevention', 'T', 32, 'Terénní programy', 'Outreach programmes', 'Виїзні програми', 'Terénní pracovníci vyhledávají lidi na ulici, v ubytovnách a ve vyloučených místech a nabízejí pomoc.'],
  ['socialni-rehabilitace', '70', 'prevention', 'TAP', 33, 'Sociální rehabilitace', 'Social rehabilitation', 'Соціальна реабілітація', 'Nácvik dovedností, které člověk ztratil nebo se nikdy nenaučil, aby mohl žít samostatněji.'],
]

const related: Line[] = [
  ['centrum-dusevniho-zdravi', '', 'prevention', 'AT', 0, 'Centrum duševního zdraví', 'Community mental-health centre', 'Центр психічного здоров’я', 'Tým zdravotníků a sociálních pracovníků, který za lidmi s duševní nemocí chodí domů.'],
  ['hospic', '', 'related', 'TP', 0, 'Hospicová péče', 'Hospice care', 'Хоспісний догляд', 'Péče o umírající a jejich blízké, doma nebo na lůžku, bez bolesti a v klidu.'],
  ['domaci-zdravotni-pece', '', 'related', 'T', 0, 'Domácí zdravotní péče', 'Home nursing', 'Медичний догляд вдома', 'Sestra dochází domů podat léky, převázat ránu nebo rozcvičit; předepíše ji lékař.'],
  ['pujcovna-pomucek', '', 'related', 'A', 0, 'Půjčovna kompenzačních pomůcek', 'Loan of assistive aids', 'Прокат допоміжних засобів', 'Polohovací postel, vozík nebo zvedák na dobu, po kterou je potřebujete.'],
  ['dobrovolnictvi', '', 'related', 'AT', 0, 'Dobrovolnické centrum', 'Volunteer centre', 'Волонтерський центр', 'Spojuje lidi, kteří chtějí věnovat svůj čas, s těmi, komu chybí společnost nebo pomocná ruka.'],
  ['doprava-senioru', '', 'related', 'T', 0, 'Doprava seniorů a lidí s postižením', 'Transport for older people and people with disabilities', 'Перевезення літніх людей та осіб з інвалідністю', 'Auto s plošinou vás odveze k lékaři, na úřad nebo na nákup.'],
  ['svepomocne-skupiny', '', 'related', 'A', 0, 'Svépomocné skupiny', 'Self-help groups', 'Групи взаємодопомоги', 'Setkávání lidí, kteří prožívají totéž a rozumějí si bez vysvětlování.'],
  ['volny-cas', '', 'related', 'A', 0, 'Volnočasové a komunitní aktivity', 'Leisure and community activities', 'Дозвілля та громадські заходи', 'Kluby, kurzy a setkání, kde se sousedé poznají a nikdo není navíc.'],
]

const verified = new Set([5, 13])

const numberNote = (number: number): string =>
  verified.has(number)
    ? 'Zákon č. 108/2006 Sb.; kód registru poskytovatelů ověřen.'
    : 'Zákon č. 108/2006 Sb. Kód registru je odvozen z pořadí druhů a nebyl ověřen; obvyklé formy vycházejí z obecné znalosti zákona.'

const outsideNote = (slug: string): string =>
  slug === 'centrum-dusevniho-zdravi'
    ? 'Registr tento druh vede, paragraf zákona a formy nebyly ověřeny.'
    : 'Služba mimo zákon č. 108/2006 Sb.; skupina zavedená portálem, v registru ji nehledejte.'

const seedling = ([slug, section, kind, letters, number, ...names]: Line): Seedling<'service-types'> => {
  const [cs, en, uk, description] = names

  return {
    ...{ slug, name: t(cs, en, uk), description: t(description), kind },
    code: number ? `DruhSocialniSluzby/${number}` : `portal/${slug}`,
    ...(section && { section }),
    forms: [...letters].flatMap((letter) => forms[letter] ?? []),
    sourceNote: number ? numberNote(number) : outsideNote(slug),
  }
}

/** Types of services of Act 108/2006 Sb. and related services outside it. */
export const serviceTypes = [...act, ...related].map(seedling)
