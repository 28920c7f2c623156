package visible

func turkish() phrasebook {
	return phrasebook{
		from: []string{
			"kimden", "gönderen", "gönderici", "from kimden",
		},
		sent: []string{
			"gönderildi", "gönderilme tarihi", "tarih", "gönderim tarihi", "gönderme tarihi", "gönderilen tarih",
		},
		to: []string{
			"kime", "alıcı", "alıcılar", "kime gönderildi",
		},
		cc: []string{
			"bilgi", "cc", "kopya", "bilgi için",
		},
		subject: []string{
			"konu",
		},
		other: []string{
			"ekler", "ek", "önem", "öncelik", "yanıtla", "gizli", "yanıt adresi", "ekli dosyalar",
		},
		original: []string{
			"özgün ileti", "orijinal mesaj", "orijinal ileti", "asıl mesaj", "özgün mesaj", "ilk mesaj", "orjinal mesaj",
			"orijinal e posta", "özgün randevu", "özgün i̇leti",
		},
		forwarded: []string{
			"iletilen mesaj", "yönlendirilen mesaj", "yönlendirilmiş mesaj", "iletilen ileti", "yönlendirilmiş ileti",
			"yönlendirilen ileti", "iletilmiş mesaj", "i̇letilen mesaj", "yönlendirilen iletinin başlangıcı",
			"iletilen iletinin başlangıcı", "yönlendirilmiş e posta", "i̇letilen i̇leti", "yönlendirilmiş i̇leti",
			"iletinin başlangıcı", "yönlendirilen posta",
		},
		forwardBy: []string{
			"yönlendiren", "ileten",
		},
		above: []string{
			"lütfen bu satırın üstüne yanıt verin", "yanıtınızı bu satırın üzerine yazın", "bu satırın üzerinden yanıtlayın",
		},
		opens: []string{
			"tarihinde", "tarihli", "şu tarihte",
		},
		wrote: []string{
			"yazdı", "şunu yazdı", "şunları yazdı", "şöyle yazdı", "yazmış", "yazıyor", "demiş ki", "tarihinde şunları yazdı",
			"yazılanlar", "yazdi", "diyor ki", "yazdılar",
		},
		pronouns: []string{
			"ben", "biz", "siz", "bizim", "benim",
		},
		sentFrom: []string{
			"iphone", "ipad", "samsung", "android", "yahoo", "mobil", "windows", "outlook", "gönderildi",
		},
		sentBy: []string{
			"iphone umdan gönderildi", "ipad imden gönderildi", "outlook u edinin", "outlook için alın", "ios için outlook",
			"android için outlook", "windows için posta", "samsung akıllı telefonumdan", "telefonumdan gönderildi",
			"huawei cep telefonumdan",
		},
		sentFromEnd: []string{
			"gönderildi", "gönderilmiştir", "gönderilen", "gönderdim",
		},
		footers: []string{
			"(yalnızca|sadece|münhasıran) (gönderildiği|alıcı*|adresteki|kişi*|gönderilen|yukarıda)",
			"(alıcısı|muhatabı|alıcı) (değilseniz|siz değilseniz)", "yanlışlıkla (ulaş*|gönder*|al*)",
			"gizli (bilgi*|ve|olabilir|nitelik*)", "gizlilik (bildirimi|notu)", "(kesinlikle|) yasaktır",
			"çevreyi (koru*|düşün*)", "yazdırmadan önce", "çıktısını almadan", "virüs* (tara*|karşı|içermez|bulun*)",
			"virüslere karşı", "abonelikten", "sorumluluk (kabul|üstlen*)", "sorumlu (değil*|tutulamaz)", "kişisel veri*",
			"kvkk", "bu (e posta|mesaj|ileti|elektronik) (ve|gizli|yalnızca|sadece|mesajı|posta)",
		},
		legal: []string{
			"gizli", "alıcı*", "yanlışlıkla", "gönderen*", "sil*", "yasak*", "ek*", "virüs*", "sorumlu*", "ifşa", "kopyala*",
		},
		headings: []string{
			"gizlilik", "uyarı", "yasal uyarı", "dikkat", "önemli", "sorumluluk reddi", "gizlilik notu",
		},
		banners: []string{
			"dış (e posta|gönderen|kaynak)", "harici (e posta|gönderen)", "dikkat (bu|harici|dış)", "uyarı (bu|harici|dış)",
			"sık sık e posta almıyorsunuz",
		},
		bannerPart: []string{
			"kuruluş* dışından", "kurum dışından", "dış gönderen", "bağlantılara tıklamayın", "bunun neden önemli olduğunu",
		},
		classified: []string{
			"kurum içi", "gizli", "genel", "hizmete özel", "tasnif dışı", "halka açık",
		},
		valedictions: []string{
			"saygılarımla", "saygılarımızla", "saygılar", "en iyi dileklerimle", "en iyi dileklerimizle", "sevgiler",
			"selamlar", "teşekkürler", "teşekkür ederim", "teşekkür ederiz", "çok teşekkürler", "şimdiden teşekkürler",
			"iyi çalışmalar", "iyi günler", "iyi dileklerimle", "derin saygılarımla", "hürmetlerimle", "kolay gelsin",
			"selam ve saygılarımla", "saygı ile", "saygıyla", "arz ederim", "arz ederiz",
		},
		closings: []string{
			"bilgilerinize (arz|sunarım)", "ilginiz için", "teşekkür eder",
		},
		offices: []string{
			"büyükelçiliği", "büyükelçilik", "bakanlığı", "bakanlık", "misyonu", "temsilciliği", "daimi", "büyükelçi",
			"müsteşar", "müsteşarı", "katip", "katibi", "müdür", "müdürü", "müdürlüğü", "dairesi", "daire", "başkan", "başkanı",
			"başkanlığı", "başkan yardımcısı", "ataşe", "konsolosluğu", "hukuk", "hukuk müşaviri", "avukat", "savcı",
			"savcılık", "dışişleri", "adalet", "cumhuriyeti", "üniversitesi", "enstitüsü", "vakfı", "derneği", "komitesi",
			"konseyi", "koordinatör", "uzman", "uzmanı", "sokak", "cadde", "caddesi", "mah", "cad", "sok", "kat", "sekreter",
			"yardımcısı", "protokol",
		},
		contacts: []string{
			"tel", "telefon", "faks", "cep", "gsm", "e posta", "eposta", "mail", "web", "adres", "dahili", "www", "santral",
		},
		courtesies: []string{
			"sayın", "ekselansları", "konuşmacı", "isim", "ad", "adı", "merhaba", "değerli",
		},
		asks: []string{
			"lütfen (kaydedin|ekleyin|onaylayın|teyit|bizi)", "rica ederiz", "rica ederim", "talep", "istiyoruz", "istiyor",
			"istemektedir", "arzu", "söz almak", "konuşmacı*", "segment*", "bölüm*", "kayıt", "kaydedilmesi*", "beyan*",
			"yerine", "geri çek*", "iptal", "misiniz", "mısınız", "ekte", "liste*", "konuşma*",
		},
	}
}
