package imapwatch

import "strings"

// usualNames returns what servers and mail programs call the folder of a special use where the server does not tell
// special uses, the likeliest first.
func usualNames(use string) []string {
	switch strings.ToLower(use) {
	case "junk":
		return []string{
			"Junk", "Spam", "Junk E-mail", "Junk Email", "Junk Mail", "[Gmail]/Spam", "[Google Mail]/Spam", "Bulk Mail", "Bulk",
			"Suspected Spam", "Quarantine", "Unwanted", "Junk-E-Mail", "Spamverdacht", "Spam-Verdacht", "Unerwünscht",
			"Werbung", "Courrier indésirable", "Courriers indésirables", "Indésirables", "Indésirable", "Pourriel",
			"Pourriels", "Correo no deseado", "Correo basura", "No deseado", "Basura", "Lixo eletrônico", "Lixo Electrónico",
			"Lixo", "Posta indesiderata", "Indesiderata", "Ongewenste e-mail", "Ongewenste mail", "Ongewenst", "Reclame",
			"Skräppost", "Skräp", "Søppelpost", "Søppel-e-post", "Uønsket e-mail", "Uønsket post", "Roskaposti",
			"Niechciane", "Wiadomości-śmieci", "Nevyžádaná pošta", "Nevyžiadaná pošta", "Levélszemét", "Neželena pošta",
			"Neželjena pošta", "Neželjena e-pošta", "Mesaje nedorite", "Ανεπιθύμητα", "Ανεπιθύμητη αλληλογραφία",
			"Önemsiz", "Önemsiz E-posta", "Gereksiz", "İstenmeyen", "Rämpspost", "Mēstules", "Brukalas", "Šlamštas",
			"Спам", "Нежелательная почта", "Нежелательные", "Небажана пошта", "Сміття", "Нежелана поща", "Нежељена пошта",
			"垃圾邮件", "垃圾郵件", "垃圾箱", "广告邮件", "迷惑メール", "スパム", "스팸", "스팸메일함", "정크 메일",
			"بريد غير هام", "البريد غير الهام", "البريد العشوائي", "بريد مزعج", "البريد المزعج", "غير مرغوب فيه",
			"דואר זבל", "ספאם", "هرزنامه", "स्पैम", "จดหมายขยะ", "Thư rác", "Barua taka",
		}
	case "sent":
		return []string{
			"Sent", "Sent Items", "Sent Mail", "Sent Messages", "Sent-Mail", "[Gmail]/Sent Mail", "[Google Mail]/Sent Mail",
			"Outbox/Sent", "Gesendet", "Gesendete Objekte", "Gesendete Elemente", "Gesendete Nachrichten",
			"Éléments envoyés", "Messages envoyés", "Envoyés", "Courrier envoyé", "Objets envoyés", "Elementos enviados",
			"Enviados", "Mensajes enviados", "Correo enviado", "Itens Enviados", "Mensagens enviadas", "Posta inviata",
			"Inviata", "Inviati", "Messaggi inviati", "Verzonden items", "Verzonden", "Verzonden berichten", "Skickat",
			"Skickade objekt", "Sendte elementer", "Sendt", "Sendt post", "Sendte e-mails", "Lähetetyt", "Wysłane",
			"Elementy wysłane", "Odeslané", "Odeslaná pošta", "Odoslané", "Elküldött", "Elküldött elemek", "Poslano",
			"Poslato", "Trimise", "Elemente trimise", "Απεσταλμένα", "Gönderilmiş", "Gönderilmiş Öğeler", "Gönderilenler",
			"Saadetud", "Nosūtītie", "Išsiųsti", "Отправленные", "Отправленное", "Надіслані", "Изпратени", "Послато",
			"已发送", "已发送邮件", "寄件備份", "已傳送", "送信済み", "送信済みアイテム", "送信済みメール", "보낸편지함", "보낸 편지함",
			"البريد المرسل", "العناصر المرسلة", "المرسلة", "المرسل", "פריטים שנשלחו", "דואר יוצא", "ارسال شده",
			"भेजे गए", "จดหมายที่ส่ง", "Đã gửi",
		}
	case "all":
		return []string{
			"[Gmail]/All Mail", "[Google Mail]/All Mail", "All Mail", "Alle Nachrichten", "Tous les messages", "Todos",
			"Todos los mensajes", "Todos os e-mails", "Tutti i messaggi", "Alle berichten", "Вся почта", "所有邮件", "كل البريد",
		}
	case "archive":
		return []string{
			"Archive", "Archives", "Archived", "Archiv", "Archivé", "Archivos", "Archivo", "Archivio", "Arquivo", "Archief",
			"Arkiv", "Arkisto", "Archiwum", "Архив", "Архів", "存档", "归档", "アーカイブ", "보관함", "أرشيف", "الأرشيف",
		}
	case "trash":
		return []string{
			"Trash", "Deleted Items", "Deleted Messages", "Deleted", "Bin", "[Gmail]/Trash", "[Gmail]/Bin", "Papierkorb",
			"Gelöschte Elemente", "Gelöschte Objekte", "Corbeille", "Éléments supprimés", "Papelera", "Elementos eliminados",
			"Lixeira", "Itens Excluídos", "Cestino", "Posta eliminata", "Prullenbak", "Verwijderde items", "Papperskorgen",
			"Papirkurv", "Roskakori", "Kosz", "Koš", "Корзина", "Удаленные", "Кошик", "已删除邮件", "已删除", "垃圾桶", "ゴミ箱",
			"휴지통", "العناصر المحذوفة", "المهملات", "سلة المهملات",
		}
	case "flagged":
		return []string{
			"[Gmail]/Starred", "[Google Mail]/Starred", "Starred", "Flagged", "Markiert", "Suivis", "Destacados", "Con estrella",
			"Помеченные", "Отмеченные", "已加星标", "المميزة بنجمة",
		}
	default:
		return nil
	}
}
