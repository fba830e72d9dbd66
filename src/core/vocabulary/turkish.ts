import type { Vocabulary } from './vocabulary.ts';

/** Words of resumes in Turkish. */
export const turkish: Vocabulary = {
  headings: {
    summary: `özet|hakkımda|profil|kişisel özet|kariyer hedefi|ön yazı|kariyer özeti|özgeçmiş özeti|hedef|profesyonel özet
    |kendim hakkında|kariyer hedefim|profesyonel profil`,
    experience: `deneyim|iş deneyimi|deneyimler|iş deneyimleri|iş tecrübesi|iş tecrübeleri|tecrübe|profesyonel deneyim|staj|stajlar
    |staj deneyimi|staj deneyimleri|çalışma deneyimi|mesleki deneyim|kariyer|iş geçmişi|iş ve staj deneyimi|tecrübeler`,
    projects: `projeler|kişisel projeler|projelerim|akademik projeler|proje|bitirme projesi|öne çıkan projeler|proje deneyimi`,
    skills: `beceriler|yetenekler|teknik beceriler|yetkinlikler|teknik yetkinlikler|bilgisayar bilgisi|bilgisayar becerileri
    |teknik yetenekler|teknolojiler|yetenek ve beceriler|bilgi ve beceriler|programlama dilleri|teknik bilgiler
    |uzmanlık alanları|araçlar|nitelikler|kişisel beceriler|mesleki beceriler|bilgisayar bilgileri|yetenekler ve beceriler
    |teknik bilgi`,
    education: `eğitim|öğrenim|eğitim bilgileri|öğrenim durumu|eğitim durumu|eğitim geçmişi|akademik geçmiş|öğrenim bilgileri
    |akademik eğitim`,
    certifications: `sertifikalar|kurslar|sertifikalar ve kurslar|eğitimler|kurs ve sertifikalar|sertifika ve kurslar|eğitim ve sertifikalar
    |sertifika|seminerler|kurslar ve sertifikalar|seminer ve kurslar|sertifikalar ve eğitimler|sertifika bilgileri`,
    other: `diller|yabancı dil|ilgi alanları|hobiler|referanslar|iletişim|ödüller|yabancı diller|kişisel bilgiler|dil bilgisi
    |iletişim bilgileri|gönüllü çalışmalar|başarılar|hobiler ve ilgi alanları|dil|ek bilgiler|yayınlar|dil becerileri
    |gönüllülük|sosyal faaliyetler|bildiği diller|aktiviteler|ödüller ve başarılar|yabancı dil bilgisi|kulüpler|topluluklar
    |sosyal aktiviteler`,
  },
  months: `ocak|oca şubat|şub mart nisan|nis mayıs haziran|haz temmuz|tem ağustos|ağu eylül|eyl ekim|eki kasım|kas
    aralık|ara`,
  present: 'halen|günümüz|devam ediyor|devam|bugün|şu an|şimdi|hâlen',
};
