import { t } from '../build/said'

type Alt = [cs: string, en: string, uk: string]

const scenes: Record<string, Alt> = {
  'krajina.webp': [
    'Rozcestník s barevnými šipkami nad údolím, kde mezi kopci leží městečko',
    'A signpost with coloured arrows above a valley with a small town among hills',
    'Дороговказ із кольоровими стрілками над долиною, де між пагорбами лежить містечко',
  ],
  'namesti.webp': [
    'Náměstí se stánky, mezi kterými se procházejí lidé, jeden z nich na vozíku',
    'A town square with stalls and people, one of them in a wheelchair',
    'Міська площа з ятками, між якими гуляють люди, один з них у візку',
  ],
  'pecovatelka.webp': [
    'Pečovatelka chystá starší paní svačinu ke stolu',
    'A care worker lays a snack on the table for an older lady',
    'Доглядальниця подає літній пані перекус до столу',
  ],
  'pracovni-skupina.webp': [
    'Čtyři lidé u kulatého stolu s papíry a grafem na tabuli',
    'Four people at a round table with papers and a chart on the board',
    'Четверо людей за круглим столом із паперами та графіком на дошці',
  ],
  'konference.webp': [
    'Řečnice u pultu mluví k zaplněnému sálu',
    'A speaker at a desk talks to a full hall',
    'Доповідачка біля кафедри виступає перед повною залою',
  ],
  'rodina.webp': [
    'Rodiče se dvěma dětmi na louce před domem',
    'Parents with two children on a meadow in front of a house',
    'Батьки з двома дітьми на лузі перед будинком',
  ],
  'telefon.webp': [
    'Žena se sluchátky sedí večer u telefonu pod lampou',
    'A woman with a headset sits by the telephone under a lamp in the evening',
    'Жінка з навушниками сидить увечері біля телефону під лампою',
  ],
  'ruce.webp': ['Dvě dlaně pod srdcem', 'Two hands under a heart', 'Дві долоні під серцем'],
  'plan.webp': [
    'Na stole leží plán s mapou a grafem a seznam s odškrtnutými úkoly',
    'A plan with a map and a chart and a list of ticked tasks on a desk',
    'На столі лежить план із картою та графіком і список виконаних завдань',
  ],
  'dilna.webp': [
    'Tři lidé pracují v keramické dílně',
    'Three people work in a pottery workshop',
    'Троє людей працюють у гончарній майстерні',
  ],
  'zahrada.webp': [
    'Dva senioři sedí v zahradě na lavičce, vedle nich kočka',
    'Two older people sit on a bench in a garden, a cat beside them',
    'Двоє літніх людей сидять на лавці в саду, поруч кіт',
  ],
  'klub.webp': [
    'Mladí lidé v klubu hrají stolní tenis a sedí na pohovce',
    'Young people in a club play table tennis and sit on a sofa',
    'Молодь у клубі грає в настільний теніс і сидить на дивані',
  ],
  'nocleharna.webp': [
    'Zimní noc, pracovník ve dveřích osvětleného domu zve dovnitř dva lidi',
    'A winter night; a worker in the door of a lit house invites two people in',
    'Зимова ніч; працівник у дверях освітленого будинку запрошує двох людей',
  ],
  'vzdelavani.webp': [
    'Lektorka u tabule mluví ke třem lidem u stolků',
    'A teacher by a flip chart talks to three people at desks',
    'Викладачка біля дошки розмовляє з трьома людьми за столами',
  ],
  'rana-pece.webp': [
    'Dítě si hraje s kostkami na koberci mezi maminkou a poradcem',
    'A child plays with blocks on a carpet between its mother and an adviser',
    'Дитина грається кубиками на килимі між мамою та консультантом',
  ],
  'autobus.webp': [
    'Autobus se staršími cestujícími přijíždí k zastávce pod kopci',
    'A bus with older passengers arrives at a stop below the hills',
    'Автобус із літніми пасажирами під’їжджає до зупинки під пагорбами',
  ],
  'bariery.webp': [
    'Člověk na vozíku vyjíždí po rampě k domu se schody',
    'A wheelchair user goes up a ramp to a house with steps',
    'Людина у візку підіймається пандусом до будинку зі сходами',
  ],
  'cesta.webp': [
    'Tři lidé stojí na cestě, která se vine do kopců kolem praporků',
    'Three people stand on a path that winds into the hills past small flags',
    'Троє людей стоять на стежці, що в’ється в пагорби повз прапорці',
  ],
  'dobrovolnik.webp': [
    'Dobrovolník se psem doprovází starší paní na procházce',
    'A volunteer with a dog accompanies an older lady on a walk',
    'Волонтер із собакою супроводжує літню пані на прогулянці',
  ],
}

const logo = (name: string): Alt => [`Logo: ${name}`, `Logo: ${name}`, `Логотип: ${name}`]

const marks: Record<string, Alt> = {
  'znak-eu.png': [
    'Vlajka Evropské unie: dvanáct žlutých hvězd v kruhu na modrém poli',
    'Flag of the European Union: twelve yellow stars in a circle on a blue field',
    'Прапор Європейського Союзу: дванадцять жовтих зірок у колі на синьому полі',
  ],
  'plakat-socialni-prace.png': [
    'Plakát projektu Podpora rozvoje sociální práce města Soutoky nad Bystrou se znakem Evropské unie; jeho údaje jsou v textu stránky',
    'Poster of the project Support of social work in Soutoky nad Bystrou with the EU emblem; its facts are in the text of the page',
    'Плакат проєкту підтримки соціальної роботи міста Соутоки з емблемою ЄС; його дані є в тексті сторінки',
  ],
  'logo-podhorsky-kraj.png': logo('Podhorský kraj'),
  'logo-jasanov.png': logo('Statutární město Jasanov'),
  'logo-soutoky.png': logo('Město Soutoky nad Bystrou'),
  'logo-institut.png': logo('Institut sousedského rozvoje'),
  'logo-svazek.png': logo('Svazek obcí Hlubčansko-západ'),
  'logo-hlubcany.png': logo('Město Hlubčany'),
  'logo-strahovicky.png': logo('Obec Strahovičky'),
  'logo-bolatinek.png': logo('Obec Bolatínek'),
  'logo-kobericky.png': logo('Obec Kobeřičky'),
  'logo-zavadka.png': logo('Závadka nad Hlubčinkou'),
  'logo-pecovatelky.png': logo('Pečovatelky Podhůří'),
  'logo-most.png': logo('Komunitní centrum Most'),
  'logo-orechovka.png': logo('Domov Ořechovka'),
  'logo-linka.png': logo('Linka Podhůří'),
  'logo-svetlo.png': logo('Světlo pod Hřebenem'),
}

/** The drawn pictures by file name, each described for those who do not see it. */
export const pictures = Object.entries({ ...scenes, ...marks }).map(([name, alt]) => ({
  name,
  alt: t(...alt),
}))

export const pictureCredit = 'kresba portálu Rozcestník'
