import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'

export type Watched = { seconds: number; peakMegabytes: number }

/** Runs a program and watches how much memory it holds at most, as the kernel counts it (Linux). Rejects unless it ends with 0. */
export const watched = (args: string[], env: NodeJS.ProcessEnv): Promise<Watched> =>
  new Promise((resolve, reject) => {
    const begun = performance.now()
    const child = spawn(process.execPath, ['--conditions=production', '--import', 'tsx', ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env,
    })
    let peak = 0
    const watch = setInterval(() => {
      peak = Math.max(peak, peakOf(child.pid ?? 0))
    }, 50)
    child.on('exit', (code) => {
      clearInterval(watch)
      const seconds = Math.round(performance.now() - begun) / 1_000
      if (code === 0) resolve({ seconds, peakMegabytes: Math.round(peak / 1_024) })
      else reject(new Error(`${args.join(' ')} ended with ${code}`))
    })
  })

/** Kilobytes; of a program that has just ended nothing is known any more. */
const peakOf = (pid: number): number => {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0)
  } catch {
    return 0
  }
}
