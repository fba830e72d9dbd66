/** Words of resumes that contain a ligature, as stems that an ending may follow. Hand-written; of other words, only those in “-tion” are guessed. */
const words: Readonly<Record<string, string>> = {
  fi: `artifici benefici benefit certificat certif clarif classif codif confid confidence confidential config configur confirm
    defi defin definit diversif exemplif fiber field fifth fight figur figma fil fill filter final financ financial find fine
    finish finland fintech firebase firefox firestore firewall firm firmware first fiscal fit five fix fixtur fulfil fulfill
    identif infinit justif magnific modif notif pacific profil profici profit prolific qualif quantif rectif refin satisf
    scientif semifinal shopify significant simplif specif specific spotify unif verif wifi`,
  fl: `airflow cashflow cloudflare conflict confluence confluent dataflow flag flagship flash flask flat fleet flex flexible
    flight float flood floor florida flow flower fluency fluent fluid flutter flux flyway fly influenc influxdb kubeflow
    leaflet mlflow netflix netlify outflow reflect snowflake stackoverflow superfluous tensorflow webflow workflow`,
  ff: `affect afford buffer buffet coffee cutoff differ differenc differential diffus diff effect effort handoff jeff kickoff
    layoff off offer offline offload offset offshore offsite payoff rolloff scaffold sheriff staff stuff suffer tariff tradeoff`,
  ffi: `affiliat affinity affirm coefficient difficult efficacy efficient efficiency griffin office official officiat paraffin
    suffic sufficient suffix traffic`,
  ffl: 'affluent baffle raffle shuffl waffle',
  ft: `after aircraft afternoon afterward craft draft drift fifteen fifth fifty gift graft hereafter left lift loft microsoft
    minecraft often openshift peoplesoft redshift shift soft softbank software spacecraft swift swiftui theft thrift ubisoft
    uplift`,
  tt: `attach attack attain attempt attend attendanc attendee attent attitud attorney attract attribut batter better bottle
    bottleneck bottom butter butterfly button charlotte committ committee cotton cutt emitt fitt flutt formatt gett hewlett
    latt letter littl lottery manhattan marriott matt matter mattermost matthew ottawa outfitt palette patt pattern permitt
    pett pittsburgh plott pretty putt roulette scatter scott seattle sett settl sitt splitt spott stuttgart submitt throttl
    transmitt twitter vignette written witty`,
  ti: `active activit administrative agentic agnostic analytic artistic athletic authentic automatic automotive cognitive
    collective competitive compatible confidential continu cooperative creative critic critical definitive diagnostic digitiz
    directive domestic dynamic effective elasticsearch elastic entity entities essential estimat executive existing facilities
    festival generative genetic heuristic holistic identity identities incentive initial initiativ innovative instantiat
    interactive intuitive iterative justice legislative linguistic logistic mathematic mitigat motivat multi multiplayer
    multiple multithread narrative native negotiat operative optic optimal optimis optimiz option partial particip particular
    parties patient perspective plastic politic positive practic practical practition predictive prioritis prioritiz proactive
    productive prospective prototyp qualitative quantitative quantit realistic relative representative responsibilities robotic
    routine scientist semantic sensitiv statistic static strategic substantial supportive synthetic systematic tactic technical
    thematic ticket tier time timelin timeout title tutorial ultimate universities utilis utilit utiliz vertical accounting
    adapting auditing automating budgeting collaborating collecting communicating computing conducting connecting consulting
    contracting coordinating creating documenting editing evaluating exporting facilitating forecasting generating hosting
    implementing importing integrating investigating listing marketing migrating mounting operating painting posting presenting
    printing prompting protecting recruiting reporting routing scripting selecting starting supporting targeting testing
    texting translating troubleshooting updating validating visiting writing`,
  Th: `Thai Thailand Thank That The Their Them Theorem Theoretical Theory Therapy There These Thesis Thing Think Third Thirteen
    Thirty This Thomas Thompson Those Though Thought Thousand Thread Threat Three Threshold Through Throughout Throughput
    Thrift Thursday Thus Thymeleaf`,
};

const stemsOf: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(words).map(([ligature, list]) => [ligature, new Set(list.split(/\s+/))]),
);
const LONGEST_STEM = Math.max(
  ...[...stemsOf.values()].flatMap(stems => Array.from(stems, stem => stem.length)),
);

/** The ligatures that are looked for. */
export const ligatures: readonly string[] = Object.keys(words);

const ending =
  /^(?:|ing|ed|es|ers?|ly|al|ally|able|ments?|ness|ations?|ity|i?es|ied|ies|ive|ically|ating|ated|ates?|e|s|d|y|rs?|n|ions?|ents?|ently|ance|ic|ication|ications|ying)$/;
const prefix = /^(?:re|un|in|pre|non|multi|over|under|mis)/;
/** Do these pieces make a known word if the ligature joins them? */
export function isLigatureWord(pieces: readonly string[], ligature: string): boolean {
  const stems = stemsOf.get(ligature);
  const whole = pieces.join(ligature);
  const folded = ligature === 'Th' ? whole : whole.toLowerCase();
  // Every beginning is tried: the stem of “motivated” may be “motiv” or “motivat”.
  const isKnown = (form: string) =>
    Array.from({ length: Math.min(form.length, LONGEST_STEM) }, (_, at) => at + 1).some(
      end => stems?.has(form.slice(0, end)) && ending.test(form.slice(end)),
    );
  const isListed = [folded, folded.replace(prefix, '')].some(isKnown);
  return isListed || (ligature === 'ti' && endsInTion(pieces));
}

/** Words in “-tion” are too many to list. */
const endsInTion = ([before = '', after = '', ...more]: readonly string[]): boolean =>
  more.length === 0 && /[a-z]{2}[aceinopu]$/i.test(before) && /^on(?:s|al|ally|ing|ed)?$/i.test(after);
