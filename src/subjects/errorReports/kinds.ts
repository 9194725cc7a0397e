import { label } from '@/lib/label'

/** What can be wrong with an entry. */
export const mistakeKinds = {
  invalid: label('Údaj neplatí', 'Something is not true', 'Дані неправильні'),
  ended: label('Služba skončila', 'The service has ended', 'Послуга припинена'),
  missing: label('Něco chybí', 'Something is missing', 'Чогось бракує'),
  other: label('Něco jiného', 'Something else', 'Інше'),
}
