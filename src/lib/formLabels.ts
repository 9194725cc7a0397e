import { label } from './label'

/** Forms of a service by Act 108/2006 Sb., § 33. */
export const forms = {
  residential: label('Pobytová', 'Residential', 'Стаціонарна'),
  ambulatory: label('Ambulantní', 'Day or drop-in', 'Амбулаторна'),
  field: label('Terénní', 'At home or in the field', 'Виїзна'),
}
