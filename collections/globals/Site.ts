import type { GlobalConfig, Tab } from 'payload'

import { notForProviders } from '@/model/access/notForProviders'
import { usualFreeForDays } from '@/lib/freePlaces'
import { usualUndatedEventMonths } from '@/lib/usualUndatedEventMonths'
import { label, say } from '@/lib/label'
import { admins } from '@/model/access/admins'
import { anyone } from '@/model/access/anyone'
import { editors } from '@/model/access/editors'
import { accessibilityStatement } from '@/model/fields/accessibilityStatement'
import { address } from '@/model/fields/address'
import { contacts } from '@/model/fields/contacts'
import { help } from '@/model/fields/help'
import { ico } from '@/model/fields/ico'
import { phone } from '@/model/fields/phone'
import { picture } from '@/model/fields/relation'
import { namedBy } from '@/model/fields/rows'
import { line, paragraph } from '@/model/fields/text'
import { webAddress } from '@/model/fields/webAddress'
import { wholeNumber } from '@/model/fields/wholeNumber'
import { groups } from '@/model/groups'
import { followGlobalChange, keepGlobalBefore } from '@/subjects/freshness/followGlobalChange'

const identity: Tab = {
  label: label('Portál', 'Portal', 'Портал'),
  fields: [
    line('name', label('Název portálu', 'Name of the portal', 'Назва порталу'), { required: true }),
    line('tagline', label('Podtitul', 'Tagline', 'Підзаголовок')),
    paragraph('description', label('Popis', 'Description', 'Опис'), { maxLength: 300 }),
    picture('logo', label('Logo', 'Logo', 'Логотип')),
    {
      name: 'accentColor',
      type: 'text',
      label: label('Barva portálu (#rrggbb)', 'Colour (#rrggbb)', 'Колір (#rrggbb)'),
      validate: (value: unknown, { req }: { req: Parameters<typeof say>[0] }) =>
        !value ||
        /^#[0-9a-f]{6}$/i.test(String(value)) ||
        say(
          req,
          label(
            'Napište barvu jako #1f5c4d.',
            'Write the colour as #1f5c4d.',
            'Напишіть колір у вигляді #1f5c4d.',
          ),
        ),
    },
    {
      ...wholeNumber(
        'freeForDays',
        label(
          'Volná místa platí (dní)',
          'Free places count for (days)',
          'Вільні місця чинні (днів)',
        ),
        { max: 366 },
      ),
      defaultValue: usualFreeForDays,
      admin: {
        description: label(
          'Starší číslo se nepočítá: služba se nenajde mezi těmi s volným místem a na webu je u ní, že je údaj starý.',
          'An older number does not count: the service is not found among those with a free place, and the site says that the number is old.',
          'Старіше число не враховується: послуги немає серед тих, що мають місця, а на сайті вказано, що дані старі.',
        ),
      },
    },
    {
      ...wholeNumber(
        'undatedEventMonths',
        label(
          'Akce bez termínu zůstávají v přehledu (měsíců)',
          'Events without a date stay listed (months)',
          'Події без дати залишаються в переліку (місяців)',
        ),
        { max: 60 },
      ),
      defaultValue: usualUndatedEventMonths,
      admin: {
        description: label(
          'Počítá se od poslední změny akce. Pak akce zmizí z přehledu; její stránka zůstane.',
          'Counted from the last change of the event. Then it leaves the list; its page stays.',
          'Рахується від останньої зміни події. Потім вона зникає з переліку; її сторінка лишається.',
        ),
      },
    },
  ],
}

const operator: Tab = {
  name: 'operator',
  label: label('Provozovatel', 'Operator', 'Оператор'),
  fields: [
    line('name', label('Název', 'Name', 'Назва'), { required: true }),
    ico(),
    address(),
    contacts(),
    help(),
  ],
}

const crisis: Tab = {
  label: label('Krizové linky', 'Crisis lines', 'Кризові лінії'),
  fields: [
    {
      ...webAddress(
        'leaveTo',
        label(
          'Kam vede „Rychle pryč“',
          'Where “Leave this page” leads',
          'Куди веде «Швидко вийти»',
        ),
      ),
      admin: {
        description: label(
          'Web, který nikoho nezarazí: počasí, zprávy, vyhledávač. Když nic nevyplníte, je to seznam.cz.',
          'A site that surprises nobody: weather, news, a search engine. Where nothing is filled in it is seznam.cz.',
          'Сайт, який нікого не здивує: погода, новини, пошук. Якщо нічого не вказано, це seznam.cz.',
        ),
      },
    },
    {
      name: 'crisisLines',
      type: 'array',
      label: label('Krizové linky', 'Crisis lines', 'Кризові лінії'),
      labels: {
        singular: label('Krizová linka', 'Crisis line', 'Кризова лінія'),
        plural: label('Krizové linky', 'Crisis lines', 'Кризові лінії'),
      },
      maxRows: 12,
      admin: { components: namedBy('name', 'phone') },
      fields: [
        line('name', label('Název', 'Name', 'Назва'), { required: true }),
        { type: 'row', fields: [phone('phone', { required: true }), webAddress()] },
        {
          type: 'row',
          fields: [
            phone('sms', {
              label: label('Číslo pro SMS', 'Number for text messages', 'Номер для SMS'),
            }),
            webAddress('chat', label('Adresa chatu', 'Address of the chat', 'Адреса чату')),
          ],
        },
        line('hours', label('Kdy volat', 'When to call', 'Коли телефонувати')),
        line('note', label('Komu pomáhá', 'Whom it helps', 'Кому допомагає')),
      ],
    },
  ],
}

/** What is said of the portal and its operator, the crisis lines and the accessibility statement. */
export const Site: GlobalConfig = {
  slug: 'site',
  label: label('Nastavení portálu', 'Settings of the portal', 'Налаштування порталу'),
  access: { read: anyone, readVersions: editors, update: admins },
  admin: { group: groups.administration, hidden: notForProviders },
  fields: [{ type: 'tabs', tabs: [identity, operator, crisis, accessibilityStatement] }],
  hooks: { beforeChange: [keepGlobalBefore], afterChange: [followGlobalChange] },
  lockDocuments: false,
  versions: false,
}
