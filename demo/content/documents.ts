import { odt } from '../build/odt'
import { pdf } from '../build/pdf'
import { t } from '../build/said'

type Document = {
  name: string
  title: ReturnType<typeof t<string>>
  pages?: number
  mimetype: string
  data: () => Buffer
}
type Title = [cs: string, en: string, uk: string]

const note =
  'Dokument ukázkového obsahu portálu Rozcestník. Kraj, obce i organizace v něm jsou smyšlené.'

const asPdf = (name: string, title: Title, paragraphs: string[]): Document => ({
  ...{ name: `${name}.pdf`, title: t(...title), pages: 1, mimetype: 'application/pdf' },
  data: () => pdf(title[0], [...paragraphs, note]),
})

const asOdt = (name: string, title: Title, paragraphs: string[]): Document => ({
  ...{
    name: `${name}.odt`,
    title: t(...title),
    mimetype: 'application/vnd.oasis.opendocument.text',
  },
  data: () => odt(title[0], [...paragraphs, note]),
})

const asCsv = (name: string, title: Title, rows: string[][]): Document => ({
  ...{ name: `${name}.csv`, title: t(...title), mimetype: 'text/csv' },
  data: () => Buffer.from(`\uFEFF${rows.map((row) => row.join(';')).join('\r\n')}\r\n`),
})

