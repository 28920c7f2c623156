package request

import (
	"testing"

	"speakerlist/registry/request/mail"
	"speakerlist/registry/request/mail/visible"
)

// TestLeftToAnother checks that a State which says that another speaks for it asks for nothing, and that the other, or one
// that speaks for many, does.
func TestLeftToAnother(t *testing.T) {
	rows := []struct{ why, text, signature, want string }{
		{"English", "Please note that Sweden will take the floor in segment I also on our behalf, so there will be no separate statement by Finland.", "Ministry for Foreign Affairs of Finland", "other"},
		{"French", "La Côte d'Ivoire interviendra au segment I au nom du Groupe des États d'Afrique, dont le Sénégal ; nous ne ferons donc pas de déclaration à titre national.", "Ambassade du Sénégal à La Haye", "other"},
		{"Spanish", "Chile hará uso de la palabra en el segmento I también en nombre de Costa Rica, por lo que no pronunciaremos una declaración nacional.", "Misión Permanente de Costa Rica", "other"},
		{"Arabic", "ستلقي جيبوتي كلمة في الجزء الأول باسم المجموعة العربية، بما فيها فلسطين، ولذلك لن تكون لنا كلمة مستقلة.", "البعثة الدائمة لدولة فلسطين", "other"},
		{"Russian", "В сегменте I от имени Республики Молдова выступит также Румыния. Отдельного заявления мы делать не будем.", "Постоянное представительство Республики Молдова", "other"},
		{"Chinese", "日本将在第一部分同时代表我国发言，韩国不再单独发言。", "大韩民国驻荷兰大使馆", "other"},
		{"the one that speaks for others", "Sweden will take the floor in segment I on behalf of the Nordic countries.", "Embassy of Sweden", "askI"},
		{"with those it speaks for", "Sweden will take the floor in segment I, also on behalf of Finland, which will make no separate statement.", "Embassy of Sweden", "askI"},
		{"a person who speaks for the writer", "Ms Jane Roe will speak on our behalf in segment I, right after Kenya.", "Embassy of Malta", "askI=JaneRoe"},
	}
	r := NewReader(example(), nil)
	for _, row := range rows {
		q := r.read(mail.Message{Text: row.text, Cut: []mail.Passage{{Cause: visible.Signature, Text: row.signature}}, From: mail.Address{Name: "Ann Signer", Address: "ann@example.org"}})
		if got := told(q); got != row.want {
			t.Errorf("%s: %s\ngot %s, want %s", row.why, row.text, got, row.want)
		}
	}
}
