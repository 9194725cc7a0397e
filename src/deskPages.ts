import { textsOfKeepers } from './subjects/accounts/desk/textsOfKeepers'
import { textsOfPositions } from './subjects/addresses/desk/positions/texts'
import { textsOfAnswers } from './subjects/answers/desk/textsOfAnswers'
import { textsOfMissing } from './subjects/answers/desk/texts'
import { textsOfTasks } from './subjects/groups/desk/texts'
import { textsOfOperations } from './subjects/operations/desk/texts'
import { textsOfPersonalData } from './subjects/personalData/desk/texts'
import { textsOfPaper } from './subjects/print/desk/texts'
import { textsOfRegister } from './subjects/register/desk/texts'
import { textsOfCalendar } from './subjects/scheduling/desk/calendar/texts'
import { textsOfImport } from './subjects/tables/desk/import/texts'
import { textsOfTranslations } from './subjects/translations/desk/texts'
import { textsOfVerification } from './subjects/verification/desk/texts'
import { textsOfZeroResults } from './subjects/zeroResults/desk/texts'

/** The desk's own pages, each at its address under /admin. */
export const deskViews = {
  login: { Component: '/src/subjects/accounts/desk/SignIn#SignIn' },
  secondFactor: {
    Component: '/src/subjects/accounts/desk/SecondFactorView#SecondFactorView',
    path: '/druhy-faktor',
  },
  myServices: {
    Component: '/src/subjects/ownServices/desk/MyServicesView#MyServicesView',
    path: '/moje-sluzby',
  },
  sameCorrection: {
    Component: '/src/subjects/ownServices/desk/same/SameView#SameView',
    path: '/stejna-oprava',
  },
  review: {
    Component: '/src/subjects/review/desk/ReviewQueue#ReviewQueue',
    path: '/ke-schvaleni',
  },
  register: {
    Component: '/src/subjects/register/desk/RegisterView#RegisterView',
    path: '/registr',
  },
  positions: {
    Component: '/src/subjects/addresses/desk/positions/PositionsView#PositionsView',
    path: '/polohy',
  },
  tableImport: {
    Component: '/src/subjects/tables/desk/import/ImportView#ImportView',
    path: '/nahrat-tabulku',
  },
  paper: {
    Component: '/src/subjects/print/desk/PaperView#PaperView',
    path: '/katalog-na-papir',
  },
  wordPlans: {
    Component: '/src/subjects/plans/desk/word/WordView#WordView',
    path: '/opatreni-z-wordu',
  },
  planTree: {
    Component: '/src/subjects/plans/desk/tree/TreeView#TreeView',
    path: '/strom-planu',
  },
  measureAnswers: {
    Component: '/src/subjects/answers/desk/AnswersView#AnswersView',
    path: '/odpovedi',
  },
  missingAnswers: {
    Component: '/src/subjects/answers/desk/MissingView#MissingView',
    path: '/co-chybi',
  },
  oldNews: {
    Component: '/src/subjects/news/desk/oldSite/OldNewsView#OldNewsView',
    path: '/stary-web',
  },
  calendar: {
    Component: '/src/subjects/scheduling/desk/calendar/Calendar#Calendar',
    path: '/kalendar',
  },
  room: {
    Component: '/src/subjects/groups/desk/room/RoomView#RoomView',
    path: '/moje-skupiny',
  },
  unauthorized: { Component: '/src/subjects/groups/desk/room/Unauthorized#Unauthorized' },
  groupTasks: {
    Component: '/src/subjects/groups/desk/TasksView#TasksView',
    path: '/ukoly-skupin',
  },
  translations: {
    Component: '/src/subjects/translations/desk/TranslationsView#TranslationsView',
    path: '/preklady',
  },
  misses: {
    Component: '/src/subjects/zeroResults/desk/ZeroResultsView#ZeroResultsView',
    path: '/nenalezeno',
  },
  personalData: {
    Component: '/src/subjects/personalData/desk/PersonalDataView#PersonalDataView',
    path: '/osobni-udaje',
  },
  operations: { Component: '/src/subjects/operations/desk/Operations#Operations', path: '/provoz' },
  keepers: {
    Component: '/src/subjects/accounts/desk/KeepersView#KeepersView',
    path: '/spravci',
  },
  verification: {
    Component: '/src/subjects/verification/desk/VerificationView#VerificationView',
    path: '/overovani',
  },
} as const

/** What staff find in the menu, in this order. */
export const staffLinks = [
  { href: '/admin/overovani', text: textsOfVerification.title },
  { href: '/admin/registr', text: textsOfRegister.title },
  { href: '/admin/polohy', text: textsOfPositions.title },
  { href: '/admin/nahrat-tabulku', text: textsOfImport.title },
  { href: '/admin/katalog-na-papir', text: textsOfPaper.title },
  { href: '/admin/spravci', text: textsOfKeepers.title },
  { href: '/admin/kalendar', text: textsOfCalendar.title },
  { href: '/admin/co-chybi', text: textsOfMissing.title },
  { href: '/admin/odpovedi', text: textsOfAnswers.title },
  { href: '/admin/ukoly-skupin', text: textsOfTasks.title },
  { href: '/admin/preklady', text: textsOfTranslations.title },
  { href: '/admin/nenalezeno', text: textsOfZeroResults.title },
  { href: '/admin/osobni-udaje', text: textsOfPersonalData.title },
  { href: '/admin/provoz', text: textsOfOperations.title },
]
