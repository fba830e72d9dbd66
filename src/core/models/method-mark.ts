/** Changes with every model and with the list of skills. Made by `npm run train` and `npm run lexicon`. */
export const METHOD_MARK = 'eb1eb3dbe8a1e5c0';
