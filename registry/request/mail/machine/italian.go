package machine

func italian() phrasebook {
	return phrasebook{
		absentSubjects: []string{
			"risposta automatica", "fuori ufficio", "fuori sede", "assenza", "assente", "assenza dall ufficio", "in ferie",
			"ferie", "messaggio automatico", "avviso di assenza", "in missione", "non in ufficio", "assenza dal servizio",
		},
		absentInSubject: []string{
			"è assente", "è fuori ufficio", "sono assente", "sono fuori ufficio",
		},
		automaticSubjects: []string{
			"conferma di ricezione", "ricevuta di ritorno", "abbiamo ricevuto (la sua|il suo)", "notifica automatica",
			"presa in carico",
		},
		returnSubjects: []string{
			"non recapitabile", "messaggio non recapitato", "mancato recapito", "messaggio non recapitabile",
			"mancata consegna", "consegna non riuscita", "errore di consegna", "notifica dello stato del recapito",
			"notifica sullo stato del recapito", "notifica di mancato recapito", "notifica di mancata consegna",
			"impossibile recapitare", "non consegnato", "avviso di mancata consegna", "posta non recapitabile",
			"impossibile consegnare",
		},
		delaySubjects: []string{
			"ritardato", "consegna ritardata", "recapito ritardato", "recapito posticipato",
		},
		receiptSubjects: []string{
			"letto", "non letto", "conferma di lettura", "ricevuta di lettura", "ricevuta di ritorno visualizzato",
			"avviso di lettura", "letta", "conferma di recapito", "avvenuta consegna",
		},
		calendarSubjects: []string{
			"accettato", "accettata", "accettato provvisoriamente", "rifiutato", "rifiutata", "provvisorio", "confermato",
		},
		absent: []string{
			"(sono|sarò|siamo) (attualmente|momentaneamente|al momento|) (fuori ufficio|fuori sede|assente|in ferie|in missione|in congedo|in viaggio|fuori stanza|in maternità)",
			"durante la mia assenza", "in mia assenza", "al mio (rientro|ritorno)", "rientrerò (il|in)", "sarò di ritorno",
			"accesso limitato", "non ho accesso", "(è|sarà) (assente|fuori ufficio|in ferie)",
			"non (sarò|sono) (raggiungibile|disponibile|in ufficio)", "uffici (sono|resteranno) chiusi",
			"risponderò al (mio|suo)",
		},
		absentTalk: []string{
			"contatt*", "urgen*", "ritorno", "rientro", "rispond*", "rispost*", "messagg*", "e mail", "email", "mail", "posta",
			"ufficio", "fino", "grazie", "collega", "colleghi", "telefon*", "rivolg*", "scriv*", "assen*", "ferie", "gentile",
			"saluti", "accesso",
		},
		automatic: []string{
			"questo è un messaggio automatico", "questa è una risposta automatica",
			"(messaggio|email|mail) (generato|inviato|generata|inviata) automaticamente",
			"(si prega di|) non rispondere a questo", "(si prega di|) non rispondere a questa",
		},
		returned: []string{
			"non (è stato|è stata|può essere|è) (possibile|) (recapitato|recapitata|consegnato|consegnare|recapitare|recapitabile)",
			"impossibile (recapitare|consegnare)", "consegna (fallita|non riuscita)",
			"indirizzo (non trovato|sconosciuto|inesistente)", "destinatario (sconosciuto|inesistente|non trovato)",
			"utente (sconosciuto|inesistente)", "casella (piena|non trovata)", "mancato recapito", "mancata consegna",
		},
		delayed: []string{
			"non è ancora stato (recapitato|consegnato)", "è stato ritardato", "consegna ritardata", "ulteriori tentativi",
		},
		receipts: []string{
			"questa è una (ricevuta|conferma) di (lettura|ritorno)", "il messaggio è stato (letto|visualizzato|eliminato)",
			"conferma di lettura",
		},
		tickets: []string{
			"ricevuta di (accettazione|avvenuta consegna|presa in carico|consegna)", "è stato (accettato dal sistema|consegnato nella casella)", "identificativo messaggio", "numero di (protocollo|ticket|pratica)",
			"(la sua|una) richiesta è stata (ricevuta|registrata|presa)", "abbiamo ricevuto",
			"numero (di|) (ticket|pratica|riferimento)", "le risponderemo", "grazie per averci contattato",
		},
		unsubscribe: []string{
			"disiscriviti", "disiscriversi", "annullare l iscrizione", "cancellati", "cancella l iscrizione",
			"hai ricevuto questa",
		},
		systems: []string{
			"servizio di recapito",
		},
		administrators: []string{
			"amministratore (di sistema|della posta)",
		},
		calendarAnswers: []string{
			"ha (accettato|rifiutato) (questo|l) invito",
		},
		asks: []string{
			"desidera (intervenire|prendere|iscriversi)", "desideriamo", "chiede di", "chiediamo", "prendere la parola",
			"iscrivere", "iscriverci", "vorremmo (intervenire|iscriverci|prendere)", "a nome di", "lista degli oratori",
			"inoltro",
		},
		polite: []string{
			"gentil*", "egregi*", "spettabil*", "buongiorno", "salve", "grazie", "cordiali saluti", "distinti saluti",
		},
	}
}
