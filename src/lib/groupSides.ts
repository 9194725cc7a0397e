import { label } from './label'

/** Whom a member of a working group speaks for. */
export const groupSides = {
  commissioner: label('Zadavatel', 'Commissioner', 'Замовник'),
  provider: label('Poskytovatel', 'Provider', 'Надавач'),
  user: label('Uživatel', 'User', 'Користувач'),
  expert: label('Odborník', 'Expert', 'Експерт'),
}
export type GroupSide = keyof typeof groupSides
