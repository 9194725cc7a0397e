import { media } from '../build/ref'
import { t } from '../build/said'
import type { Seedling } from '../build/sown'

const lzzLines = [
  {
    text: t(
      'Evropský sociální fond v ČR',
      'European Social Fund in the Czech Republic',
      'Європейський соціальний фонд у Чехії',
    ),
  },
  {
    text: t(
      'Operační program Lidské zdroje a zaměstnanost',
      'Operational Programme Human Resources and Employment',
      'Операційна програма «Людські ресурси та зайнятість»',
    ),
  },
  { text: t('Podporujeme vaši budoucnost', 'Supporting your future', 'Підтримуємо ваше майбутнє') },
]

const opzLines = [
  { text: t('Evropská unie', 'European Union', 'Європейський Союз') },
  { text: t('Evropský sociální fond', 'European Social Fund', 'Європейський соціальний фонд') },
  {
    text: t(
      'Operační program Zaměstnanost',
      'Operational Programme Employment',
      'Операційна програма «Зайнятість»',
    ),
  },
]

/** Programmes that pay for projects and the publicity that each demands. */
export const programmes: Seedling<'programmes'>[] = [
  {
    code: 'OPLZZ',
    name: t(
      'Operační program Lidské zdroje a zaměstnanost',
      'Operational Programme Human Resources and Employment',
      'Операційна програма «Людські ресурси та зайнятість»',
    ),
    ...{ periodFrom: 2007, periodTo: 2013, numberForm: '2007-2013' },
    emblem: media('znak-eu.png'),
    statement: t(
      'Projekt je financován z prostředků Evropského sociálního fondu prostřednictvím Operačního programu Lidské zdroje a zaměstnanost a státního rozpočtu ČR.',
      'The project is financed by the European Social Fund through the Operational Programme Human Resources and Employment and by the state budget of the Czech Republic.',
      'Проєкт фінансується Європейським соціальним фондом через Операційну програму «Людські ресурси та зайнятість» і державним бюджетом Чехії.',
    ),
    lines: lzzLines,
    web: 'https://www.esfcr.cz',
    sourceNote:
      'Pravidla publicity období 2007–2013: znak EU, text o ESF, heslo programu. Tvar konce registračního čísla nebyl ověřen.',
  },
  {
    code: 'OPZ',
    name: t(
      'Operační program Zaměstnanost',
      'Operational Programme Employment',
      'Операційна програма «Зайнятість»',
    ),
    ...{ periodFrom: 2014, periodTo: 2020, numberForm: '2014-2020' },
    emblem: media('znak-eu.png'),
    statement: t(
      'Projekt je spolufinancován Evropskou unií z Evropského sociálního fondu prostřednictvím Operačního programu Zaměstnanost.',
      'The project is co-financed by the European Union from the European Social Fund through the Operational Programme Employment.',
      'Проєкт співфінансується Європейським Союзом із Європейського соціального фонду через Операційну програму «Зайнятість».',
    ),
    lines: opzLines,
    web: 'https://www.esfcr.cz',
    sourceNote:
      'Nařízení (EU) č. 1303/2013, příloha XII, a prováděcí nařízení č. 821/2014; znak má být viditelný bez posouvání stránky.',
  },
  {
    code: 'OPZ+',
    name: t(
      'Operační program Zaměstnanost plus',
      'Operational Programme Employment Plus',
      'Операційна програма «Зайнятість плюс»',
    ),
    ...{ periodFrom: 2021, periodTo: 2027, numberForm: '2021-2027' },
    emblem: media('znak-eu.png'),
    statement: t(
      'Spolufinancováno Evropskou unií',
      'Co-funded by the European Union',
      'Співфінансується Європейським Союзом',
    ),
    lines: [
      {
        text: t(
          'Spolufinancováno Evropskou unií',
          'Co-funded by the European Union',
          'Співфінансується Європейським Союзом',
        ),
      },
    ],
    web: 'https://www.esfcr.cz',
    sourceNote:
      'Nařízení (EU) 2021/1060, článek 50 a příloha IX. České znění věty je z obecné znalosti.',
  },
  {
    code: 'IROP',
    name: t(
      'Integrovaný regionální operační program',
      'Integrated Regional Operational Programme',
      'Інтегрована регіональна операційна програма',
    ),
    ...{ periodFrom: 2021, periodTo: 2027, numberForm: '2021-2027' },
    emblem: media('znak-eu.png'),
    statement: t(
      'Spolufinancováno Evropskou unií',
      'Co-funded by the European Union',
      'Співфінансується Європейським Союзом',
    ),
    lines: [
      {
        text: t(
          'Spolufinancováno Evropskou unií',
          'Co-funded by the European Union',
          'Співфінансується Європейським Союзом',
        ),
      },
    ],
    web: 'https://irop.gov.cz',
    sourceNote:
      'Nařízení (EU) 2021/1060, článek 50 a příloha IX. Adresa webu programu nebyla ověřena.',
  },
  {
    code: 'KRAJ',
    name: t(
      'Dotační program Podhorského kraje',
      'Grant programme of the Podhorský Region',
      'Програма дотацій Підгірського краю',
    ),
    ...{ periodFrom: 2024, periodTo: 2028 },
    emblem: media('logo-podhorsky-kraj.png'),
    statement: t(
      'Za finanční podpory Podhorského kraje',
      'With the financial support of the Podhorský Region',
      'За фінансової підтримки Підгірського краю',
    ),
    lines: [{ text: t('Podhorský kraj', 'Podhorský Region', 'Підгірський край') }],
    web: 'https://kraj.priklad.example/dotace',
    sourceNote: 'Smyšlený program smyšleného kraje.',
  },
]
