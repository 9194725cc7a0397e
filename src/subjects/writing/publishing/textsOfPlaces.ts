import { homeCounts } from '@/lib/homeCounts'
import { label } from '@/lib/label'

/** Where on the portal what is published stands, in words. */
export const textsOfPlaces = {
  homeNews: label(
    `úvodní stránka, dokud je mezi ${homeCounts.news} nejnovějšími aktualitami`,
    `the home page, as long as it is among the ${homeCounts.news} newest news`,
    `головна сторінка, поки це серед ${homeCounts.news} найновіших новин`,
  ),
  homeEvents: label(
    `úvodní stránka, dokud je mezi ${homeCounts.events} nejbližšími akcemi`,
    `the home page, as long as it is among the next ${homeCounts.events} events`,
    `головна сторінка, поки це серед ${homeCounts.events} найближчих подій`,
  ),
  homeProjects: label(
    `úvodní stránka, dokud je mezi ${homeCounts.projects} běžícími projekty, které začaly naposledy`,
    `the home page, as long as it is among the ${homeCounts.projects} running projects that began last`,
    `головна сторінка, поки це серед ${homeCounts.projects} поточних проєктів, що почалися останніми`,
  ),
  homePlans: label(
    `úvodní stránka, dokud je mezi ${homeCounts.plans} plány, které platí od nejpozdějšího dne`,
    `the home page, as long as it is among the ${homeCounts.plans} plans with the latest first day`,
    `головна сторінка, поки це серед ${homeCounts.plans} планів із найпізнішим першим днем`,
  ),
  news: label('přehled aktualit', 'the list of news', 'список новин'),
  events: label('přehled akcí', 'the list of events', 'список подій'),
  pastEvents: label(
    'přehled akcí, mezi těmi, které už byly',
    'the list of events, among those that are over',
    'список подій, серед тих, що вже відбулися',
  ),
  undatedEvents: label(
    'přehled akcí, mezi akcemi bez termínu',
    'the list of events, among those without a date',
    'список подій, серед подій без дати',
  ),
  calendar: label(
    'kalendář, který si lidé odebírají',
    'the calendar that people subscribe to',
    'календар, на який підписуються люди',
  ),
  projects: label('přehled projektů', 'the list of projects', 'список проєктів'),
  plans: label('přehled plánů', 'the list of plans', 'список планів'),
  plan: label(
    'stránka plánu, je-li plán zveřejněný',
    'the page of the plan, if the plan is published',
    'сторінка плану, якщо план опубліковано',
  ),
  situations: label(
    'přehled životních situací',
    'the list of life situations',
    'список життєвих ситуацій',
  ),
  groups: label('přehled pracovních skupin', 'the list of working groups', 'список робочих груп'),
  catalogue: label('katalog služeb', 'the catalogue of services', 'каталог послуг'),
  feeds: label('odběry (RSS a Atom)', 'feeds (RSS and Atom)', 'стрічки (RSS і Atom)'),
  subpage: label(
    'nadřazená stránka, mezi jejími podstránkami',
    'the parent page, among its subpages',
    'батьківська сторінка, серед її підсторінок',
  ),
  loosePage: label(
    'kam na ni dáte odkaz: do nabídky nebo do textu',
    'where you link to it: in the menu or in a text',
    'там, де ви поставите посилання: у меню або в тексті',
  ),
  related: {
    projects: label(
      'stránky projektů, ke kterým patří',
      'the pages of its projects',
      'сторінки її проєктів',
    ),
    events: label('stránky akcí, ke kterým patří', 'the pages of its events', 'сторінки її подій'),
    plans: label('stránky plánů, ke kterým patří', 'the pages of its plans', 'сторінки її планів'),
    workingGroup: label(
      'stránka pracovní skupiny',
      'the page of its working group',
      'сторінка її робочої групи',
    ),
    provider: label('stránka poskytovatele', 'the page of its provider', 'сторінка її надавача'),
  },
  search: label('hledání na portálu', 'the search of the portal', 'пошук на порталі'),
}
