package language_test

import (
	"testing"

	"speakerlist/registry/request/language"
)

func TestOf(t *testing.T) {
	for _, test := range []struct{ why, text, want string }{
		{"plain English", "Dear colleagues,\n\nFiji requests the floor in the plenary on cooperation.", "en"},
		{"plain French", "Le Mali souhaite intervenir au segment 2. Merci", "fr"},
		{"plain Spanish", "Hola, el Perú quiere hablar en la sesión de cooperación.", "es"},
		{"plain Russian", "Просим зарегистрировать делегацию для выступления во втором сегменте.", "ru"},
		{"plain Arabic", "يرغب وفد الجمهورية التونسية في أخذ الكلمة خلال الجلسة العامة", "ar"},
		{"plain Chinese", "中华人民共和国拟在合作问题全体会议第一部分发言。", "zh"},
		{"traditional Chinese", "我們想在十二月八日的合作全體會議上發言", "zh"},
		{"French without accents", "Desole pour le retard, decalage horaire oblige.", "fr"},
		{"two words and a number", "Segment 2, merci", "fr"},
		{"the same in English", "Segment 2 please", "en"},
		{"the same in Spanish", "Segmento 1, gracias", "es"},
		{"a name in another script", "Cher Monsieur, la délégation (塞内加尔) souhaite prendre la parole.", "fr"},
		{"a Chinese letter about a segment named in English", "我方希望在 Segment II (technical statements) 发言，谢谢。", "zh"},
		{"a greeting in another language", "Kia ora koutou\n\nNew Zealand would like to register to speak in segment 1.", "en"},
		{"a French greeting over English", "Chers collègues,\n\nSamoa would like to deliver a statement in Segment I.", "en"},
		{"a bilingual text begins in French", "La délégation souhaite prendre la parole.\n\nThe delegation wishes to take the floor in the segment.", "fr"},
		{"a bilingual text begins in English", "The delegation wishes to take the floor in the segment.\n\nLa délégation souhaite prendre la parole au segment II.", "en"},
		{"a signature in another script", "The Republic of Korea would like to register for Segment II.\n\nKIM Ha-yeon\n외교부 국제법규과", "en"},
		{"German is none of the six", "Sehr geehrte Damen und Herren, hiermit bitten wir um Aufnahme in die Rednerliste.", ""},
		{"Portuguese is not Spanish", "bom dia\n\ntimor-leste gostaria de se inscrever no segmento 1. o orador sera o sr. Xavier", ""},
		{"Italian is not French", "L'Italia desidera prendere la parola nel segmento II. Grazie e cordiali saluti", ""},
		{"Catalan is not Spanish", "Andorra voldria prendre la paraula amb la delegació, gràcies i salutacions als col·legues", ""},
		{"Dutch is not English", "De delegatie wil graag het woord voeren in segment II, met dank en vriendelijke groet", ""},
		{"Ukrainian is not Russian", "Делегація України просить надати їй слово у другому сегменті.", ""},
		{"Bulgarian is not Russian", "България желае да се изкаже във втория сегмент, моля да бъде включена в списъка.", ""},
		{"Serbian is not Russian", "Делегација Србије жели да се јави за реч у другом сегменту.", ""},
		{"Persian is not Arabic", "هیئت جمهوری اسلامی ایران خواهشمند است که در بخش دوم سخنرانی کند.", ""},
		{"Urdu is not Arabic", "پاکستان کا وفد دوسرے حصے میں تقریر کرنا چاہتا ہے", ""},
		{"Japanese is not Chinese", "日本代表団は第二部で発言することを希望します。", ""},
		{"Korean is none of the six", "대한민국 대표단은 제2부에서 발언하기를 희망합니다.", ""},
		{"nothing", "", ""},
		{"numbers", "12.12.2023 - 14", ""},
		{"an address", "https://example.org/a/b", ""},
	} {
		if got := language.Of(test.text); got != test.want {
			t.Errorf("%s: Of(%q) = %q, want %q", test.why, test.text, got, test.want)
		}
	}
}

// What people write who write little.
func TestShort(t *testing.T) {
	for want, list := range map[string][]string{
		"en": {
			"Segment II please", "pls add uganda, thx", "Noted with thanks.", "Speaker: Ms Jane Doe", "We withdraw.", "See attached.",
			"Good morning, Fiji here. Segment 2.", "Malta: Segment II. Regards", "Sounds good. Talk soon", "No need to reply.",
			"Please register 王小明 (Wang Xiaoming) for segment II.", "PLEASE REGISTER CHAD", "Our Minister will speak", "Yes, confirmed",
		},
		"fr": {
			"Segment II SVP", "Segment I, merci", "Bonjour, le Niger segment 1", "Merci", "Le Togo demande la parole", "Je confirme",
			"Bien reçu, merci", "Orateur : M. Dupont", "Voir pièce jointe", "Ambassade du Bénin : segment I", "ok pour nous merci beaucoup",
			"Nous suivrons la séance sans y intervenir.", "Deux minutes au segment II.", "Pas de souci, à vendredi !",
		},
		"es": {
			"Segmento II por favor", "Segmento I, gracias", "Hola, Chile segmento 1", "Perú solicita la palabra", "Confirmo", "Orador: Sr. Pérez",
			"Adjunto nota verbal", "Costa Rica, segmento I. Saludos", "No podemos asistir", "Inscribir a Uruguay",
			"Segmento dos, orador por confirmar.", "Todo bien, nos vemos en Nueva York.", "Seguiremos la sesión desde la sala.",
		},
		"ru": {
			"До встречи в Нью-Йорке.", "Спасибо, всё получили! До встречи.", "Коллеги, а можно ли еще успеть во второй?",
			"Просим записать Mr. John Smith, Legal Adviser, Ministry of Foreign Affairs.", "Сегмент II", "Просим слова", "Спасибо", "Россия выступит", "Казахстан, сегмент I", "Снимаем заявку",
		},
		"ar": {"الجزء الأول", "شكرا", "نطلب الكلمة", "مصر - الجزء الثاني", "يرجى التسجيل"},
		"zh": {"第一部分", "谢谢", "申请发言", "收到", "第二部分，谢谢", "请登记 Ms. Jane Doe, Legal Adviser, Mission of Fiji to the United Nations"},
		"": {
			"Queremos participar no segundo segmento da sessão, por favor.", "Va bene, ci vediamo a New York.",
			"Solicitamos a palavra no segmento I. O orador é o Ministro.", "Видимо се у Њујорку, хвала.", "Ще бъдем там, благодарим.",
			"Danke", "Bitte Segment II", "Grazie mille", "Obrigado", "Dziękuję bardzo", "Tack så mycket", "Merhaba, söz almak istiyoruz",
			"Terima kasih banyak", "ありがとうございます", "감사합니다", "Дякую, просимо слова для України", "با تشکر از شما", "Köszönöm szépen",
			"Mulțumesc frumos", "Σας ευχαριστώ", "תודה רבה", "ขอบคุณครับ", "Bedankt voor uw bericht", "Děkuji vám", "Kiitos viestistä",
			"Монгол Улсын төлөөлөгчид үг хэлэх хүсэлтэй байна",
		},
	} {
		for _, text := range list {
			if got := language.Of(text); got != want {
				t.Errorf("Of(%q) = %q, want %q", text, got, want)
			}
		}
	}
}
