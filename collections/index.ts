import type { CollectionConfig, GlobalConfig } from 'payload'

import { editorGuards } from '@/desk/guards/editorGuards'
import { guardQuery } from '@/model/hooks/guardQuery'
import { oneByOne } from '@/model/hooks/oneByOne'
import { refuseUniqueOfMany } from '@/model/hooks/refuseUniqueOfMany'
import { refuseWrongTypesOfGlobal } from '@/model/hooks/refuseWrongTypes'
import { tidyGlobalInput } from '@/model/hooks/tidyInput'
import { linkEndpoints } from '@/subjects/answers/endpoints'
import { certificateEndpoint } from '@/subjects/attendance/certificates/endpoints'
import { feedbackEndpoints } from '@/subjects/feedback/endpoints'
import { invitationEndpoints } from '@/subjects/groups/invitees/endpoints'
import { roomEndpoints } from '@/subjects/groups/room/endpoints'
import { scheduleEndpoints } from '@/subjects/scheduling/endpoints'
import { reviewQueue } from '@/subjects/review/reviewQueue'
import { translationEndpoints } from '@/subjects/translations/endpoints'
import { verifyEndpoints } from '@/subjects/verification/verify'
import { publicationCheckEndpoint } from '@/subjects/writing/publishing/endpoint'

import { Announcements } from './Announcements'
import { AnswerLinks } from './AnswerLinks'
import { auditOf } from './Audit'
import { Certificates } from './Certificates'
import { Changes } from './Changes'
import { Claims } from './Claims'
import { Comments } from './Comments'
import { Consultations } from './Consultations'
import { Events } from './Events'
import { Feedback } from './Feedback'
import { FeedbackLinks } from './FeedbackLinks'
import { Invitees } from './Invitees'
import { Files } from './Files'
import { Alert } from './globals/Alert'
import { Navigation } from './globals/Navigation'
import { RegisterSource } from './globals/RegisterSource'
import { Security } from './globals/Security'
import { Site } from './globals/Site'
import { VerificationRules } from './globals/VerificationRules'
import { Letters } from './Letters'
import { LifeSituations } from './LifeSituations'
import { MeasureAnswers } from './MeasureAnswers'
import { MeasureContacts } from './MeasureContacts'
import { Measures } from './Measures'
import { Media } from './Media'
import { MissedSearches } from './MissedSearches'
import { Mistakes } from './Mistakes'
import { News } from './News'
import { NewsImportRows } from './NewsImportRows'
import { NewsImports } from './NewsImports'
import { Occupancies } from './Occupancies'
import { Pages } from './Pages'
import { PersonMatches } from './PersonMatches'
import { Plans } from './Plans'
import { PreviewLinks } from './PreviewLinks'
import { PrintedCatalogues } from './PrintedCatalogues'
import { Programmes } from './Programmes'
import { Projects } from './Projects'
import { Prompts } from './Prompts'
import { Proposals } from './Proposals'
import { Providers } from './Providers'
import { Redirects } from './Redirects'
import { RegisterDifferences } from './RegisterDifferences'
import { RegisterImports } from './RegisterImports'
import { RegisterLoads } from './RegisterLoads'
import { RegisterRecords } from './RegisterRecords'
import { RoomComments } from './RoomComments'
import { RoomSeats } from './RoomSeats'
import { SecondFactors } from './SecondFactors'
import { Registrations } from './Registrations'
import { Services } from './Services'
import { ServiceTypes } from './ServiceTypes'
import { Subscriptions } from './Subscriptions'
import { Synonyms } from './Synonyms'
import { TableImportRows } from './TableImportRows'
import { TableImports } from './TableImports'
import { TargetGroups } from './TargetGroups'
import { Territories } from './Territories'
import { Users } from './Users'
import { Verifications } from './Verifications'
import { WorkingGroups } from './WorkingGroups'

const content = [
  News,
  Projects,
  Plans,
  Measures,
  MeasureAnswers,
  Consultations,
  Comments,
  WorkingGroups,
  Programmes,
  Events,
  Registrations,
  Providers,
  Services,
  Proposals,
  Claims,
  Verifications,
  Mistakes,
  RegisterDifferences,
  LifeSituations,
  ServiceTypes,
  TargetGroups,
  Territories,
  Synonyms,
  Pages,
  Media,
  Files,
  Redirects,
  PreviewLinks,
  Users,
  Letters,
  Subscriptions,
]

const guardedGlobal = (global: GlobalConfig): GlobalConfig => ({
  ...global,
  admin: {
    ...global.admin,
    hideAPIURL: true,
    components: { elements: { beforeDocumentControls: editorGuards } },
  },
  hooks: {
    ...global.hooks,
    beforeOperation: [
      tidyGlobalInput,
      refuseWrongTypesOfGlobal,
      ...(global.hooks?.beforeOperation ?? []),
    ],
  },
})

export const globals = [Site, Navigation, Alert, VerificationRules, RegisterSource, Security].map(
  guardedGlobal,
)

type Components = NonNullable<CollectionConfig['admin']>['components']
const guardedEditor = ({ edit, ...components }: Components = {}): Components => ({
  ...components,
  edit: {
    ...edit,
    beforeDocumentControls: [...editorGuards, ...(edit?.beforeDocumentControls ?? [])],
  },
})

/** Whatever is asked of any collection is looked at before the database is, and its editor loses nothing. */
const guarded = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  admin: {
    ...collection.admin,
    // A tab for programmers among those of clerks; /pro-vyvojare says it all.
    hideAPIURL: true,
    components: guardedEditor(collection.admin?.components),
  },
  hooks: {
    ...collection.hooks,
    beforeOperation: [
      guardQuery,
      refuseUniqueOfMany,
      oneByOne,
      ...(collection.hooks?.beforeOperation ?? []),
    ],
  },
})

/** The whole content model, in the order of the desk. */
export const collections = [
  ...content,
  auditOf([...content, ...globals]),
  Prompts,
  SecondFactors,
  Changes,
  MissedSearches,
  RegisterRecords,
  RegisterImports,
  RegisterLoads,
  NewsImports,
  NewsImportRows,
  TableImports,
  TableImportRows,
  PrintedCatalogues,
  Occupancies,
  Certificates,
  Feedback,
  FeedbackLinks,
  Invitees,
  RoomSeats,
  RoomComments,
  PersonMatches,
  Announcements,
  MeasureContacts,
  AnswerLinks,
].map((each) => guarded(each as CollectionConfig))

export const endpoints = [
  reviewQueue,
  ...scheduleEndpoints,
  ...verifyEndpoints,
  publicationCheckEndpoint,
  certificateEndpoint,
  ...feedbackEndpoints,
  ...invitationEndpoints,
  ...roomEndpoints,
  ...linkEndpoints,
  ...translationEndpoints,
]
