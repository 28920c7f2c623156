package delegations_test

import (
	"strings"
	"testing"

	"speakerlist/registry/request/delegations"
	"speakerlist/registry/request/words"
)

// named returns the keys of what a text names, with those that a name may also mean behind a stroke.
func named(text string) string {
	var keys []string
	for _, m := range delegations.Find(words.Cut(text)) {
		means := []string{m.Delegation.Key()}
		for _, also := range m.Also {
			means = append(means, also.Key())
		}
		keys = append(keys, strings.Join(means, "/"))
	}
	return strings.Join(keys, " ")
}

func TestForms(t *testing.T) {
	for _, test := range []struct {
		why, text string
		want      delegations.Form
		mention   string
	}{
		{"a short name", "for Senegal", delegations.Short, "Senegal"},
		{"a formal one of the table", "the Hashemite Kingdom of Jordan asks", delegations.Formal, "Hashemite Kingdom of Jordan"},
		{"a formal one by rule", "la República de Birmania", delegations.Formal, "República de Birmania"},
		{"an adjective", "la délégation sénégalaise", delegations.Adjective, "sénégalaise"},
		{"an adjective that is also a name, small", "La delegación argentina", delegations.Adjective, "argentina"},
		{"and with a capital", "La Argentina", delegations.Short, "Argentina"},
		{"an abbreviation", "the UAE", delegations.Code, "UAE"},
		{"an organisation", "the European Union", delegations.Org, "European Union"},
		{"brackets belong to the name", "Venezuela (Bolivarian Republic of) asks", delegations.Short, "Venezuela (Bolivarian Republic of)"},
		{"what Arabic writes onto a name belongs to it", "وفد وللسنغال", delegations.Short, "وللسنغال"},
	} {
		found := delegations.Find(words.Cut(test.text))
		if len(found) == 0 {
			t.Errorf("%s: nothing in %q", test.why, test.text)
			continue
		}
		if m := found[0]; m.Form != test.want || test.text[m.Start:m.End] != test.mention {
			t.Errorf("%s: %q has %q as %s, want %q as %s", test.why, test.text, test.text[m.Start:m.End], m.Form, test.mention, test.want)
		}
	}
}

