import type { SanitizedConfig } from 'payload'

import { label, type Label } from '@/lib/label'

import type { Address } from './addresses'
import type { Schema } from './schema'

/** What the addresses outside collections and globals are about, by the first word of their path. */
const subjects: Record<string, Label> = {
  addresses: label('Adresy', 'Addresses', 'Адреси'),
  catalogue: label('Hledání v katalogu', 'Search in the catalogue', 'Пошук у каталозі'),
  certificate: label(
    'Je osvědčení pravé',
    'Whether a certificate is true',
    'Чи посвідчення справжнє',
  ),
  'event-feedback': label('Ohlasy po akci', 'Feedback after events', 'Відгуки після подій'),
  'free-places': label('Volná místa', 'Free places', 'Вільні місця'),
  'measure-answer': label(
    'Odkazy z dopisů o opatřeních',
    'Links of letters about measures',
    'Посилання з листів про заходи',
  ),
  'meeting-invitations': label(
    'Pozvánky na jednání skupin',
    'Invitations to meetings of groups',
    'Запрошення на зустрічі груп',
  ),
  'old-news': label('Aktuality starého webu', 'News of an old site', 'Новини старого сайту'),
  'openapi.json': label('Tento popis', 'This document', 'Цей опис'),
  'personal-data': label(
    'Co portál ví o člověku',
    'What is kept of a person',
    'Що портал знає про людину',
  ),
  'publication-check': label(
    'Co se ukáže zveřejněním',
    'What publishing shows',
    'Що покаже публікація',
  ),
  register: label('Načítání registru', 'Reading the register', 'Зчитування реєстру'),
  'review-queue': label(
    'Změny ke schválení',
    'Changes that wait for approval',
    'Зміни, що чекають на схвалення',
  ),
  room: label('Místnost členů skupin', 'The room of members of groups', 'Кімната учасників груп'),
  scheduled: label(
    'Publikace v daný čas',
    'Publications at a set time',
    'Публікації у визначений час',
  ),
  search: label('Hledání ve všem', 'Search in everything', 'Пошук усюди'),
  'search-misses': label(
    'Co lidé hledali a nenašli',
    'What people looked for in vain',
    'Що люди шукали й не знайшли',
  ),
  tables: label('Tabulky', 'Tables', 'Таблиці'),
  translations: label('Překlady', 'Translations', 'Переклади'),
  verification: label(
    'Jak jde ověřování údajů',
    'How the confirming of entries goes',
    'Як іде перевірка даних',
  ),
  verify: label(
    'Odkazy z dopisů o ověření',
    'Links of confirmation letters',
    'Посилання з листів про перевірку',
  ),
}

/** The subjects of the document, those that anybody may read first; `x-title` is their name in each language. */
export const tagsOf = ({ collections, globals }: SanitizedConfig, all: Address[]): Schema[] => {
  const words: Record<string, Label> = {
    ...subjects,
    ...Object.fromEntries(collections.map(({ slug, labels }) => [slug, asLabel(labels.plural)])),
    ...Object.fromEntries(globals.map(({ slug, label: name }) => [slug, asLabel(name)])),
  }
  const isPublic = ({ operation }: Address): boolean => operation?.example !== undefined
  const ordered = [...all.filter(isPublic), ...all].map(({ tag }) => tag)
  return [...new Set(ordered)].flatMap((name) => {
    const title = words[name]
    return title ? [{ name, description: title.en, 'x-title': title }] : []
  })
}

const asLabel = (words: unknown): Label => words as Label
