package machine

func turkish() phrasebook {
	return phrasebook{
		absentSubjects: []string{
			"otomatik yanıt", "otomatik cevap", "ofis dışında", "ofis dışı", "izinde", "izin", "yıllık izin", "tatil",
			"dışarıda", "otomatik mesaj", "işyeri dışında", "büro dışında",
		},
		absentInSubject: []string{
			"ofis dışında", "izindeyim",
		},
		automaticSubjects: []string{
			"alındı (onayı|bildirimi)", "mesajınız alındı", "talebiniz alındı", "otomatik bildirim",
		},
		returnSubjects: []string{
			"teslim edilemedi", "teslim edilemeyen", "iletilemedi", "iletilemeyen (ileti|posta)", "teslimat hatası",
			"teslim durumu bildirimi", "teslim durumu bildirimi hata", "teslim edilemez", "gönderilemedi", "teslimat başarısız",
			"ileti teslim edilemedi",
		},
		delaySubjects: []string{
			"gecikti", "gecikmeli", "teslimat gecikti", "gecikme",
		},
		receiptSubjects: []string{
			"okundu", "okunmadı", "okundu bilgisi", "okundu bildirimi", "okunmadan silindi",
		},
		calendarSubjects: []string{
			"kabul edildi", "kabul", "reddedildi", "belirsiz", "koşullu kabul",
		},
		absent: []string{
			"(şu anda|şu an|halen|) (ofis dışındayım|ofiste değilim|izindeyim|tatildeyim|yurt dışındayım|görevdeyim|yıllık izindeyim)",
			"ofis dışında (olacağım|olduğumdan|bulunuyorum)", "yokluğumda", "(döndüğümde|dönüşümde)", "sınırlı erişim",
			"izinli(yim|)", "ofis dışında",
		},
		absentTalk: []string{
			"iletişim", "ulaş*", "acil", "döndüğüm*", "dön*", "yanıt*", "cevap*", "mesaj*", "e posta*", "ofis*", "kadar", "teşekkür*", "telefon*", "izin*", "saygı*",
		},
		automatic: []string{
			"bu (bir|) otomatik", "bu (mesaj|e posta|ileti) otomatik", "otomatik olarak (oluşturul*|gönderil*)",
			"lütfen bu (mesaja|mesajı|e postayı|e postaya|) (yanıtlamayınız|cevaplamayınız|yanıt vermeyiniz)",
		},
		returned: []string{
			"teslim edilemedi", "teslim edilemiyor", "iletilemedi", "ulaştırılamadı", "bilinmeyen (kullanıcı|alıcı|adres)",
			"adres bulunamadı", "alıcı bulunamadı", "posta kutusu dolu", "kullanıcı bulunamadı", "gönderilemedi",
		},
		delayed: []string{
			"henüz teslim edilemedi", "henüz teslim edilmedi", "gecikti", "gecikiyor",
		},
		receipts: []string{
			"bu bir okundu", "iletiniz (okundu|görüntülendi|silindi)", "okundu bilgisi",
		},
		tickets: []string{
			"(talebiniz|mesajınız|e postanız|başvurunuz) (alındı|alınmıştır|kaydedildi|kaydedilmiştir)", "talep numara*",
			"başvuru numara*", "en kısa sürede",
		},
		unsubscribe: []string{
			"abonelikten çık", "aboneliği iptal", "listeden çık",
		},
		asks: []string{
			"söz almak", "konuşmak ist*", "kayıt (olmak|yaptırmak)", "kaydedilmesini", "adına", "talep (eder|etmektedir)",
			"rica ederiz", "konuşmacı listesi*",
		},
	}
}
