'use client'

import { useParams } from 'next/navigation'

const words = {
  cs: [
    'Teď se to nepovedlo',
    'Chyba je u nás a už o ní víme. Zkuste to prosím za chvíli.',
    'Zkusit znovu',
    'V ohrožení života volejte',
  ],
  en: [
    'That did not work',
    'The fault is ours and we know of it. Please try again in a while.',
    'Try again',
    'If a life is in danger, call',
  ],
  uk: [
    'Зараз не вийшло',
    'Помилка на нашому боці, ми про неї знаємо. Спробуйте трохи згодом.',
    'Спробувати ще раз',
    'Якщо під загрозою життя, телефонуйте',
  ],
}

/** What people see when a page could not be made. */
export default function ErrorPage() {
  const { locale } = useParams<{ locale: string }>()
  const [title, text, again, danger] = words[locale as keyof typeof words] ?? words.cs

  return (
    <main id="obsah" className="fault">
      <h1>{title}</h1>
      <p>{text}</p>
      <p>
        <a href="">{again}</a>
      </p>
      <p>
        {danger} <a href="tel:112">112</a>
      </p>
    </main>
  )
}
