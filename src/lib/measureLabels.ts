import { label, type Label } from './label'

/** How far a measure is, as somebody said; that its term has passed follows from its dates (./measureStanding). */
export const measureStates = {
  'not-begun': label('Nezahájeno', 'Not begun', 'Не розпочато'),
  running: label('Probíhá', 'Under way', 'Триває'),
  fulfilled: label('Splněno', 'Fulfilled', 'Виконано'),
  partly: label('Splněno částečně', 'Partly fulfilled', 'Виконано частково'),
  unfulfilled: label('Nesplněno', 'Not fulfilled', 'Не виконано'),
  cancelled: label('Zrušeno', 'Cancelled', 'Скасовано'),
} as const satisfies Record<string, Label>

export type MeasureState = keyof typeof measureStates

/** What a measure does to services. */
export const measureKinds = {
  upkeep: label('Udržení', 'Upkeep', 'Збереження'),
  development: label('Rozvoj', 'Development', 'Розвиток'),
  'new-service': label('Nová služba', 'New service', 'Нова послуга'),
  networking: label('Síťování', 'Networking', 'Мережування'),
  information: label('Informovanost', 'Information', 'Інформування'),
  reduction: label('Snížení', 'Reduction', 'Скорочення'),
  other: label('Jiné', 'Other', 'Інше'),
} as const satisfies Record<string, Label>

/** What came of a measure in a year. */
export const evaluationResults = {
  fulfilled: label('Splněno', 'Fulfilled', 'Виконано'),
  partly: label('Splněno částečně', 'Partly fulfilled', 'Виконано частково'),
  continuing: label('Průběžně se plní', 'Being fulfilled', 'Виконується'),
  not: label('Nesplněno', 'Not fulfilled', 'Не виконано'),
  cancelled: label('Zrušeno', 'Cancelled', 'Скасовано'),
} as const satisfies Record<string, Label>
