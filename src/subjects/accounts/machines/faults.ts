import { label } from '@/lib/label'

/** Why a request with a key is refused. */
export const faults = {
  unknown: label(
    'Klíč neplatí, nebo už neplatí. Nový vytvoří správce portálu.',
    'The key does not hold, or no longer. An admin of the portal makes a new one.',
    'Ключ недійсний або вже недійсний. Новий створить адміністратор порталу.',
  ),
  expired: label(
    'Platnost klíče skončila. Nový vytvoří správce portálu.',
    'The key has expired. An admin of the portal makes a new one.',
    'Термін дії ключа минув. Новий створить адміністратор порталу.',
  ),
  readsOnly: label(
    'Tímto klíčem lze jen číst.',
    'This key can only read.',
    'Цим ключем можна лише читати.',
  ),
  notByKey: label(
    'Účty, klíče a přihlašování mění jen lidé, klíčem to nejde.',
    'Only people change accounts, keys and sign-ins; a key cannot.',
    'Облікові записи, ключі та вхід змінюють лише люди, ключем це неможливо.',
  ),
  tooMany: (seconds: number) =>
    label(
      `Příliš mnoho požadavků. Zkuste to znovu za ${seconds} s.`,
      `Too many requests. Try again in ${seconds} s.`,
      `Забагато запитів. Спробуйте знову через ${seconds} с.`,
    ),
}
