import { SubmitButton } from '@/site/components/ButtonLink/SubmitButton'
import { Field } from '@/site/components/Field/Field'
import { SelectField } from '@/site/components/Field/SelectField'
import { type Locale, locales } from '@/lib/label'
import { pathTo } from '@/lib/pathTo'
import { texts } from '@/site/texts/texts'

import styles from './EmbedForm.module.css'
import { type EmbedOptions, fonts, type Kind, kinds, mostShown, schemes } from './embedOptions'

type Named = { slug: string; name: string }
type EmbedChoices = {
  territories: Named[]
  targetGroups: Named[]
  types: Named[]
  situations: { slug: string; title: string }[]
}
type Props = {
  locale: Locale
  kind: Kind
  language: Locale
  options: EmbedOptions
  choices: EmbedChoices
}
type Option = { value: string; label: string }

/** What the frame is to show and how it is to look; sent by a button, the page then shows the code. */
export const EmbedForm = ({ locale, kind, language, options, choices }: Props) => {
  const t = texts(locale, 'embedding')
  const catalogue = texts(locale, 'catalogue')
  const { limits } = options
  const any = { value: '', label: texts(locale, 'filters')('all') }
  const named = (list: Named[]): Option[] => [
    any,
    ...list.map(({ slug, name }) => ({ value: slug, label: name })),
  ]

  return (
    <form className={styles.form} action={pathTo(locale, '/vlozit')}>
      <SelectField
        name="co"
        label={t('what')}
        value={kind}
        options={kinds.map((value) => ({ value, label: t(`kind-${value}`) }))}
      />
      <SelectField
        name="uzemi"
        label={catalogue('territory')}
        value={limits.uzemi}
        options={named(choices.territories)}
      />
      <SelectField
        name="skupina"
        label={catalogue('targetGroup')}
        value={limits.skupina}
        options={named(choices.targetGroups)}
      />
      <SelectField
        name="situace"
        label={catalogue('situation')}
        value={limits.situace}
        options={named(choices.situations.map(({ slug, title }) => ({ slug, name: title })))}
      />
      <SelectField
        name="druh"
        label={catalogue('serviceType')}
        value={limits.druh}
        options={named(choices.types)}
      />
      <SelectField
        name="jazyk"
        label={texts(locale, 'common')('language')}
        value={language}
        options={locales.map((value) => ({ value, label: texts(locale, 'languages')(value) }))}
      />
      <SelectField
        name="rezim"
        label={t('scheme')}
        value={options.scheme}
        options={schemes.map((value) => ({ value, label: t(`scheme-${value}`) }))}
      />
      <SelectField
        name="pismo"
        label={t('font')}
        value={options.font}
        options={fonts.map((value) => ({ value, label: t(`font-${value}`) }))}
      />
      <Field label={t('colour')}>
        <input name="barva" type="color" defaultValue={options.colour} />
      </Field>
      <Field label={t('count')}>
        <input name="pocet" type="number" min={1} max={mostShown} defaultValue={options.count} />
      </Field>
      <div className={styles.send}>
        <SubmitButton>{t('make')}</SubmitButton>
      </div>
    </form>
  )
}
