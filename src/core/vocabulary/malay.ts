import type { Vocabulary } from './vocabulary.ts';

/** Words of resumes in Indonesian and Malay. */
export const malay: Vocabulary = {
  headings: {
    summary: `ringkasan|ringkasan profesional|ringkasan profil|ringkasan diri|ringkasan eksekutif|tentang saya|profil|profil diri|profil singkat
    |profil profesional|deskripsi diri|tujuan karir|tujuan karier|objektif|objektif kerjaya|mengenai saya|perihal diri`,
    experience: `pengalaman|pengalaman kerja|pengalaman profesional|pengalaman bekerja|pengalaman pekerjaan|riwayat pekerjaan|riwayat kerja
    |pengalaman magang|magang|pengalaman kerja dan magang|latihan industri|sejarah pekerjaan|pengalaman praktikal|pekerjaan`,
    projects:
      'proyek|pengalaman proyek|proyek pribadi|proyek pilihan|projek|pengalaman projek|projek peribadi|projek akademik|portofolio',
    skills: `keahlian|keterampilan|kemampuan|keahlian teknis|keterampilan teknis|kemampuan teknis|kompetensi|keahlian utama|keahlian dan kompetensi
    |kemahiran|kemahiran teknikal|kemahiran utama|kompetensi teknis|keterampilan utama|bahasa pemrograman|kemahiran komputer|keahlian komputer`,
    education: `pendidikan|riwayat pendidikan|latar belakang pendidikan|pendidikan formal|latar belakang akademik|kelayakan akademik|pendidikan terakhir
    |maklumat pendidikan|kelulusan akademik`,
    certifications: `sertifikasi|sertifikat|pelatihan|pelatihan dan sertifikasi|sertifikat dan pelatihan|kursus|pensijilan|sijil|pendidikan non formal
    |kursus dan pensijilan|latihan dan pensijilan`,
    other: `bahasa|kemampuan bahasa|kemahiran bahasa|penguasaan bahasa|organisasi|pengalaman organisasi|penghargaan|prestasi|pencapaian|anugerah|hobi
    |minat|minat dan hobi|kontak|informasi kontak|data diri|data pribadi|informasi pribadi|hubungi saya|maklumat peribadi|maklumat diri|rujukan
    |referensi|kegiatan sukarela|sukarelawan|aktivitas|kokurikulum|publikasi|penerbitan`,
  },
  months:
    `januari februari|pebruari|peb maret|mac april mei juni?|jun juli|julai agustus|ogos|agu|agt|ogs september oktober|okt
    november|nopember|nop desember|disember|des|dis`.split(/\s+/),
  present: 'sekarang|saat ini|kini|hari ini',
};
