import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** A copy of the tree as it lies here, to be broken; nobody else works in it. */
export const copyTree = (): { folder: string; files: string[] } => {
  const folder = mkdtempSync(path.join(tmpdir(), 'rozcestnik-mutants-'))
  const listed = ['ls-files', '--cached', '--others', '--exclude-standard']
  const files = execFileSync('git', listed, { encoding: 'utf8', maxBuffer: 100_000_000 })
    .split('\n')
    .filter((file) => file !== '' && existsSync(file))

  for (const file of files) cpSync(file, path.join(folder, file))
  symlinkSync(path.resolve('node_modules'), path.join(folder, 'node_modules'))

  return { folder, files }
}