func TestLookAlikes(t *testing.T) {
	for _, test := range []struct{ why, text, want string }{
		{"Congo alone may be either", "the delegation of Congo", "CG/CD"},
		{"the Republic is one", "the Republic of the Congo", "CG"},
		{"the Democratic Republic the other", "the Democratic Republic of the Congo", "CD"},
		{"by its abbreviation", "DRC, RDC, ДРК", "CD CD CD"},
		{"by what people say", "DR Congo, la RD Congo, Congo-Brazzaville, ДР Конго", "CD CD CG CD"},
		{"in Arabic", "جمهورية الكونغو الديمقراطية وجمهورية الكونغو", "CD CG"},
		{"in Chinese", "刚果民主共和国、刚果共和国、刚果（金）、刚果（布）", "CD CG CD CG"},
		{"Congolese may be either", "the Congolese delegation, la délégation congolaise, конголезская делегация", "CD/CG CD/CG CD/CG"},
		{"the Republic of Korea", "the Republic of Korea and the DPRK", "KR KP"},
		{"the Democratic People's Republic", "Democratic People's Republic of Korea", "KP"},
		{"Korea alone may be either", "Korea would like to speak", "KR/KP"},
		{"but not North Korea, nor the South", "North Korea, South Korea, Corée du Sud, Corea del Norte", "KP KR KR KP"},
		{"Korean may be either", "the Korean mission; корейская делегация", "KR/KP KR/KP"},
		{"the Koreas in Chinese", "韩国、朝鲜、大韩民国、朝鲜民主主义人民共和国", "KR KP KR KP"},
		{"four Guineas", "Guinea, Guinea-Bissau, Equatorial Guinea, Papua New Guinea", "GN GW GQ PG"},
		{"and in French", "la Guinée, la Guinée-Bissau, la Guinée équatoriale, la Papouasie-Nouvelle-Guinée", "GN GW GQ PG"},
		{"and their adjectives", "guinéenne, bissau-guinéenne, équatoguinéenne", "GN GW GQ"},
		{"and in Russian", "Гвинеи, Гвинеи-Бисау, Экваториальной Гвинеи, Папуа — Новой Гвинеи", "GN GW GQ PG"},
		{"and in Chinese", "几内亚、几内亚比绍、赤道几内亚、巴布亚新几内亚", "GN GW GQ PG"},
		{"and in Arabic", "غينيا، غينيا - بيساو، غينيا الاستوائية، بابوا غينيا الجديدة", "GN GW GQ PG"},
		{"with an abbreviated Equatorial", "Eq. Guinea", "GQ"},
		{"Niger and Nigeria", "Niger, Nigeria, le Niger, le Nigéria", "NE NG NE NG"},
		{"their adjectives differ by a letter", "Nigerien, Nigerian, nigérienne, nigériane, nigerino, nigeriano", "NE NG NE NG NE NG"},
		{"and in Russian", "Нигера, Нигерии, нигерская, нигерийская", "NE NG NE NG"},
		{"and in Arabic and Chinese", "النيجر ونيجيريا 尼日尔和尼日利亚", "NE NG NE NG"},
		{"Dominica and the Dominican Republic", "Dominica, the Dominican Republic, la Dominique, la République dominicaine", "DM DO DM DO"},
		{"Dominican in English may be either", "the Dominican delegation", "DO/DM"},
		{"in the other languages it is not", "dominicaine, dominicana, доминиканская, доминикская", "DO DO DO DM"},
		{"Sudan and South Sudan", "Sudan, South Sudan, Soudan du Sud, Судана и Южного Судана, 南苏丹和苏丹", "SD SS SS SD SS SS SD"},
		{"Ireland and what lies north of it", "Ireland, Northern Ireland, l'Irlande du Nord, 北爱尔兰", "IE"},
		{"the whole name of the United Kingdom", "United Kingdom of Great Britain and Northern Ireland", "GB"},
		{"China and what is not China's delegation", "China; Taiwan; Taiwan, China; Hong Kong, China", "CN TW TW"},
		{"the Republic of China is not the People's", "Republic of China, People's Republic of China", "TW CN"},
		{"Slovakia and Slovenia", "Slovakia, Slovenia, Slovak, Slovene, словацкая, словенская", "SK SI SK SI SK SI"},
		{"Iran and Iraq", "Iran, Iraq, إيران والعراق", "IR IQ IR IQ"},
		{"Austria and Australia", "Austria, Australia, autrichien, australien, النمسا", "AT AU AT AU AT"},
		{"Mauritania and Mauritius", "Mauritania, Mauritius, mauritanienne, mauricienne, Маврикий, Мавритания", "MR MU MR MU MU MR"},
		{"Gambia and Zambia", "The Gambia, Zambia, gambienne, zambienne", "GM ZM GM ZM"},
		{"Oman and Amman", "سلطنة عُمان. نقيم في عمّان. مدينة عمان", "OM"},
		{"Samoa and America's", "Samoa, American Samoa, Samoa americana", "WS"},
		{"the Central African Republic and the region", "Central African Republic, Central African States", "CF"},
		{"Saint Vincent and Saint Lucia, shortened", "St. Vincent and the Grenadines, St Lucia, St. Kitts & Nevis", "VC LC KN"},
		{"Liberia and Libya in Arabic", "ليبريا وليبيا", "LR LY"},
		{"the Koreas' and Macedonia's old names", "FYR Macedonia, Burma, Swaziland, Zaire, Ivory Coast", "MK MM SZ CD CI"},
		{"the Netherlands by its old name", "Holland, Países Bajos, 荷兰王国", "NL NL NL"},
		{"Micronesia", "Micronesia (Federated States of), Federated States of Micronesia", "FM FM"},
	} {
		if got := named(test.text); got != test.want {
			t.Errorf("%s: %q names %q, want %q", test.why, test.text, got, test.want)
		}
	}
}
