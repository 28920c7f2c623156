package visible

// catalan holds Catalan, and the few phrases that are known of Albanian, Basque and Galician.
func catalan() phrasebook {
	return phrasebook{
		from: []string{
			"de", "remitent", "tarafından", "nga", "o",
		},
		sent: []string{
			"enviat", "data d enviament", "enviat el", "data",
		},
		to: []string{
			"per a", "a", "destinatari", "për",
		},
		cc: []string{
			"còpia", "a c",
		},
		subject: []string{
			"assumpte", "tema", "subjekti", "gai",
		},
		original: []string{
			"missatge original", "missatge d origen", "mesazhi origjinal", "jatorrizko mezua", "mensaxe orixinal",
		},
		forwarded: []string{
			"missatge reenviat", "inici del missatge reenviat", "missatge reexpedit", "mesazh i përcjellë",
			"birbidalitako mezua", "mensaxe reenviada",
		},
		opens: []string{
			"el", "dia", "më", "igorleak",
		},
		wrote: []string{
			"va escriure", "ha escrit", "escriu", "shkroi", "idatzi du", "escribiu", "ka shkruar", "igorleak hau idatzi du",
		},
		sentBy: []string{
			"enviat des del meu", "enviat des de", "enviat amb", "dërguar nga", "nire iphone",
		},
		valedictions: []string{
			"salutacions", "cordialment", "atentament", "gràcies", "moltes gràcies", "ben cordialment", "una salutació",
			"me respekt", "faleminderit", "agur bero bat", "saúdos",
		},
		offices: []string{
			"ambaixada", "ministeri", "missió", "ambaixador", "ambaixadora", "conseller", "direcció", "departament", "govern",
			"ambasada", "ministria", "ministri", "enbaxada",
		},
		contacts: []string{
			"tel", "telèfon", "fax", "mòbil", "adreça", "correu", "telefoni",
		},
		asks: []string{
			"voldria", "voldríem", "sol licita", "sol licitem", "desitja", "prendre la paraula", "orador", "segment",
			"inscriure", "dëshiron", "kërkon", "fjalën",
		},
	}
}
