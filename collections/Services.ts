import type { Tab } from 'payload'

import { forms } from '@/lib/formLabels'
import { label } from '@/lib/label'
import { ownProviders, type Person } from '@/lib/roles'
import { serviceFields, type ServiceSection } from '@/lib/serviceSections'
import { staffOrOwn, onlyOwnOnDesk, ownVersions, publishedOrOwn } from '@/model/access/ownEntries'
import { coordinators } from '@/model/access/coordinators'
import { serviceAuthors } from '@/model/access/serviceAuthors'
import { shown } from '@/model/access/shown'
import { trashBy } from '@/model/access/trash'
import { choice } from '@/model/fields/choice'
import { completeness } from '@/model/fields/completeness'
import { contacts } from '@/model/fields/contacts'
import { ending } from '@/model/fields/ending'
import { places } from '@/model/fields/places'
import { many, one } from '@/model/fields/relation'
import { registerAsOf } from '@/model/fields/registerAsOf'
import { richText } from '@/model/fields/richText'
import { searchText } from '@/model/fields/searchText'
import { audience, availability, capacity, terms } from '@/model/fields/serviceFacts'
import { slug } from '@/model/fields/slug'
import { paragraph, title } from '@/model/fields/text'
import { hiddenAt, verifiedBy, verifiedOn } from '@/model/fields/verification'
import { groups } from '@/model/groups'
import { hideAddress } from '@/subjects/review/hideAddress'
import { keepAvailability } from '@/subjects/review/keepAvailability'
import { keepOwnDrafts } from '@/subjects/review/keepOwnDrafts'
import { forgetRegisterDay } from '@/model/hooks/forgetRegisterDay'
import { keepProvider } from '@/model/hooks/keepProvider'
import { keepUnderReview } from '@/subjects/review/keepUnderReview'
import { described } from '@/platform/openapi/operation'
import { availabilityOperation } from '@/subjects/review/reviewOperations'
import { reviewEndpoints } from '@/subjects/review/endpoints'
import { serviceSheet } from '@/subjects/print/sheet/endpoints'
import { setAvailability } from '@/subjects/review/setAvailability'
import { confirmEndpoint } from '@/subjects/verification/confirm'

import { contentCollection, drafts } from './contentCollection'

const states = {
  active: label('V provozu', 'Active', 'Працює'),
  paused: label('Přerušena', 'Paused', 'Призупинено'),
  ended: label('Ukončena', 'Ended', 'Припинено'),
}

const basics: Tab = {
  label: label('O službě', 'About', 'Про послугу'),
  fields: [
    title('name', label('Název', 'Name', 'Назва'), { required: true }),
    {
      ...one('provider', 'providers', label('Poskytovatel', 'Provider', 'Надавач'), {
        required: true,
      }),
      // The editor stores an empty draft before its first key: one without a provider would be nobody's.
      defaultValue: ({ user }: { user?: unknown }) => ownProviders(user as Person)[0],
    },
    one('serviceType', 'service-types', label('Druh služby', 'Type of service', 'Вид послуги'), {
      required: true,
    }),
    choice('forms', label('Formy', 'Forms', 'Форми'), forms, { hasMany: true, required: true }),
    paragraph('summary', label('Shrnutí', 'Summary', 'Стислий зміст'), { maxLength: 400 }),
    richText('description', label('Popis', 'Description', 'Опис')),
    {
      type: 'row',
      fields: [
        {
          name: 'isRegistered',
          type: 'checkbox',
          index: true,
          defaultValue: true,
          label: label(
            'Registrovaná podle zákona',
            'Registered by law',
            'Зареєстрована за законом',
          ),
        },
        {
          name: 'registrationId',
          type: 'text',
          unique: true,
          disableDuplicate: true,
          label: label('Identifikátor služby', 'Register number', 'Номер у реєстрі'),
          maxLength: 20,
        },
      ],
    },
  ],
}

const whom: Tab = { label: label('Pro koho', 'For whom', 'Для кого'), fields: audience }

