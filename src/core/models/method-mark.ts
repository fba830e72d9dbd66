/** Changes with every model and with the list of skills. Made by `npm run train` and `npm run lexicon`. */
export const METHOD_MARK = '8f3078d861d168f0';
