package visible

func swedish() phrasebook {
	return phrasebook{
		from: []string{
			"från", "avsändare",
		},
		sent: []string{
			"skickat", "datum", "skickad", "sänt", "skickades", "mottaget",
		},
		to: []string{
			"till", "mottagare",
		},
		cc: []string{
			"kopia", "cc", "kopia till",
		},
		subject: []string{
			"ämne", "ang", "angående",
		},
		other: []string{
			"bifogade filer", "bilagor", "bilaga", "prioritet", "viktighet", "svara till", "hemlig kopia", "bcc",
		},
		original: []string{
			"ursprungligt meddelande", "originalmeddelande", "ursprungsmeddelande", "ursprungligt mail", "meddelande från",
			"ursprunglig avtalad tid", "det ursprungliga meddelandet",
		},
		forwarded: []string{
			"vidarebefordrat meddelande", "vidarebefordrat brev", "vidarebefordrat mail",
			"början på vidarebefordrat meddelande", "vidarebefordrade brevet", "vidarebefordrat", "vidaresänt meddelande",
			"start på vidarebefordrat meddelande", "vidarebefordrad e post",
		},
		forwardBy: []string{
			"vidarebefordrat av", "vidarebefordrad av",
		},
		above: []string{
			"svara ovanför denna rad", "skriv ditt svar ovanför denna rad", "svara ovanför den här raden",
		},
		opens: []string{
			"den", "på", "mån", "tis", "ons", "tors", "fre", "lör", "sön", "citerar", "kl",
		},
		wrote: []string{
			"skrev", "skriver", "har skrivit", "skrev följande", "skriv", "skrivit",
		},
		pronouns: []string{
			"jag", "vi", "ni", "han", "hon", "vår", "våra", "min",
		},
		sentFrom: []string{
			"skickat från", "skickat med", "skickat via", "skickad från", "sänt från", "sänt via", "skrivet på", "från min",
		},
		sentBy: []string{
			"skickat från min", "skickat från mail", "skickat från outlook", "hämta outlook för", "skaffa outlook för",
			"skickad från min", "sänt från min", "skickat med proton", "skickat från yahoo",
		},
		footers: []string{
			"(endast|enbart|uteslutande) (avsett|avsedd|avsedda|för|till) (för|den|mottagaren|adressaten)",
			"(avsett|avsedd|avsedda) (endast|enbart|uteslutande|för)",
			"inte (är|) (den|rätt|avsedd) (avsedda|avsedde|mottagare|mottagaren|rätta)",
			"(om|ifall) du (inte|har|fått|av misstag) (är|fått|mottagit|rätt|den|detta)", "av misstag",
			"konfidentiell* (information|och|uppgifter)", "sekretess*", "(är|) (strängt|) förbjud*", "tänk på miljön",
			"innan du skriver ut", "skriv inte ut", "virusfri", "virusskann*", "viruskontroll*", "avsluta prenumeration*",
			"avprenumerera", "avregistrera", "inte ansvar*", "personuppgift*", "gdpr",
			"detta (meddelande|e postmeddelande|mail|mejl) (är|och|kan|innehåller)",
		},
		legal: []string{
			"konfidentiell*", "mottagare*", "misstag", "avsändare*", "radera", "förbjud*", "bilagor", "virus", "sekretess",
			"sprid*", "ansvar*",
		},
		headings: []string{
			"ansvarsfriskrivning", "sekretess", "konfidentiellt", "obs", "viktigt", "varning", "personuppgifter",
		},
		banners: []string{
			"externt (mail|mejl|meddelande|e post*)", "extern avsändare", "varning (detta|externt)", "obs (detta|externt)",
			"detta (mail|mejl|meddelande|e postmeddelande) (kommer|skickades|är) (från|från utanför|utifrån)",
			"du får inte ofta",
		},
		bannerPart: []string{
			"(från|) utanför (organisationen|din|vår)", "extern avsändare", "klicka inte på", "varför det här är viktigt",
			"varför detta är viktigt",
		},
		classified: []string{
			"internt", "konfidentiellt", "öppen", "öppet", "hemlig", "begränsad",
		},
		valedictions: []string{
			"med vänliga hälsningar", "med vänlig hälsning", "vänliga hälsningar", "vänlig hälsning", "hälsningar",
			"bästa hälsningar", "med bästa hälsningar", "mvh", "vh", "tack", "tack på förhand", "stort tack",
			"hjärtliga hälsningar", "varma hälsningar", "allt gott", "högaktningsfullt", "ha det bra", "många hälsningar",
			"hälsn",
		},
		closings: []string{
			"tack för", "ser fram emot", "vi ser fram",
		},
		offices: []string{
			"ambassad", "ambassaden", "departement", "departementet", "utrikesdepartementet", "justitiedepartementet",
			"ministerium", "enhet", "enheten", "avdelning", "avdelningen", "ambassadör", "råd", "sekreterare", "direktör",
			"handläggare", "rådgivare", "jurist", "chef", "generaldirektör", "representation", "kontor", "universitet",
			"institut", "stiftelse", "förening", "kommitté", "rådet", "ordförande", "samordnare", "advokat", "åklagare",
			"gatan", "vägen", "box", "regeringskansliet", "ämnesråd", "kansliråd", "folkrätt", "myndigheten", "styrelse",
		},
		contacts: []string{
			"tel", "telefon", "mobil", "fax", "e post", "e mail", "epost", "webb", "adress", "besöksadress", "postadress",
			"växel", "direkt",
		},
		courtesies: []string{
			"h e", "herr", "fru", "talare", "namn", "hej", "bästa", "kära", "ordet tas",
		},
		asks: []string{
			"vänligen (anmäl|registrera|bekräfta|lägg)", "önskar", "vill (tala|gärna|ta|anmäla)", "vi vill", "begär", "ber om",
			"anmäla", "talare", "talarlista*", "ordet", "segment*", "anförande", "istället för", "i stället för",
			"dra tillbaka", "kan ni", "kan du", "bifogat", "anmälan",
		},
	}
}
