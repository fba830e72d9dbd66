/** Changes with every model and with the list of skills. Made by `npm run train` and `npm run lexicon`. */
export const METHOD_MARK = '5180b5b18583d29e';
