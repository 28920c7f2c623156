package request

import (
	"testing"

	"speakerlist/registry/request/mail"
	"speakerlist/registry/request/words"
)

// A whoAsksCase is a letter, and who asks in it: a State's code, another's name, or nobody that can be told. Doubt
// stands for parts that contradict each other.
type whoAsksCase struct {
	why, text, signature, subject, name, address, want string
}

const doubt = "doubt"

func (c whoAsksCase) run(t *testing.T) {
	t.Helper()
	got := whoAsks(letter{
		text: words.Cut(c.text), signature: words.Cut(c.signature), subject: words.Cut(c.subject),
		from: mail.Address{Name: c.name, Address: c.address},
	})
	have := ""
	switch {
	case got.doubt != "":
		have = doubt
	case got.delegation != nil && got.delegation.Code != "":
		have = got.delegation.Code
	case got.delegation != nil:
		have = got.delegation.Name
	}
	if have != c.want {
		t.Errorf("%s: got %q, want %q\n  text: %q\n  signature: %q\n  evidence: %+v", c.why, have, c.want, c.text, c.signature, got.evidence)
	}
}

func TestWhoAsksByText(t *testing.T) {
	for _, c := range []whoAsksCase{
		{why: "a State wishes", text: "Kenya wishes to take the floor in segment I.", want: "KE"},
		{why: "a delegation requests", text: "The delegation of Uruguay requests the floor.", want: "UY"},
		{why: "an adjective before the delegation", text: "The Senegalese delegation would like to speak.", want: "SN"},
		{why: "a name before the delegation", text: "The Kenya delegation would like to speak.", want: "KE"},
		{why: "a note verbale and whom it greets", text: "The Embassy of the Republic of Malawi presents its compliments to the Embassy of France and has the honour to request the floor.", want: "MW"},
		{why: "a mission to the United Nations", text: "The Permanent Mission of the Kingdom of Lesotho to the United Nations has the honour to register its delegation.", want: "LS"},
		{why: "an embassy's seat is nothing", text: "The Embassy of Ghana in the Netherlands would like to register.", want: "GH"},
		{why: "put somebody down", text: "Please put Botswana down for segment II.", want: "BW"},
		{why: "register somebody", text: "Kindly register the Republic of Korea for both segments.", want: "KR"},
		{why: "on somebody's behalf", text: "On behalf of Barbados, I would like to request a slot.", want: "BB"},
		{why: "a State on behalf of others", text: "The Netherlands would like to speak on behalf of Belgium and Luxembourg in segment I.", want: "NL"},
		{why: "a State for an organisation", text: "On behalf of the European Union and its member States, Spain would like to deliver a statement.", want: "ES"},
		{why: "an organisation for itself", text: "The European Union would like to deliver a statement on behalf of its member States.", want: "European Union"},
		{why: "neighbours are named in passing", text: "Like our colleagues from Rwanda and Burundi, we would like to speak. The delegation of Tanzania thanks you.", want: "TZ"},
		{why: "what happened there is nothing", text: "Following the arrest in Sudan, Norway would like to speak on arrests.", want: "NO"},
		{why: "who spoke before is nothing", text: "After the statement of Italy we noticed that Slovenia wants to speak too.", want: "SI"},
		{why: "a participation is somebody's", text: "I confirm the participation of Cyprus in segment II.", want: "CY"},
		{why: "the speaker is somebody's", text: "The speaker of Estonia will be Mr Tamm.", want: "EE"},
		{why: "a slot for somebody", text: "May I request a slot for Fiji in segment I?", want: "FJ"},
		{why: "an observer", text: "Ukraine, as an observer State, kindly asks for the floor.", want: "UA"},
		{why: "a longer name is not its beginning", text: "Guinea-Bissau would like to speak.", want: "GW"},
		{why: "nor its end", text: "Papua New Guinea would like to speak.", want: "PG"},
		{why: "the north is not the south", text: "South Sudan wishes to speak.", want: "SS"},
		{why: "Niger is not Nigeria", text: "Niger requests the floor.", want: "NE"},
		{why: "the one Dominica", text: "The Commonwealth of Dominica requests the floor.", want: "DM"},
		{why: "the other", text: "The Dominican Republic requests the floor.", want: "DO"},
		{why: "the one Congo", text: "The Republic of the Congo wishes to speak.", want: "CG"},
		{why: "the other", text: "The Democratic Republic of the Congo wishes to speak.", want: "CD"},
		{why: "Congo alone may be either", text: "Congo wishes to speak in segment I.", want: ""},
		{why: "two that claim are in doubt", text: "Kenya wishes to speak. Uganda requests the floor.", want: doubt},
		{why: "all in capitals", text: "THE EMBASSY OF THE REPUBLIC OF ZAMBIA REQUESTS THE FLOOR.", want: "ZM"},
		{why: "all in small letters", text: "latvia would like to speak in segment one", want: "LV"},
		{why: "the possessive", text: "This is to confirm Portugal's registration for segment I.", want: "PT"},
		{why: "organisers and hosts are nothing", text: "Thank you to France for hosting. The Gambia would like to be added to the list.", want: "GM"},
		{why: "where the writer comes from", text: "I write from the Embassy of Kenya and would like to reserve a slot.", want: "KE"},
		{why: "where a colleague comes from is nothing", text: "A colleague from the Embassy of Kenya told us of the session. Zambia would like to speak.", want: "ZM"},
		{why: "a ministry", text: "The Ministry of Foreign Affairs of Georgia requests the floor.", want: "GE"},

		{why: "un État souhaite", text: "Le Bénin souhaite prendre la parole.", want: "BJ"},
		{why: "une délégation et son adjectif", text: "La délégation malgache souhaiterait intervenir.", want: "MG"},
		{why: "au nom de", text: "Au nom du Cameroun, je vous prie de nous inscrire.", want: "CM"},
		{why: "le siège ne dit rien", text: "L'Ambassade du Togo en Belgique souhaite s'inscrire.", want: "TG"},
		{why: "l'élision", text: "L'Allemagne souhaite s'inscrire au segment I.", want: "DE"},
		{why: "inscrire quelqu'un", text: "Merci d'inscrire Haïti au segment II.", want: "HT"},
		{why: "l'inscription de quelqu'un", text: "Je vous confirme l'inscription de Djibouti.", want: "DJ"},
		{why: "permettre à une délégation", text: "Merci de permettre à la délégation du Sénégal de s'exprimer.", want: "SN"},
		{why: "les voisins ne comptent pas", text: "Comme nos voisins du Tchad, nous souhaitons intervenir. La délégation centrafricaine vous remercie.", want: "CF"},
		{why: "la déclaration d'un autre ne compte pas", text: "Suite à la position de la Belgique, le Luxembourg souhaite intervenir.", want: "LU"},
		{why: "une mission permanente", text: "La Mission permanente de la République de Guinée équatoriale a l'honneur de solliciter la parole.", want: "GQ"},
		{why: "les compliments ne désignent personne", text: "L'Ambassade de la République du Mali présente ses compliments à l'Ambassade de France et a l'honneur de demander l'inscription de sa délégation.", want: "ML"},

		{why: "un Estado desea", text: "Costa Rica desea intervenir en el primer segmento.", want: "CR"},
		{why: "una delegación y su adjetivo", text: "La delegación paraguaya solicita el uso de la palabra.", want: "PY"},
		{why: "la embajada y su sede", text: "La Embajada de Colombia en los Países Bajos solicita su inscripción.", want: "CO"},
		{why: "inscribir a alguien", text: "Por favor inscriban al Ecuador en el segmento II.", want: "EC"},
		{why: "en nombre de", text: "En nombre de Honduras, solicito la palabra.", want: "HN"},
		{why: "los vecinos no cuentan", text: "Junto con Chile y Perú hemos preparado el texto; Bolivia desea intervenir.", want: "BO"},
		{why: "saludar no nombra a quien pide", text: "La Embajada del Perú saluda muy atentamente a la Embajada de Francia y solicita el uso de la palabra.", want: "PE"},

		{why: "государство просит", text: "Республика Молдова просит предоставить ей слово.", want: "MD"},
		{why: "делегация в родительном падеже", text: "Прошу записать делегацию Таджикистана.", want: "TJ"},
		{why: "делегация и прилагательное", text: "Армянская делегация хотела бы выступить.", want: "AM"},
		{why: "от имени", text: "От имени Грузии прошу слова.", want: "GE"},
		{why: "посольство и место", text: "Посольство Республики Казахстан в Королевстве Нидерландов просит включить делегацию в список.", want: "KZ"},
		{why: "вместе с другими", text: "Вместе с Польшей и Литвой мы готовим текст. Эстония просит слова.", want: "EE"},
		{why: "предоставить слово", text: "Просим предоставить слово делегации Сербии.", want: "RS"},

		{why: "دولة ترغب", text: "ترغب دولة الكويت في التحدث في الجزء الأول.", want: "KW"},
		{why: "وفد دولة", text: "يود وفد جمهورية العراق أن يأخذ الكلمة.", want: "IQ"},
		{why: "الوفد وصفته", text: "يطلب الوفد التونسي الكلمة.", want: "TN"},
		{why: "السفارة ومقرها", text: "تهدي سفارة المملكة المغربية لدى مملكة هولندا أطيب تحياتها وتطلب الكلمة.", want: "MA"},
		{why: "باسم دولة", text: "باسم دولة ليبيا نطلب الكلمة.", want: "LY"},
		{why: "أنا من سفارة دولة", text: "أنا من سفارة السودان، ونريد حجز دور في الجزء الأول.", want: "SD"},
		{why: "تسجيل دولة", text: "يرجى تسجيل سلطنة عمان في قائمة المتحدثين.", want: "OM"},

		{why: "国家希望", text: "蒙古国希望在第一部分发言。", want: "MN"},
		{why: "代表团申请", text: "塞内加尔代表团申请发言。", want: "SN"},
		{why: "驻在国不算", text: "中国驻荷兰大使馆申请发言。", want: "CN"},
		{why: "列入某国", text: "请将柬埔寨列入发言名单。", want: "KH"},
		{why: "代表某国", text: "我谨代表大韩民国申请发言。", want: "KR"},
	} {
		c.run(t)
	}
}

