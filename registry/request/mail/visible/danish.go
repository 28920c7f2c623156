package visible

func danish() phrasebook {
	return phrasebook{
		from: []string{
			"fra", "afsender",
		},
		sent: []string{
			"sendt", "dato", "afsendt", "sendt den", "modtaget",
		},
		to: []string{
			"til", "modtager",
		},
		cc: []string{
			"cc", "kopi", "kopi til",
		},
		subject: []string{
			"emne", "vedr", "vedrørende",
		},
		other: []string{
			"vedhæftede filer", "vedhæftet", "bilag", "prioritet", "vigtighed", "svar til", "bcc", "følsomhed",
		},
		original: []string{
			"oprindelig meddelelse", "oprindelig besked", "original meddelelse", "original besked", "oprindelig mail",
			"den oprindelige meddelelse", "meddelelse fra", "oprindelig aftale", "originalmeddelelse",
		},
		forwarded: []string{
			"videresendt meddelelse", "videresendt besked", "start på videresendt besked", "videresendt mail",
			"start på videresendt meddelelse", "begynd videresendt besked", "videresendt", "begyndelse af videresendt besked",
			"viderestillet meddelelse",
		},
		forwardBy: []string{
			"videresendt af",
		},
		above: []string{
			"svar over denne linje", "skriv dit svar over denne linje", "svar venligst over denne linje",
		},
		opens: []string{
			"den", "d", "på", "man", "tir", "ons", "tor", "fre", "lør", "søn", "kl",
		},
		wrote: []string{
			"skrev", "skriver", "har skrevet", "skrev følgende", "skrevet",
		},
		pronouns: []string{
			"jeg", "vi", "han", "hun", "vores", "min",
		},
		sentFrom: []string{
			"sendt fra", "sendt med", "sendt via", "skrevet på", "afsendt fra", "fra min",
		},
		sentBy: []string{
			"sendt fra min", "sendt fra mail", "sendt fra outlook", "hent outlook til", "få outlook til", "sendt fra yahoo",
			"sendt med proton",
		},
		footers: []string{
			"(kun|udelukkende|alene) (beregnet|tiltænkt|for|til) (for|til|den|modtageren|brug)",
			"(beregnet|tiltænkt) (kun|udelukkende|for)", "ikke er (den|rette|tiltænkte) (rette|tiltænkte|modtager)",
			"(hvis|såfremt) du (ikke|har|ved) (er|modtaget|en)", "ved en fejl", "ved en fejltagelse",
			"fortrolig* (oplysninger|information|og|karakter)", "(er|) (strengt|) forbudt", "tænk på miljøet",
			"før du (printer|udskriver)", "udskriv (kun|ikke)", "virusfri", "scannet for virus", "kontrolleret for virus",
			"afmeld", "frameld", "ikke ansvar*", "personoplysninger", "gdpr", "databeskyttelse",
			"denne (mail|e mail|meddelelse|besked) (er|og|kan|indeholder) (kun|fortrolig*|indeholde|eventuelle|alene|sendt)",
		},
		legal: []string{
			"fortrolig*", "modtager*", "fejl", "afsender*", "slet*", "forbudt", "bilag", "virus", "videregiv*", "ansvar*",
		},
		headings: []string{
			"ansvarsfraskrivelse", "fortrolighed", "bemærk", "vigtigt", "advarsel", "obs",
		},
		banners: []string{
			"ekstern (mail|e mail|afsender)", "advarsel denne", "obs denne",
			"denne (mail|e mail) (kommer|er sendt|stammer) (fra|udefra)", "du modtager ikke ofte", "du får ikke ofte",
		},
		bannerPart: []string{
			"uden for (organisationen|din|vores)", "ekstern afsender", "klik ikke på", "hvorfor dette er vigtigt",
		},
		classified: []string{
			"internt", "fortroligt", "offentlig", "til tjenestebrug", "åben",
		},
		valedictions: []string{
			"med venlig hilsen", "venlig hilsen", "venlige hilsner", "med venlige hilsner", "med venlig hilsen best regards",
			"mvh", "vh", "hilsen", "hilsner", "bedste hilsner", "de bedste hilsner", "med bedste hilsner", "kærlig hilsen",
			"mange hilsner", "mange tak", "tak", "på forhånd tak", "på forhånd mange tak", "kh", "dbh", "tusind tak", "god dag",
		},
		closings: []string{
			"tak for", "jeg ser frem", "vi ser frem",
		},
		offices: []string{
			"ambassade", "ambassaden", "ministerium", "ministeriet", "udenrigsministeriet", "justitsministeriet", "kontor",
			"kontoret", "afdeling", "ambassadør", "råd", "sekretær", "direktør", "fuldmægtig", "rådgiver", "jurist", "chef",
			"kontorchef", "repræsentation", "mission", "universitet", "institut", "fond", "forening", "komité", "rådet",
			"formand", "koordinator", "advokat", "anklager", "gade", "vej", "plads", "konsulent", "specialkonsulent",
			"folkeret", "styrelsen", "leder",
		},
		contacts: []string{
			"tlf", "telefon", "mobil", "fax", "mail", "e mail", "email", "web", "www", "adresse", "direkte", "hjemmeside",
			"tel",
		},
		courtesies: []string{
			"h e", "hr", "fru", "fr", "taler", "navn", "hej", "kære",
		},
		asks: []string{
			"venligst (tilmeld|registrer|bekræft|notér|skriv)", "ønsker", "vil gerne", "vi vil", "anmoder", "beder om",
			"tilmelde", "taler", "talerliste*", "ordet", "segment*", "indlæg", "i stedet for", "trække", "kan i", "kan du",
			"vedhæftet", "vedlagt", "registrere",
		},
	}
}
