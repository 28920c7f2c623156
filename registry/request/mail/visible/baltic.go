package visible

// baltic holds Estonian, Latvian and Lithuanian.
func baltic() phrasebook {
	return phrasebook{
		from: []string{
			"saatja", "kellelt", "nuo", "no", "kam siuntė", "siuntėjas", "sūtītājs",
		},
		sent: []string{
			"saadetud", "kuupäev", "išsiųsta", "data", "nosūtīts", "datums", "saatmisaeg", "laikas", "nosūtīšanas datums",
		},
		to: []string{
			"saaja", "kellele", "kam", "adresatas", "gavėjas", "adresāts", "saajad",
		},
		cc: []string{
			"koopia", "kopija", "kopi", "cc",
		},
		subject: []string{
			"teema", "tema", "temats", "pealkiri", "tēma",
		},
		other: []string{
			"manused", "priedai", "pielikumi", "tähtsus", "svarba",
		},
		original: []string{
			"algne kiri", "algne sõnum", "pradinis laiškas", "originalus laiškas", "sākotnējais ziņojums",
			"oriģinālais ziņojums", "pirminis laiškas", "originaalkiri", "oriģinālā ziņa", "originaalsõnum",
			"pradinis pranešimas", "sākotnējā vēstule",
		},
		forwarded: []string{
			"edastatud kiri", "edastatud sõnum", "persiųstas laiškas", "pārsūtītais ziņojums", "pārsūtītā ziņa",
			"edasisaadetud kiri", "persiunčiamas laiškas", "pārsūtīta vēstule", "pārsūtītā vēstule", "persiųsta žinutė",
			"edasi saadetud kiri", "algab edastatud sõnum",
		},
		opens: []string{
			"kuupäev", "kuupäeval", "e", "t", "k", "n", "r", "l", "p", "rašė", "kell",
		},
		wrote: []string{
			"kirjutas", "rašė", "rakstīja", "kirjutab", "rašo", "raksta", "parašė", "uzrakstīja",
		},
		pronouns: []string{
			"mina", "meie", "mūsu", "mūsų",
		},
		sentFrom: []string{
			"saadetud", "išsiųsta", "nosūtīts",
		},
		sentBy: []string{
			"saadetud minu", "išsiųsta iš", "nosūtīts no", "saadetud iphone", "siųsta iš", "hangi outlook", "gauti outlook",
			"saadetud telefonist",
		},
		valedictions: []string{
			"lugupidamisega", "parimate soovidega", "tervitades", "tänades", "aitäh", "tänan", "pagarbiai", "su pagarba",
			"geriausi linkėjimai", "ačiū", "dėkoju", "ar cieņu", "ar sveicieniem", "paldies", "cieņā", "heade soovidega",
			"linkėjimai", "parimat", "ette tänades",
		},
		offices: []string{
			"saatkond", "suursaatkond", "ministeerium", "välisministeerium", "justiitsministeerium", "esindus", "suursaadik",
			"nõunik", "direktor", "osakond", "büroo", "juhataja", "ambasada", "ministerija", "ambasadorius", "patarėjas",
			"direktorius", "skyrius", "departamentas", "atstovybė", "vēstniecība", "vēstnieks", "padomnieks", "direktors",
			"nodaļa", "departaments", "pārstāvniecība", "sekretär", "sekretorius", "sekretārs", "ülikool", "universitetas",
			"universitāte", "jurist", "teisininkas", "jurists",
		},
		contacts: []string{
			"tel", "telefon", "telefonas", "tālrunis", "faks", "faksas", "fakss", "mob", "e post", "el paštas", "e pasts",
			"aadress", "adresas", "adrese", "mobiil",
		},
		asks: []string{
			"palume", "palun", "soovib", "soovime", "sooviks", "sõna", "prašome", "prašo", "norėtų", "norime", "lūdzam", "lūdz",
			"vēlas", "segment*", "registre*", "kõneleja*", "pranešėj*", "runātāj*", "selle asemel",
		},
	}
}