func TestWhoAsksBySignatureSubjectNameAndDomain(t *testing.T) {
	const ask = "We would like to speak in segment I."
	for _, c := range []whoAsksCase{
		{why: "the mission that signs", text: ask, signature: "Ana Silva\nPermanent Mission of Cabo Verde to the United Nations\nNew York", want: "CV"},
		{why: "its seat is nothing", text: ask, signature: "Embassy of Jordan\nThe Hague, Netherlands", want: "JO"},
		{why: "a ministry signs", text: ask, signature: "Ministry of Foreign Affairs of Iceland", want: "IS"},
		{why: "a mission by its adjective", text: ask, signature: "Jane Doe\nCanadian Embassy", want: "CA"},
		{why: "the subject, where nobody signs", text: ask, subject: "Malta - registration", want: "MT"},
		{why: "the sender's name", text: ask, name: "Embassy of Nepal", want: "NP"},
		{why: "the government's domain", text: ask, name: "Kari Nordmann", address: "kari@mfa.no", want: "NO"},
		{why: "a mission's own domain", text: ask, name: "Joy", address: "joy@kenyaembassy.nl", want: "KE"},
		{why: "free mail tells nothing", text: ask, name: "Joy", address: "kenya@gmail.com", want: ""},
		{why: "the text goes before the signature's seat", text: "Malawi would like to speak.", signature: "Brussels, Belgium", want: "MW"},
		{why: "the text goes before the subject", text: "Malawi would like to speak.", subject: "Re: Zambia and others", want: "MW"},
		{why: "another government's domain contradicts", text: "The delegation of Malawi would like to speak.", address: "x@mfa.gov.zm", want: doubt},
		{why: "another State's embassy in the signature contradicts", text: "The delegation of Malawi would like to speak.", signature: "Embassy of Zambia", want: doubt},
		{why: "the same State everywhere is no contradiction", text: "Zambia would like to speak.", signature: "Embassy of Zambia, Brussels, Belgium", subject: "Zambia", address: "x@mfa.gov.zm", want: "ZM"},
		{why: "an organisation's address contradicts no State", text: "The delegation of Malawi would like to speak.", address: "x@un.org", want: "MW"},
		{why: "a given name that is a State's", text: "New Zealand would like to speak.", name: "Jordan Peters", signature: "Jordan", address: "j@mfat.govt.nz", want: "NZ"},
		{why: "a given name alone is no State", text: ask, name: "Chad Whitman", signature: "Chad", want: ""},
		{why: "the ambiguous name is settled by the domain", text: "Congo would like to speak.", address: "x@diplomatie.gouv.cd", want: "CD"},
		{why: "and by the signature", text: "Le Congo souhaite intervenir.", signature: "Ambassade de la République du Congo", want: "CG"},
		{why: "a presidency that speaks for the Union", text: "On behalf of the European Union we would like to speak.", signature: "Permanent Mission of Belgium", address: "x@diplobel.fed.be", want: "BE"},
		{why: "nobody at all", text: ask, name: "Protocol", address: "protocol@proton.me", want: ""},
	} {
		c.run(t)
	}
}

