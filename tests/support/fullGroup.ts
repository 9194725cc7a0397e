/** Who sits in a working group, when it met and what it is to do, with everything that its page shows. */
export const fullGroup = (file: string) => ({
  members: [
    { organisation: 'Kompas', side: 'provider', role: 'předseda' },
    { organisation: 'Kraj', side: 'commissioner' },
    { organisation: 'Strohý', side: 'provider' },
  ],
  meetings: [
    { date: '2020-01-10T12:00:00Z' },
    {
      date: '2021-01-10T12:00:00Z',
      topic: 'Auta',
      agenda: '1. Kolik aut\n2. Kdo zaplatí',
      attendance: { commissioner: 1, provider: 2, user: 0, guest: 3 },
      quorum: 'yes',
      conclusions: 'Koupíme dvě.',
      resolutions: [
        {
          number: '1/2021',
          text: 'Skupina doporučuje dvě auta.',
          votesFor: 3,
          votesAgainst: 0,
          votesAbstained: 1,
        },
        { text: 'Skupina bere na vědomí zprávu.' },
      ],
      minutes: file,
      papers: [file],
    },
  ],
  tasks: [
    { text: 'Sepsat trasy', state: 'open', dueOn: '2999-06-30T12:00:00Z', responsible: 'Kompas' },
    {
      text: 'Oslovit řidiče',
      state: 'open',
      dueOn: '2022-03-31T12:00:00Z',
      metOn: '2021-01-10T12:00:00Z',
    },
    { text: 'Zjistit ceny' },
    { text: 'Půjčit auto', state: 'done', doneOn: '2021-02-01T12:00:00Z' },
    { text: 'Koupit loď', state: 'dropped', dropReason: 'Není řeka.' },
  ],
})
