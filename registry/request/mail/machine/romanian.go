package machine

func romanian() phrasebook {
	return phrasebook{
		absentSubjects: []string{
			"răspuns automat", "absent", "absență", "absentă", "plecat din birou", "în concediu", "concediu", "mesaj automat",
			"lipsă de la birou", "în afara biroului",
		},
		automaticSubjects: []string{
			"confirmare de primire", "am primit mesajul", "notificare automată", "confirmare primire",
		},
		returnSubjects: []string{
			"nelivrabil", "nelivrat", "mesaj nelivrat", "livrare eșuată", "eroare de livrare",
			"notificare privind starea livrării", "notificare de stare a livrării", "nu se poate livra", "nu a putut fi livrat",
			"imposibil de livrat", "mesaj returnat", "eșec la livrare",
		},
		delaySubjects: []string{
			"întârziat", "livrare întârziată", "întârziere",
		},
		receiptSubjects: []string{
			"citit", "necitit", "confirmare de citire", "a fost citit",
		},
		calendarSubjects: []string{
			"acceptat", "refuzat", "provizoriu", "tentativ",
		},
		absent: []string{
			"(sunt|voi fi|mă aflu) (momentan|în prezent|) (plecat|plecată|absent|absentă|în concediu|în delegație|în afara biroului|în misiune)",
			"în (timpul absenței|absența) mele", "în absența mea", "la (întoarcere|revenire|întoarcerea)", "acces limitat",
			"nu am acces", "revin (la|pe|în)",
		},
		absentTalk: []string{
			"contact*", "urgen*", "revin", "revenire", "răspun*", "mesaj*", "e mail*", "birou*", "până", "mulțum*", "coleg*", "telefon*", "concediu*", "cu stimă",
		},
		automatic: []string{
			"acesta este un (mesaj|răspuns) automat", "(mesaj|răspuns) (generat|trimis) automat",
			"(vă rugăm|) (să|) nu răspundeți (la|)",
		},
		returned: []string{
			"nu a putut fi (livrat|livrată|transmis|trimis)", "nu a fost livrat", "nu s a putut livra",
			"eroare (de|la) livrare", "adresă (negăsită|inexistentă|necunoscută)", "destinatar (necunoscut|inexistent)",
			"utilizator (necunoscut|inexistent)", "căsuța (poștală|) (este|) plină", "nu există",
		},
		delayed: []string{
			"nu a fost încă livrat", "încă nu a fost", "a fost întârziat", "întârziată",
		},
		receipts: []string{
			"aceasta este o confirmare", "mesajul (dumneavoastră|dvs) a fost (citit|afișat|șters)", "confirmare de citire",
		},
		tickets: []string{
			"(solicitarea|mesajul|cererea) (dumneavoastră|dvs|) a fost (primit|primită|înregistrat|înregistrată)",
			"am primit (mesajul|solicitarea)", "număr de (înregistrare|tichet)", "vă mulțumim pentru (mesaj|solicitare)",
		},
		unsubscribe: []string{
			"dezabonare", "dezabonează", "dezabona",
		},
		asks: []string{
			"dorește să", "dorim să", "solicită", "solicităm", "ia cuvântul", "lua cuvântul", "înscri*", "în numele",
			"lista vorbitorilor",
		},
	}
}
