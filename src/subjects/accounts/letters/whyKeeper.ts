import { label } from '@/lib/label'

/** Why a provider's person gets letters about an entry. */
export const keeper = label(
  'Píšeme vám, protože na portálu spravujete údaje svého poskytovatele.',
  'You get this letter because you keep the entries of your provider on the portal.',
  'Ви отримали цей лист, бо ведете дані свого надавача на порталі.',
)