const where: Tab = {
  label: label('Kde a kdy', 'Where and when', 'Де й коли'),
  fields: [
    many('territories', 'territories', label('Kde působí', 'Where it works', 'Де працює')),
    {
      name: 'isAddressSecret',
      type: 'checkbox',
      defaultValue: false,
      label: label('Utajená adresa', 'Secret address', 'Таємна адреса'),
      admin: {
        description: label(
          'Místa pak uvidí jen úřad a vaše organizace. Po uložení zmizí z webu hned, bez schvalování.',
          'Only staff and your organisation then see the places. Once saved they leave the site at once, without approval.',
          'Місця тоді бачать лише працівники порталу та ваша організація. Після збереження вони одразу зникають із сайту, без схвалення.',
        ),
      },
    },
    places(),
  ],
}

const reached: Tab = { label: label('Kontakty', 'Contacts', 'Контакти'), fields: [contacts()] }

const price: Tab = {
  label: label('Podmínky a cena', 'Terms and costs', 'Умови й ціна'),
  fields: terms,
}

const howMuch: Tab = {
  label: label('Kapacita', 'Capacity', 'Місткість'),
  fields: [capacity(), availability()],
}

/** The sections of the form by the word that opens each from outside. */
const sections: Record<ServiceSection, Tab> = {
  'o-sluzbe': basics,
  'pro-koho': whom,
  'kde-a-kdy': where,
  kontakty: reached,
  cena: price,
  kapacita: howMuch,
}

/** Social services: who helps whom, how, where and for how much. */
export const Services = contentCollection({
  slug: 'services',
  labels: {
    singular: label('Služba', 'Service', 'Послуга'),
    plural: label('Služby', 'Services', 'Послуги'),
  },
  access: {
    read: publishedOrOwn('provider', shown),
    readVersions: ownVersions('version.provider'),
    create: serviceAuthors,
    update: staffOrOwn('provider'),
    delete: trashBy(coordinators),
  },
  admin: {
    group: groups.catalogue,
    components: {
      beforeListTable: ['/src/subjects/print/desk/PaperLink#PaperLink'],
      edit: {
        beforeDocumentControls: [
          '/src/subjects/verification/desk/Confirm#Confirm',
          '/src/subjects/review/desk/HandOver#HandOver',
          {
            path: '/src/desk/sections/OpenSection#OpenSection',
            clientProps: { sections: Object.keys(sections), fields: serviceFields },
          },
        ],
      },
    },
    baseFilter: onlyOwnOnDesk('provider'),
    useAsTitle: 'name',
    defaultColumns: ['name', 'provider', 'serviceType', 'verifiedOn', '_status'],
    listSearchableFields: ['name', 'registrationId', 'slug', 'searchText'],
  },
  defaultPopulate: { name: true, slug: true, serviceType: true },
  defaultSort: 'name',
  // The rule that hides a secret address needs to know, whatever the caller selects.
  forceSelect: { isAddressSecret: true, provider: true },
  indexes: [{ fields: ['_status', 'deletedAt', 'slug'] }],
  fields: [
    { type: 'tabs', tabs: Object.values(sections) },
    completeness,
    slug('name'),
    {
      ...choice('state', label('Stav', 'State', 'Стан'), states, { defaultValue: 'active' }),
      admin: { position: 'sidebar' },
    },
    ...ending('services'),
    registerAsOf,
    verifiedOn(),
    verifiedBy(),
    hiddenAt(),
    searchText(
      ['name', 'summary', 'targetGroupNotes'],
      [
        { path: 'provider', collection: 'providers' },
        { path: 'serviceType', collection: 'service-types' },
      ],
    ),
  ],
  hooks: {
    beforeOperation: [keepOwnDrafts],
    beforeValidate: [keepProvider],
    beforeChange: [keepUnderReview, keepAvailability, forgetRegisterDay],
    afterChange: [hideAddress],
  },
  endpoints: [
    ...reviewEndpoints('services'),
    described(
      { path: '/:id/availability', method: 'patch', handler: setAvailability },
      availabilityOperation,
    ),
    confirmEndpoint('services'),
    serviceSheet,
  ],
  versions: drafts,
})
