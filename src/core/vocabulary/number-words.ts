/** Numbers written as words, and their values, in the languages that postings and resumes use for years. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map(
  `one ein einem een ett um un uno|two zwei deux dos dois due twee två dwa dwóch|three drei trois tres três tre drie trzy trzech
  |four vier quatre cuatro quatro quattro fyra fire cztery czterech|five fünf cinq cinco cinque vijf fem pięć pięciu|six sechs seis zes sei
  |seven sieben sept siete sete sette|eight acht huit ocho oito otto|nine neun neuf nueve nove|ten zehn dix diez dez dieci tien|eleven elf
  |twelve zwölf|thirteen|fourteen|fifteen fünfzehn quinze quince|sixteen|seventeen|eighteen|nineteen|twenty zwanzig vingt veinte venti`
    .split('|')
    .flatMap((words, index) =>
      words
        .trim()
        .split(/\s+/)
        .map(word => [word, index + 1] as const),
    ),
);
