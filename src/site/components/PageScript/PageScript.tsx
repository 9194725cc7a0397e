import { scriptPath, type PageScriptName } from '@/lib/pageScripts'

type Props = { name: PageScriptName }

/** A script that a page needs: the only way to one, since the server cuts out all others. */
export const PageScript = ({ name }: Props) => <script defer type="module" src={scriptPath(name)} />
