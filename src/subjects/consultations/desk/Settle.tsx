'use client'

import { Button, useDocumentInfo, useFormFields } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'

import { askRest } from '@/desk/askRest'
import { useRestAction } from '@/desk/useRestAction'
import { useSay } from '@/desk/useSay'
import { label } from '@/lib/label'

type Counts = { waiting: number; unsettled: number; all: number }

/** Under the form of a consultation: how many comments wait, and the one act that publishes their settlement. */
export const Settle = () => {
  const router = useRouter()
  const { id } = useDocumentInfo()
  const say = useSay()
  const { isBusy, run } = useRestAction()
  const state = useFormFields(([fields]) => fields.state?.value as string | undefined)
  const [isDone, setDone] = useState(false)
  const [isSure, setSure] = useState(false)
  const [counts, setCounts] = useState<Counts | 'unreachable' | null>(null)

  useEffect(() => {
    if (!id) return
    const controller = new AbortController()
    countComments(String(id))
      .then((found) => !controller.signal.aborted && setCounts(found))
      .catch(() => !controller.signal.aborted && setCounts('unreachable'))
    return () => controller.abort()
  }, [id, isDone])

  if (!id || !counts) return null
  if (counts === 'unreachable') return <p role="status">{say(texts.unreachable)}</p>

  const publish = async () => {
    const url = `/api/consultations/${id}/settle`
    const isPublished = await run(() => askRest(url, { method: 'POST' }))
    setSure(false)
    if (!isPublished) return
    setDone(true)
    router.refresh()
  }
  const list = `/admin/collections/comments?where[or][0][and][0][consultation][equals]=${id}`
  const canSettle = state === 'closed' && !isDone

  return (
    <div className="desk-answer">
      <p>
        <a href={list}>{say(texts.all(counts.all))}</a>
        {' · '}
        <a href={`${list}&where[or][0][and][1][state][equals]=waiting`}>
          {say(texts.waiting(counts.waiting))}
        </a>
        {' · '}
        <a
          href={`${list}&where[or][0][and][1][state][equals]=shown&where[or][0][and][2][decision][exists]=false`}
        >
          {say(texts.unsettled(counts.unsettled))}
        </a>
      </p>
      {canSettle && !isSure && (
        <Button onClick={() => setSure(true)} size="medium">
          {say(texts.publish)}
        </Button>
      )}
      {canSettle && isSure && (
        <>
          <p role="status">{say(counts.waiting > 0 ? texts.sureWaiting : texts.sure)}</p>
          <Button disabled={isBusy} onClick={() => void publish()} size="medium">
            {say(texts.yes)}
          </Button>
          <Button buttonStyle="secondary" onClick={() => setSure(false)} size="medium">
            {say(texts.no)}
          </Button>
        </>
      )}
    </div>
  )
}

const countComments = async (id: string): Promise<Counts> => {
  const count = async (question: string): Promise<number> => {
    const asked = `/api/comments/count?where[and][0][consultation][equals]=${id}${question}`
    return (await askRest<{ totalDocs: number }>(asked)).totalDocs
  }
  const [all, waiting, unsettled] = await Promise.all([
    count(''),
    count('&where[and][1][state][equals]=waiting'),
    count('&where[and][1][state][equals]=shown&where[and][2][decision][exists]=false'),
  ])
  return { all, waiting, unsettled }
}

const texts = {
  all: (count: number) =>
    label(`Připomínek: ${count}`, `Comments: ${count}`, `Зауважень: ${count}`),
  waiting: (count: number) =>
    label(
      `čeká na posouzení: ${count}`,
      `to be looked at: ${count}`,
      `очікують на перегляд: ${count}`,
    ),
  unsettled: (count: number) =>
    label(`nevypořádané: ${count}`, `not settled: ${count}`, `не розглянуто: ${count}`),
  publish: label('Zveřejnit vypořádání', 'Publish the settlement', 'Оприлюднити розгляд'),
  sure: label(
    'Rozhodnutí a důvody všech zobrazených připomínek budou hned na webu a autorům odejdou dopisy. Zpět to vzít nejde.',
    'The decisions and reasons of all shown comments will be on the website at once, and letters to the authors leave. It cannot be taken back.',
    'Рішення та обґрунтування всіх показаних зауважень одразу з’являться на вебсайті, а автори отримають листи. Скасувати це не можна.',
  ),
  sureWaiting: label(
    'Některé připomínky nikdo neposoudil; ve vypořádání nebudou. Ostatní budou hned na webu a autorům odejdou dopisy. Zpět to vzít nejde.',
    'Nobody has looked at some comments; they will not be in the settlement. The others will be on the website at once, and letters leave. It cannot be taken back.',
    'Деякі зауваження ніхто не переглянув; у розгляді їх не буде. Інші одразу з’являться на вебсайті, а автори отримають листи. Скасувати це не можна.',
  ),
  yes: label('Ano, zveřejnit', 'Yes, publish', 'Так, оприлюднити'),
  no: label('Zatím ne', 'Not yet', 'Ще ні'),
  unreachable: label(
    'Počty připomínek se nepodařilo načíst.',
    'The counts of comments could not be loaded.',
    'Не вдалося завантажити кількість зауважень.',
  ),
}
