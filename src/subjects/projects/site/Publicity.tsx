import type { Locale } from '@/lib/label'
import { docOf, docsOf } from '@/lib/populated'
import type { Programme, Project } from '@/payload-types'

import { PublicityStrip } from './PublicityStrip'

type Funded = Pick<Project, 'programme' | 'otherProgrammes' | 'publicity'>

type Props = { locale: Locale; projects: Funded[] }

/** Who pays for what is on the page: each programme of its projects once, and each sentence of their own. */
export const Publicity = ({ locale, projects }: Props) => {
  const strips = new Map<string, Pick<Project, 'programme' | 'publicity'>>()
  for (const { programme, otherProgrammes, publicity } of projects)
    for (const each of [docOf(programme), ...docsOf(otherProgrammes)])
      strips.set(keyOf(each, publicity), { programme: each, publicity })

  return [...strips].map(([key, project]) => (
    <PublicityStrip key={key} locale={locale} project={project} />
  ))
}

const keyOf = (programme: Programme | null | undefined, publicity: Project['publicity']): string =>
  `${programme?.id ?? ''} ${publicity?.usesPreset === false ? (publicity.statement ?? '') : ''}`
