package visible

func finnish() phrasebook {
	return phrasebook{
		from: []string{
			"lähettäjä", "keneltä",
		},
		sent: []string{
			"lähetetty", "päivämäärä", "päiväys", "lähetysaika", "pvm", "aika",
		},
		to: []string{
			"vastaanottaja", "vastaanottajat", "kenelle", "saaja",
		},
		cc: []string{
			"kopio", "cc", "kopiot", "jakelu",
		},
		subject: []string{
			"aihe", "otsikko",
		},
		other: []string{
			"liitteet", "liite", "tärkeys", "prioriteetti", "vastausosoite", "piilokopio",
		},
		original: []string{
			"alkuperäinen viesti", "alkuperäinen sähköposti", "alkuperäinen tapaaminen", "viesti lähettäjältä", "alkup viesti",
		},
		forwarded: []string{
			"välitetty viesti", "edelleenlähetetty viesti", "lähetetty edelleen", "välitetyn viestin alku",
			"välitetty sähköposti", "edelleen lähetetty viesti", "alkuperäinen välitetty viesti", "aloitus välitetty viesti",
		},
		forwardBy: []string{
			"välittänyt", "edelleen lähettänyt",
		},
		above: []string{
			"vastaa tämän rivin yläpuolelle", "kirjoita vastauksesi tämän rivin yläpuolelle",
		},
		opens: []string{
			"ma", "ti", "ke", "to", "pe", "la", "su", "maanantai", "tiistai", "keskiviikko", "torstai", "perjantai", "lauantai",
			"sunnuntai", "lainaus", "klo",
		},
		wrote: []string{
			"kirjoitti", "kirjoittaa", "kirjoitit", "kirjoittivat", "kirjoitti seuraavaa", "lähetti",
		},
		pronouns: []string{
			"minä", "sinä", "hän", "meidän", "minun",
		},
		sentFrom: []string{
			"lähetetty", "kirjoitettu",
		},
		sentBy: []string{
			"lähetetty iphonesta", "lähetetty ipadista", "lähetetty puhelimesta", "lähetetty android", "lähetetty outlookista",
			"lähetetty minun", "hanki outlook", "lataa outlook", "lähetetty laitteesta", "lähetetty samsung",
			"lähetetty sähköpostista", "lähetetty windowsin", "lähetetty nokia", "lähetetty matkapuhelimesta",
		},
		footers: []string{
			"tarkoitettu (vain|ainoastaan|yksinomaan)", "(vain|ainoastaan) (vastaanottajan|vastaanottajalle|sen|nimetyn)",
			"(jos|mikäli) (et|ette|olet|olette) (ole|saanut|saaneet|tarkoitettu|vastaanottanut)", "erehdyksessä", "vahingossa",
			"luottamuksellis* (tietoa|ja|tietoja|viesti)", "salassa pidettäv*", "on (ehdottomasti|) kielletty",
			"ajattele ympäristöä", "ennen (kuin|) tulosta*", "virustark*", "viruksia ei", "tietosuoja*", "henkilötie*",
			"peruuta tilaus", "vastuuvapaus*", "tämä (viesti|sähköposti) (on|ja|voi|sisältää|saattaa)",
		},
		legal: []string{
			"luottamuksellis*", "vastaanottaj*", "erehdyksessä", "lähettäj*", "poist*", "kielletty", "liitte*", "virus*",
			"vastuu*", "salassa",
		},
		headings: []string{
			"vastuuvapauslauseke", "luottamuksellinen", "huomio", "tärkeää", "varoitus",
		},
		banners: []string{
			"ulkoinen (sähköposti|viesti|lähettäjä)", "huomio (tämä|ulkoinen)", "varoitus (tämä|ulkoinen)",
			"tämä (viesti|sähköposti) (on lähetetty|tulee|tuli) (organisaation|ulkopuolelta|ulkoisesta)", "et saa usein",
		},
		bannerPart: []string{
			"organisaation ulkopuolelta", "ulkoinen lähettäjä", "älä napsauta", "miksi tämä on tärkeää",
		},
		classified: []string{
			"sisäinen", "luottamuksellinen", "julkinen", "salainen", "käyttö rajoitettu",
		},
		valedictions: []string{
			"ystävällisin terveisin", "parhain terveisin", "terveisin", "ystävällisesti", "kunnioittavasti", "kiitos",
			"kiitoksin", "kiitos etukäteen", "kiittäen", "yt", "t", "terv", "ystävällisin tervehdyksin", "parhaat terveiset",
			"lämpimin terveisin", "hyvää päivänjatkoa", "kohteliaimmin", "yst terv", "ystäv terv", "paljon kiitoksia",
			"terveiset",
		},
		closings: []string{
			"kiitos viestistä", "kiitämme", "odotamme", "kiitos etukäteen",
		},
		offices: []string{
			"suurlähetystö", "ministeriö", "ulkoministeriö", "oikeusministeriö", "edustusto", "lähetystö", "suurlähettiläs",
			"lähetystöneuvos", "neuvonantaja", "lakimies", "johtaja", "päällikkö", "yksikkö", "osasto", "sihteeri", "virkamies",
			"neuvos", "yliopisto", "instituutti", "säätiö", "yhdistys", "komitea", "neuvosto", "puheenjohtaja",
			"koordinaattori", "asianajaja", "syyttäjä", "katu", "tie", "pl", "lähetystösihteeri", "erityisasiantuntija",
			"asiantuntija", "oikeudellinen", "avustaja",
		},
		contacts: []string{
			"puh", "puhelin", "matkapuhelin", "gsm", "faksi", "sähköposti", "s posti", "email", "e mail", "www", "osoite",
			"käyntiosoite", "postiosoite", "suora", "vaihde", "tel",
		},
		courtesies: []string{
			"h e", "herra", "rouva", "puhuja", "nimi", "hei", "hyvä", "arvoisa",
		},
		asks: []string{
			"pyydämme", "pyydän", "pyytää", "haluaa", "haluamme", "haluaisi", "haluaisimme", "toivoo", "toivomme",
			"puheenvuoro*", "puhuja*", "segment*", "ilmoittautu*", "rekisteröi*", "lausunto", "sijasta", "sijaan", "perua",
			"peruuttaa", "voisitteko", "voitteko", "liitteenä", "vahvistakaa",
		},
	}
}
