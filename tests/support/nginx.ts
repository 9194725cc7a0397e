import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** Whether this machine has the proxy that most towns put before the portal. */
export const hasNginx = spawnSync('nginx', ['-v']).status === 0

/** Starts nginx before a server, as docs/operators.md has it; gives its address and how to end it. */
export const startNginx = async (origin: string) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'rozcestnik-nginx-'))
  const port = 20_000 + (process.pid % 20_000)
  const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${folder}/${name};`)
    .join('\n')
  writeFileSync(
    path.join(folder, 'nginx.conf'),
    `pid ${folder}/pid; daemon off; error_log stderr error;
    events {}
    http {
      access_log off;
      ${places}
      server { listen 127.0.0.1:${port}; location / { proxy_pass ${origin}; } }
    }`,
  )
  const child = spawn('nginx', ['-p', folder, '-c', path.join(folder, 'nginx.conf')], {
    stdio: 'ignore',
  })
  const ended = new Promise((resolve) => child.once('exit', resolve))
  const stop = async () => {
    child.kill('SIGQUIT')
    await ended
    rmSync(folder, { recursive: true, force: true })
  }
  await isListening(port)
  return { origin: `http://127.0.0.1:${port}`, stop }
}

const isListening = async (port: number): Promise<void> => {
  const until = Date.now() + 10_000
  while (Date.now() < until) {
    const isOpen = await new Promise<boolean>((resolve) => {
      const socket = connect(port, '127.0.0.1', () => {
        socket.destroy()
        resolve(true)
      })
      socket.once('error', () => setTimeout(resolve, 20, false))
    })
    if (isOpen) return
  }
  throw new Error('nginx does not start')
}
