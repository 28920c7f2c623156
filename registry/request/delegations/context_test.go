package delegations_test

import (
	"testing"
)

func TestContext(t *testing.T) {
	for _, test := range []struct{ why, text, want string }{
		{"a given name before a surname", "The speaker will be Jordan Peters.", ""},
		{"with an initial between", "Chad A. Whitman, Legal Adviser", ""},
		{"in capitals", "SPEAKER: GEORGIA ADAMS", ""},
		{"a surname behind a given name", "Michael Jordan and Tom Holland will speak", ""},
		{"behind a courtesy title", "Mr Israel, Mme France, Sr. Cuba, г-н Того, السيد عمان", ""},
		{"behind a title and a given name", "Ms. Ana España and Dr. Peter Ireland", ""},
		{"but the office of a State is no name", "Mr. Ambassador of Jordan; Madame la Ministre de France; H.E. the President of Georgia", "JO FR GE"},
		{"nor is what has States", "the delegation of Jordan Peters", "JO"},
		{"nor what wants the floor", "Jordan wishes to speak. Georgia Segment II. Chad requests. Israel Statement", "JO GE TD IL"},
		{"nor what stands among capitals", "Inscription Liste Orateurs Mali Segment II; Statement Of Ireland Attorney General", "ML IE"},
		{"but behind a speaker it is", "Request To Speak Speaker Jordan Peters", ""},
		{"as address books turn it round", "Mackenzie, Chad", ""},
		{"but a list does not", "Austria, Chad, Jordan", "AT TD JO"},
		{"signed below", "Kind regards,\nJordan", ""},
		{"signed below, and written out", "Jordan\n\nJordan Whitfield\nEmbassy of New Zealand", "NZ"},
		{"alone in a subject it is the State", "Jordan", "JO"},
		{"with a sign between it is the State", "Jordan - Segment I; Chad: segment II", "JO TD"},
		{"an Arabic surname", "السيد محمد المصري، والسيدة هدى التونسي", ""},
		{"an Arabic office", "السفير المصري ووزير العدل التونسي", "EG TN"},
		{"a German given name in Spanish", "Hablará Germán Vargas", ""},
		{"a given name behind its article is the State", "pour la Dominique; le Chili Prend la parole", "DM CL"},
		{"a woman's name, and India with its article", "السيدة هند، ووفد الهند", "IN"},
		{"Richard, Maryland and Amanda in Chinese", "理查德、马里兰州、阿曼达", ""},
		{"a state of the United States", "Atlanta, Georgia 30308", ""},
		{"by its postal code", "Valdosta, Georgia 31601", ""},
		{"the State of Georgia is the other one", "State of Georgia", ""},

		{"small letters are the bird", "We had turkey, and rice in china", ""},
		{"behind a delegation they are not", "for the delegation of turkey", "TR"},
		{"nor where nothing has capitals", "turkey would like to speak, chad too", "TR TD"},
		{"other small names are States", "please add senegal To the list", "SN"},
		{"the Russian word for 'that'", "Кроме того, просим слова. Того же мнения делегация Того.", "TG"},
		{"the Spanish verb 'will go'", "Irán dos personas; irán juntos; la delegación de Irán", "IR"},
		{"the Arabic word for 'financial'", "الدعم المالي والشؤون المالية", ""},
		{"the Malian delegation", "الوفد المالي يطلب الكلمة", "ML"},

		{"Spanish purposes, anger, wishes and pollen", "Tiene fines; la ira; de buena gana; el polen; zona franca; servía", ""},
		{"Latin American States in French", "les États latino-américains", ""},
		{"a Spanish surname", "Juan Cañada", ""},
		{"an organ with a small letter is a word", "The registry of speakers", ""},
		{"abbreviations count in capitals", "USA, UK, DRC, KSA, and us, car, who", "US GB CD SA"},
		{"with stops", "U.S. Embassy; the U.K.; U.A.E.", "US GB AE"},
		{"those that are words do not among capitals", "PLEASE GIVE US A CAR. WHO SPEAKS", ""},
		{"others do", "DRC REQUESTS THE FLOOR", "CD"},

		{"a language", "delivered in French", ""},
		{"languages", "in Arabic, French and Spanish; English/French; на русском языке; باللغة الفرنسية", ""},
		{"a text in a language", "the French version and la traduction en espagnol", ""},
		{"a delegation is no language", "in the French delegation's view; la delegación española", "FR ES"},

		{"a street", "Rue de France 12; 1 avenue du Maroc; Chile Street; Calle Perú", ""},
		{"a university and a bank", "University of Kenya, Bank of Canada", ""},
		{"a lake, a valley, an ocean", "Lake Chad, Jordan Valley, Indian Ocean, 印度洋", ""},
		{"a gulf and a new land", "Gulf of Guinea, New Mexico, golfe de Guinée", ""},
		{"a continent", "Latin American States; América Latina; 南美国家", ""},
		{"developing countries in Chinese", "发展中国家的司法国际合作", ""},

		{"formal names that no table has", "Republic of Taiwan, Republic of Macedonia, República de Turquía", "TW MK TR"},
		{"a formal name of an adjective", "République congolaise; Senegalese Republic; Сенегальская Республика; الجمهورية السنغالية", "CD/CG SN SN SN"},
		{"two States beside one another", "Embassy of Senegal in the Kingdom of the Netherlands", "SN NL"},
		{"organisations", "UNODC on behalf of the European Union", "organisation united nations office on drugs and crime organisation european union"},
	} {
		if got := named(test.text); got != test.want {
			t.Errorf("%s: %q names %q, want %q", test.why, test.text, got, test.want)
		}
	}
}
