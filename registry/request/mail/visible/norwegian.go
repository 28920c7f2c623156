package visible

func norwegian() phrasebook {
	return phrasebook{
		from: []string{
			"fra", "avsender",
		},
		sent: []string{
			"sendt", "dato", "sendt den", "mottatt",
		},
		to: []string{
			"til", "mottaker",
		},
		cc: []string{
			"kopi", "cc", "kopi til",
		},
		subject: []string{
			"emne", "vedr", "ang",
		},
		other: []string{
			"vedlegg", "prioritet", "viktighet", "svar til", "blindkopi", "bcc",
		},
		original: []string{
			"opprinnelig melding", "original melding", "opprinnelig e post", "den opprinnelige meldingen", "melding fra",
			"originalmelding", "opprinnelig avtale", "opprinnelig meldingstekst",
		},
		forwarded: []string{
			"videresendt melding", "videresendt e post", "start på videresendt melding", "begynnelse på videresendt melding",
			"videresendt", "starten på videresendt e post", "videreformidlet melding", "videresendt brev",
		},
		forwardBy: []string{
			"videresendt av",
		},
		above: []string{
			"svar over denne linjen", "skriv svaret ditt over denne linjen", "vennligst svar over denne linjen",
		},
		opens: []string{
			"den", "på", "man", "tir", "ons", "tor", "tors", "fre", "lør", "søn", "kl", "siterer",
		},
		wrote: []string{
			"skrev", "skriver", "har skrevet", "skrev følgende", "skrevet",
		},
		pronouns: []string{
			"jeg", "vi", "dere", "han", "hun", "vår", "våre", "min",
		},
		sentFrom: []string{
			"sendt fra", "sendt med", "sendt via", "skrevet på", "fra min",
		},
		sentBy: []string{
			"sendt fra min", "sendt fra e post", "sendt fra outlook", "last ned outlook for", "få outlook for",
			"skaff deg outlook", "sendt fra yahoo", "sendt med proton", "hent outlook for",
		},
		footers: []string{
			"(kun|utelukkende|bare) (beregnet|ment|for|til) (for|den|adressaten|mottakeren)",
			"(beregnet|ment) (kun|utelukkende|for)", "ikke er (den|rett|rette|tiltenkt) (rette|tiltenkte|mottaker|adressat)",
			"(hvis|dersom) du (ikke|har|ved) (er|mottatt|en|fått)", "ved en feil(takelse|)", "konfidensiell* (informasjon|og)",
			"fortrolig* (informasjon|og|opplysninger)", "taushets*", "(er|) (strengt|) forbudt", "tenk på miljøet",
			"før du (skriver|printer)", "virusfri", "virussjekk*", "skannet for virus", "meld deg av", "avmeld", "ikke ansvar*",
			"personopplysninger", "personvern", "gdpr",
			"denne (e posten|meldingen|e post|mailen) (er|og|kan|inneholder) (kun|konfidensiell*|fortrolig*|inneholde|eventuelle|bare)",
		},
		legal: []string{
			"konfidensiell*", "fortrolig*", "mottaker*", "feil", "avsender*", "slett*", "forbudt", "vedlegg", "virus",
			"ansvar*", "taushetsplikt*",
		},
		headings: []string{
			"ansvarsfraskrivelse", "konfidensialitet", "merk", "viktig", "advarsel", "obs", "personvern",
		},
		banners: []string{
			"ekstern (e post|mail|avsender)", "advarsel denne", "obs denne",
			"denne (e posten|meldingen) (kommer|er sendt|kom) (fra|utenfra)", "du får ikke ofte", "du mottar ikke ofte",
		},
		bannerPart: []string{
			"utenfor (organisasjonen|din|vår)", "ekstern avsender", "ikke klikk på", "hvorfor dette er viktig",
		},
		classified: []string{
			"internt", "fortrolig", "åpen", "unntatt offentlighet", "ugradert", "begrenset",
		},
		valedictions: []string{
			"med vennlig hilsen", "vennlig hilsen", "med vennlige hilsener", "vennlige hilsener", "mvh", "vh", "hilsen",
			"beste hilsen", "med beste hilsen", "beste hilsener", "mange takk", "takk", "på forhånd takk", "tusen takk",
			"hjertelig hilsen", "ha en fin dag", "med hilsen",
		},
		closings: []string{
			"takk for", "jeg ser fram", "vi ser fram", "ser frem",
		},
		offices: []string{
			"ambassade", "ambassaden", "departement", "departementet", "utenriksdepartementet", "justisdepartementet",
			"delegasjon", "delegasjonen", "avdeling", "seksjon", "ambassadør", "råd", "sekretær", "direktør", "rådgiver",
			"seniorrådgiver", "jurist", "sjef", "fagdirektør", "kontor", "universitet", "institutt", "stiftelse", "forening",
			"komité", "rådet", "leder", "koordinator", "advokat", "aktor", "gate", "gata", "vei", "veien", "postboks",
			"ekspedisjonssjef", "folkerett", "førstekonsulent",
		},
		contacts: []string{
			"tlf", "telefon", "mobil", "mob", "faks", "e post", "epost", "e mail", "web", "adresse", "besøksadresse",
			"postadresse", "direkte",
		},
		courtesies: []string{
			"h e", "herr", "fru", "taler", "navn", "hei", "kjære",
		},
		asks: []string{
			"vennligst (registrer|meld|bekreft|noter|sett)", "ønsker", "vil gjerne", "vi vil", "anmoder", "ber om", "melde",
			"taler", "talerliste*", "ordet", "segment*", "innlegg", "i stedet for", "trekke", "kan dere", "kan du", "vedlagt",
			"registrere",
		},
	}
}
