import { csvLine } from '@/lib/csvLine'
import { label, say, type Locale } from '@/lib/label'
import type { FreeService } from '@/lib/freeService'
import { formatPhone } from '@/lib/phone'

/** A table for spreadsheets, a line for each form that has a free place. */
export const freePlacesCsv = (services: FreeService[], locale: Locale): string => {
  const sayHere = (text: Parameters<typeof say>[1]) => say({ i18n: { language: locale } }, text)
  const lines = services.flatMap((service) =>
    service.free.map(({ form, free, saidOn }) =>
      csvLine([
        service.serviceType.name,
        service.name,
        service.provider?.name ?? '',
        service.place ?? '',
        form ? sayHere(forms[form]) : '',
        String(free),
        saidOn ?? '',
        service.targetGroups.join(', '),
        String(service.ageFrom ?? ''),
        String(service.ageTo ?? ''),
        service.phones.map(({ number }) => formatPhone(number)).join(', '),
      ]),
    ),
  )
  return `\uFEFF${csvLine(columns.map(sayHere))}${lines.join('')}`
}

const forms = {
  residential: label('pobytová', 'residential', 'стаціонарна'),
  ambulatory: label('ambulantní', 'ambulatory', 'амбулаторна'),
  field: label('terénní', 'in the field', 'виїзна'),
}

const columns = [
  label('Druh', 'Type', 'Вид'),
  label('Služba', 'Service', 'Послуга'),
  label('Poskytovatel', 'Provider', 'Надавач'),
  label('Město', 'Town', 'Місто'),
  label('Forma', 'Form', 'Форма'),
  label('Volných míst', 'Free places', 'Вільних місць'),
  label('Ke dni', 'As of', 'Станом на'),
  label('Cílové skupiny', 'Target groups', 'Цільові групи'),
  label('Věk od', 'Age from', 'Вік від'),
  label('Věk do', 'Age to', 'Вік до'),
  label('Telefon', 'Telephone', 'Телефон'),
]
