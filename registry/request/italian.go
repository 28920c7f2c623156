package request

func italian() phrasebook {
	return phrasebook{
		rest:    `(il|tutto il) resto (rimane|resta|e|invariato|non cambia), per il resto, nient altro cambia, nulla cambia`,
		told:    `(vi|le) (avevamo|abbiamo|avevo|ho) (comunicato|annunciato|informato|indicato|detto|scritto), (figura|compare|risulta) (nella|in) (vostra|sua) lista, nella (vostra|sua) lista, (messaggio|comunicazione) precedente`,
		forNow:  `per (ora|adesso|il momento), al momento, ancora, fino a (nuovo|nuova|quando), attualmente, intanto`,
		anybody: `(un|una|ogni|qualsiasi) (osservatore|stato|ong|organizzazione|delegazione|partecipante), (gli|le) (osservatori|ong|organizzazioni|delegazioni), osservatori`,
		backs:   `sostiene, sosteniamo, appoggia, si associa, condivide`,
		chair:   `(signor|signora) presidente`,
		endorse: `(si|ci) (associa|associamo|associera|assocera|assoceremo|allinea|allineamo|unisce|uniamo|unira) (alla|a|all|al|con), (sostiene|sosteniamo|appoggia|appoggiamo|sottoscrive|sottoscriviamo) (la|l|questa) (dichiarazione|intervento)`,
		whether: `sapere se, decidere se, valutare se, se e in quale, vedere se, stabilire se, confermare se, comunicare se`,
		us:      `noi, nostro, nostra`,
		wish: `(apprezzerebbe|apprezzeremmo|apprezzerei|gradirebbe|gradiremmo) (molto|vivamente|assai|) (la|una|l|di|) (possibilita|opportunita|poter|occasione)
			si (chiede|richiede|domanda|sollecita|desidera|vorrebbe|intende)
			(ha|abbiamo) (optato|scelto) (per|il|quello)
			(saremmo|sarebbe|sarei|sarebbero) (ora|molto|ben|davvero|quindi|) (lieti|lieto|lieta|felici|felice|onorati|onorato|onorata|interessati|interessato|interessata), si pregia di, ha l onore di, intend(ono|eremmo|erebbe|a|ano), ci (piacerebbe|farebbe piacere|farebbero comodo), (gradirebbe|gradiremmo|vorrebbero|desidererebbero|desidereremmo), non (ci|le) (dispiacerebbe|dispiacerebbero), non direbbe(|ro) di no a, avremmo piacere
			desidera(|no), desideriamo, desidererebbe, vorrebbe, vorremmo, vorrei, chied(e|iamo|ono), richied(e|iamo)
			intend(e|iamo), vuole, vogliamo, ha l onore di chiedere, gradirebbe, gradiremmo, richiesta, chiedere`,
		please: `(sarebbe|saremmo|sarei|sarebbero) (molto|assai|) (grat(o|a|i|e)|riconoscent(e|i)|obbligat(o|a|i)), grat(o|a|i|e) (al|alla|se|per)
			per favore, per cortesia, cortesemente, prego, preghiamo, si prega, si prega di, vogliate, gentilmente, grati, saremmo grati, grazie per (inserire|iscrivere)`,
		could: `(ci|mi) (mettete|mettereste|segnate|segnereste|inserite|inserireste|aggiungete|aggiungereste|iscrivete|iscrivereste) (|in|nella|sulla|alla) (lista|elenco), (ci|mi) (potete|potreste), riuscite a, riuscireste a, si puo, si potrebbe
			potreste, potrebbe, potete, possiamo, sarebbe possibile, e possibile`,
		speak: `dire (due|qualche|alcune|un paio di) parol(e|a), prendere parola, dire qualcosa, avere la parola, ottenere la parola
			prendere la parola, intervenire, parlare, partecipare`,
		speaks: `(interverra|interverranno|interverremo|parlera|parleremo|parleranno|interviene), (prendera|prenderemo|prenderanno) la parola, (pronuncera|leggera|svolgera|terra|fara|presentera|rendera) (una|la|il|un|nostra|) (dichiarazione|intervento|discorso)
			interverra, prendera la parola, parlera`,
		utter: `presentare, leggere, tenere, svolgere, effettuare
			fare, pronunciare, rendere`,
		speech: `dichiarazion(e|i), intervent(o|i), discors(o|i)`,
		enter:  `iscriver(e|ci|la), iscrizione, iscritt(o|a|i), registrar(e|ci), registrazione, inserir(e|ci), inserimento, aggiunger(e|ci), inclu(dere|sione), inserire`,
		enlist: `(interverrebbe|interverremmo|parlerebbe|parleremmo|prenderebbe la parola|prenderemmo la parola|direbbe|diremmo) (molto |ben |)(volentieri|con piacere)
			(ci|mi) (mettete|mettereste|segnate|segnereste|inserite|inserireste|aggiungete|aggiungereste|iscrivete|iscrivereste) (|in|nella|sulla|alla) (lista|elenco), metteteci, segnateci, teneteci, mettete in lista
			iscrivete, inserite, aggiungete, iscriveteci, iscriverci, inseriteci, registrateci, aggiungeteci
			si iscrive, ci iscriviamo, chiede la parola, chiediamo la parola
			richiesta di (iscrizione|intervento|parola)`,
		slot: `(c e|ci sono|ci sarebbe|e rimasto|rimane|resta) (ancora|) (un|) (posticino|posto|buco|spazio), posticino
			(c e|ci sono|vi e|vi sono|ci sarebbe) (ancora|) (|un|del|qualche) (posto|posti|spazio|spazi|possibilita), due minuti (nel|per|al|in|nella|sul|sugli), (ancora|) (un|) (posto|posticino|spazio) (in|nel|per|sulla|nella|tra)
			la parola, slot`,
		list:    `lista degli oratori, elenco degli oratori, lista oratori, oratori, lista`,
		atTime:  `quando, al momento (di|in cui), appena`,
		raised:  `(si|) (parlera|discutera|trattera|affrontera), (verra|verranno|sara|saranno) (affrontat*|discuss*|trattat*)`,
		session: `plenaria, sessione, oratore, oratrice, delegazione`,
		leave: `(non avra|non avranno) (piu|) luogo, (salta|saltano), (e|sono|viene|vengono) (annullat*|cancellat*|ritirat*), non (prendera|prenderemo|interverremo|parlera|parleremo|pronuncera|prende|intende) piu, (non) piu (valida|valido), senza effetto
			cancell(a|iamo|are|ate|arci|ateci|arsi|azione), depenn(are|ate|arci|ateci), tog(liere|liete|lierci|lieteci), ritir(arci|arsi|ateci|ata|ato), escluder(e|ci), esclude(te|teci), rimuov(ere|erci|ete|eteci), eliminar(e|ci), eliminat(e|eci), annull(a|iamo|are|ate|amento), rinunciamo, rinunci(are|ato|ata), rinuncia, disdir(e|emo), disdic(e|iamo)
			non (potra|potremo|puo|possiamo) (purtroppo|) (usare|utilizzare|occupare|usufruire d|fruire d) (il|i|suo|nostro|nostri|la) (due|) (posto|tempo|minuti|turno|spazio), (restituiamo|restituisce|restituire|cediamo|cede|cedere) (il|i|suo|nostro|nostri|la) (due|) (posto|tempo|minuti|turno|spazio)
			ritir(a|iamo|are|o), rinunci(a|amo|are), non (desidera|desideriamo|intende|interverra) piu`,
		noSpeech:  `nessuno dei (nostri|suoi|) (due|) interventi, nessuna delle (nostre|) (due|) dichiarazioni`,
		ownSpeech: `(nostra|nostro|nostri|nostre|suo|sua|suoi) (due|) (dichiarazione|dichiarazioni|intervento|interventi|discorso|posto|turno), nessuno dei (nostri|suoi|) (due|) interventi, nessuna delle (nostre|) (due|) dichiarazioni`,
		unsaid:    `pronunciare, pronunciat(a|i|e), tenere, tenut(o|i), fare, fatt(o|a|i|e), letto, letta, leggere, svolgera, svolgere, avra luogo, necessari(o|a), bisogno, usare, usera, useremo`,
		place:     `post(o|i), turn(o|i), spazi(o|), (nostro|il|suo) tempo, (nostri|i|suoi) (due|) minuti, tempo di parola, (nostra|sua) iscrizione`,
		frees:     `liber(are|iamo|a|o|ate|ato|ati), restitu(ire|iamo|isce), rinunci(are|amo|a|o), ced(ere|iamo|e|o), annull(are|iamo|a|ate), cancell(are|iamo|a|ate), (e|sono|resta|restano|rimane|rimangono) (quindi|dunque|ora|di nuovo|) (libero|liberi|disponibile|disponibili|vacante|vacanti|a vostra disposizione|a disposizione), riassegn*, ridistribu*, dare ad altr*, passare ad altr*`,
		change:    `cambio (di|dell) (oratore|oratrice|segmento), sostituzione (dell|di) (oratore|oratrice), nuovo oratore, nuova oratrice, cambiare (segmento|oratore), passare dal segmento, modifica (dell|della) (oratore|iscrizione)`,
		instead: `(prende|prendera|occupera|occupa) il (suo|loro) posto, al suo posto, in sua vece, in sua sostituzione, (lo|la) (sostituisce|sostituira|rimpiazzera), gli subentra, (cede|cedera) (la parole|la parola|il posto) a
			invece d(i|el|ella|ell), al posto d(i|el|ella|ell), anziche`,
		keep:    `manten(iamo|ere|uto), mantiene, conserv(iamo|a|are), (ci|) teniamo`,
		mistake: `per (errore|sbaglio), ci siamo sbagliati, segmento sbagliato, erroneamente`,
		meant:   `leggasi, (il nome|) corretto e, si legga, si scrive`,
		not:     `piuttosto che, non, ne, senza, tranne`,
		harmless: `(volo|voli|viaggio|treno|visita|visto|riunione) (e|sono|) (stato|stata|stati|) (purtroppo|) (cancellat*|annullat*|soppress*|revocat*)
			(ha cambiato|ha modificato) (la sua|il suo) (agenda|programma|viaggio|volo)
			(le cose|la situazione|le circostanze) (sono|e) (cambiate|cambiata)
			(salvo|tranne) che, a meno che, salvo se, ve ne (saremmo|sarei|saremo|siamo|sono), ce ne (fosse|sono|sia)
			non esit*, non solo, non superer*, non governativ*, non ancora`,
		but:  `ma, bensi, solo, soltanto`,
		done: `(e|siamo|sono|stata|stato) (gia|stata|stati|) (iscritt*|registrat*|inserit*), gia (iscritt*|registrat*), grazie per (la conferma|averci|aver)`,
		undecided: `(stiamo|sta|stanno|sto) (ancora|tuttora|) (valutando|considerando|esaminando|ponderando|riflettendo|decidendo|pensando|soppesando), (decidera|decideremo|sciogliera|scioglieremo) (domani|lunedi|martedi|mercoledi|giovedi|venerdi|in|entro|poi|dopo|se|la riserva), (in attesa|attendiamo|attende|aspettiamo|siamo in attesa) (di|del|della|dell|il|le|la|l|) (istruzioni|decisione|una decisione|autorizzazione|via libera|benestare), non (si esclude|escludiamo|esclude), (siamo|restiamo|e ancora|siamo ancora) (indecisi|incerti|indecisa), a seconda della (vostra|sua) risposta
			non (so|sappiamo|saprei|sapremmo|posso|possiamo|si sa) (dire|ancora|) se
			(vi|le) (faremo|fara|faro) (sapere|avere), (faremo|fara|faro) sapere, (valut|stud|esamin|consider)(iamo|a|ando|era|eremo|ano|iamo) (ancora|attualmente|) (la|l|se|) (possibilita|opportunita|ipotesi|se|eventualita), non (e|sia) (stata|ancora) (stata|) (presa|) (ancora|) (una|alcuna|nessuna|) decisione, vi diremo
			non (abbiamo|ha) ancora deciso, se intervenire`,
		inquire:  `quando, quale, quali, quanti, chi, dove, (potreste|potrebbe|potete) (confermar|indicar|dir|inviar)*, sapere se, confermare, domanda`,
		record:   `(dichiarazione|intervento) scritt*, per iscritto, per la pubblicazione, non sara pronunciat*`,
		thanks:   `grazie, ringrazi*`,
		greeting: `gentil*, egregi*, buongiorno, buonasera, cordiali saluti, saluti, signor*`,
		attached: `in allegato, allegat*, allego, alleghiamo`,
		note:     `nota verbale, lettera, modulo, richiesta`,
		beyond:   `dibattito generale, (riunione|sessione) (del bureau|dell ufficio di presidenza), gruppo di lavoro, consiglio di sicurezza, evento parallelo, consultazioni informali`,
		inform:   `(solo|solamente|unicamente|soltanto) per (vostra|tua|sua|) (informazione|conoscenza), a titolo (meramente|puramente|) informativo, per (semplice|mera) conoscenza`,
		paper: `il testo, testo (della|del|dell), testo
			testi, bozza, (copia|versione) (della|del)`,
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
		declined: `(solo|soltanto|) (prenderemo|prenderà) (solo|) appunti, (seguiremo|segue) (solo|soltanto|da|in silenzio)
			non (è|sarebbe) (per noi|di nostra|di nostro|il nostro), non ci (riguarda|interessa|compete|concerne)
			(lasciamo|lasceremo|lascia) (a|ai|alle|il|la|)
			(solo|soltanto|semplicemente) (ascoltare|assistere|ascolteremo|assisteremo)
			(ascolteremo|assisteremo) soltanto, scartato, scartiamo, riservato (a|ai|agli), rinunciamo`,
		pondered: `(esitava|esitavamo|era indecisa|eravamo indecisi) tra
			(aveva|avevamo|avevano) (inizialmente|) (pensato|considerato|previsto|valutato)
			(pensava|pensavamo|intendeva|intendevamo), (avremmo|avrebbe) (voluto|preferito|desiderato), inizialmente`,
		reason: `dato che, poiché, siccome, perché, giacché, sebbene, benché, mentre, con riferimento a, in risposta a
			considerato che, visto che`,
		inOffice: `defunt(o|a), scompars(o|a), compiant(o|a), (come|in qualita di) (nuov*|) (ambasciator*|ministr*|capo|direttor*|rappresentante), alla guida d(i|el|ella), a capo d(i|el|ella)`,
		hence:    `perciò, pertanto, quindi, dunque, per questo, di conseguenza, invece`,
		only:     `solo, soltanto, solamente, unicamente, esclusivamente`,
		ifSo:     `in caso affermativo, se sì, se così fosse, in tal caso, se possibile`,
		other:    `l altro, nell altro, all altro`,
		former:   `il primo citato`,
		latter:   `quest ultimo, il secondo citato`,
		ofThem:   `di essi, dei due, di questi`,
		about:    `su, sul, sulle, sugli, sui, dedicato, relativo, di, del, della, degli, delle, dei, tema, a, agli, alle`,
		shared:   `dichiarazioni, bilancio, prospettive, segmento, cooperazione`,

		speaker: `oratore (sara|e|), oratrice (sara|e|), interverra, parlera, prendera la parola, sara pronunciat* da
			pronunciat* da, rappresentat* da, nome dell orat*, a intervenire sara, parlera (per noi|a nome)
			sara (letto|letta|resa|reso|tenuto|tenuta|svolto|svolta) da(|l|lla|ll), rappresentat(o|a) da(|l|lla|ll)
			pronunciat(o|a) da(|l|lla|ll), con l intervento di, a cura d(i|el|ella|ell), per voce d(i|el|ella|ell)
			nella persona d(i|el|ella|ell), intervento d(i|el|ella|ell), interviene, parla, il nostro oratore (sara|e)
			la nostra oratrice (sara|e), nome dell (oratore|oratrice) (sara|e|), rilascera la dichiarazione
			pronuncera (la|il) (dichiarazione|discorso|intervento)
			leggera (la|il) (dichiarazione|discorso|intervento), sostituit(o|a) da(|l|lla|ll)`,
		speaksFor: `al microfono, al podio
			interverra, parlera, prendera la parola, pronuncera, sara (il nostro|la nostra) (oratore|oratrice)
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
		asked:    `(chiedevate|chiedeva|domandavate|domandava|avete chiesto|ha chiesto|avevate chiesto|ci chiedevate|ci chiedeva|ci avete chiesto|ci ha chiesto|volevate sapere|voleva sapere|chiedete|ci domandavate) se`,
		answering: `risposta, la nostra risposta
			(vostra|sua|tua) (domanda|richiesta di informazioni), (risposta|rispondo|rispondiamo) alla (vostra|sua), in breve, in sintesi`,
		yes:       `si, certo, certamente, esatto, esattamente, proprio cosi, in effetti, effettivamente, sicuramente, ovviamente, (la|nostra|mia) risposta (breve|) e (si|affermativa|un si|positiva|che si), lo fara, lo faremo`,
		stress:    `sara, saranno, sarebbe`,
		inAdvance: `in anticipo, anticipatamente, fin d ora, sin d ora`,
		unless:    `salvo che, a meno che, salvo se, tranne che, a meno di`,
		still: `(c e|ci sono|ci sarebbe|e rimasto|rimane|resta) (ancora|) (un|) (posticino|posto|buco|spazio)
			(c e|ci sono|vi e|vi sono|ci sarebbe) (ancora|) (|un|del|qualche) (posto|posti|spazio|spazi|possibilita), e (ancora|) possibile, ancora (in tempo|posto|spazio|possibile), troppo tardi, e rimasto`,
		who:   `nome (dell|del|della) (oratore|oratrice|relatore|relatrice), nome, oratore, oratrice`,
		later: `(a|da) (seguire|confermare|definire|comunicare|designare|indicare), seguira, domani, in seguito, successivamente, quanto prima, sara (comunicato|indicato|confermato), piu tardi`,
		atFirst: `quanto (scrivevo|scrivevamo|dicevo|detto|scritto)
			all inizio, inizialmente, dapprima, in un primo momento, in precedenza, la settimana scorsa, (avevamo|avevo) (detto|comunicato|indicato|scritto)`,
		pending: `lo (dira|decidera), (decidera|dira) (il|la), dipende (da|dal|dalla), spetta (al|alla)`,
		aside: `ricevere (il|la|i|le|lo|gli|l|copia|una), avere (copia|una copia|il programma|la lista)
			ascoltare, ascoltarvi, assistere, seguire (i|gli|la|il|lo|le|in|l), incontrare, conoscere, più oratori, altri oratori
			(parlare|conversare|dialogare) con, intervista(|re), tirocinio, curriculum
			(due|2|cinque) minuti del (vostro|suo) tempo`,
		logistics: `badge, accredit*, visto, visti, albergo, parcheggio, posti a sedere, sala, interpret*, cabina`,
	}
}
