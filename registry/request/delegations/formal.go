package delegations

// formalTitles returns what stands before a State's short name or adjective in a formal one, wherever no table has that
// name: Republic of Senegal, République française, Республика Сенегал.
func formalTitles() []string {
	return []string{
		"(Arab|Islamic|Federal|Federative|Federal Democratic|Democratic|Democratic Socialist|Socialist|People's|People's Democratic" +
			"|Cooperative|Co-operative|Oriental|Eastern|Independent|) (Republic|Rep.|State) of (the|)",
		"(Great Socialist People's|Independent and Sovereign) (Republic|State) of (the|)",
		"(Hashemite|United|) Kingdom of (the|)",
		"(Grand Duchy|Principality|Sultanate|Commonwealth|Union|Emirate|Swiss Confederation) of (the|)",
		"République (arabe|islamique|fédérale|fédérative|démocratique|fédérale démocratique|populaire|algérienne démocratique et populaire" +
			"|socialiste|démocratique socialiste|coopérative|orientale|unie|) (de|du|des|d'|) (la|l'|les|)",
		"(Royaume|Royaume hachémite|Grand-Duché|Principauté|État|État indépendant|Sultanat|Union|Commonwealth|Confédération)" +
			" (de|du|des|d'|) (la|l'|les|)",
		"República (Árabe|Islámica|Federal|Democrática|Popular|Socialista|Oriental|Cooperativa|Federativa|Argelina Democrática y Popular" +
			"|Federal Democrática|Democrática Federal|Democrática Socialista|Unida|) (de|del|) (la|los|las|)",
		"(Reino|Reino Hachemita|Estado|Estado Independiente|Principado|Sultanía|Sultanato|Unión|Mancomunidad|Commonwealth" +
			"|Gran Ducado|Confederación) (de|del|) (la|los|las|)",
		"(República|República Federativa|República Democrática|Estado|Reino|Principado|Grão-Ducado) (do|da|dos|das)",
		"(Bundesrepublik|Republik|Königreich|Königreichs|Fürstentum|Fürstentums|Großherzogtum|Großherzogtums|Staat|Staates) (der|)",
		"(Repubblica|Repubblica Federale|Repubblica Islamica|Regno|Stato|Principato|Granducato) (di|del|della|dell'|dei|)",
		"(арабск*|исламск*|федеративн*|федеральн*|демократическ*|социалистическ*|кооперативн*|восточн*|народн*|) республик*",
		"(федеративн* демократическ*|демократическ* социалистическ*|народн* демократическ*) республик*",
		"(независим*|) (королевств*|государств*|княжеств*|султанат*|содружеств*|союз*|герцогств*|конфедераци*)",
		"(جمهورية|مملكة|دولة|سلطنة|إمارة|اتحاد|دوقية|كومنولث|كمنولث)",
		"(جمهورية|دولة) (ديمقراطية|إسلامية|عربية|اتحادية|تعاونية)",
	}
}

// formalTails returns what stands behind a short name or an adjective in a formal one: French Republic, Французская
// Республика, جمهورية ألمانيا الاتحادية, 塞内加尔共和国.
func formalTails() []string {
	return []string{
		"(Republic|Federation|Confederation|Arab Republic|People's Republic)",
		"(islamique|démocratique|démocratique et populaire|fédérale)",
		"(арабск*|) (республик*|федераци*|конфедераци*|королевств*)",
		"народн* демократическ* республик*",
		"(اتحادية|ديمقراطية|ديمقراطية اتحادية|إسلامية|عربية|شعبية|هاشمية|ديمقراطية شعبية|اشتراكية|ديمقراطية اشتراكية|تعاونية|بوليفارية|كبرى|شرقية)",
		"(اتحادية ديمقراطية|ديمقراطية إشتراكية|اشتراكية ديمقراطية|متحدة)",
		"(联邦|人民|伊斯兰|阿拉伯|民主|民主人民|人民民主|联邦民主|民主联邦|社会主义|民主社会主义|合作|东岸|统一|多民族|)共和国",
		"(聯邦|人民|伊斯蘭|阿拉伯|民主|民主人民|人民民主|聯邦民主|社會主義|民主社會主義|合作|東岸|)共和國",
		"(王国|公国|大公国|联邦|联邦国|联盟|独立国|苏丹国|合众国|王國|公國|大公國|聯邦|聯盟|獨立國|合眾國)",
	}
}
