package request

func italian() phrasebook {
	return phrasebook{
		us: `noi, nostro, nostra`,
		wish: `desidera(|no), desideriamo, desidererebbe, vorrebbe, vorremmo, vorrei, chied(e|iamo|ono), richied(e|iamo)
			intend(e|iamo), vuole, vogliamo, ha l onore di chiedere, gradirebbe, gradiremmo, richiesta, chiedere`,
		please: `per favore, per cortesia, cortesemente, prego, preghiamo, si prega, si prega di, vogliate, gentilmente, grati, saremmo grati, grazie per (inserire|iscrivere)`,
		could:  `potreste, potrebbe, potete, possiamo, sarebbe possibile, e possibile`,
		speak:  `prendere la parola, intervenire, parlare, partecipare`,
		speaks: `interverra, prendera la parola, parlera`,
		utter:  `fare, pronunciare, rendere, svolgere`,
		speech: `dichiarazione, intervento, discorso`,
		enter:  `iscriver(e|ci|la), iscrizione, iscritt(o|a|i), registrar(e|ci), registrazione, inserir(e|ci), inserimento, aggiunger(e|ci), inclu(dere|sione), inserire`,
		enlist: `iscrivete, inserite, aggiungete, iscriveteci, iscriverci, inseriteci, registrateci, aggiungeteci
			si iscrive, ci iscriviamo, chiede la parola, chiediamo la parola
			richiesta di (iscrizione|intervento|parola)`,
		slot:    `la parola, slot`,
		list:    `lista degli oratori, elenco degli oratori, lista oratori, oratori, lista`,
		atTime:  `quando, al momento (di|in cui), appena`,
		raised:  `(si|) (parlera|discutera|trattera|affrontera), (verra|verranno|sara|saranno) (affrontat*|discuss*|trattat*)`,
		session: `plenaria, sessione, oratore, oratrice, delegazione`,
		leave: `non (potra|potremo|puo|possiamo) (purtroppo|) (usare|utilizzare|occupare|usufruire d|fruire d) (il|i|suo|nostro|nostri|la) (due|) (posto|tempo|minuti|turno|spazio), (restituiamo|restituisce|restituire|cediamo|cede|cedere) (il|i|suo|nostro|nostri|la) (due|) (posto|tempo|minuti|turno|spazio)
			ritir(a|iamo|are|o), rinunci(a|amo|are), cancell(a|iamo|are|ate), annull(a|iamo|are), non (desidera|desideriamo|intende|interverra) piu`,
		change:    `cambio (di|dell) (oratore|oratrice|segmento), sostituzione (dell|di) (oratore|oratrice), nuovo oratore, nuova oratrice, cambiare (segmento|oratore), passare dal segmento, modifica (dell|della) (oratore|iscrizione)`,
		instead:   `invece d(i|el|ella|ell), al posto d(i|el|ella|ell), anziche`,
		not:       `piuttosto che, non, ne, senza, tranne`,
		harmless:  `non esit*, non solo, non superer*, non governativ*, non ancora`,
		but:       `ma, bensi, solo, soltanto`,
		done:      `(e|siamo|sono|stata|stato) (gia|stata|stati|) (iscritt*|registrat*|inserit*), gia (iscritt*|registrat*), grazie per (la conferma|averci|aver)`,
		undecided: `non (abbiamo|ha) ancora deciso, se intervenire`,
		inquire:   `quando, quale, quali, quanti, chi, dove, (potreste|potrebbe|potete) (confermar|indicar|dir|inviar)*, sapere se, confermare, domanda`,
		record:    `(dichiarazione|intervento) scritt*, per iscritto, per la pubblicazione, non sara pronunciat*`,
		thanks:    `grazie, ringrazi*`,
		greeting:  `gentil*, egregi*, buongiorno, buonasera, cordiali saluti, saluti, signor*`,
		attached:  `in allegato, allegat*, allego, alleghiamo`,
		note:      `nota verbale, lettera, modulo, richiesta`,
		beyond:    `dibattito generale, (riunione|sessione) (del bureau|dell ufficio di presidenza), gruppo di lavoro, consiglio di sicurezza, evento parallelo, consultazioni informali`,
		inform:    `(solo|solamente|unicamente|soltanto) per (vostra|tua|sua|) (informazione|conoscenza), a titolo (meramente|puramente|) informativo, per (semplice|mera) conoscenza`,
		paper:     `testo, testi, bozza, (copia|versione) (della|del)`,
		because:   `(a causa|per via|in seguito|a seguito|in ragione|dopo) (di|del|della|dello|dell|al|alla|) (un|una|)`,
		contact:   `punto di contatto, persona di (contatto|riferimento), referente, recapiti, contatti`,
		completes: `in copia, stavolta, questa volta, scus*, dimenticat*, nuovamente`,

		segment:  `segmento, segmenti`,
		part:     `parte, sezione`,
		ordinals: []string{`prim(o|a)`, `second(o|a)`, `terz(o|a)`},
		numbers:  []string{`uno`, `due`, `tre`},
		both:     `entrambi (i segmenti|), ambedue, i due segmenti, due segmenti`,
		either:   `qualsiasi, nessuna preferenza, uno dei due, indifferente`,
		and:      `e, ed, nonche`,
		or:       `o, oppure`,
		failing:  `altrimenti, in alternativa, se non`,
		from:     `dal, invece d(i|el), al posto d(i|el), iscritt(o|a|i) (nel|al|per)`,
		declined: `non (è|sarebbe) (per noi|di nostra|di nostro|il nostro), non ci (riguarda|interessa|compete|concerne)
			(lasciamo|lasceremo|lascia) (a|ai|alle|il|la|)
			(solo|soltanto|semplicemente) (ascoltare|assistere|ascolteremo|assisteremo)
			(ascolteremo|assisteremo) soltanto, scartato, scartiamo, riservato (a|ai|agli), rinunciamo`,
		pondered: `(aveva|avevamo|avevano) (inizialmente|) (pensato|considerato|previsto|valutato)
			(pensava|pensavamo|intendeva|intendevamo), (avremmo|avrebbe) (voluto|preferito|desiderato), inizialmente`,
		reason: `dato che, poiché, siccome, perché, giacché, sebbene, benché, mentre, con riferimento a, in risposta a
			considerato che, visto che`,
		hence:  `perciò, pertanto, quindi, dunque, per questo, di conseguenza, invece`,
		only:   `solo, soltanto, solamente, unicamente, esclusivamente`,
		ifSo:   `in caso affermativo, se sì, se così fosse, in tal caso, se possibile`,
		other:  `l altro, nell altro, all altro`,
		former: `il primo citato`,
		latter: `quest ultimo, il secondo citato`,
		ofThem: `di essi, dei due, di questi`,
		about:  `su, sul, sulle, sugli, sui, dedicato, relativo, di, del, della, degli, delle, dei, tema, a, agli, alle`,
		shared: `dichiarazioni, bilancio, prospettive, segmento, cooperazione`,

		speaker: `oratore (sara|e|), oratrice (sara|e|), interverra, parlera, prendera la parola, sara pronunciat* da
			pronunciat* da, rappresentat* da, nome dell orat*, a intervenire sara, parlera (per noi|a nome)
			sara (letto|letta|resa|reso|tenuto|tenuta|svolto|svolta) da(|l|lla|ll), rappresentat(o|a) da(|l|lla|ll)
			pronunciat(o|a) da(|l|lla|ll), con l intervento di, a cura d(i|el|ella|ell), per voce d(i|el|ella|ell)
			nella persona d(i|el|ella|ell), intervento d(i|el|ella|ell), interviene, parla, il nostro oratore (sara|e)
			la nostra oratrice (sara|e), nome dell (oratore|oratrice) (sara|e|), rilascera la dichiarazione
			pronuncera (la|il) (dichiarazione|discorso|intervento)
			leggera (la|il) (dichiarazione|discorso|intervento), sostituit(o|a) da(|l|lla|ll)`,
		speaksFor: `interverra, parlera, prendera la parola, pronuncera, sara (il nostro|la nostra) (oratore|oratrice)
			interviene, leggera, rendera, svolgera, come (oratore|oratrice), in qualita di (oratore|oratrice)
			sostituira, parlera (per noi|a nome), pronuncera (la|il) (dichiarazione|discorso|intervento)
			leggera (la|il) (dichiarazione|discorso|intervento), rilascera la dichiarazione`,
		myself: `interverro, parlero, prendero la parola, io stess*, saro io, io stess(o|a), (parlero|interverro) (io|personalmente), il sottoscritto, la sottoscritta`,
		nobody: `da (confermare|definire), seguira, in seguito, sara (comunicat*|confermat*|indicat*|designat*), da (designare|comunicare|indicare|nominare|determinare|annunciare), a breve, piu tardi, non ancora, comunicheremo, in attesa, segue`,
		courtesy: `sig, sig ra, signor, signora, dott, dott ssa, dottor, dottoressa, prof, professor, onorevole, avv, s e
			amb, ing, cons, sigg, sig na, sigra, sig ri, dott sse, dr ssa, professoressa, prof ssa, avvocato, avvocata
			avvocatessa, avv ta, s em, sua (eccellenza|eminenza|santita|altezza|maesta), eccellenza, s e mons, mons
			monsignor, monsignore, rev, reverendo, padre, don, suor, cardinale, card, vescovo, arcivescovo, on le, sen
			gen, col, magg, cap, amm, generale, colonnello, maggiore, capitano, tenente, ammiraglio, contrammiraglio
			ingegnere, arch, architetto, cav, comm, contessa, principe, principessa, barone, marchese, giudice
			min plen, cons amb, cons leg`,
		office: `collega, collaborator(e|rice), collaboratrice
			ambasciator(e|rice), ambasciatrice, ministr(o|a), vice, sottosegretari(o|a), segretari(o|a)
			direttor(e|ice), direttrice, consigliere, capo, rappresentante, permanente, giuridic(o|a), procuratore
			generale, presidente, incaricato, ministro plenipotenziario, ministro consigliere
			consigliere d ambasciata, consigliere di legazione, primo (segretario|consigliere|ministro)
			prima segretaria, secondo segretario, primo, prima, secondo, seconda, viceministr(o|a), vicepresidente
			vicedirettore, vicecapo, vicario, nunzio, apostolico, apostolica, console, addett(o|a), giudice
			magistrat(o|a), giurista, avvocato generale, procuratrice, pubblico ministero, senator(e|rice)
			deputat(o|a), coordinator(e|rice), espert(o|a), osservator(e|rice), espert*, aggiunt(o|a), sostitut(o|a)
			incaricat(o|a) d affari, d affari, affari, segretario generale, portavoce, responsabile, consulente
			delegat(o|a), capo missione, stato, legale`,
		portfolio: `giustizia, esteri, affari, giuridici, cooperazione, ambasciata, missione, repubblica, ministero, direzione
			estero, interno, difesa, diritti, umani, diritto, internazionale, internazionali, multilaterali, ufficio
			servizio, dipartimento, contenzioso, trattati, tribunale, corte, consiglio, commissione, associazione
			fondazione, centro, rete, unione, nazioni, unite, governo, penale`,
		of:       `di, del, della, degli, dell, e, per, presso, il, la, lo, gli, nostro, nostra, un, una`,
		particle: `di, de, del, della, d, da, dal, dalla`,
		acted:    `pronunciat(o|a), lett(o|a), res(o|a), tenut(o|a), svolt(o|a), rappresentat(o|a|i), presentat(o|a), pres(o|a)`,
		adjunct:  `a (nostro|suo|mio) nome, a nome della (delegazione|nostra delegazione), per (noi|lui|lei), al (suo|mio) posto, personalmente, di persona, questa volta`,
		attended: `accompagnat(o|a) da(|l|lla), assieme a, insieme a, contatto, referente, grazie a, copia a`,
		attends:  `in copia, accompagnera, non (potra|puo) (viaggiare|venire|partecipare), e (malat(o|a)|indispost(o|a)|impedit(o|a))`,
	}
}
