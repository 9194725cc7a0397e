import { useEffect, useRef, useState } from 'react'

import type { Locale } from '@/lib/label'

import { watch } from './camera'
import { sayings } from './sayings'

type Props = { locale: Locale; onCode: (code: string) => void }

/** The camera, once somebody asks for it; where it cannot be used that is said, and typing works. */
export const Scanner = ({ locale, onCode }: Props) => {
  const [isOn, setOn] = useState(false)
  const [hasFailed, setFailed] = useState(false)
  const video = useRef<HTMLVideoElement>(null)
  const latest = useRef(onCode)
  useEffect(() => {
    latest.current = onCode
  })

  useEffect(() => {
    if (!isOn || !video.current) return
    let isOver = false
    let stop = () => undefined as void
    watch(video.current, (code) => latest.current(code)).then(
      (given) => {
        stop = given
        if (isOver) stop()
      },
      () => {
        setOn(false)
        setFailed(true)
      },
    )
    return () => {
      isOver = true
      stop()
    }
  }, [isOn])

  return (
    <div className="door-scan">
      <button
        onClick={() => {
          setFailed(false)
          setOn(!isOn)
        }}
      >
        {sayings[isOn ? 'stopScan' : 'scan'][locale]}
      </button>
      {hasFailed && <p role="alert">{sayings.noCamera[locale]}</p>}
      {isOn && <video ref={video} muted playsInline aria-hidden="true" />}
    </div>
  )
}
