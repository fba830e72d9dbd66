import type { Board } from './board.ts';

/** InfoJobs (Spain, Italy): ids that begin with `prefijo`, older and newer class names. */
export const infojobs: Board = {
  id: 'infojobs',
  name: 'InfoJobs',
  kind: 'site',
  matches: ['https://www.infojobs.net/*/of-*', 'https://www.infojobs.it/*'],
  fields: {
    title: ['.ij-OfferDetailHeader-title', '#prefijoPuesto', 'h1'],
    company: ['.ij-OfferDetailHeader-company', '#prefijoEmpresa', 'a.link[href*="/empresa"]'],
    location: ['.ij-OfferDetailHeader-location', '#prefijoPoblacion'],
    salary: ['#prefijoSalario'],
    description: ['.ij-OfferDetailDescription', '#prefijoReqMinimos, #prefijoDescripcion1'],
  },
};
