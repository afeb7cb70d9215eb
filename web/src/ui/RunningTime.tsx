import { useEffect, useState } from 'react'
import { minutesAndSeconds } from '../time/zoned.ts'

/** The length of a call that goes on. */
export function RunningTime({ since, running }: { since: string; running: boolean }) {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    if (!running) return
    const timer = setInterval(() => setNow(Date.now()), 1_000)
    return () => clearInterval(timer)
  }, [running])
  return <>{running ? minutesAndSeconds(now - Date.parse(since)) : '—'}</>
}
