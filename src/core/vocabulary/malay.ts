import type { Vocabulary } from './vocabulary.ts';

/** Words of resumes in Indonesian and Malay. */
export const malay: Vocabulary = {
  headings: {
    summary: 'ringkasan|ringkasan profesional|ringkasan profil|tentang saya|profil|profil diri|objektif',
    experience:
      'pengalaman|pengalaman kerja|pengalaman profesional|pengalaman pekerjaan|riwayat pekerjaan|pengalaman magang|magang|latihan industri',
    projects: 'proyek|pengalaman proyek|proyek pribadi|projek|projek peribadi',
    skills: `keahlian|keterampilan|kemampuan|keahlian teknis|keterampilan teknis|kompetensi|kemahiran|kemahiran teknikal|bahasa pemrograman`,
    education: 'pendidikan|riwayat pendidikan|latar belakang pendidikan|kelayakan akademik',
    certifications: 'sertifikasi|sertifikat|pelatihan|kursus|pensijilan|sijil',
    other: `bahasa|kemampuan bahasa|organisasi|pengalaman organisasi|penghargaan|prestasi|pencapaian|anugerah|hobi|minat|kontak|data diri
    |data pribadi|maklumat peribadi|rujukan|referensi|publikasi`,
  },
  months: `januari februari maret|mac april mei juni?|jun juli|julai agustus|ogos|agu|agt september oktober|okt november
    desember|disember|des|dis`,
  present: 'sekarang|saat ini|kini',
};
