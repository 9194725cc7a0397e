import type { ReactNode } from 'react'

import { Columns } from '@/site/components/Columns/Columns'
import { ContactPeople } from '@/site/components/ContactLinks/ContactPeople'
import { FileList } from '@/site/components/FileList/FileList'
import { PageHead } from '@/site/components/PageHead/PageHead'
import { Figure } from '@/site/components/Photo/Figure'
import { Section } from '@/site/components/Section/Section'
import { Stamp } from '@/site/components/Stamp/Stamp'
import type { Locale } from '@/lib/label'
import { docOf, docsOf } from '@/lib/populated'
import type { SupportedView } from '@/lib/supportedView'
import type { Project } from '@/payload-types'
import { texts } from '@/site/texts/texts'

import { Indicators } from './Indicators'
import { Partners } from './Partners'
import styles from './ProjectDetail.module.css'
import { ProjectFacts } from './ProjectFacts'
import { ProjectMoney } from './ProjectMoney'
import { ProjectOutputs } from './ProjectOutputs'
import { ProjectPurpose } from './ProjectPurpose'
import { ProjectReports } from './ProjectReports'
import { ProjectWork } from './ProjectWork'
import { Publicity } from './Publicity'

type Props = {
  locale: Locale
  project: Project
  /** Absent where a coordinator does not show it. */
  supported?: SupportedView | null
  related?: ReactNode
  share?: ReactNode
}

/** Everything about a project; news, events and plans that belong to it come from the page. */
export const ProjectDetail = ({ locale, project, supported, related, share }: Props) => {
  const t = texts(locale, 'projects')
  const common = texts(locale, 'common')
  const [documents, image] = [docsOf(project.documents), docOf(project.image)]
  const poster = docOf(project.publicity?.poster)
  const hasPartners = Boolean(project.beneficiary?.name || project.partners?.length)

  const facts = (
    <div>
      <h2 className={styles.factsTitle}>{t('facts')}</h2>
      <ProjectFacts {...{ locale, project, supported }} />
    </div>
  )

  return (
    <>
      <PageHead
        trail="blue"
        kind={project.shortTitle ?? docOf(project.programme)?.name}
        title={project.title}
        lead={project.summary}
      />
      <Publicity locale={locale} projects={[project]} />
      <Columns side={facts}>
        {image && <Figure picture={image} eager />}
        <ProjectPurpose locale={locale} project={project} />
        <ProjectMoney locale={locale} project={project} />
        <ProjectWork locale={locale} activities={project.activities} />
      </Columns>
      <ProjectOutputs locale={locale} outputs={project.outputs} />
      <Indicators locale={locale} id="indikatory" indicators={project.indicators} />
      <ProjectReports locale={locale} reports={project.reports} />
      {related}
      {hasPartners && (
        <Section id="partneri" title={t('partners')}>
          <Partners locale={locale} project={project} />
        </Section>
      )}
      {!!project.contacts?.length && (
        <Section id="kontakty" title={common('contacts')}>
          <ContactPeople people={project.contacts} />
        </Section>
      )}
      {documents.length > 0 && (
        <Section id="dokumenty" title={common('documents')}>
          <FileList locale={locale} files={documents} />
        </Section>
      )}
      {poster && (
        <Section id="plakat" title={t('poster')}>
          <div className={styles.poster}>
            <Figure picture={poster} sizes="24rem" />
          </div>
        </Section>
      )}
      {share}
      <Stamp locale={locale} changedAt={project.updatedAt} />
    </>
  )
}
