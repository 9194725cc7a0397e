import type { Locale } from '@/lib/label'
import type { Event } from '@/payload-types'
import { FormField } from '@/site/components/FormField/FormField'
import { texts } from '@/site/texts/texts'

type Questions = NonNullable<NonNullable<Event['signUpHere']>['questions']>
type Props = {
  locale: Locale
  questions: Questions
  field: (name: string) => { name: string; value: string; fault?: string }
}

/** What the organiser asks. */
export const QuestionFields = ({ locale, questions, field }: Props) => {
  const t = texts(locale, 'signUp')

  return questions.map(({ id, text, kind, options, isRequired }) => (
    <FormField
      key={id}
      {...field(`answer-${id}`)}
      label={isRequired ? text : t('optional', { text })}
      isOptional={!isRequired}
      inputMode={kind === 'number' ? 'decimal' : undefined}
      maxLength={1_000}
      choice={kind === 'choice' ? { options: linesOf(options), choose: t('choose') } : undefined}
    />
  ))
}

const linesOf = (text: string | null | undefined): string[] =>
  (text ?? '')
    .split('\n')
    .map((each) => each.trim())
    .filter(Boolean)
