import { Field } from './Field'

export type Select = {
  name: string
  label: string
  value?: string
  options: { value: string; label: string }[]
}

/** A choice of one. */
export const SelectField = ({ name, label, value = '', options }: Select) => (
  <Field label={label}>
    <select name={name} defaultValue={value}>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  </Field>
)
