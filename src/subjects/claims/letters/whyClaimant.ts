import { label } from '@/lib/label'

/** Why somebody gets a letter who asked to keep an organisation. */
export const asked = label(
  'Píšeme vám, protože jste na portálu požádali o správu údajů organizace. Pokud ne, dopis smažte.',
  'You get this letter because you asked on the portal to keep an organisation’s entry. If you did not, delete it.',
  'Ви отримали цей лист, бо на порталі просили про ведення даних організації. Якщо ні, видаліть його.',
)
