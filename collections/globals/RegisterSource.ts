import type { GlobalConfig, TextField } from 'payload'

import { label, say, type Label } from '@/lib/label'
import { isCoordinator } from '@/lib/roles'
import { admins } from '@/model/access/admins'
import { coordinators } from '@/model/access/coordinators'
import { nobody } from '@/model/access/nobody'
import { groups } from '@/model/groups'
import { env } from '@/platform/env'
import { refuseKeys } from '@/subjects/accounts/machines/refuseKeys'
import { followGlobalChange, keepGlobalBefore } from '@/subjects/freshness/followGlobalChange'
import { faultOfAddress } from '@/subjects/register/load/files/faultOfAddress'
import { areasOf, isArea } from '@/subjects/register/load/files/areasOf'

const address = (name: string, text: Label, description: Label): TextField => ({
  name,
  type: 'text',
  label: text,
  maxLength: 500,
  admin: { description },
  validate: (value: unknown, { req }) => {
    if (!value) return true
    const fault = faultOfAddress(String(value), env.registerOwnNetwork)
    return fault ? say(req, fault) : true
  },
  hooks: { beforeValidate: [({ value }) => (typeof value === 'string' ? value.trim() : value)] },
})

const wrongAreas = label(
  'Napište kódy oddělené čárkou, například 124 nebo CZ071, 554499.',
  'Write codes with commas between, for example 124 or CZ071, 554499.',
  'Напишіть коди через кому, наприклад 124 або CZ071, 554499.',
)

/** From where the portal reads the state register; nothing is read while there is no address. */
export const RegisterSource: GlobalConfig = {
  slug: 'register-source',
  label: label('Zdroj registru', 'Source of the register', 'Джерело реєстру'),
  access: { read: coordinators, readVersions: nobody, update: admins },
  admin: {
    group: groups.administration,
    hidden: ({ user }) => !isCoordinator(user as never),
    description: label(
      'Registr poskytovatelů sociálních služeb MPSV. S adresou ho portál čte každou noc a rozdíly čekají na stránce Státní registr; bez ní se nečte nic.',
      'The register of social services of MPSV. With an address the portal reads it every night and differences wait at the page State register; without it nothing is read.',
      'Реєстр надавачів соціальних послуг MPSV. З адресою портал читає його щоночі, і розбіжності чекають на сторінці Державний реєстр; без неї не читається нічого.',
    ),
  },
  fields: [
    address(
      'address',
      label('Adresa souboru', 'Address of the file', 'Адреса файлу'),
      label(
        'Celá adresa souboru rpss.json, u MPSV https://data.mpsv.cz/od/soubory/rpss/rpss.json. Prázdné = registr se nečte.',
        'The whole address of rpss.json, of MPSV https://data.mpsv.cz/od/soubory/rpss/rpss.json. Empty = the register is not read.',
        'Повна адреса файлу rpss.json, у MPSV https://data.mpsv.cz/od/soubory/rpss/rpss.json. Порожнє = реєстр не читається.',
      ),
    ),
    address(
      'codeLists',
      label('Adresa číselníků', 'Address of the code lists', 'Адреса довідників'),
      label(
        'Složka, ve které leží druhy-socialni-sluzby.json a další, u MPSV https://data.mpsv.cz/od/soubory/ciselniky/. Prázdné = vedle souboru.',
        'The folder of druhy-socialni-sluzby.json and others, of MPSV https://data.mpsv.cz/od/soubory/ciselniky/. Empty = beside the file.',
        'Тека з druhy-socialni-sluzby.json та іншими, у MPSV https://data.mpsv.cz/od/soubory/ciselniky/. Порожнє = поруч із файлом.',
      ),
    ),
    {
      name: 'territories',
      type: 'text',
      label: label('Kódy území', 'Codes of territories', 'Коди територій'),
      maxLength: 500,
      admin: {
        description: label(
          'Kraj, okres nebo obec, více kódů oddělte čárkou (Pardubický kraj je CZ053). Prázdné = celá republika.',
          'A region, district or municipality, commas between several (Pardubice Region is CZ053). Empty = the whole country.',
          'Край, округ або громада, кілька через кому (Пардубицький край — CZ053). Порожнє = уся країна.',
        ),
      },
      validate: (value: unknown, { req }: { req: Parameters<typeof say>[0] }) =>
        areasOf(value).every(isArea) || say(req, wrongAreas),
    },
  ],
  hooks: {
    beforeOperation: [refuseKeys],
    beforeChange: [keepGlobalBefore],
    afterChange: [followGlobalChange],
  },
  lockDocuments: false,
  versions: false,
}
