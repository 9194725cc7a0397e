'use client'

import { Button } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useCallback, useEffect, useState, useSyncExternalStore } from 'react'
import { createPortal } from 'react-dom'

import { useSay } from '@/desk/useSay'

import { textsOfWriting as texts } from './texts'
import { useAskingEscape } from './useAskingEscape'
import { useDraft, type Saved } from './useDraft'

/** Longer than the editor waits after the last key before it saves by itself, in milliseconds. */
const tryEveryMs = 5_000

/**
 * In the editor of a draft: what is not stored yet is stored before one leaves, and tried again until it is;
 * while it cannot be, says so and why.
 */
export const Unsaved = () => {
  const say = useSay()
  const { isModified, save } = useDraft()
  const isOnline = useOnline()
  const [failed, setFailed] = useState<Exclude<Saved, 'saved'> | null>(null)
  const attempt = useCallback(async (): Promise<boolean> => {
    const saved = await save()
    setFailed(saved === 'saved' ? null : saved)
    return saved === 'saved'
  }, [save])
  useBeforeLeaving(isModified, attempt)
  useAskingEscape()

  useEffect(() => {
    if (!isModified) return
    const again = () => void attempt()
    const timer = setInterval(again, tryEveryMs)
    window.addEventListener('online', again)
    window.addEventListener('focus', again)
    return () => {
      clearInterval(timer)
      window.removeEventListener('online', again)
      window.removeEventListener('focus', again)
      setFailed(null)
    }
  }, [attempt, isModified])

  const why = isModified ? (isOnline ? failed : 'offline') : null
  if (!why) return null
  // Into the page itself: the header of the desk lies over whatever stands in the bar.
  return createPortal(
    <div className="desk-unsaved" role="alert">
      <span>{say(texts.unsaved[why])}</span>
      {why === 'signedOut' && (
        <a href="/admin/login" rel="noreferrer" target="_blank">
          {say(texts.signIn)}
        </a>
      )}
      {why === 'refused' && (
        <Button buttonStyle="secondary" onClick={() => void attempt()} size="small">
          {say(texts.again)}
        </Button>
      )}
    </div>,
    document.body,
  )
}

const useOnline = (): boolean =>
  useSyncExternalStore(
    (changed) => {
      window.addEventListener('online', changed)
      window.addEventListener('offline', changed)
      return () => {
        window.removeEventListener('online', changed)
        window.removeEventListener('offline', changed)
      }
    },
    () => navigator.onLine,
    () => true,
  )

/** Stores before a link of the desk is followed; asks before the window is closed, or when it cannot be stored. */
const useBeforeLeaving = (isModified: boolean, save: () => Promise<boolean>): void => {
  const say = useSay()
  const { push } = useRouter()
  useEffect(() => {
    if (!isModified) return
    const onLink = (event: MouseEvent): void => {
      const link = event.target instanceof Element ? event.target.closest('a[href]') : null
      if (!(link instanceof HTMLAnchorElement) || !isFollowed(event, link)) return

      event.preventDefault()
      event.stopPropagation()
      void save().then((isSaved) => {
        if (isSaved || window.confirm(say(texts.leave))) push(link.href)
      })
    }
    const onClose = (event: BeforeUnloadEvent): void => event.preventDefault()
    document.addEventListener('click', onLink, { capture: true })
    window.addEventListener('beforeunload', onClose)
    return () => {
      document.removeEventListener('click', onLink, { capture: true })
      window.removeEventListener('beforeunload', onClose)
    }
  }, [isModified, push, save, say])
}

/** Whether a click leaves the editor for another page of the desk; links in a text being written lead nowhere. */
const isFollowed = (event: MouseEvent, link: HTMLAnchorElement): boolean => {
  const { origin, pathname } = new URL(link.href)
  return (
    event.button === 0 &&
    !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) &&
    (link.target === '' || link.target === '_self') &&
    link.closest('[contenteditable=true]') === null &&
    origin === window.location.origin &&
    pathname.startsWith('/admin') &&
    pathname !== window.location.pathname
  )
}
