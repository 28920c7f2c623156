package visible

func italian() phrasebook {
	return phrasebook{
		from: []string{
			"da", "mittente",
		},
		sent: []string{
			"inviato", "inviata", "data", "inviato il", "data invio", "il giorno",
		},
		to: []string{
			"a", "per", "destinatario", "destinatari",
		},
		cc: []string{
			"cc", "copia", "in copia", "c c", "per conoscenza", "p c",
		},
		subject: []string{
			"oggetto",
		},
		other: []string{
			"allegati", "allegato", "priorità", "importanza", "rispondi a", "ccn", "riservatezza", "organizzazione",
		},
		original: []string{
			"messaggio originale", "messaggio originario", "messaggio di", "mail originale", "e mail originale",
			"messaggio iniziale", "appuntamento originale", "originale",
		},
		forwarded: []string{
			"messaggio inoltrato", "inizio messaggio inoltrato", "inizio del messaggio inoltrato", "messaggio girato",
			"mail inoltrata", "e mail inoltrata", "inoltrato", "messaggio inoltrato inizio", "messaggio rinviato",
			"fine messaggio inoltrato",
		},
		forwardBy: []string{
			"inoltrato da", "messaggio inoltrato da",
		},
		above: []string{
			"rispondi sopra questa riga", "si prega di rispondere sopra questa riga", "rispondere sopra questa linea",
			"scrivere la risposta sopra questa riga",
		},
		opens: []string{
			"il", "in data", "il giorno", "alle", "a", "on",
		},
		wrote: []string{
			"ha scritto", "hanno scritto", "scrive", "scrisse", "scriveva", "ha inviato", "ha risposto",
			"ha scritto quanto segue", "scritto",
		},
		pronouns: []string{
			"io", "noi", "lei", "voi", "egli", "nostro", "nostra", "mio", "mia",
		},
		sentFrom: []string{
			"inviato da", "inviato dal", "inviato con", "inviato tramite", "inviata da", "inviata dal", "spedito da",
			"scritto da", "messaggio inviato dal", "mandato da",
		},
		sentBy: []string{
			"scarica outlook per", "ottieni outlook per", "inviato da outlook", "inviato da posta per windows",
			"inviato da yahoo", "inviato da libero", "inviato da tiscali", "inviato dal mio", "inviato da smartphone",
			"inviato da cellulare",
		},
		footers: []string{
			"(esclusivamente|unicamente|solo|soltanto) (per|al|ai|alla|a|destinat*) (il|uso|destinatario|destinatari|persona|chi)",
			"(destinat*|indirizzat*|rivolt*) (esclusivamente|unicamente|esclusiva|solo)", "uso esclusivo",
			"non (è|siete|fosse|essere|siate) (il|i|un) (destinatario|destinatari)",
			"(qualora|se|nel caso|ove) (non|avete|ha|aveste|abbiate|avesse|il|riceveste|dovesse|siate) (ricevuto|foste|fosse|il|presente|messaggio|aver|siate|essere|riceve*)",
			"ricevuto (questo|questa|il|per|la) (messaggio|e mail|mail|presente|errore|comunicazione)", "per errore",
			"informazioni (riservate|confidenziali|di carattere)", "(è|sono) (riservat*|confidenzial*|strettamente)",
			"riservat* e (confidenzial*|destinat*)", "(è|sono) (severamente|strettamente|espressamente|) (vietat*|proibit*)",
			"rispetta l ambiente", "prima di stampare", "pensa all ambiente", "(risparmia|non stampare)",
			"(privo|privi|esente) di virus", "controllat* (da|con|per) (avast|antivirus|virus)", "virus", "disiscri*",
			"cancellarti", "per cancellare", "ai sensi (del|dell|della) (d lgs|decreto|regolamento|art|legge|gdpr)", "d lgs",
			"gdpr", "privacy", "trattamento dei dati", "dati personali", "avviso di riservatezza",
			"(questo|il presente|presente) (messaggio|e mail) (e|è|ed|di|contiene|può|inclus*|comprens*)",
			"la presente (comunicazione|e mail|mail)", "non si assume (alcuna|) responsabilità",
		},
		legal: []string{
			"riservat*", "confidenzial*", "destinatario", "errore", "mittente", "cancellare", "eliminare", "divulgazione",
			"vietat*", "responsabilità", "allegati", "avvisare", "privacy", "distruggere", "copia",
		},
		headings: []string{
			"avviso di riservatezza", "riservatezza", "avvertenza", "avvertenze", "nota di riservatezza", "privacy", "avviso",
			"importante", "attenzione", "informativa", "informativa privacy",
		},
		banners: []string{
			"email esterna", "e mail esterna", "messaggio esterno", "mittente esterno", "attenzione questa",
			"attenzione questo", "attenzione mail", "questa (e mail|email|mail) (proviene|è|arriva) (da|dall|stata|esterna)",
			"non si ricevono spesso", "non ricevi spesso", "avviso questa",
		},
		bannerPart: []string{
			"(all|dall) esterno (dell|della) (organizzazione|azienda)", "esterno all organizzazione",
			"non (fare|cliccare) (clic|su)", "mittente esterno", "perché è importante",
		},
		classified: []string{
			"esterno", "uso interno", "riservato", "confidenziale", "pubblico", "non classificato", "uso ufficiale",
		},
		valedictions: []string{
			"cordiali saluti", "cordialmente", "distinti saluti", "con i migliori saluti", "con i più cordiali saluti",
			"i migliori saluti", "migliori saluti", "saluti", "saluti cordiali", "un cordiale saluto", "un saluto",
			"con osservanza", "grazie", "grazie mille", "molte grazie", "grazie e (cordiali|distinti|buona|saluti|a)",
			"con stima", "in fede", "buona giornata", "buon lavoro", "buona serata", "con viva cordialità", "rispettosamente",
			"a presto", "un caro saluto", "cari saluti", "grazie in anticipo", "ringraziando", "con ossequio",
		},
		closings: []string{
			"voglia gradire", "vogliate gradire", "ringraziando", "ringraziamo", "ringrazio", "si coglie l occasione",
			"in attesa", "rimango a", "restiamo a", "resto a", "nel ringraziare", "la ringrazio", "vi ringrazio",
		},
		offices: []string{
			"ambasciata", "ministero", "rappresentanza", "missione", "ambasciatore", "ambasciatrice", "consigliere",
			"consigliera", "segretario", "segretaria", "direzione", "direttore", "direttrice", "ufficio", "capo",
			"dipartimento", "addetto", "addetta", "consolato", "rappresentante", "delegato", "consulente", "giuridico",
			"giuridici", "avvocato", "procuratore", "procura", "affari esteri", "giustizia", "repubblica", "governo",
			"nazioni unite", "organizzazione", "associazione", "università", "istituto", "fondazione", "commissione",
			"comitato", "consiglio", "presidente", "coordinatore", "coordinatrice", "via", "viale", "piazza", "corso",
			"responsabile", "funzionario", "dott", "avv", "prof", "ing", "farnesina", "servizio", "protocollo",
		},
		contacts: []string{
			"tel", "telefono", "fax", "cell", "cellulare", "mobile", "e mail", "email", "mail", "pec", "sito", "web",
			"indirizzo", "sito web", "interno", "centralino", "uff", "skype",
		},
		courtesies: []string{
			"s e", "sua eccellenza", "sig", "sig ra", "signor", "signora", "oratore", "oratrice", "nome", "gentile", "gentili",
			"egregio", "egregi", "buongiorno", "interverrà", "spett le",
		},
		asks: []string{
			"si prega di (inscrivere|iscrivere|registrare|confermare|inserire)", "chiede", "chiediamo", "chiedo", "desidera",
			"desideriamo", "vorrebbe", "vorremmo", "vorrei", "richiede", "richiediamo", "iscrivere", "iscrizione",
			"prendere la parola", "parola", "oratore", "oratrice", "segmento", "dichiarazione", "intervento", "interverrà",
			"ritirare", "annullare", "invece di", "potrebbe", "potreste", "in allegato", "si trasmette",
		},
	}
}
