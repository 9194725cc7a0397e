/** What REST answers to a question of the form. Throws when it does not. */
export const askFor = async <Answer>(
  address: string,
  question: Record<string, string>,
  signal: AbortSignal,
): Promise<Answer> => {
  const answer = await fetch(`${address}?${new URLSearchParams(question)}`, { signal })
  if (!answer.ok) throw new Error(String(answer.status))
  return (await answer.json()) as Answer
}
