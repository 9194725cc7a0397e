import type { ReactNode } from 'react'

type Page = {
  default: (props: never) => ReactNode | Promise<ReactNode>
  generateMetadata?: (props: never) => Promise<object>
}

/** Every public page by the folders of its address; `[slug]` and the like stand for any. */
export const pageAt: Record<string, () => Promise<Page>> = {
  '/akce/[slug]': () => import('@/app/(site)/[locale]/akce/[slug]/page'),
  '/akce': () => import('@/app/(site)/[locale]/akce/page'),
  '/aktuality/[slug]': () => import('@/app/(site)/[locale]/aktuality/[slug]/page'),
  '/aktuality': () => import('@/app/(site)/[locale]/aktuality/page'),
  '/hledat': () => import('@/app/(site)/[locale]/hledat/page'),
  '/katalog': () => import('@/app/(site)/[locale]/katalog/page'),
  '/nahled/[collection]/[id]': () => import('@/app/(site)/[locale]/nahled/[collection]/[id]/page'),
  '/nahled/odkaz/[token]': () => import('@/app/(site)/[locale]/nahled/odkaz/[token]/page'),
  '/nenalezeno': () => import('@/app/(site)/[locale]/nenalezeno/page'),
  '/o-portalu/[slug]': () => import('@/app/(site)/[locale]/o-portalu/[slug]/page'),
  '/odber/[token]': () => import('@/app/(site)/[locale]/odber/[token]/page'),
  '/odber': () => import('@/app/(site)/[locale]/odber/page'),
  '/overeni/[token]': () => import('@/app/(site)/[locale]/overeni/[token]/page'),
  '/': () => import('@/app/(site)/[locale]/page'),
  '/plany/[slug]/[...code]': () => import('@/app/(site)/[locale]/plany/[slug]/[...code]/page'),
  '/plany/[slug]/pripominky': () => import('@/app/(site)/[locale]/plany/[slug]/pripominky/page'),
  '/plany/[slug]': () => import('@/app/(site)/[locale]/plany/[slug]/page'),
  '/plany': () => import('@/app/(site)/[locale]/plany/page'),
  '/porovnani': () => import('@/app/(site)/[locale]/porovnani/page'),
  '/poskytovatele/[slug]/nahlasit-chybu': () =>
    import('@/app/(site)/[locale]/poskytovatele/[slug]/nahlasit-chybu/page'),
  '/poskytovatele/[slug]': () => import('@/app/(site)/[locale]/poskytovatele/[slug]/page'),
  '/pripominka/[token]/souhlas': () =>
    import('@/app/(site)/[locale]/pripominka/[token]/souhlas/page'),
  '/pripominka/[token]': () => import('@/app/(site)/[locale]/pripominka/[token]/page'),
  '/pracovni-skupiny/[slug]': () => import('@/app/(site)/[locale]/pracovni-skupiny/[slug]/page'),
  '/pracovni-skupiny': () => import('@/app/(site)/[locale]/pracovni-skupiny/page'),
  '/prohlaseni-o-pristupnosti': () =>
    import('@/app/(site)/[locale]/prohlaseni-o-pristupnosti/page'),
  '/projekty/[slug]': () => import('@/app/(site)/[locale]/projekty/[slug]/page'),
  '/projekty': () => import('@/app/(site)/[locale]/projekty/page'),
  '/seznam': () => import('@/app/(site)/[locale]/seznam/page'),
  '/situace': () => import('@/app/(site)/[locale]/situace/page'),
  '/situace/[slug]': () => import('@/app/(site)/[locale]/situace/[slug]/page'),
  '/sluzby/[slug]/nahlasit-chybu': () =>
    import('@/app/(site)/[locale]/sluzby/[slug]/nahlasit-chybu/page'),
  '/sluzby/[slug]': () => import('@/app/(site)/[locale]/sluzby/[slug]/page'),
  '/sprava-udaju': () => import('@/app/(site)/[locale]/sprava-udaju/page'),
  '/volna-mista': () => import('@/app/(site)/[locale]/volna-mista/page'),
  '/osobni-udaje': () => import('@/app/(site)/[locale]/osobni-udaje/page'),
  '/zarizeni': () => import('@/app/(site)/[locale]/zarizeni/page'),
  '/vlozit/hledani': () => import('@/app/(site)/[locale]/vlozit/hledani/page'),
  '/vlozit': () => import('@/app/(site)/[locale]/vlozit/page'),
  '/vlozit/seznam': () => import('@/app/(site)/[locale]/vlozit/seznam/page'),
}
