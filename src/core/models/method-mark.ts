/** Changes with every model and with the list of skills. Made by `npm run train` and `npm run lexicon`. */
export const METHOD_MARK = '7ddd76b2de9d8da4';