func TestWhoAsksOrganisations(t *testing.T) {
	for _, c := range []whoAsksCase{
		{why: "the well-known", text: "Human Rights Watch would like to speak.", want: "Human Rights Watch"},
		{why: "in French", text: "Le Bureau du Procureur souhaite prendre la parole.", want: "Office of the Prosecutor"},
		{why: "in Chinese", text: "国际刑警组织希望发言。", want: "Interpol"},
		{why: "an abbreviation", text: "The ICRC would like to take the floor.", want: "International Committee of the Red Cross"},
		{why: "one that no table has", text: "The Lakeside Human Rights Project would be honoured to take the floor.", want: "Lakeside Human Rights Project"},
		{why: "a State in its name is not the State", text: "The Kenya Victims Support Network would like to speak.", want: "Kenya Victims Support Network"},
		{why: "nor its adjective", text: "La Coalition ivoirienne pour la justice souhaite intervenir.", want: "Coalition ivoirienne pour la justice"},
		{why: "on behalf of one", text: "I write on behalf of the Coastal Lawyers Association, an NGO with observer status. We would like to speak.", want: "Coastal Lawyers Association"},
		{why: "in Spanish", text: "En nombre de la Asociación Andina de Juristas, solicito el uso de la palabra.", want: "Asociación Andina de Juristas"},
		{why: "in Russian, with quotation marks", text: "Фонд «Правовая помощь» просит слова.", want: "Фонд «Правовая помощь»"},
		{why: "in Arabic", text: "ترغب جمعية الأمل لحقوق الإنسان في إلقاء كلمة.", want: "جمعية الأمل لحقوق الإنسان"},
		{why: "in Chinese, with quotation marks", text: "我们是“亚洲法律援助协会”，希望发言。", want: "亚洲法律援助协会"},
		{why: "by the signature", text: "We would like to speak.", signature: "Lena Vogt\nCentre for International Accountability\nBerlin, Germany", want: "Centre for International Accountability"},
	} {
		c.run(t)
	}
}

// What mentions other States without asking for them must not change who asks.
func TestWhoAsksIgnoresOtherStates(t *testing.T) {
	for _, said := range []string{
		"We listened with interest to France and Italy last year.",
		"The situation in Sudan remains of concern.",
		"Our Ambassador is travelling from Belgium.",
		"Please also see the statement by the delegation of Mexico.",
		"Nous saluons la délégation de la Suisse.",
		"La situación en Colombia es distinta.",
		"Мы встретились с делегацией Польши.",
		"التقينا وفد فرنسا أمس.",
		"我们与法国代表团进行了会谈。",
		"Our colleague Georgia Brown of the University of Cyprus will attend.",
		"Please send the badge to our office in Vienna, Austria.",
	} {
		for _, asks := range []string{
			"The delegation of Ghana would like to speak in segment I. ", "Ghana requests the floor. ", "Le Ghana souhaite prendre la parole. ", "加纳代表团希望发言。",
		} {
			got := whoAsks(letter{text: words.Cut(asks + said)})
			if got.doubt == "" && (got.delegation == nil || got.delegation.Code != "GH") {
				t.Errorf("%q behind %q gives %+v", said, asks, got.delegation)
			}
		}
	}
}
