package visible

func romanian() phrasebook {
	return phrasebook{
		from: []string{
			"de la", "de", "expeditor", "din partea",
		},
		sent: []string{
			"trimis", "data", "trimisă", "trimis la", "expediat", "dată",
		},
		to: []string{
			"către", "catre", "la", "destinatar", "pentru",
		},
		cc: []string{
			"cc", "copie", "în copie",
		},
		subject: []string{
			"subiect", "subiectul", "tema",
		},
		other: []string{
			"atașări", "atașamente", "fișiere atașate", "importanță", "prioritate", "răspunde la", "bcc",
		},
		original: []string{
			"mesaj original", "mesajul original", "mesaj inițial", "e mail original", "mesaj de la", "întâlnire originală",
			"mesajul inițial",
		},
		forwarded: []string{
			"mesaj redirecționat", "mesaj retransmis", "mesaj transmis mai departe", "început mesaj redirecționat",
			"începutul mesajului redirecționat", "mesaj redirectionat", "mesaj înaintat", "e mail redirecționat",
		},
		forwardBy: []string{
			"redirecționat de", "transmis de",
		},
		above: []string{
			"răspundeți deasupra acestei linii", "vă rugăm să răspundeți deasupra acestei linii",
			"scrieți răspunsul deasupra acestei linii",
		},
		opens: []string{
			"pe", "în", "in", "la", "pe data de", "lun", "mar", "mie", "joi", "vin", "sâm", "dum",
		},
		wrote: []string{
			"a scris", "au scris", "scrie", "scria", "a scris următoarele", "a trimis", "a răspuns", "scris",
		},
		pronouns: []string{
			"eu", "noi", "dumneavoastră", "nostru", "noastră", "meu",
		},
		sentFrom: []string{
			"trimis", "expediat de pe", "scris de pe",
		},
		sentBy: []string{
			"trimis de pe", "trimis din outlook", "descărcați outlook", "obțineți outlook", "trimis din mail",
			"trimis din yahoo", "trimis de la", "trimis cu", "trimis din",
		},
		footers: []string{
			"(destinat*|adresat*) (exclusiv|numai|doar|strict)", "(exclusiv|numai|doar) (pentru|destinatar*|persoan*|uzul)",
			"nu sunteți (destinatar*|persoana)", "(dacă|în cazul) (nu|ați|în|acest|care) (sunteți|primit|care|acest|ați)",
			"din greșeală", "din eroare", "informații confidențiale", "(este|sunt|caracter|strict) confidențial*",
			"confidențial* și", "(este|sunt) (strict|) interzis*", "gândiți vă la mediu", "protejați mediul",
			"înainte de a (imprima|tipări)", "(verificat|scanat) (de|cu|împotriva)", "fără viruși", "dezabon*", "nu își asumă",
			"protecția datelor", "date* cu caracter personal", "gdpr",
			"acest (mesaj|e mail|email) (și|este|poate|conține|se|electronic)",
		},
		legal: []string{
			"confidențial*", "destinatar*", "eroare", "expeditor*", "șterge*", "interzis*", "atașament*", "viru*", "răspunder*",
			"distruge*", "divulgar*",
		},
		headings: []string{
			"confidențialitate", "notă de confidențialitate", "atenție", "avertisment", "important", "precizare", "notă",
		},
		banners: []string{
			"e mail extern", "email extern", "expeditor extern", "atenție (acest|e mail)", "avertisment acest",
			"nu primiți des", "nu primiți adesea",
		},
		bannerPart: []string{
			"din afara (organizației|instituției|companiei)", "expeditor extern", "nu (faceți|dați) clic",
			"de ce este important",
		},
		classified: []string{
			"intern", "confidențial", "public", "neclasificat", "uz intern", "secret de serviciu",
		},
		valedictions: []string{
			"cu stimă", "cu respect", "cu deosebită (stimă|considerație)", "cu considerație", "cu cordialitate", "cordial",
			"cele mai bune gânduri", "cu cele mai bune (gânduri|urări)", "mulțumesc", "mulțumim", "vă mulțumesc", "vă mulțumim",
			"mulțumiri", "cu mulțumiri", "o zi bună", "toate cele bune", "cu prietenie", "salutări", "al dumneavoastră",
			"cu drag", "cu aleasă (considerație|stimă|prețuire)", "cu înaltă considerație",
		},
		closings: []string{
			"vă rog să primiți", "vă rugăm să primiți", "mulțumesc pentru", "mulțumim pentru", "în așteptarea", "profit de",
		},
		offices: []string{
			"ambasada", "ministerul", "misiunea", "ambasador", "consilier", "secretar", "director", "direcția", "departamentul",
			"serviciul", "biroul", "șef", "atașat", "consulat", "reprezentanța", "reprezentant", "delegat", "juridic",
			"juridică", "jurist", "avocat", "procuror", "afacerilor externe", "justiției", "româniei", "republicii", "guvernul",
			"universitatea", "institutul", "fundația", "asociația", "comisia", "comitetul", "consiliul", "președinte",
			"coordonator", "expert", "strada", "bulevardul", "str", "bd", "adjunct", "protocol", "referent",
		},
		contacts: []string{
			"tel", "telefon", "fax", "mobil", "e mail", "email", "web", "adresa", "adresă", "site",
		},
		courtesies: []string{
			"e s", "domnul", "doamna", "dl", "dna", "vorbitor", "orator", "nume", "stimate", "stimată", "stimați", "bună",
			"va lua",
		},
		asks: []string{
			"vă rugăm să (ne|înscrieți|confirmați|adăugați)", "vă rog să (ne|înscrieți|confirmați)", "solicită", "solicităm",
			"solicit", "dorește", "dorim", "doresc", "ar dori", "am dori", "intenționează", "ia cuvântul", "lua cuvântul",
			"cuvântul", "vorbitor*", "segment*", "înscri*", "declarați*", "în locul", "retrage*", "anula*", "puteți",
			"ați putea", "anexat", "atașat", "lista",
		},
	}
}
