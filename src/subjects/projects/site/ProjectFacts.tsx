import { Facts } from '@/site/components/Facts/Facts'
import { Tags } from '@/site/components/Tag/Tags'
import { fundingTotal } from '@/lib/fundingTotal'
import { formatMoney, formatNumber } from '@/lib/formatNumber'
import { isWebAddress } from '@/lib/isWebAddress'
import type { Locale } from '@/lib/label'
import type { SupportedView } from '@/lib/supportedView'
import { docOf, docsOf } from '@/lib/populated'
import type { Project } from '@/payload-types'
import { texts } from '@/site/texts/texts'

import { PhaseTag } from './PhaseTag'
import { projectDates } from './projectDates'

type Props = { locale: Locale; project: Project; supported?: SupportedView | null }

/** A project at a glance: numbers, dates, people and places. */
export const ProjectFacts = ({ locale, project, supported }: Props) => {
  const t = texts(locale, 'projects')
  const { beneficiary, noNumberReason, web } = project
  const total = fundingTotal(project)
  const noNumber = noNumberReason && texts(locale, 'noNumberReasons')(noNumberReason)
  const names = (list: { name: string }[]) => list.map(({ name }) => name)
  const [targetGroups, territories] = [docsOf(project.targetGroups), docsOf(project.territories)]

  return (
    <Facts
      stacked
      facts={[
        project.phase && {
          term: t('phase'),
          value: <PhaseTag locale={locale} phase={project.phase} />,
        },
        { term: t('duration'), value: projectDates(locale, project) },
        { term: t('registrationNumber'), value: project.registrationNumber ?? noNumber },
        { term: t('programme'), value: docOf(project.programme)?.name },
        {
          term: t('otherProgrammes'),
          value: docsOf(project.otherProgrammes).map(({ name }) => name),
        },
        { term: t('priorityAxis'), value: project.priorityAxis },
        beneficiary && {
          term: t('beneficiary'),
          value: [beneficiary.name, beneficiary.ico && t('ico', { ico: beneficiary.ico })],
        },
        {
          term: t('total'),
          value: !!total && formatMoney(locale, total, project.currency),
        },
        supported && {
          term: t('people'),
          value: supportedLines(locale, supported),
        },
        web &&
          isWebAddress(web) && {
            term: t('web'),
            value: (
              <a href={web} rel="noopener">
                {new URL(web).hostname}
              </a>
            ),
          },
        {
          term: t('targetGroups'),
          value: targetGroups.length > 0 && <Tags labels={names(targetGroups)} />,
        },
        {
          term: t('territories'),
          value: territories.length > 0 && <Tags labels={names(territories)} />,
        },
      ]}
    />
  )
}

/** How many people took part, and where the programme counts hours, how many of them it calls supported. */
const supportedLines = (locale: Locale, view: SupportedView): string[] => {
  const { persons, supported, thresholdHours } = view
  const number = (value: number) => formatNumber(locale, value)
  if (thresholdHours === null) return [number(persons)]
  const words = { count: number(supported), hours: number(thresholdHours) }
  return [number(persons), texts(locale, 'projects')('peopleSupported', words)]
}