/** Documents to download, small but real. */
export const documents: Document[] = [
  asPdf(
    'program-veletrhu-poskytovatelu',
    [
      'Program veletrhu poskytovatelů',
      'Programme of the fair of providers',
      'Програма ярмарку надавачів',
    ],
    [
      '10.00 Zahájení na náměstí, hraje dechový soubor základní umělecké školy.',
      '10.30 Jak si vybrat domov pro seniory: povídání se sociální pracovnicí ve stánku 4.',
      '11.30 Vyzkoušejte si jízdu na vozíku přes obrubník a štěrk.',
      '13.00 Divadlo klientů sociálně terapeutické dílny.',
      '14.30 Poradna: dluhy a exekuce bez objednání.',
      '16.00 Společné zakončení.',
    ],
  ),
  asPdf(
    'zapis-ridici-skupina',
    [
      'Zápis z jednání řídící skupiny',
      'Minutes of the steering group',
      'Протокол засідання керівної групи',
    ],
    [
      'Přítomni: zástupci zadavatelů (5), poskytovatelů (3) a uživatelů (2). Skupina je usnášeníschopná.',
      'Bod 1. Skupina vzala na vědomí zprávu o plnění akčního plánu.',
      'Bod 2. Skupina doporučila předložit návrh priorit k veřejnému připomínkování.',
      'Bod 3. Další jednání se uskuteční do šesti týdnů; pozvánku rozešle koordinátor.',
    ],
  ),
  asPdf(
    'zapis-seniori',
    [
      'Zápis z jednání pracovní skupiny Senioři',
      'Minutes of the working group Older people',
      'Протокол робочої групи «Літні люди»',
    ],
    [
      'Skupina prošla výsledky dotazníku: nejčastěji chybí odlehčovací služba o víkendu a doprava k lékaři.',
      'Zástupkyně uživatelů upozornila na čekání na jídelnu denního stacionáře.',
      'Úkol: poskytovatelé do konce měsíce pošlou počty odmítnutých žadatelů.',
    ],
  ),
  asPdf(
    'sprss-2026-2028',
    [
      'Střednědobý plán rozvoje sociálních služeb 2026–2028',
      'Medium-term plan of social services 2026–2028',
      'Середньостроковий план соціальних послуг 2026–2028',
    ],
    [
      'Plán má pět částí: popisnou, analytickou, vyhodnocení předchozího plánu, strategickou a zajištění sítě.',
      'Vize: člověk v našem kraji dostane pomoc včas, blízko domova a tak, aby mohl žít po svém.',
      'Priorita 1: pomoc doma má přednost před ústavem. Priorita 2: pečující nejsou sami. Priorita 3: bydlení jako začátek. Priorita 4: duševní zdraví v komunitě. Priorita 5: lidé, kteří pomáhají.',
      'Úplné znění je na stránce plánu na portálu.',
    ],
  ),
  asPdf(
    'zprava-o-plneni-jivoviste',
    [
      'Zpráva o plnění priorit plánu – Jívoviště',
      'Report on the fulfilment of priorities – Jívoviště',
      'Звіт про виконання пріоритетів – Їволіще',
    ],
    [
      'Z dvanácti opatření bylo splněno sedm, tři se plní průběžně a dvě se přesouvají do dalšího období.',
      'Nejvíc se podařilo rozšířit terénní pečovatelskou službu do malých obcí.',
      'Nepodařilo se otevřít odlehčovací pobytovou službu; chyběla vhodná budova.',
    ],
  ),
  asPdf(
    'studie-slouceni-pecovatelskych-sluzeb',
    [
      'Studie sloučení pečovatelských služeb tří měst',
      'Study on merging the home-care services of three towns',
      'Дослідження об’єднання служб догляду трьох міст',
    ],
    [
      'Studie porovnává dnešní stav ve Skalnici, Mezivrší a Teplé Vodě s jednou společnou službou.',
      'Společná služba by ušetřila cestu i administrativu a mohla by jezdit sedm dní v týdnu.',
      'Doporučení: začít společným dispečinkem a jednou smlouvou s klientem, sloučit až po roce.',
    ],
  ),
  asPdf(
    'metodika-lide-s-postizenim',
    [
      'Postup pro lidi s postižením v obtížné situaci',
      'Procedure for people with disabilities in difficulty',
      'Порядок дій для людей з інвалідністю',
    ],
    [
      'Postup popisuje, kdo a do kdy jedná, když člověk s postižením náhle přijde o pečujícího.',
      'První den: sociální pracovník obce zajistí bezpečí a krátkodobou péči. Do týdne: společná schůzka služeb. Do měsíce: plán podpory.',
    ],
  ),
  asPdf(
    'pruvodce-demence',
    [
      'Průvodce pro rodiny: když blízký zapomíná',
      'Guide for families: when someone close forgets',
      'Порадник для родин: коли близький забуває',
    ],
    [
      'Zapomínání začíná nenápadně. Všímejte si, co se změnilo proti loňsku, a přijďte s tím k praktickému lékaři.',
      'Doma pomáhá stálý pořádek dne, dobré světlo a nápisy na dveřích.',
      'Nezůstávejte na to sami: služby a skupiny pečujících najdete na portálu.',
    ],
  ),
  asPdf(
    'analyza-potreb-obci',
    [
      'Zpráva o potřebách obcí Trnovicka',
      'Report on the needs of municipalities',
      'Звіт про потреби громад',
    ],
    [
      'Na dotazník odpovědělo 27 z 31 obcí. Nejčastěji chybí doprava k lékaři a byty pro seniory.',
      'Starostové by uvítali jednoho koordinátora, který jim poradí s příspěvkem obce na služby.',
    ],
  ),
  asPdf(
    'tiskova-zprava-konference',
    [
      'Tisková zpráva: zahajovací konference',
      'Press release: opening conference',
      'Пресреліз: вступна конференція',
    ],
    [
      'Jasanov zahajuje projekt, který má zpřehlednit sociální služby ve městě. Výstupem bude katalog poskytovatelů, veletrh a nový plán.',
    ],
  ),
  asPdf(
    'pravidla-dotaci-kraje',
    [
      'Pravidla krajského dotačního programu',
      'Rules of the regional grant programme',
      'Правила програми дотацій краю',
    ],
    [
      'Žádat mohou poskytovatelé zařazení do krajské sítě. Žádost se podává elektronicky do 15. prosince.',
      'Podporu lze použít na mzdy, provoz a vzdělávání pracovníků v přímé péči.',
    ],
  ),
  asOdt(
    'formular-pripominky',
    [
      'Formulář pro připomínky k plánu',
      'Form for comments on a plan',
      'Форма для зауважень до плану',
    ],
    [
      'Ke které části se připomínka vztahuje (číslo priority nebo kapitoly):',
      'Co navrhujete změnit a proč:',
      'Jméno a kontakt (nepovinné):',
    ],
  ),
  asOdt(
    'prihlaska-na-kurz',
    ['Přihláška na kurz', 'Application for a course', 'Заявка на курс'],
    [
      'Název kurzu a termín:',
      'Jméno, organizace, pracovní zařazení:',
      'Potřebuji: tlumočení do znakového jazyka / bezbariérový přístup / bezlepkovou stravu.',
    ],
  ),
  asCsv(
    'kapacity-site-2026',
    [
      'Kapacity krajské sítě 2026',
      'Capacities of the regional network 2026',
      'Потужності крайової мережі 2026',
    ],
    [
      ['druh', 'forma', 'jednotka', 'kapacita'],
      ['domovy pro seniory', 'pobytová', 'lůžka', '1284'],
      ['domovy se zvláštním režimem', 'pobytová', 'lůžka', '642'],
      ['pečovatelská služba', 'terénní', 'úvazky', '311'],
      ['odlehčovací služby', 'pobytová', 'lůžka', '96'],
      ['odborné sociální poradenství', 'ambulantní', 'úvazky', '58'],
      ['azylové domy', 'pobytová', 'lůžka', '174'],
    ],
  ),
  asCsv(
    'vysledky-dotazniku-prevence',
    [
      'Výsledky dotazníku o službách prevence',
      'Results of the survey on prevention services',
      'Результати опитування про послуги профілактики',
    ],
    [
      ['otázka', 'ano', 'ne', 'nevím'],
      ['Víte, kam se obrátit s dluhy?', '46', '38', '16'],
      ['Znáte klub pro mládež ve svém okolí?', '52', '31', '17'],
      ['Pomohla vám nebo někomu blízkému krizová linka?', '12', '71', '17'],
    ],
  ),
]
