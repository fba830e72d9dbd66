/** Labels for a phone number in many languages, for finding numbers and for joining broken ones. */
export const phoneWords =
  'h\\/?p|telp|fone|puh|kom|sđt|đt|điện thoại|rufnummer|mobilnummer|携帯|연락처|휴대폰|전화|هاتف|جوال|κινητό|phone|(?<!\\p{L}\\s)contact|home|mobile|mobil|cell|tel(?:efon|éfono|efono|efone|éphone|efoon)?|handy|gsm|whatsapp|móvil|celular|cel|fono|tfno|tlfn?|mobiel|portable|cellulare|telemóvel|komórka|natel|puhelin|telepon|telefón|mobiltelefon|sími|电话|手机|電話|тел|телефон|моб|τηλ|m|t|p|c|ph|mob';
