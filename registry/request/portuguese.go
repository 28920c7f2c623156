package request

func portuguese() phrasebook {
	return phrasebook{
		rest:     `o resto (mantem|fica|permanece|continua), (tudo o|o) mais (mantem|fica|permanece|se mantem), nada mais muda, sem outras alteracoes`,
		told:     `(tinhamos|haviamos|tinha|havia) (vos|lhes|) (comunicado|anunciado|informado|indicado|dito), (consta|figura|aparece) (da|na) (vossa|sua) lista, (na|da) (vossa|sua) lista, mensagem anterior`,
		forNow:   `por (agora|enquanto|ora), para ja, de momento, neste momento, ainda, ate (nova|novo|la), agora`,
		anybody:  `(um|uma|qualquer|cada) (observador|estado|ong|organizacao|delegacao|participante), (os|as) (observadores|ong|organizacoes|delegacoes|participantes), observadores`,
		backs:    `apoia, apoiamos, subscreve, associa se, junta se`,
		chair:    `(senhor|senhora) presidente`,
		endorse:  `(associa|associamos|associara|alinha|alinhamos|junta|juntamos|soma|somamos) (se|nos) (a|ao|com), (apoia|apoiamos|subscreve|subscrevemos|endossa) (plenamente|) (a|esta|essa) (declaracao|intervencao), (se|nos) (associa|associamos|associara|alinha|alinhamos|junta|juntamos|soma|somamos|unira|une) (a|ao|com)`,
		whether:  `se sim ou nao, saber se, decidir se, avaliar se, definir se, informar se`,
		afterAll: `afinal, finalmente`,
		us:       `nos, nosso, nossa`,
		wish: `(apreciaria|apreciariamos|apreciariam|valorizaria|valorizariamos) (muito|imenso|vivamente|) (a|uma|esta|) (possibilidade|oportunidade)
			(optou|optamos|inclinou se|inclinamos nos|decidiu se|decidimos nos) (por|pelo|pela)
			requerer, requeiro, requeremos, vem (por este meio|por meio desta|) (requerer|solicitar|pedir), vimos (por este meio|por meio desta|) (requerer|solicitar|pedir), queri(a|amos|am), ficar(iamos|ia|iam) (muito|) (gratos|grata|grato|felizes|honrados), pretende(|m|mos), tem o prazer de (solicitar|requerer), tenciona(|mos|m)
			gostar(ia|iamos|iam), desej(a|amos|am|o|aria|ariamos), quer, queremos, pretend(e|emos)
			solicit(a|amos|am|ar|o), ped(e|imos|em), requer, tem a honra, temos a honra, pedido
			interesse em, intencao`,
		please: `por favor, por gentileza, favor, agradec(emos|o|eria|eriamos), pedimos, pede se, solicitamos, queiram
			queira, roga se, rogamos, pf, gentileza, peco, solicita se`,
		could: `dava (para|pra), dara para, (dava|da|dara|dao) (para|pra) (por|meter|colocar|encaixar|incluir|inscrever|juntar), podiam, podia, podias, conseguem, sera que (podem|podiam|dava|e possivel), nao (dava|da) para
			poderia(|m|mos), podem, podemos, seria possivel, e possivel, sera possivel`,
		speak: `dizer (umas|algumas|duas|umas breves) palavras, usar da palavra, uso da palavra, (falar|dizer) (qualquer|alguma) coisa, usarmos da palavra
			falar, intervir, usar a palavra, tomar a palavra, fazer uso da palavra, participar, participacao, discursar, proferir, pronunciar se`,
		speaks: `(falara|intervira|discursara|usara da palavra|fara|lera|proferira|apresentara|tomara) (|a|uma|a nossa|a sua) (declaracao|intervencao|palavra|discurso|), (ira|vai|irao|vamos|iremos) (falar|intervir|usar da palavra|fazer|discursar|tomar a palavra|participar), (falaremos|interviremos|usaremos da palavra|tomaremos a palavra|faremos uso)
			falara, intervira, usara da palavra, fara uso da palavra, tomara a palavra, proferira`,
		utter:  `fazer, proferir, apresentar, ler`,
		speech: `declaracao, declaracoes, intervencao, discurso, pronunciamento, alocucao`,
		enter: `encaixar, reservar, guardar
			inscrev(er|a|am|e|emos), inscricao, inscrit*, inscrita, regist(r|)ar, registro, registo, inclu(ir|a|am|sao|ida|ido), adicion(ar|em|e), acrescent(ar|em|e), constar, anotar`,
		enlist: `(interviria|interviriamos|falaria|falariamos|usaria da palavra|usariamos da palavra|tomaria a palavra|diria|diriamos) (de bom grado|com gosto|com prazer|com todo o gosto|com muito gosto)
			(dava|da|dara|dao) (para|pra) (por|meter|colocar|encaixar|incluir|inscrever|juntar)
			inscrevam, incluam, inscreva, se inscrever, inscrever se, inscreve se
			inscreva(|m) (nos|a delegacao|nossa), inscrever nos, inscrevam nos, nos inscrevam, nos inscreva
			incluam nos, inclua nos, nos incluam, registem nos, pede a palavra, solicita a palavra, pedimos a palavra
			pedido de (palavra|inscricao), inscrevemo nos, solicita (a|sua) (inscricao|inclusao)
			solicitamos (a|nossa) (inscricao|inclusao), inscricao na lista`,
		slot: `ainda (cabe|cabem|encaixa) (|mais) (|um|uma)
			dois minut(os|inhos), uso da palavra, ainda (ha|tem|existe|resta|sobra) (|algum|alguma|um|uma) (lugar|vaga|espaco|tempo|possibilidade) (para|no|na|), (um|uma) (lugar|lugarzinho|vaga|vaguinha|espacinho) (para|no|na)
			(lugar|espaco|vaga|vez) entre
			a palavra, da palavra, tempo de palavra, vaga, espaco`,
		list:    `lista de (oradores|inscritos|intervencoes), oradores, lista`,
		atTime:  `quando, no momento (em que|de), logo que, assim que, ao`,
		raised:  `(for|forem|seja|sejam) (abordad*|discutid*|tratad*|debatid*), (se|) (abord|trat|discut|debat)(ar|arem|e|ir|irem|er|erem), chegar`,
		session: `plenaria, sessao, sessao plenaria, orador, oradora, delegacao`,
		leave: `(fica|ficam|ficou|ficando) sem efeito, (fica|foi|sera|esta) (cancelad*|anulad*), sem efeito, nao se realizara, dar baixa
			retir(a|amos|ar|em|ada|ado|ar nos|em nos|arem), risc(ar|arem|em), apag(ar|uem), elimin(ar|em), exclu(ir|am), desinscrev*, declin(ar|amos|a), abdic(ar|amos|a), prescind(ir|imos|e) d(e|a|o)
			nao (podera|poderemos|pode|podemos) (infelizmente|) (usar|utilizar|ocupar|aproveitar) (o|a|os|seu|nosso|nossos|seus|sua|nossa) (dois|2|) (lugar|tempo|minutos|vez|espaco|vaga|turno), (devolv(e|emos|er|o)) (o|a|os|seu|nosso|nossos|seus|sua|nossa) (dois|2|) (lugar|tempo|minutos|vez|espaco|vaga|turno)
			cancel(a|amos|ar|em|amento), desist(e|imos|ir|encia), renunci(a|amos|ar), ja nao (deseja|desejamos|pretende|pretendemos|intervira|falara), nao mais (deseja|desejamos), anular, excluir, remover, removam`,
		noSpeech:  `nenhuma das (nossas|suas|) (duas|) (declaracoes|intervencoes)`,
		ownSpeech: `(nossa|nossas|sua|suas|nosso) (duas|) (declaracao|declaracoes|intervencao|intervencoes|discurso|vaga|lugar|vez), nenhuma das (nossas|suas|) (duas|) (declaracoes|intervencoes)`,
		unsaid:    `proferir, proferid(a|as), fazer, feita(|s), faremos, fara, realizar, realizad(a|as), realizara, lida, ler, precisar, precisamos, precisa, necessari(a|o), usar, utilizar`,
		place:     `lugar(|es), vaga(|s), vez, espaco(|s), turno(|s), (nosso|o|seu) tempo, (nossos|os|seus) (dois|) minutos, tempo de (palavra|intervencao), (nossa|sua) inscricao, (nossas|suas) (duas|) inscricoes`,
		frees:     `liber(ar|amos|a|o|em|e|ado|ados|ada|adas), devolv(er|emos|e|o|em), renunci(ar|amos|a|o), ced(er|emos|e|o|em), abdic(ar|amos|a|o), desist(ir|imos|e), cancel(ar|em|e|amos|ado|ada), prescind(ir|imos|e), (fica|ficam|esta|estao) (assim|portanto|agora|novamente|) (livre|livres|disponivel|disponiveis|vago|vagos|vaga|vagas|a vossa disposicao|a disposicao), reatribu*, redistribu*, passar a outr(o|a|os|as)`,
		change:    `mudanca de (orador|oradora|segmento), alteracao (de|do|da) (orador|oradora|segmento|inscricao), substituicao (de|do|da) (orador|oradora), substituir (o|a) (orador|oradora), novo orador, nova oradora, mudar (de|do|para o) segmento, passar do segmento, alterar (o|a|nossa|de) (orador|oradora|segmento|inscricao), mudar de orador`,
		instead: `(toma|tomara|ocupa|ocupara|assume|assumira) (o|) (seu|lugar dele|lugar dela) (lugar|posto|), em seu lugar, em sua substituicao, (o|a) (substituira|substitui), (substitui|substituira) (o|a|lo|la), (passa|cede|cedera) (a palavra|o lugar) a
			em vez d(e|o|a), em lugar d(e|o|a), no lugar d(e|o|a), ao inves d(e|o|a), em substituicao`,
		keep:    `mant(emos|em|er|eremos|era), conserv(amos|a|ar), ficamos com`,
		mistake: `por (engano|erro|lapso), enganamo nos, segmento errado`,
		meant:   `leia se, deve ler se, o (nome|) correto e, onde se le, escreve se`,
		not: `nao
			nem, sem, exceto`,
		harmless: `(voo|voos|viagem|visita|comboio|trem|visto|reuniao) (foi|foram|esta|) (infelizmente|) (cancelad*|anulad*|suspens*), cancelamento (do|da|de) (|seu|sua|nosso|nossa) (voo|viagem|visita|visto)
			(as coisas|a situacao|as circunstancias) (mudaram|mudou|evoluiram)
			(salvo|exceto) se, a menos que, a nao ser que, no (das|dos|da|do|que|de|relativo|mesmo|dia|prazo|proximo|ultimo|ano), sim no
			no segmento, no primeiro, no segundo, no terceiro, no (final|caso|dia|ambito|quadro), nao hesit*, nao so, nao apenas, nao exceder*, nao governamental, nao governamentais, ainda nao (foi|esta|temos|sabemos)`,
		but:  `mas, porem, apenas, somente, sim`,
		done: `(ja|esta|estamos|foi|fomos) (esta|estamos|) (inscrit*|registad*|registrad*|incluid*), ja (nos inscrevemos|solicitamos), obrigad(o|a) (por|pela) (confirmacao|inscricao|confirmar)`,
		undecided: `(a|estamos|esta|continuamos|ainda) (ponderar|ponderando|a ponderar|em duvida|indecisos|indecisa), ponderamos, hesitamos (ainda|entre|se), (decidira|decidiremos|resolvera|tomara uma decisao) (na|no|em|amanha|depois|ate|hoje|segunda|terca|quarta|quinta|sexta), aguard(amos|a|ando) (ainda|) (instrucoes|autorizacao|luz verde|decisao|a decisao|o aval|a luz verde|a autorizacao), nao (descartamos|descarta|excluimos|exclui), (ainda|por) decidir, em funcao da (sua|vossa) resposta
			nao (sei|sabemos|saberia|saberiamos|posso|podemos|sabe) (dizer|) se, ainda nao (se sabe|sei|sabemos) se
			(avali|estud|analis|consider|examin)(a|amos|ando|ara|aremos) (ainda|atualmente|) (a|se) (possibilidade|hipotese|conveniencia|oportunidade|ideia), (faremos|diremos|informaremos|avisaremos|comunicaremos) (saber|se|depois|oportunamente), sem decisao
			ainda nao (decidimos|decidiu), se (desejamos|vamos|iremos), decidir se`,
		inquire: `quando, qual, quais, quantos, quantas, onde
			(poderia(|m)|podem) (informar|confirmar|indicar|dizer|enviar|esclarecer)(|nos|me), saber se, informar nos
			pergunta, duvida, ainda esta aberto, confirmam, confirmar, ate quando`,
		record:   `(declaracao|intervencao|contribuicao|texto) escrit*, por escrito, para publicacao, para registo, nao sera (proferida|lida), texto da (declaracao|intervencao)`,
		thanks:   `acusamos recepcao, acusamos a recepcao, obrigad(o|a|os|as), agradeco, recebido`,
		greeting: `prezad*, caro*, bom dia, boa tarde, boa noite, senhor*, saudacoes, cumprimentos, atenciosamente, excelencia`,
		attached: `em anexo, anex(o|a|amos), segue em anexo, junto`,
		note:     `nota verbal, carta, formulario, nota, pedido`,
		logistics: `estacionamento, assentos, cadeiras, acreditacao, quarto, transporte
			credenciamento, hotel, visto*, sala, interpretacao, interpretes, cracha*`,
		beyond:    `debate geral, (reuniao|sessao) da mesa, (no|do) grupo de trabalho, conselho de seguranca, evento paralelo, consultas informais`,
		inform:    `(apenas|somente|so|unicamente) para (seu|sua|vosso|vossa|) (conhecimento|informacao), a titulo (meramente|) informativo`,
		paper:     `texto(|s), minuta, (copia|versao) (da|do)`,
		because:   `(devido|por causa|em razao|em virtude|na sequencia|por motivo|apos) (de|da|do|a|ao|) (uma|um|)`,
		contact:   `ponto(|s) (focal|focais), pessoa(|s) de (contacto|contato), ponto de (contacto|contato), contacto, contato`,
		completes: `em copia, agora com, com copia, desta vez, desculp*, esqueci*, reenvi*, novamente`,

		segment:  `segmento(|s)`,
		part:     `parte(|s), secao, seccao`,
		ordinals: []string{`primeir(o|a)`, `segund(o|a)`, `terceir(o|a)`},
		numbers:  []string{`um`, `dois`, `tres`},
		both:     `ambos (os|) (segmentos|), os dois segmentos, dois segmentos, nos dois, nos dois segmentos, todos os segmentos`,
		either:   `qualquer (um|dos|segmento|), sem preferencia, tanto faz, indiferente`,
		and:      `e, e no, e do, bem como`,
		or:       `ou, ou no`,
		failing:  `caso contrario, se nao for possivel, senao, em alternativa, se estiver cheio`,
		from:     `do, em vez d(e|o), em lugar d(e|o), inscrit(o|a|os) (no|para), ao inves d(e|o)`,
		declined: `(só|apenas|somente|) (tomaremos|tomará) notas, (acompanharemos|seguiremos) (só|apenas|somente|da|de)
			não (é|seria) (para nós|da nossa|do nosso|connosco|conosco)
			não nos (diz respeito|interessa|compete|cabe|convém), (deixamos|deixaremos) (para|a|ao|aos|o|)
			(só|apenas|somente) (ouviremos|assistiremos|ouvir|assistir|escutar), descartado, descartada, descartamos
			reservado (a|aos|para), prescindimos`,
		pondered: `(hesitava|hesitavamos|hesitou|hesitamos) entre
			(tinha|tínhamos|havia|havíamos|tinham) (inicialmente|) (pensado|considerado|previsto|ponderado)
			(pensava|pensávamos|pretendia), (gostaríamos|gostaria) de ter, inicialmente`,
		reason: `dado que, uma vez que, visto que, já que, porque, pois, embora, ainda que, enquanto, como, com referência a
			em resposta a, tendo em conta`,
		inOffice: `falecid(o|a), defunt(o|a), (como|na qualidade de) (nov*|) (embaixador*|ministr*|chefe|diretor*|representante|encarregad*), a frente d(e|a|o), no cargo`,
		hence:    `por isso, portanto, por conseguinte, assim, pelo que, por esta razão, de modo que, em vez disso`,
		only:     `só, somente, apenas, unicamente, exclusivamente`,
		ifSo:     `em caso afirmativo, se sim, se for o caso, nesse caso, se possível, se houver`,
		other:    `o outro, no outro, ao outro, para o outro`,
		former:   `aquele primeiro`,
		latter:   `este último, neste último, esta última`,
		ofThem:   `deles, dos dois, destes`,
		about:    `sobre, dedicado, relativo, referente, de, do, da, dos, das, tema, em, no, na, ao, aos, consagrado`,
		shared:   `declaracoes, balanco, perspetivas, perspectivas, segmento, sessao, plenaria, cooperacao, dois, minutos`,

		speaker: `orador(|a) (sera|e|), o orador sera, a oradora sera, nome d(o|a) orador(|a)
			ser(a|ao) (proferid*|lid*|feit*|representad*|apresentad*) p(or|elo|ela)
			(proferid*|lid*|feit*|representad*) p(or|elo|ela), falara, fala, intervira, usara da palavra
			a cargo d(e|o|a), fara (uso|o uso) da palavra, tomara a palavra, tera a palavra, usa da palavra
			toma a palavra, intervem, proferira (a|o|uma|um) (declaracao|discurso|intervencao)
			lera (a|o) (declaracao|discurso), fara (a|uma|o) (intervencao|declaracao|discurso)
			estara a cargo d(e|o|a), ficara a cargo d(e|o|a), na pessoa d(e|o|a), pela voz d(e|o|a)
			por intermedio d(e|o|a), intervencao d(e|o|a), quem (falara|fala|intervira) (e|sera)
			sera representad(o|a) p(or|elo|ela), substituid(o|a) p(or|elo|ela), orador(|es) (designad*|indicad*)
			o nosso orador (e|sera), a nossa oradora (e|sera), falara em nosso nome`,
		speaksFor: `ao microfone, na tribuna
			falara, intervira, usara da palavra, fara uso da palavra, sera (o|a|nosso|nossa) (orador|oradora)
			proferira, fara (a|o), representara, tomara a palavra, lera, intervem, como (orador|oradora)
			na qualidade de (orador|oradora), falara em nosso nome, ira (falar|intervir|proferir)
			vai (falar|intervir|proferir), substituira, tera a palavra, usa da palavra, toma a palavra
			proferira (a|o|uma|um) (declaracao|discurso|intervencao), lera (a|o) (declaracao|discurso)
			fara (a|uma|o) (intervencao|declaracao|discurso), fara o uso da palavra, fala`,
		myself: `eu (mesmo|mesma|proprio|propria), falarei, intervirei, usarei da palavra, proferirei, (serei|sou) eu (|mesmo|mesma|proprio|propria|quem), eu (falarei|intervirei), o (abaixo assinado|signatario|subscritor), a (abaixo assinada|signataria|subscritora)`,
		nobody: `a (confirmar|designar|indicar|definir), por confirmar, oportunamente, posteriormente, brevemente
			sera (comunicado|confirmado|indicado|anunciado|informado|designado)
			a (anunciar|comunicar|determinar|nomear), em breve, mais tarde, ainda nao, pendente, informaremos
			confirmaremos, comunicaremos, por (designar|indicar|definir|anunciar)`,
		courtesy: `sr, sra, senhor, senhora, dr, dra, doutor, doutora, s exa, s ex, exmo, exma, prof, professor, professora
			dom, dona, sua excelencia, eng, srs, sras, srta, s exas, exa, ex a, exc, exmos, exmas, excelentissimo
			excelentissima, s ex a, sua (excelencia|alteza|eminencia|santidad|santidade|majestade), meritissimo
			meritissima, advogado, advogada, adv, mestre, juiz, juiza, desembargador, desembargadora, frei, monsenhor
			mons, bispo, arcebispo, cardeal, reverendo, general, coronel, major, capitao, tenente, tenente coronel
			comandante, almirante, contra almirante, brigadeiro, engenheiro, engenheira, eng a, arq, principe
			princesa, infante, condessa, barao, professor doutor, prof doutor, profa, prof a`,
		office: `colega, colaborador(|a)
			embaixador(|a), ministr(o|a), vice, viceministro, secretari(o|a), primeiro, segundo, diretor(|a)
			director(|a), chefe, conselheir(o|a), representante, permanente, procurador(|a), geral, presidente
			delegad(o|a), encarregad(o|a), negocios, assessor(|a), juridic(o|a), estado, embaixadores
			procurador(|a) geral, procurador(|a) geral adjunt(o|a), subprocurador(|a), promotor(|a)
			ministr(o|a) conselheir(o|a), ministr(o|a) plenipotenciari(o|a), primeir(o|a) secretari(o|a)
			segund(o|a) secretari(o|a), terceir(o|a) secretari(o|a), primeir(o|a) ministr(o|a), primeira, segunda
			terceir(o|a), adjunt(o|a), vice (ministr*|president*|procurador*), deputad(o|a), senador(|a), consul
			consules, adid(o|a), juiz(|a), magistrad(o|a), jurista, diretor(|a) geral, subdirector(|a), subdiretor(|a)
			coordenador(|a), observador(|a), alt(o|a), comissari(o|a), defensor(|a), encarregad(o|a) de negocios
			consultor(|a), tecnic(o|a), especialista, perit(o|a), porta voz, secretari(o|a) de estado
			secretari(o|a) executiv(o|a), chanceler, provedor(|a), bastonari(o|a), extraordinari(o|a)
			plenipotenciari(o|a), intercalar, interin(o|a)`,
		portfolio: `justica, negocios, estrangeiros, relacoes, exteriores, cooperacao, assuntos, direitos, humanos
			internacional, embaixada, missao, republica, ministerio, departamento, exterior, externos, interna
			publica, publico, penal, juridicos, juridica, tribunal, gabinete, direcao, direccao, divisao, comunidades
			nacoes, unidas, uniao, associacao, fundacao, centro, rede, comissao, conselho, governo, federal
			federativa, defesa, ministerio publico, procuradoria`,
		of:       `de, do, da, dos, das, o, a, os, as, e, para, junto, em, nosso, nossa, um, uma, no, na`,
		particle: `de, do, da, dos, das, e, d`,
		acted:    `proferid(o|a), lid(o|a), feit(o|a), apresentad(o|a), representad(o|a|os|as), tomad(o|a), pronunciad(o|a)`,
		adjunct:  `em (nosso|seu|meu) (nome|lugar), em nome da (delegacao|nossa delegacao), por (nos|ele|ela), pessoalmente, desta vez`,
		attended: `acompanhad(o|a) p(or|elo|ela), juntamente com, contacto, contato, pessoa de conta(c|)to, obrigad(o|a) a(|o), copia (a|para)`,
		attends:  `(esta|segue|vai) em copia, acompanhara, nao (podera|pode) (viajar|vir|comparecer), esta (doente|impedid(o|a)|indispost(o|a))`,
		asked:    `(|nos|ja nos) (perguntavam|perguntava|perguntaram|perguntou|perguntam|questionavam|questionaram|indagaram|indagou|consultaram) (se|nos se), (queriam|queria|quiseram) saber se`,
		answering: `resposta, a nossa resposta
			(sua|vossa|tua) (pergunta|questao|consulta|duvida), (resposta|respondendo) a (sua|vossa), em resumo, em suma`,
		yes: `afirmativamente
			sim, sim senhor, afirmativo, de facto, de fato, efetivamente, efectivamente, com certeza, claro, claro que sim, certamente, exatamente, exato, assim e, (a|nossa|minha) resposta (curta|breve|) e (sim|que sim|afirmativa|um sim|positiva)`,
		stress:    `sera, serao, seria`,
		inAdvance: `antecipadamente, desde ja, de antemao, por antecipacao`,
		unless:    `salvo se, a menos que, a nao ser que, exceto se`,
		still: `ainda (cabe|cabem|da|daria|encaixa|vai) (|mais) (|um|uma)
			ainda (ha|tem|existe|resta|sobra) (|algum|alguma|um|uma) (lugar|vaga|espaco|tempo|possibilidade) (para|no|na|), ainda (vamos|estamos) a tempo, ainda da, (ha|tem|resta) ainda, muito tarde, tarde demais`,
		utters: `apresentara, apresenta, apresente, proferira, profira, lera, fara`,
		later:  `(a|por) (indicar|designar|confirmar|comunicar|definir|anunciar), a seguir, posteriormente, oportunamente, mais tarde, amanha, em breve, sera (comunicado|indicado|enviado|confirmado)`,
		who:    `nome (do|da) (orador|oradora), nome, orador, oradora`,
		atFirst: `o que (escrevi|escrevemos|disse|dissemos)
			a principio, de inicio, inicialmente, no inicio, antes, anteriormente, na semana passada, (tinhamos|haviamos) (dito|indicado|comunicado|informado)`,
		pending: `dira (o|a), decidira (o|a), depende (de|do|da), cabe ao, cabera ao`,
		aside: `receber (o|a|os|as|copia|uma)
			ouvir, escutar, assistir (a|ao|as|aos), acompanhar, conhecer, mais oradores, outros oradores
			(falar|conversar|dialogar) com, entrevista(|r), estagio, curriculo
			(dois|2|cinco) minutos do (seu|vosso) tempo`,
	}
}
