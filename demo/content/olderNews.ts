import type { NewsLine } from './newsLine'

/** News of earlier projects, kept as a memory of the portal. */
export const olderNews: NewsLine[] = [
  {
    slug: 'projekt-planovani-jde-do-finale',
    on: ['2019-06-24', '16:15'],
    title: [
      'Krajský projekt plánování jde do závěru',
      'The regional planning project is drawing to a close',
      'Крайовий проєкт планування завершується',
    ],
    subtitle: [
      'Za dva a půl roku pomohl téměř sedmi stům lidí',
      'In two and a half years it has helped nearly seven hundred people',
      'За два з половиною роки допоміг майже семистам людям',
    ],
    summary: [
      'Projekt běží druhým rokem a půl, aktivity skončí s koncem roku 2019. Na podzim ještě čeká osm akcí, na které se můžete hlásit.',
      'The project has run for two and a half years; activities end with 2019. Eight more events await in autumn.',
      'Діяльність завершиться наприкінці 2019 року. Восени ще вісім подій.',
    ],
    body: [
      `Autismus, stárnutí, dluhy, závislosti, sociální bydlení. Na tato témata mířily desítky kurzů, workshopů a konferencí, které projekt [Plánování a sociální práce](projects:planovani-a-socialni-prace) dosud uspořádal.

## Co se povedlo

a) Podpořili jsme téměř 700 lidí: pracovníky, pečující, odborníky i veřejnost.
b) Informační systém kraje má čtyři nové moduly.
c) Na pěti pobytech se vystřídaly rodiny s dětmi s postižením.
d) Vyjíždí mobilní tým a běží akreditované kurzy dluhového poradenství.

## Co ještě bude

| Kdy | Co |
| 3. 9. 2019 | [slovní agrese](events:workshop-slovni-agrese) |
| 6. 9. 2019 | [výživa a péče o zuby](events:workshop-vyziva-a-zubni-hygiena) |
| 16. 9. a 23. 10. 2019 | [vést k samostatnosti](events:seminar-samostatnost) |
| 17. 9. 2019 | [rozmanitost a bariéry](events:workshop-rozmanitost-a-bariery) |
| 15. 10. 2019 | [konference o dobrovolnictví](events:konference-dobrovolnictvi) |
| 18. 10. 2019 | [první pomoc](events:workshop-prvni-pomoc) |
| 11. 11. 2019 | [veřejné opatrovnictví](events:seminar-verejne-opatrovnictvi) |
| 12. 11. 2019 | [sociální bydlení](events:workshop-socialni-bydleni) |

Další semináře vyhlásíme po prázdninách.`,
      `The project [Planning and social work](projects:planovani-a-socialni-prace) has held dozens of courses, workshops and conferences on autism, ageing, debts, addictions and social housing. Nearly 700 people were supported; eight more events follow in autumn.`,
    ],
    author: 'odbor sociálních věcí',
    topics: ['plánování', 'vzdělávání'],
    image: 'vzdelavani',
    attachments: ['prihlaska-na-kurz.odt'],
    projects: ['planovani-a-socialni-prace'],
    events: [
      'workshop-slovni-agrese',
      'seminar-samostatnost',
      'konference-dobrovolnictvi',
      'dalsi-podzimni-seminare',
    ],
  },
  {
    slug: 'jasanov-otevira-planovani',
    on: ['2011-11-21', '10:00'],
    title: [
      'Jasanov otevírá plánování sociálních služeb všem',
      'Jasanov opens the planning of social services to all',
      'Ясанов відкриває планування соціальних послуг для всіх',
    ],
    subtitle: [
      'Výsledkem bude katalog poskytovatelů, veletrh na náměstí a třetí plán města',
      'A catalogue of providers, a fair on the square and the third city plan',
      'Каталог, ярмарок на площі та третій план міста',
    ],
    summary: [
      'Projekt za 2 703 663,20 Kč potrvá do února 2013. Začíná konferencí 12. prosince na radnici.',
      'The project worth CZK 2,703,663.20 lasts until February 2013 and begins with a conference on 12 December.',
      'Проєкт вартістю 2 703 663,20 Kč триватиме до лютого 2013 року.',
    ],
    body: [
      `Město plánuje služby od roku 2005. Teď chce, aby u stolu neseděli jen odborníci.

> Kdo pečuje o maminku nebo hledá školku pro dítě na vozíku, ví o našich službách víc než my na radnici. Potřebujeme ho slyšet. | náměstkyně primátora | Statutární město Jasanov

> Lidé dnes obvolávají deset čísel, než se dovolají správně. Katalog má být to jedno místo. | náměstkyně primátora | Statutární město Jasanov

[Zahajovací konference](events:zahajovaci-konference-jasanov) je 12. prosince 2011 od 10 hodin ve velkém zasedacím sále radnice v Hynkově ulici 10.

@ Manažer projektu | Statutární město Jasanov | +420499000210 | socialni@jasanov.priklad.example

@ Manažerka plánování | Statutární město Jasanov | +420499000211`,
      `The city has planned its services since 2005. Now it wants more than experts at the table. The [opening conference](events:zahajovaci-konference-jasanov) is on 12 December 2011 at ten in the city hall.`,
    ],
    author: 'tiskové oddělení města Jasanov',
    topics: ['plánování', 'tisková zpráva'],
    image: 'konference',
    attachments: ['tiskova-zprava-konference.pdf'],
    projects: ['rozvoj-planovani-jasanov'],
    events: ['zahajovaci-konference-jasanov', 'veletrh-poskytovatelu-2012'],
  },
  {
    slug: 'regionalni-partnerstvi-zacina',
    on: ['2019-09-23', '9:00'],
    title: [
      'Devět území, jeden projekt: Regionální partnerství II začíná',
      'Nine districts, one project: Regional partnership II begins',
      'Дев’ять районів, один проєкт: починається Регіональне партнерство II',
    ],
    summary: [
      'Kraj bude tři roky podporovat správní obvody v tom, co samy potřebují: v plánech, rozborech i setkáních.',
      'For three years the region will support districts in what they need themselves.',
      'Три роки край підтримуватиме райони в тому, чого вони потребують.',
    ],
    body: [
      `Každý obvod si vybral vlastní úkoly. Skalnice zmapuje bariéry, Dvorce rozpracují plán do ročních kroků, Náhorov se podívá, proč lidé nedosáhnou na odlehčovací péči.

Peníze dá Evropský sociální fond, stát a kraj. Podrobně je o všem psáno na [stránce projektu](projects:regionalni-partnerstvi-ii).`,
    ],
    author: 'manažerka projektu',
    topics: ['plánování', 'obce'],
    image: 'cesta',
    projects: ['regionalni-partnerstvi-ii'],
  },
  {
    slug: 'hlubcansko-ma-prvni-plan',
    on: ['2011-12-05', '14:00'],
    title: ['Hlubčansko má první společný plán služeb'],
    subtitle: ['Schválilo ho všech pět obcí'],
    summary: [
      'Dva roky práce, 760 dotazníků a jedno veřejné projednání s dětským souborem. Obce teď vědí, koho podpořit společně.',
    ],
    body: [
      `[Plán](plans:sprss-hlubcansko-zapad) stojí na analýze potřeb a na práci dvou skupin. K návrhu přišlo 84 připomínek, přijato jich bylo 51.

Seznam služeb si obce vložily na své weby; mění se na jednom místě a všude je stejný.`,
    ],
    author: 'Institut sousedského rozvoje',
    topics: ['plánování', 'mikroregion'],
    projects: ['socialni-sluzby-hlubcansko-zapad'],
    plans: ['sprss-hlubcansko-zapad'],
    events: ['verejne-projednani-hlubcansko'],
  },
  {
    slug: 'skolit-na-dalku',
    on: ['2021-07-30', '11:00'],
    title: ['Školit se dá i na dálku, ale musí se nahrávat'],
    summary: [
      'Soutoky zveřejnily zprávu o druhém období projektu sociální práce: supervize pokračuje, dva kurzy se odkládají.',
    ],
    body: [
      `Akreditaci dostane kurz po síti jen tehdy, když z něj zůstane záznam. Pro sociální pracovníky, kteří mluví o případech, to není samozřejmé.

Celou zprávu najdete na [stránce projektu](projects:socialni-prace-soutoky).`,
    ],
    author: 'odborný tým projektu',
    topics: ['sociální práce', 'vzdělávání'],
    projects: ['socialni-prace-soutoky'],
  },
  {
    slug: 'partnerstvi-konci-ctyricet-sest-vystupu',
    on: ['2022-06-27', '9:30'],
    title: ['Regionální partnerství končí: 46 výstupů v deseti územích'],
    summary: [
      'Tři roky práce obcí a kraje jsou pohromadě v jedné tabulce. Kde z výstupu vznikl plán, můžete si ho rovnou přečíst.',
    ],
    body: [
      `Nejvíc výstupů má Dvorecko, nejdéle se pracovalo na mapě bariér ve Skalnici. Jeden informační den zrušila epidemie, všechno ostatní je hotové.

> Naučili jsme se hlavně to, že sousední město řeší totéž a stačí mu zavolat. | koordinátorka z Kostelan`,
    ],
    author: 'manažerka projektu',
    topics: ['plánování', 'obce'],
    image: 'plan',
    attachments: ['zapis-ridici-skupina.pdf'],
    projects: ['regionalni-partnerstvi-ii'],
  },
  {
    slug: 'slouceni-pecovatelskych-sluzeb',
    on: ['2021-07-08', '10:20'],
    title: ['Tři města, jedna pečovatelská služba? Studie radí začít dispečinkem'],
    summary: [
      'Skalnice, Mezivrší a Teplá Voda zvažují společnou pečovatelskou službu. Studie spočítala, co by to přineslo.',
    ],
    body: [
      `Tři malé služby dnes jezdí po týchž silnicích a žádná neumí zajistit víkend. Společná by to zvládla se stejným počtem lidí.

[[studie-slouceni-pecovatelskych-sluzeb.pdf]]`,
    ],
    author: 'Město Skalnice',
    topics: ['pečovatelská služba', 'obce'],
    attachments: ['studie-slouceni-pecovatelskych-sluzeb.pdf'],
    projects: ['regionalni-partnerstvi-ii'],
    plans: ['strategie-skalnicka-2021-2025'],
  },
  {
    slug: 'veletrh-poskytovatelu-plne-namesti',
    on: ['2012-09-21', '8:45'],
    title: ['Veletrh poskytovatelů zaplnil náměstí'],
    summary: [
      'Přes tři tisíce lidí si přišlo vyzkoušet vozík, poradit se o dluzích a podívat se na divadlo klientů.',
    ],
    body: [
      `[[namesti.webp]]

Padesát stánků, osm hodin programu a fronta na palačinky chráněné dílny. Nejvíc lidí se zastavilo u poradny pro dluhy a u stánku o domovech pro seniory.`,
    ],
    author: 'tiskové oddělení města Jasanov',
    topics: ['veletrh'],
    image: 'namesti',
    projects: ['rozvoj-planovani-jasanov'],
    events: ['veletrh-poskytovatelu-2012'],
  },
]
