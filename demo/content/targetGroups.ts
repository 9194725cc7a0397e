import { t } from '../build/said'
import type { Seedling } from '../build/sown'

type Line = [slug: string, number: number, cs: string, en: string, uk: string]

const proven = new Set([1, 3, 6, 10, 12, 16, 22, 23, 24, 26, 27, 30])

const register: Line[] = [
  [
    'deti-a-mladez',
    1,
    'děti a mládež ve věku od 6 do 26 let ohrožené společensky nežádoucími jevy',
    'children and young people aged 6–26 at risk',
    'діти та молодь від 6 до 26 років у зоні ризику',
  ],
  [
    'imigranti',
    2,
    'imigranti a azylanti',
    'immigrants and asylum holders',
    'іммігранти та особи з притулком',
  ],
  [
    'obeti-domaciho-nasili',
    3,
    'oběti domácího násilí',
    'victims of domestic violence',
    'жертви домашнього насильства',
  ],
  [
    'obeti-obchodu',
    4,
    'oběti obchodu s lidmi',
    'victims of human trafficking',
    'жертви торгівлі людьми',
  ],
  ['obeti-trestne-cinnosti', 5, 'oběti trestné činnosti', 'victims of crime', 'жертви злочинів'],
  ['bez-pristresi', 6, 'osoby bez přístřeší', 'people without shelter', 'особи без житла'],
  [
    'odchazejici-z-ustavu',
    7,
    'osoby do 26 let věku opouštějící školská zařízení pro výkon ústavní péče',
    'people under 26 leaving institutional care',
    'особи до 26 років, які залишають заклади опіки',
  ],
  [
    'komercne-zneuzivani',
    8,
    'osoby komerčně zneužívané',
    'people who are commercially exploited',
    'особи, що зазнають комерційної експлуатації',
  ],
  [
    'zavislosti',
    9,
    'osoby ohrožené závislostí nebo závislé na návykových látkách',
    'people with addictions or at risk of them',
    'особи із залежністю або під її загрозою',
  ],
  [
    'dusevni-onemocneni',
    10,
    'osoby s chronickým duševním onemocněním',
    'people with long-term mental illness',
    'особи з хронічним психічним захворюванням',
  ],
  [
    'chronicke-onemocneni',
    11,
    'osoby s chronickým onemocněním',
    'people with long-term illness',
    'особи з хронічним захворюванням',
  ],
  [
    'jine-postizeni',
    12,
    'osoby s jiným zdravotním postižením',
    'people with other disabilities',
    'особи з іншою інвалідністю',
  ],
  [
    'kombinovane-postizeni',
    13,
    'osoby s kombinovaným postižením',
    'people with multiple disabilities',
    'особи з комбінованою інвалідністю',
  ],
  [
    'mentalni-postizeni',
    14,
    'osoby s mentálním postižením',
    'people with intellectual disabilities',
    'особи з інтелектуальною інвалідністю',
  ],
  [
    'telesne-postizeni',
    15,
    'osoby s tělesným postižením',
    'people with physical disabilities',
    'особи з фізичною інвалідністю',
  ],
  [
    'sluchove-postizeni',
    16,
    'osoby se sluchovým postižením',
    'people with hearing impairments',
    'особи з порушеннями слуху',
  ],
  [
    'zdravotni-postizeni',
    17,
    'osoby se zdravotním postižením',
    'people with disabilities',
    'особи з інвалідністю',
  ],
  [
    'zrakove-postizeni',
    18,
    'osoby se zrakovým postižením',
    'people with visual impairments',
    'особи з порушеннями зору',
  ],
  ['osoby-v-krizi', 19, 'osoby v krizi', 'people in crisis', 'особи у кризі'],
  [
    'rizikovy-zpusob-zivota',
    20,
    'osoby vedoucí rizikový způsob života nebo ohrožené tímto způsobem života',
    'people living at risk',
    'особи з ризиковим способом життя',
  ],
  [
    'vyloucene-komunity',
    21,
    'osoby žijící v sociálně vyloučených komunitách',
    'people in socially excluded communities',
    'особи з соціально виключених громад',
  ],
  ['pachatele', 22, 'pachatelé trestné činnosti', 'offenders', 'особи, що скоїли злочини'],
  ['rodiny-s-detmi', 23, 'rodiny s dítětem/dětmi', 'families with children', 'родини з дітьми'],
  ['seniori', 24, 'senioři', 'older people', 'люди похилого віку'],
  ['etnicke-mensiny', 25, 'etnické menšiny', 'ethnic minorities', 'етнічні меншини'],
  ['pecujici-osoby', 26, 'pečující osoby', 'informal carers', 'особи, що доглядають близьких'],
  [
    'paliativni-pece',
    27,
    'osoby s potřebou paliativní péče',
    'people in need of palliative care',
    'особи, що потребують паліативної допомоги',
  ],
  [
    'zijici-s-demenci',
    30,
    'osoby žijící s demencí',
    'people living with dementia',
    'особи з деменцією',
  ],
]

const project: [slug: string, cs: string, en: string, uk: string][] = [
  [
    'esf-socialne-vylouceni',
    'osoby sociálně vyloučené a ohrožené sociálním vyloučením',
    'people who are socially excluded or at risk of it',
    'особи, соціально виключені або під загрозою виключення',
  ],
  [
    'esf-neformalni-pecujici',
    'neformální pečovatelé a dobrovolníci',
    'informal carers and volunteers',
    'неформальні доглядальники та волонтери',
  ],
  [
    'esf-verejna-sprava',
    'zaměstnanci veřejné správy v sociální, rodinné nebo zdravotní oblasti',
    'public-administration staff in social, family or health matters',
    'працівники публічної адміністрації у соціальній, сімейній чи медичній сфері',
  ],
  [
    'esf-poskytovatele',
    'poskytovatelé a zadavatelé sociálních služeb, služeb pro rodiny a sociálního začleňování',
    'providers and commissioners of social, family and inclusion services',
    'надавачі та замовники соціальних, сімейних та інклюзивних послуг',
  ],
  [
    'esf-socialni-bydleni',
    'provozovatelé sociálního bydlení',
    'operators of social housing',
    'оператори соціального житла',
  ],
  [
    'esf-zdravotni-sluzby',
    'poskytovatelé a zadavatelé zdravotních služeb',
    'providers and commissioners of health services',
    'надавачі та замовники медичних послуг',
  ],
  ['esf-socialni-pracovnici', 'sociální pracovníci', 'social workers', 'соціальні працівники'],
  [
    'esf-verejnost',
    'odborná i laická veřejnost',
    'professionals and the general public',
    'фахівці та широка громадськість',
  ],
]

/** Target groups of the register of social services and those of ESF projects. */
export const targetGroups: Seedling<'target-groups'>[] = [
  ...register.map(([slug, number, ...names]): Seedling<'target-groups'> => ({
    ...{ slug, name: t(...names), list: 'register', code: `CilovaSkupinaOsoby/${number}` },
    sourceNote: proven.has(number)
      ? 'Registr poskytovatelů sociálních služeb; význam kódu ověřen z údajů registru.'
      : 'Registr poskytovatelů sociálních služeb; číslo kódu odvozeno z abecedního pořadí, neověřeno.',
  })),
  ...project.map(([slug, ...names], at): Seedling<'target-groups'> => ({
    ...{ slug, name: t(...names), list: 'project', code: `ESF/${at + 1}` },
    sourceNote:
      'Skupiny, které uvádějí projekty Evropského sociálního fondu; číslování zavedl portál.',
  })),
]
