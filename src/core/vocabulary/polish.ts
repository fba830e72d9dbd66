import type { Vocabulary } from './vocabulary.ts';

/** Words of resumes in Polish. */
export const polish: Vocabulary = {
  headings: {
    summary: `podsumowanie|o mnie|profil zawodowy|profil|podsumowanie zawodowe|cel zawodowy|kilka słów o mnie|krótko o mnie
    |streszczenie|kim jestem`,
    experience: `doświadczenie|doświadczenie zawodowe|przebieg kariery|staże|praktyki|praktyki i staże|historia zatrudnienia
    |przebieg pracy zawodowej|zatrudnienie|praca zawodowa|staże i praktyki|kariera|doświadczenie w pracy|historia zawodowa
    |kariera zawodowa|przebieg kariery zawodowej`,
    projects: `projekty|projekty własne|projekty osobiste|wybrane projekty|projekty prywatne|ważniejsze projekty|projekty komercyjne
    |projekty studenckie`,
    skills: `umiejętności|najważniejsze umiejętności|umiejętności techniczne|kompetencje|technologie|znajomość technologii|kluczowe umiejętności
    |umiejętności informatyczne|umiejętności zawodowe|umiejętności miękkie|stack technologiczny|narzędzia
    |umiejętności i kompetencje|wiedza i umiejętności|kwalifikacje|dodatkowe umiejętności|umiejętności komputerowe
    |języki programowania|znajomość programów|zdolności|mocne strony|znajomość narzędzi`,
    education: `wykształcenie|edukacja|nauka|studia|edukacja i szkolenia|przebieg edukacji|ścieżka edukacyjna|ukończone szkoły|wykształcenie i odbyte szkolenia`,
    certifications: `certyfikaty|kursy|szkolenia|kursy i szkolenia|szkolenia i certyfikaty|certyfikaty i szkolenia|kursy i certyfikaty
    |certyfikaty i kursy|kursy szkolenia|szkolenia i kursy|uprawnienia`,
    other: `języki|zainteresowania|języki obce|hobby|dane osobowe|referencje|kontakt|osiągnięcia|dodatkowe informacje|wolontariat
    |znajomość języków|dane kontaktowe|inne|publikacje|nagrody|znajomość języków obcych|działalność dodatkowa|koła naukowe
    |hobby i zainteresowania|informacje dodatkowe|linki|klauzula|pozostałe|działalność społeczna|aktywność dodatkowa
    |nagrody i wyróżnienia`,
  },
  months: `sty(?:czeń|cznia)? lut(?:y|ego)? marca|marzec kwi(?:ecień|etnia)? maj czerwiec|czerwca|cze
    lipiec|lipca|lip sierpień|sierpnia|sie wrzesień|września|wrz październik(?:a)?|paź listopad(?:a)?|lis
    grudzień|grudnia|gru`,
  present: 'obecnie|aktualnie|do dziś|do dzisiaj|teraz|nadal|do chwili obecnej|do teraz|w trakcie',
};
