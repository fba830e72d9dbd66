/** Changes with every model and with the list of skills. Made by `npm run train` and `npm run lexicon`. */
export const METHOD_MARK = 'd2f761b8f810e1be';
