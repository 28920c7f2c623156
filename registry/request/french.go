package request

func french() phrasebook {
	return phrasebook{
		rest:    `(le|tout le) reste (est|demeure|reste|ne change|sans|inchange|a l identique), rien d autre ne change, (sans|aucun) autre changement, (le segment|le creneau) (ne change|est inchange|reste|demeure) (pas|inchange|le meme|), pour le reste, par ailleurs inchange`,
		told:    `(vous) (avions|avons|avais|ai) (annonce|indique|signale|fait savoir|communique|informe|informes|ecrit|dit|transmis|donne), (figure|figurent|figurant|inscrit|inscrite|est|apparait) (sur|dans) (votre|vos|la) liste(|s), (notre|mon) (precedent|dernier|premier) (message|courriel|mail|courrier), (que|qui) vous avez, precedemment (annonce|communique|indique|inscrit)*, sur votre liste`,
		forNow:  `pour (l instant|le moment|l heure|le present), a ce stade, a present, a l heure actuelle, actuellement, encore, d ici la, dans l immediat, jusqu a (nouvel ordre|nouvel avis|plus ample), provisoirement, maintenant, tout de suite, avant (que nous|notre|confirmation|de nos nouvelles)`,
		anybody: `(un|une|tout|toute|chaque|quelconque) (etat|observateur|observatrice|ong|organisation|delegation|participant|participante|association|ambassade|mission|signataire), (les|des) (observateurs|etats observateurs|etats non parties|ong|organisations|delegations|participants|associations|etats parties), observateurs, ong, la societe civile, quelqu un`,
		backs:   `appui(e|era|ent), appuyons, sout(ient|enons|iennent|iendra), souscri(t|vons), endosse, se rallie, s associe, approuve, parraine, coparraine`,
		chair:   `(monsieur|madame) (le|la|l) (president|presidente|vice president|vice presidente), distingues delegues`,
		endorse: `(s |nous |m |)(associ|alli|joign|joind|ralli|align)(e|era|erons|erai|erait|ons|ant|ent|ra|rons|rai|er|re) (pleinement|entierement|egalement|) (a|au|aux|sur) (la|l|le|les|cette|une|) (declaration|intervention|allocution|position|texte|propos)
			(souscri|sout|appui|appuy|endoss|coparrain)(t|vent|vons|vra|vrons|re|ra|rons|era|erons|ient|iens|enons|iendra|iendrons|enir|e|ons|ent|er) (pleinement|entierement|egalement|) (a|) (la|l|cette|une) (declaration|intervention|allocution|position)
			se (rallie|ralliera|joint|joindra) a (la|l|cette)`,
		whether: `si oui ou non, savoir si, la question de savoir si`,
		said: `(prepare|preparez|redige|redigez|rediger|preparer) (moi|nous|lui|) (un|une|le|la|votre) (courriel|mail|message|lettre|note|projet|reponse|brouillon)
			(nous|me|m) (dit|disent|a dit|ont dit|indique|indiquent|a indique|informe|informent|a informe|ont informes|a informes|confie|apprend|a appris|fait savoir|a fait savoir|signale|annonce|a annonce|assure) qu(e|)
			(nous|me|m) demande(|nt) (si|s)
			(nous|m) (a|ont) (dit|informe|informes|fait savoir|indique) (que|qu|), nous a ete indique, d apres ce qu(e|il|on), a ce qu(il|e) (parait|dit), il parait que, on (me|nous|m) (dit|signale|informe) que, (entendu|cru comprendre|oui) (dire|que)`,
		aside: `interv(iendrait|iendrions|iendrais|enir|iendra|iendrons) (volontiers |aussi |)aupres (de|d|du|des)
			(m|s|nous|vous) entretenir (avec|de), (parler|discuter|echanger|dialoguer) avec (vous|un|une|l un|l une|quelqu un|votre|vos|lui|eux|des|les|la|le), parler a (l un|l une|quelqu un|un|une) (de|des|membre|responsable|collegue|representant), (consulter|voir|lire|recevoir|obtenir|connaitre|avoir) (la|le|les|l|une|un) (liste|programme|ordre|projet|copie), (une|un|l) (interview|entretien|stage), interviewer, candidature spontanee, curriculum vitae, lettre de motivation, (nos|mes|mon|notre|mes) (services|competences|prestations), (devant vous|lors d un entretien)
			(deux|2|quelques|cinq) minutes de votre (temps|attention)
			prolong(er|ation), delai, rencontrer, rencontre avec, reporter, entretien, vous inviter, rendez vous avec, suivre (le segment|en ligne|a distance)`,
		prefer: `prefer(e|ons|ent|erait|erions|erais), finalement, prefer(e|ons|erait|erions|erais)`,
		afterAll: `malheureusement, regret*, helas, desole*, finalement, en definitive, tout compte fait
			contrairement a (ce|notre|nos|l), apres (mure|) reflexion, en fin de compte, au final, au bout du compte
			reflexion faite, suite a un (empechement|contretemps|imprevu)
			en raison d un (empechement|contretemps|imprevu), a la suite d un (empechement|contretemps|imprevu)
			pour (des|) raisons (d agenda|de calendrier|de sante|independantes|personnelles|internes|familiales)
			a regret, a notre grand regret`,
		us:       `nous, notre, nos, je, mon`,
		beside:   `en plus d(u|e|), outre (le|), en sus du, en complement du`,
		provided: `si, s il, au cas ou`,
		unless:   `a moins que, sauf si, a moins d, a moins qu`,
		full:     `etant (deja|) complet, (est|sont|soit|etait|serait) (deja|) (complet|complete|plein|clos|close|sature), (n a|n ont|n avait|n offre|n offrait) plus de (place|places), (est|sont|soit|etait) (rempli|remplie|epuise|epuisee)`,
		wish: `(apprecierait|apprecierions|apprecierais|apprecieraient) (vivement|beaucoup|grandement|fort|infiniment|) (la|une|cette|de|) (possibilite|occasion|pouvoir|chance)
			(se|me|nous) rejoui(rait|rais|rions|t|s|ssons) (de|d)
			(il |)(serait|sera|est) (tres |fort |infiniment |particulierement |)agreable (a|au|aux), (tient|tiendrait|tenons|tiendrions|tiennent|tiens) (vivement |beaucoup |particulierement |)a
			esper(e|ons|ent) (toujours|encore|vivement), esper(e|ons|ent) pouvoir
			(serions|serait|serais|seraient) (tout compte fait|en fin de compte|en definitive|en realite|en effet|volontiers|toutefois|neanmoins|a present|aujourd hui) (heureux|heureuse|ravi|ravie|ravis|honores|honore|honoree|desireux|desireuse|preneur|preneurs|preneuse|interesses|interesse|interessee|reconnaissants)
			(a|avons|ont|ai) (opte|tranche|penche|choisi) (pour|en faveur d), (penche|penchons) pour
			(serions|serait|serais|seraient) (finalement|desormais|maintenant|donc|bien|alors|plutot|) (heureux|heureuse|heureuses|ravi|ravie|ravis|content|contents|honores|honore|honoree|desireux|desireuse|preneur|preneurs|preneuse|interesses|interesse|interessee|reconnaissants|partants|partant|partante) (de|d|par|a|), (ne|n) (dirait|dirions|dirais) pas non a, ne (serait|serions) pas (contre|hostiles|hostile|opposes|oppose) a, aimer(ait|ions|ais|aient) (bien|beaucoup|tant|vraiment|) (pouvoir|)
			(il|) (importe|importerait|est important|serait important|est essentiel|serait essentiel|tarde) (beaucoup|) (a|au|aux|pour)
			(m adresse|nous adressons|vous ecris|vous ecrivons|ecris|ecrivons) (a vous|) (afin|pour) (que|qu)
			(notre|ma) (demande|requete) est (simple|la suivante|modeste|de|tres)
			esper(ions|ais|ait) (que|qu|pouvoir|bien|encore)
			(serait|serions|serais|seraient|est|sommes|suis) (tres|) (honore*|flatte*|heureu*|ravi*|enchante*|reconnaissant*) (que|qu|si|d)
			(tiendrait|tiendrions|tenons|tient) (beaucoup|vivement|) a (ce que|ce qu)
			confirm(er|e|ons|ent) (sa|notre|leur|la) participation
			souhait(e|ent|ons|erait|erions|eraient|erais|ant|es), voudr(ait|ions|ais|aient), veut, voulons, veux
			veulent, desir(e|ent|ons|erait|erions|eux|ant|euse), aimer(ait|ions|ais|aient), demand(e|ent|ons|er|ant)
			sollicit(e|ent|ons|er|ant|ation), requiert, requerir
			l honneur de (demander|solliciter|requerir|vous demander|vous prier), entend, entendons, prevoit
			prevoyons, compte(|nt), comptons, envisage de, envisageons de, tien(t|nent|s) a, tenons a, cherche a
			exprim(e|ent|er|ons) (le|son|notre|leur) (souhait|desir|intention|voeu|interet), souhait, volonte
			intention, voeu, opt(e|ons) pour, choisi(t|ssons), prefer(e|ons|erait|erions), serai(t|ent) heureu(x|se)
			serions heureux, serait honore*, serions honores, serais heureu(x|se), ravi*, desireu*, candidate
			candidature, se porte candidat*, besoin, se contenter(ait|a|ons|ions|ont) (de|du|d)
			nous nous contenter(ions|ons), premier choix
			(est|sommes|suis|sont) (pret|prete|prets|pretes|dispose|disposee|disposes|disposees) a
			se tien(t|nent) prete*, se tien(t|nent) pret*, nous tenons pret*, (afin de|pour|en vue de) reserver
			(propose|proposons|proposent|proposer) de, (projette|projetons|projettent) de, ambitionn(e|ons) de
			esper(e|ons|ent) (bien|) (pouvoir|prendre|intervenir|etre|s exprimer|nous exprimer|avoir la parole)
			aspir(e|ons) a
			(serait|serions|serais|seraient|est|sommes) (tres|) (honore*|flatte*|heureu*|ravi*|enchante*) de
			(a|avons|ai) (bien|) l intention, (a|avons) pour intention, (a|avons) a coeur de, s est dite pret*
			accept(e|ons|erait|erions) (aussi|egalement|), (peut|pouvons|pourrait) (aussi|egalement), accepterait
			accepterions
			confirm(e|ons|ent|ant) (sa|notre|leur|la|ma|mon|son) (presence (parmi|au nombre des|sur la liste)|intervention|prise de parole|souhait|intention|inscription|interet|volonte|disponibilite)
			accept(e|ons|ent|er|ant) (avec plaisir|volontiers|avec joie|avec gratitude|bien volontiers|) (votre|l|cette|son) (aimable|) (invitation|proposition|offre)
			repon(d|dons) (favorablement|positivement), (nous|lui|m|) serait (particulierement|tres|) agreable (de|d)
			(serait|sera) (un honneur|un plaisir) (pour nous|pour elle|pour lui|) (de|d)
			nous ferions un (plaisir|honneur) de, aurions (plaisir|a coeur) (a|de)
			(aurait|aurions) (le plaisir|l honneur|grand plaisir) (a|de|d)
			preference (|de notre delegation|de notre organisation) va, (est|sommes|suis) partant*
			partant(|e|s|es) pour, (est|sommes|suis|sont) interesse(e|s|es|) a
			(fait|faisons|faire|font|fais) (lui|vous|leur|) part (de|du|d) (son|notre|leur|l|la|sa|mon|) (souhait|interet|desir|intention|volonte|voeu)
			(a|avons|ont|ai) (decide|resolu|convenu) (de|d)
			manifest(e|ons|er|ent|ant) (son|notre|leur|l|un|mon) (interet|intention|souhait|desir|volonte)
			s en tient a, s en tiendra a, nous en tenons a, retient, retenons, opte pour, optons pour, se rabat sur, jette son devolu sur, choisissons`,
		please: `(puis|pourrais|pouvons|pourrions|oserais|oserions) (je|nous) (vous |)(prier|demander)
			(vous|nous|m|me) (obligeri|obligeri)(ez|ons|ais) (en|de|infiniment en|beaucoup en|grandement en), (serait|serions|serais) (infiniment |tres |fort |)oblig(e|es|ee|ees) (de|d)
			si vous (le|) voulez bien, si (cela|ca) vous convient, si c est possible
			merci de, merci d, merci de bien vouloir, merci par avance de, merci d avance de, veuillez, prier(|e)
			prions, prie, pri(|e)re de, priere d, s il vous plait, s il te plait, svp, stp, bien vouloir, voudrez bien
			vouloir, reconnaissant*, gre, saurions gre, saurais gre, saurait gre, obligeance, aimable*, amabilite
			vous (serai|serais|serions|serait) (|tres|infiniment) (reconnaissant*|oblige*)
			remercie (par avance|d avance|) de (bien|), remercions (par avance|d avance|) de (bien|)
			il vous est demande, vous demander, pensez a, n oubliez pas de`,
		could: `pourriez vous, pouvez vous, pourrait on, pourrions nous, pouvons nous, pourrais je, puis je, peut on
			peux tu, pourrais tu, serait il possible
			est ce qu(e|) (on|vous|nous|il) (peut|pouvez|pouvons|est possible), serait ce possible
			auriez vous (l amabilite|l obligeance|la gentillesse), voudriez vous, accepteriez vous, pourrait elle
			pourrait il, peut elle, peut il, c est (encore|toujours|) (bon|possible|jouable)
			auriez vous (encore|toujours|) (une place|un creneau|une petite place|de la place) pour (nous|notre|la delegation|le|la|l|moi)
			serait il (envisageable|concevable|faisable|loisible|permis), y (aurait|a t) il (un|) moyen (de|d|que)`,
		speak: `(se|nous|etre) fass(e|ions|ent) entendre, soit entendu(e|s|es|), puisse (se faire entendre|etre entendu|etre entendue)
			prenne la parole, s exprime, intervienne, parlerait, prendrait la parole, interviendrait, s exprimerait
			dire (un|deux|quelques) mot(|s), (glisser|placer|prononcer) (un|deux|quelques) mot(|s), prise(|s) de parole
			faire entendre (une|un|notre|sa|ma|la) (breve|courte|) (intervention|voix|declaration|position|message|allocution)
			prendre la parole, prendre parole, prise de parole, prendre (egalement|aussi) la parole, intervenir
			s exprimer, nous exprimer, m exprimer, parler, prendre part, participer, participation
			disposer de la parole, obtenir la parole, avoir la parole, s adresser, faire entendre, dire quelques mots
			prendre brievement la parole, temps de parole, etre entendu(|e|s|es), se faire entendre
			(prononcer|adresser|partager|exprimer) quelques mots, quelques mots
			contribuer (au debat|aux debats|a la discussion|aux discussions|aux echanges|a l echange|a la seance)
			(faire|apporter) (une|sa|notre) contribution orale, porter (sa|notre|la) voix, monter a la tribune
			nous faire entendre, (prendre|prenne|prenions) la parole, (intervienne|intervenions)
			delivrer (un|son|notre) message
			(partager|exposer|presenter) (son|notre|sa) (point de vue|position|experience)
			etre (des|parmi les|au nombre des|du nombre des) (orateurs|intervenants)
			quelque chose a dire, des choses a dire`,
		speaks: `parleront, s exprimeront, intervenant(|s) dans
			prend(ra|rons|rai|ront) (|egalement|aussi|donc) (la|) parole, intervien(dra|drons|drai|dront|t)
			s exprime(ra|rons|ront|), nous exprimerons, m exprimerai, parle(ra|rons|rai), particip(era|erons|erai|e)
			prend la parole, prenons la parole, prononce(ra|rons|rai)
			fera (une|sa|la) (declaration|intervention|allocution), ferons (une|notre), sera representee
			va (intervenir|prendre|parler|s exprimer), allons (intervenir|prendre|parler), livrera
			sera(|i) entendu(|e|s|es), s exprime(|nt), interviennent, sera represente
			(delivre|livre)(ra|rons|rai|ront), (prononcera|prononcerons|prononcerai|prononceront)
			(presente|effectue)(ra|rons|rai|ront) (une|un|sa|la|notre|son) (declaration|intervention|allocution|discours)
			li(ra|rons|rai|ront) (une|un|sa|la|notre|son|ma) (declaration|intervention|allocution|discours)
			donne(ra|rons) lecture
			(fera|ferons|ferai|feront) (une|un|sa|notre|la|ma|leur|son) (breve|courte|) (declaration|intervention|allocution|discours)
			(fera|ferons) entendre, (sera|seront) au nombre des (orateurs|intervenants), monte(ra|rons) a la tribune
			porte(ra|rons) (sa|notre|la) (voix|parole)
			ce sera (donc|) (le|la|au|a la|pour le|pour la|dans le|dans la) (segment|volet|premier|premiere|second|seconde|deuxieme|partie|1er|1ere|2e)
			(contribue)(ra|rons|ront), sera (la voix|le porte parole), (prendra|prendrons) part
			va (faire|prononcer|lire|delivrer|presenter) (une|un|la|sa|notre)
			allons (faire|prononcer|lire|delivrer|presenter|nous exprimer) (une|un|la|sa|notre|)
			(sera|seront) (prononcee|prononce|faite|fait|lue|lu|delivree|delivre|assuree|assure|donnee|presentee|presente|effectuee|portee|livree|prise) par
			parl(e|ons|ent) (au|a la|dans le|dans la|pendant|lors|durant)`,
		utter: `presente, lise, prononce, fasse, livre, delivre
			faire, prononcer, lire, delivrer, donner, presenter, livrer, effectuer, faire une
			faisons, fait, interet pour (une|la|un)`,
		given:  `(sera|seront) (ensuite|egalement|donc|) (prononcee|prononcees|prononce|faite|fait|lue|lu|delivree|delivre|presentee|presente|livree|effectuee|assuree|donnee)`,
		speech: `declaration(|s), intervention(|s), allocution(|s), discours, communication orale`,
		enter: `faire (une |un peu de |)place
			(en |)(couchant|inscrivant|portant|ajoutant|placant|rangeant|notant), coucher (sur|nous|le|la|notre)
			(se|nous|me|l|le|la) (glisser|caser|inserer|faufiler|rajouter|placer)
			figure(|nt) (parmi|sur|au nombre)
			porte(|e|es|s) (sur|a), soit porte(|e) (sur|a)
			inscri(re|te|tes|t|ts|ption|ptions|ve|vant|vez|rons|vions|viez), enregistr(er|e|ement|ez|es)
			ajout(er|e|ez|ee|es), inclu(re|ant|s|ez|se|sion), figurer, enrol(er|ement), placer, mettre, noter
			porter (sur|a), rajout(er|e|ez), reserver, retenir, inser(er|ez), compter parmi, joindre a la liste
			prendre en compte, prendre note, noter que, pour rejoindre`,
		enlist: `(aurait|aurions|aurais) (volontiers |)(son|un|notre|deux) mot(|s) a dire
			(figurer|compter|rejoindr|prendr)(a|ait|ais|ons|ions|ai) (tres |bien |fort |)(volontiers|avec plaisir|avec joie) (au nombre des|au nombre de vos|parmi les|parmi vos|dans la liste des|sur la liste des|rang parmi les) (intervenants|orateurs)
			(dirait|dirions|dirais|ajouterait|ajouterions|prononcerait|prononcerions|adresserait|adresserions) (tres |bien |fort |)(volontiers|avec plaisir|avec joie) (un|deux|quelques) mot(|s)
			(nous exprimerions|m exprimerais|parlerait|parlerions|parlerais) (tres |bien |fort |)(volontiers|avec plaisir|avec joie)
			(interviendr|s exprimer)(ait|ais|aient|ions) (tres |bien |fort |)(volontiers|avec plaisir|avec joie), prendr(ait|ais|aient|ions) la parole (tres |bien |fort |)(volontiers|avec plaisir|avec joie), prendr(ait|ais|aient|ions) (tres |bien |fort |)(volontiers|avec plaisir|avec joie) la parole
			inscrivez, ajoutez, enregistrez, rajoutez, inscrivez (nous|moi|la delegation|notre)
			ajoutez (nous|moi|notre|la delegation), mettez (nous|moi|notre), notez (nous|moi|notre)
			enregistrez (nous|moi|notre), comptez (nous|sur nous|moi), placez (nous|moi), rajoutez (nous|moi)
			incluez (nous|moi)
			(nous|m|me|moi) (y|) (inscrire|ajouter|enregistrer|inclure|noter|mettre|placer|rajouter|faire figurer|compter)
			s inscri(t|vent|ra|re|rait|ve), nous nous inscrivons, nous nous inscrirons, je m inscris, on s inscrit
			m inscrire, se faire inscrire, demande la parole, demandons la parole, sollicite la parole
			demander la parole, solliciter la parole, souhaite la parole, demandent la parole
			demande de (prise de|) parole, demande d inscription, demande d intervention, inscription (sur|a) la liste
			inscription (de la|de l|du|des|de|d) (delegation|orateur*), demande son inscription
			demandons notre inscription, solliciter (son|l|notre) inscription, sollicite (son|l|notre) inscription
			sollicitant (son|l|notre) inscription, sollicitons (notre|l) inscription, voulons la parole
			nous souhaitons la parole, donnez nous la parole, vaut (inscription|demande|candidature)
			(tient|tenant) lieu (de demande|d inscription)
			constitue (une|notre|la|sa) (demande|inscription|candidature)
			(nous nous joignons|se joint|se joindre|nous joindre|me joindre|je me joins|se joindra|nous joindrons) (volontiers|egalement|aussi|) (a la liste|aux orateurs|aux intervenants)
			auriez vous (encore|toujours|) (une place|un creneau|une petite place|de la place) pour (nous|notre|la delegation|le|la|l|moi)
			(l|les) (y|) (inscrire|ajouter|enregistrer|inclure|rajouter)
			y (inscrire|ajouter|enregistrer|inclure) (la|le|l|notre|mon|les)`,
		slot: `encore (une|de la|un) (petite|petit|) (place|creneau|trou), petite place
			(deux|2|quelques|trois|cinq) minutes (au|a la|dans|lors|pendant|en|sur)
			(deux|quelques|trois|cinq) minutes pour (nous|notre|la delegation|moi)
			creneau(|x), la parole, temps de parole, tour de parole, place sur, une place, droit de parole, plage
			deux minutes (dans|au|pour|lors|pendant|en)`,
		list: `(parmi|au nombre de) (les|des|) (ceux|celles|delegations|orateurs|intervenants|etats|) qui (interviendront|parleront|prendront la parole|s exprimeront|interviennent|prennent la parole|souhaitent)
			liste des (orateurs|intervenants|oratrices|prises de parole|inscrits), liste d (orateurs|intervenants), liste, listes, orateurs, intervenants, tour de parole`,
		atTime: `lorsque, lorsqu, quand, au moment (ou|de|d), des que, une fois, lors d(e|u|es|)`,
		raised: `(dresse|dressera|fera|fasse|dresser|tirera|faire) (le |un |les |)(bilan|bilans|point|lecons)
			(celebr|commemor|fet|marqu)(e|era|erons|ons|ez|er|ent), (abord|discut|trait|examin|debatt|evoqu|entam|soulev)(e|ee|es|ees|er|era|erons|erez|ons|ez|u|ue|us|ues|re|ra|rons|ront|eront|ent|ant), (viendra|viendront|vient|viennent|passera|passerons|passe|arrivera|arriverons|sera question|il sera question|s agira|il s agira|tour)`,
		session: `pleniere, seance pleniere, seance, plenieres, orateur, oratrice, intervenant, intervenante, delegation, co facilitateurs, cofacilitateurs, intervention`,
		leave: `(comme|pour) (nul|nulle) et non avenu(|e), (comme|pour) (nulle|nul|non avenu|non avenue|annule|annulee|retire|retiree|caduque|caduc|sans objet|non ecrite|non faite|non recue)
			(il ne sera pas|ne pas) donne(r|) suite, (tombe|tombee|tombent) a l eau, (est|sont|devient|deviennent|devenue|devenu) (donc|ainsi|desormais|) (caduque|caduc|caducs|caduques|sans objet|sans suite), n aura (donc|finalement|malheureusement|) pas lieu, n auront (donc|finalement|) pas lieu, ot(er|ez) (de|notre|du|le|la), nous oter, desinscri(re|vez), decommand(er|ons|ez|e)
			n interviendra finalement pas, n interviendrons finalement pas, (ne prendra|ne prendrons) finalement pas la parole
			ne (pas|plus|) pouvoir (malheureusement|helas|) (utiliser|occuper|honorer|user de|faire usage de|profiter de|mettre a profit) ((son|notre) temps|(le|la|les|son|sa|ses|notre|nos|ce|cette|ces) (deux|2|) (place|creneau|tour|minutes|temps de parole|tour de parole))
			(n|ne) (pourra|pourrons|peut|pouvons|pourrai|sera|serons|est|sommes|serai) (malheureusement|finalement|donc|helas|) pas (en mesure d|en mesure de|a meme de|a meme d|) (utiliser|occuper|honorer|user de|faire usage de|profiter de|mettre a profit|prendre) ((son|notre) temps|(le|la|les|son|sa|ses|notre|nos|ce|cette|ces) (deux|2|) (place|creneau|tour|minutes|temps de parole|tour de parole))
			(rend|rendons|rendre|rendrons|restitue|restituons|restituer|remettons|remet) ((son|notre) temps|(le|la|les|son|sa|ses|notre|nos|ce|cette|ces) (deux|2|) (place|creneau|tour|minutes|temps de parole|tour de parole))
			(disposer|disposez) (de|du) (ce|creneau|temps de parole|temps|tour)
			ced(er|e|ons|ent|erons|era) (volontiers|bien volontiers|donc|ainsi|des lors) (notre|son|sa|leur|le|la|mon|ma) (tour|place|creneau|temps de parole|temps)
			(utilisera|utiliserons|fera usage|ferons usage|aura besoin|aurons besoin) (finalement|donc|) pas (de|) (notre|son|du|le) (creneau|temps|tour|place)
			(n|ne) (utilisera|utiliserons|aurons|aura) (finalement|donc|malheureusement|) pas (besoin de|) (notre|son|du|le) (creneau|temps|tour|place)
			nul(|le) et non avenu(|e), nulle et non avenue, caduque, retir(er|e|ons|ez|ait|ent|ee|erait|ant), retrait
			renonc(er|e|ons|ent|ant|ement|era|erons), annul(er|e|ons|ez|ation|ee|ent), desist(er|e|ons|ement|ent)
			se desiste, supprim(er|ez|e), radier, radiation, effacer, enlev(er|ez), abandonn(e|er|ons)
			desinscri*
			(ne|n) (souhaite|souhaitons|desire|desirons|veut|voulons|peut|pouvons|pourra|pourrons|prendra|prendrons|interviendra|interviendrons|sera|serons|participera|participerons|compte|comptons|est|sommes|envisage|envisageons) (donc|malheureusement|finalement|) plus
			ne plus
			rayer, ceder, cede (sa|son), retractons
			retracte, biffer, ne pas tenir compte de (notre|ma) (demande|inscription)
			ced(er|ons|ent|erons) (notre|son|sa|leur|le|la|mon|ma) (tour|place|creneau|temps de parole|temps)
			cede (notre|son|leur|le|la|mon|ma) (tour|place|creneau|temps de parole|temps)
			laiss(e|ons|er|ent|era|erons|ez) (notre|son|sa|leur|mon|ma) (tour|place|creneau|temps de parole)
			(remettons|remet|mettons|met|remettre|mettre) (notre|son) (creneau|place|temps de parole|tour) a (la|votre) disposition
			pass(e|ons|er|era|erons) (notre|son|mon|leur) tour, declar(e|ons) forfait
			(disposer|disposez) de (notre|son|ce) (creneau|place|tour|temps de parole)
			(attribuer|reattribuer|attribuez|reattribuez|redistribuer|reaffecter|donner|donnez|donnons|offrons|offrir) (notre|son|ce) (creneau|place|tour|temps de parole)
			(ne|) (compter|comptez) (plus|pas) sur (nous|la delegation|notre)
			n attendez (plus|pas) (la delegation|notre), (ne plus|ne pas) (nous|) compter (sur nous|parmi)
			(ne|n) (plus|pas) tenir compte de (notre|ma|l) (demande|inscription|candidature|precedente)
			rev(ient|enons) sur (notre|sa) (demande|inscription|decision de (prendre|intervenir))
			fais(ons|ant) machine arriere, se desist(e|er|era|ent), nous desist(ons|er|erons)
			(contraint|contrainte|contraints|oblige|obligee|obliges|dans l obligation|au regret) (de|d) (se desister|renoncer|nous desister|me desister|se retirer|nous retirer|annuler|decliner)
			quitt(er|e|ons|ent|era|erons) (le|la) (segment|volet|premier|premiere|second|seconde|deuxieme|liste|partie)
			(n|ne) (avons|a|aurons|aura|ai) (donc|finalement|en fait|) plus besoin (du|de notre|de ce|de cette|de la|d un|d une|de son) (creneau|place|tour|temps)`,
		noSpeech: `(aucune|aucun|ni l une ni l autre) (de|des) (nos|ses|ces|mes|) (deux|) (declarations|interventions|allocutions|prises de parole|discours|creneaux|places|inscriptions)`,
		ownSpeech: `(notre|nos|son|ses|sa|ma|mon) (deux|) (declaration|declarations|intervention|interventions|allocution|allocutions|discours|prise de parole|prises de parole|creneau|creneaux|place|places|tour de parole|temps de parole|temps)
			(la|l) (declaration|intervention|allocution) (prevue|annoncee|envisagee|inscrite|programmee|que nous|du|de (la|notre) delegation)`,
		unsaid: `prononce(|e|es|r|rons), prononcera, prononcerons, lu(|e|es), faite(|s), faire, fera, ferons, tenu(|e|es), donne(|e|es), presente(|e|es|r), delivre(|e|es), lira, lirons, lire, maintenu(|e|es), lieu, requis(|e|es), necessaire(|s), utile, assure(|e|es), livre(|e|es), utilise(|e|es|r|ra|rons), utiliserons, besoin`,
		place: `(la|le|les) (place|creneau|tour|places|creneaux) (que|qu) (nous|le|la|l|on)
			creneau(|x), place(|s), tour(|s) de parole, temps de parole, (notre|nos|son|ses|le|les|ce|ces|leurs|deux) (deux|) (tour|tours|minutes|temps), (celle|celui) (du|de|dans|pour|reserve*), (notre|nos|son|ses) (deux|) (inscription|inscriptions)`,
		frees: `(vous pouvez|pouvez|pourrez) (donc|librement|ainsi|des lors|desormais|) (librement|) (disposer|faire usage|user) (librement|) d(e|u|es), disposez (donc|) (librement|) d(e|u|es), (vous pouvez|pouvez) (donc|) en disposer
			liber(er|ez|ons|e|era|erons|ee|ees|es|ant), re(attribuer|attribue*|attribuez|distribuer|distribuez|distribue*|affecter|affectez|affecte*), rend(re|ons|u|ue|us|ues|rons), restitu(er|ons|e|ee|ees), abandonn(er|ons|e|era|erons|ee|ees|ant), renonc(er|e|ons|ent|era|erons), annul(er|e|ons|ez|ent|ee|ees), supprim(er|ez|e|ee|ees)
			(remettre|remettons|remettez) (en jeu|a disposition|a votre disposition), (est|sont|redevient|redeviennent|devient|deviennent|sera|seront|considerer comme|tenir pour) (donc|ainsi|des lors|desormais|de nouveau|a nouveau|par consequent|) (libre|libres|disponible|disponibles|vacant|vacante|vacants|vacantes|a votre disposition|a la disposition), (a votre|a la) (entiere|pleine|) disposition
			(en disposer|disposez en|disposer de celui|disposer de celle), (etre|) (attribue|attribuee|attribues|attribuees|cede|cedee|cedes|cedees|donne|donnee|donnes|donnees|offert|offerte|offerts|offertes|revenir|profiter|propose|proposee|accorde|accordee) a (un autre|une autre|d autres|qui|l orateur suivant|la delegation suivante|autrui|quelqu un), ced(er|ons|e|era|erons|ant)`,
		unable: `(ne|n) (sera|serons|est|sommes|serai) (malheureusement|finalement|donc|) pas en mesure d
			(ne|n) (sera|serons|est|sommes|pourra|pourrons|peut|pouvons|serai|pourrai) (malheureusement|finalement|donc|) pas en mesure de, ne (pourra|pourrons|peut|pouvons|pourrai) (malheureusement|finalement|donc|) pas, dans l impossibilite de, n est pas en mesure, empechee de, empeche de, hors d etat de`,
		keep: `(garderons|conserverons|maintiendrons|gardera|conservera)
			maint(ient|enons|enir|ien|enue|enu|iendra), conserv(e|ons|er|ant|era), gard(e|ons|er|ant|era), rest(e|ons|ent|er|era), demeur(e|ons|ent), inchange(|e|s), reste valable`,
		change: `(sera|est|serait|sont|seront) (donc|finalement|) remplace(|e|s|es) par
			y (transferer|basculer|deplacer|faire passer), (nous y|l y|y) (transferer|basculer|mettre|placer)
			orat(eur|rice) correct(|e), (orateur|oratrice|intervenant) (a|est) change
			changement d(e|) (orateur|oratrice|intervenant|intervenante|segment|inscription|nom)
			changement dans (notre|l|la), changement de (notre|l)
			changer (d|de|notre|l|le) (orateur|oratrice|segment|intervenant)
			change (d|de) (orateur|segment|intervenant), nouvel orateur, nouvelle oratrice, nouvel intervenant
			nouvelle intervenante
			remplac(er|ez|ement) (de|d|l|notre|le|du) (nom|orateur|oratrice|intervenant|intervenante|segment)
			remplacement de
			modif(ier|ication|iez|ions) (de|d|notre|l|le|la) (inscription|orateur|nom|liste|oratrice|segment|intervenant)
			modification concernant (l|notre), rectificati(f|on), transferer, transfer(ez|t) (nous|de notre), basculer
			passer du (segment|premier|second|deuxieme|i|ii|1|2|volet), passer de (segment|i|1|la premiere)
			(nous|la) (transferer|basculer|deplacer|faire passer), deplacer, deplacez, deplacement de (notre|l) (inscription|creneau|intervention), permuter
			mise a jour (de|concernant) (notre|l), notre orateur (sera|est) (desormais|maintenant|finalement)
			(orateur|oratrice|intervenant) (sera|est) (desormais|maintenant|finalement), desormais
			passer au (segment|premier|second|deuxieme|volet), changer pour le, en remplacement d(u|e|)
			(petite|une petite|legere) correction, erratum, corrigendum, (le|la|les) remplacera(|it)
			(est|sont) a (reporter|transferer|deplacer|basculer), (reporter|reportez) (notre|l|la) (inscription|demande|prise)`,
		alter: `chang(er|e|ement|ez), remplac(er|e|ee|era|ez|ement|es|ant|erons), modifi(er|e|cation|ez), substitu*, passer (a|au|dans|vers), passer, transf(ert|erer|ere)
			(echanger|echangez) (notre|la|ce|cette|notre place)`,
		instead: `(prend|prendra|prendront|occupera|occupe|reprend|reprendra|tiendra) (desormais|donc|alors|) (sa|leur|cette) place, (le|la|l|les) (remplace|remplacera|remplaceront), (cede|cedera|passe|passera|laisse|laissera) (la parole|sa place|son tour|le micro|le temoin|le relais|la main) a, en (ses|leurs|son|leur) lieu et place, en (son|leur) (nom et place|remplacement|absence)
			(prend|prendra|assure|assurera) (le relais|la releve|la suite|l interim|son remplacement)
			il (fallait|faut|aurait fallu) (lire|comprendre|entendre)
			(le|la|les|l) supple(e|era|eront), supple(e|era|eront|er) (le|la|l|notre|m|mme)
			(prend|prendra|prendre) (le relais|la releve|la suite|la place) d(u|e|), (releve|relevera|supplee|suppleera)
			devrait etre, il s agit du segment, au lieu, au lieu d(u|e|), a la place d(u|e|), en lieu et place d(u|e|)
			plutot que, a sa place, au lieu et place, en remplacement, (et|mais) non plus (au|a la|dans|pour|le|la|en)
			et plus (au|a la|dans le|dans la|pour le), mieux que, plutot qu, plutot que (dans|pour|sur)
			(suite a|en raison de|du fait de|compte tenu de|a cause de) (l indisponibilite|l empechement|l absence|l impossibilite) (de|du|d)
			en l absence (de|du|d)`,
		still: `on peut encore, (peut on|pourrait on|y a t il) encore, (reste t il|resterait il|reste|est ce qu il reste) (encore|) (de la|une|un|quelques) (place|creneau|places|creneaux)
			encore (une|de la|un|quelque|quelques|la moindre) (petite|petit|) (place|creneau|trou|minutes), reste t il (encore|) (une|de la|un) (place|creneau), s il en reste (un|une|), encore (moyen|jouable|faisable)
			est il possible, est ce possible, (serait|est) il (encore|toujours) possible, est ce encore possible, (peut on|pouvons nous|pourrait on|pourrions nous|est ce qu on peut) encore, encore (possible|temps|ouvert|place), reste t il, y a t il encore, trop tard`,
		mistake: `(nous nous sommes|me suis|s est) trompe(|s|e|es), (mauvais|mauvaise) (segment|partie|volet|case|session), par inattention, (une|notre) (erreur|meprise) (de|d)
			par (erreur|megarde|inadvertance), erronement`,
		meant: `(c est|c etait) (en fait|en realite|plutot|bien|) (au|le|dans le|du|pour le) segment
			lire, lisez, il convient de lire, (le|son|l) (nom|orthographe) (exact|exacte|correct|correcte) est, s ecrit, s orthographie, (doit|devait|devrait) (se lire|s ecrire|s orthographier), au lieu de cela
			il (fallait|faut|aurait fallu) (lire|comprendre|entendre|noter), (devait|devrait|aurait du) (etre|se lire), il s agit (en fait|en realite|) (du|de la), il s agissait (en fait|en realite|) (du|de la), nous (voulions|pensions) (dire|choisir)`,
		fills: `(corriger|rectifier|modifier|actualiser|mettre a jour|adapter|ajuster|corrigez|rectifiez|actualisez|modifiez) (votre|la|vos|les|cette) (liste des orateurs|liste|listes|tableau|fiche|registre)
			(ajouter|ajoutez|inscrire|indiquer|noter|completer|compléter|porter) (le|) nom (de l|de notre|de l|du) (orateur|oratrice|intervenant|intervenante)`,
		not: `abstenez vous (je vous prie |s il vous plait |svp |)d(e|), (vous abstenir|nous vous prions de vous abstenir|s abstenir|bien vouloir surseoir) (d|a|de), (surseoir|surseyez) a
			declin(e|er|ons), plutot que, pas, ne, n, non, ni, sans, sauf, hormis, excepte, et non, jamais, aucun
			aucune, abst(ient|iendra|iendrons|enons|enir|iennent), abstenant, plutot qu`,
		harmless: `(vol|vols|avion|train|voyage|deplacement|visite|visa|conge|reunion) (a|ont|avait|est|sont|etait|ayant|) (finalement|malheureusement|) (ete|) (annule|annulee|annules|annulees|supprime|supprimee|retire|revoque), annulation (de|du) (|son|leur|notre|mon|sa|ma) (vol|voyage|train|deplacement|visite|visa)
			(ayant|a|ont) (modifie|change|revu|amenage) (son|leur) (agenda|programme|emploi du temps|voyage|vol)
			(les choses|la situation|les circonstances) (ont|a) (depuis|entre temps|) (change|bouge|evolue)
			(a moins que|sauf si) (la|le|l|cela|ce|il|elle|nous|les), ne soit (close|cloturee|fermee|deja close|pleine|complet|complete|trop tard), ne (soit|serait|serions|seraient) (deja|pas trop) (close|complet|tard|fermee|cloturee)
			(quand|lorsque|lorsqu) (on|l on|vous|nous|la seance|la discussion|le debat|l assemblee|il|elle) (passer*|passe|passez|changera|changez)
			a l intention (du|des|de nos|de vos|de ses)
			note conceptuelle, note de cadrage, n hesitez pas, ne manquer(a|ons|ai) pas, pas trop tard, non seulement
			pas seulement, n excedera pas, n excedant pas, ne depassera pas, ne depassant pas, si ce n est
			si ce n est pas deja fait, n est pas close, n est pas encore close, pas encore cl*, n est pas complet
			pas encore complet*, n avons pas encore recu, n ayant pas recu, organisation non gouvernementale
			organisations non gouvernementales, non gouvernementale(|s), etat non partie, etats non parties
			non partie, pas partie, pas encore connu, sans prejudice, sans prejudice de, sans tarder, sans delai
			pas plus de, n a pas encore (ete|designe), ne connaissons pas encore, pas encore confirme
			n est pas encore (connu|confirme|designe|arrete)*, pas encore (connu|designe|arrete|determine|fixe)*
			ne vaut pas, sans doute, sauf erreur, sauf erreur de ma part, demande si, veuillez agreer
			veuillez recevoir, veuillez croire, veuillez trouver, vous prie d agreer, vous prie de croire
			vous prie de recevoir, prie de trouver, vous en remercie, prions d agreer, vous en prie, sais gre
			recevoir les, agreez, trouver ci joint, souhaite une, souhaitons une, souhaite un excellent
			souhaite un bon, vous souhait(e|ons|ant), en vous souhait*, bonne participation, prendre contact
			prendre connaissance, prendre attache, parlement, ministre, a sa demande, votre demande, a la demande
			comme demande, joindre, rester a, reste a (votre|disposition), restons a, notre intention a, a cette fin
			souhaite bonne
			(dans|par|au cours de|lors de|avec|grace a|moyennant|suivant|selon) (laquelle|lequel|lesquels|lesquelles)
			faire connaitre, fait connaitre, fais connaitre, faisons connaitre
			(fera|ferons|ferai|feront|faisant|fasse) connaitre, (pour|afin de|de|d|a) (vous|lui|leur) confirmer
			avant de (nous|m|s|se|me) (inscrire|prononcer|decider|engager)`,
		but: `mais, toutefois, cependant, en revanche, uniquement, seulement, plutot
			or, par contre, a l inverse, neanmoins`,
		done: `(suite a|faisant suite a|comme suite a|me referant a|nous referant a|se referant a|en reference a|par reference a|s agissant de|concernant|quant a) (notre|son|ma|nos|l) (precedente|premiere|) (inscription|demande|creneau|place|inscriptions)
			en (premiere|deuxieme|troisieme|quatrieme|cinquieme|sixieme|septieme|huitieme|neuvieme|dixieme|derniere|seconde) position
			(confirme|confirmee) (notre|la) (place|inscription|creneau)
			(s associe|nous associons|s aligne|souscrit|soutient|soutenons|appuie|appuyons) (a|sur|) (la|l|une)
			(remercions|remercie|remerciements|merci) (de|d) (nous|m|l|) (en|) (avoir|a)
			(est|sommes|sont|suis|a ete|ont ete|avons ete|etait|etions|etant|ai ete|soit|soyons) (deja|bien|actuellement|aussi|egalement|) (inscrit*|enregistre*|ajoute*|liste*|portee|place*)
			(deja|dument|bien) (inscrit*|enregistre*|demande*|ajoute*)
			(avons|a|ai|ont|avait|avions) (deja|bien|) (demande|inscrit|sollicite|adresse|envoye|transmis|enregistre|confirme|recu)
			nous nous sommes (deja|) inscrit*, s est (deja|) inscrit*, s etait inscrit*
			merci (de|d) (nous|m|l|les|) avoir, merci (de|d) avoir, de (nous|m) avoir, avoir inscrit, avoir bien
			confirmation de (notre|l|son), votre confirmation, actuellement (inscrit*|au), l an dernier, figure deja
			notre (precedent|precedente|premier|premiere|dernier) (message|demande|courriel|inscription|note)
			ma precedente
			(nous nous joignons|se joint|se joindra|nous joindrons|me joins) (pleinement|entierement|) (a la declaration|aux declarations|a l intervention|a la position)
			merci (de|pour) l (accueil|invitation|organisation|attention|aide|envoi|accuse|information|assistance|appui|hospitalite)
			merci (de|pour) (votre|vos|cet|cette|ces)
			(avons|a) deja (notre|une|un|sa) (place|tour|creneau|inscription)`,
		undecided: `n eut ete, n eussent ete
			(tranchera|trancherons|avisera|aviserons|aviserai|statuera|statuerons|se prononcera|arbitrera|decidera|deciderons) (lundi|mardi|mercredi|jeudi|vendredi|samedi|demain|d ici|de la suite|de ce|ensuite|alors|apres|selon|en fonction|bientot|sous|dans la|en debut|en fin|a ce moment|ce soir|cette semaine|la semaine)
			rien n (est|a ete|a) (encore|pour l instant|) (arrete|decide|tranche|fige|fait), (n est|n etait|est) (pas|nullement|point) (a exclure|exclu|exclue), n exclu(t|ons|ent|rait) pas, hesit(e|ons|ent) (encore|toujours), encore (hesitants|indecis|partages|en reflexion), pes(e|ons|ent) le pour, soupes(e|ons|ent|ant), tergivers*, debattu(|e) en interne, (le|du) dernier mot
			(selon|en fonction de|suivant|au vu de) (votre|vos|la) reponse(|s)
			(attend|attendons|attendent|dans l attente|en attente|en attendant|des que nous aurons|quand nous aurons|lorsque nous aurons|sans|faute) (encore|toujours|d avoir|de recevoir|) (le|du|d un|un|les|des|la|l|de|d) (feu vert|aval|accord|instructions|decision|arbitrage|consignes)
			(des|aussitot|lorsque|quand|une fois) (que|qu|) (le|la|l|notre|nos|son|il|elle) * se (sera|seront) prononce(|s|e|es)
			(sera|seront|doit etre|reste a) (tranche|decide|arrete|fixe|discute|regle)(e|es|s|), se (decidera|tranchera), releve de la capitale
			(etudi|examin|envisag|consider|evalu|soupes|pes|explor|reflechi)(e|ons|ent|t|ssons|era|erons) (actuellement|encore|toujours|pour l instant|) (la|l|a la|a l|sur la|sur l) (possibilite|opportunite|eventualite|idee|option|question|interet) (de|d), (aucune|pas de|sans) decision (n|a|encore|prise), (reste|restent) a (decider|trancher|determiner), (n a|n ont|n avons) pas encore (donne|tranche|decide|arrete|valide), (vous) (tiendrons|ferons|dirons|tiendra|fera|dira) (au courant|informes|savoir|si), depend (de|du|des)
			(pas|point) encore (decide|arrete|determine) si
			(n|pas) (avons|a) pas (encore|) (decide|arrete|determine|tranche), pas encore decide, savoir si, dire si
			decid(er|era|erons) si, (verifier|voir|confirmer|indiquer|examiner|reflechissons|etudions) si
			envisage d eventuellement, reviendr(ons|ai|a) vers vous (pour|des|quand|lorsque|avec)
			attente d instructions, attente d une decision, attendons (les|des) instructions, a l etude
			eventuellement, en cours d examen, si nous (decidons|souhaitons|devions), si toutefois, au cas ou nous
			reflechi*, reserve sa decision, sous reserve d instruction*`,
		inquire: `savoir (qui|si|s|quand|quel|quelle|quels|quelles|combien|comment|a quel|a quelle|ou|ce qu|ce que)
			(nous|m|me) (prevenir|avertir|aviser|alerter|notifier|signaler|informer|faire signe), (prevenez|avertissez|alertez|avisez) (nous|moi)
			recevoir, obtenir, etre (informe|informee|informes|tenu|tenue|tenus)*
			(merci de|veuillez|priere de|bien vouloir) (nous|me|) (envoyer|adresser|diffuser|publier|transmettre|faire suivre|rappeler|fournir|communiquer|tenir)
			rappeler, quand, comment, quel, quelle, quels, quelles, combien, ou en est, pourquoi, lequel, laquelle
			lesquelles, lesquels, est ce que le, est ce que la
			(pourriez|pouvez) vous (nous|me|m|) (|de|s il vous plait|svp) (confirmer|dire|indiquer|preciser|informer|faire savoir|communiquer|transmettre|envoyer|renvoyer|eclairer|donner|expliquer|faire parvenir|rappeler)
			(nous|me) (confirmer|dire|indiquer|preciser|faire savoir|communiquer|transmettre|envoyer|faire parvenir|tenir)
			(merci de|veuillez) (nous|me|) (confirmer|dire|indiquer|preciser|faire savoir|communiquer|transmettre|envoyer|renvoyer|informer|adresser)
			souhait(e|ons|erais|erions) (savoir|connaitre|obtenir|recevoir|avoir|vous (faire|transmettre|adresser|remercier))
			voudr(ais|ions|ait) (savoir|connaitre|obtenir|recevoir|avoir|vous (transmettre|adresser|remercier))
			aimer(ais|ions|ait) (savoir|connaitre|obtenir), question(|s), renseignement(|s), precision(|s)
			information(|s) sur, demande d information*, y a t il, reste t il, est elle (encore|toujours)
			est il (encore|toujours) ouvert, est il (encore|toujours) possible, confirmer, clarifi*, eclaircissement*
			s il reste, informer (de|du|des), la liste est elle, le segment est il, avez vous, avons nous
			peut on encore, (afin de|pour|en vue de|desire|desirons|aimerais|aimerions) (connaitre|savoir), connaitre
			(merci d|priere d|veuillez|merci de nous|bien vouloir nous) (envoyer|envoyez) (le|la|les|l)
			(demand(e|ons|er)|souhait(e|ons|erions|erais|erait)|voudr(ions|ais|ait)|aimer(ions|ais|ait)) la liste (des|definitive|provisoire|complete)
			enregistrement (audio|video|sonore|du segment|de la seance|de la session|des debats)`,
		others: `(les |des |toutes les |aux |)(participants|delegations|etats|etats parties|orateurs|intervenants|ceux|celles|representants|organisations|delegues) (qui|) (interviendront|parleront|prendront la parole|s exprimeront|prononceront|feront|interviennent|prennent la parole|s expriment)
			(participants|delegations|etats|etats parties|orateurs|intervenants|ceux|celles|toutes les delegations|representants|organisations) (qui|) (le|) (souhait*|desir*|voulant|veulent|interesse*|voudr*), (est|sont) (invite*|pri(es|ees)) (a|de|d), qui (le|) (souhaitent|desirent|souhaiteraient|veulent), vous souhaitez, vous desirez, si vous, premier arrive, delegations interessees, que les (orateurs|intervenants|oratrices|delegations|participants)`,
		record: `documents (officiels|de la session|de seance|de la conference), actes officiels
			sans (prendre la parole|intervenir|s exprimer|prononcer de declaration|faire de declaration|parler)
			(declaration|intervention|contribution|allocution|version|texte) (ecrite|ecrit), ecrite(|s), par ecrit
			pour (les archives|archivage|publication|information seulement|mise en ligne|diffusion|les interpretes|traduction|versement)
			sera pas (prononcee|lue|delivree), ne sera pas prononce*, ne pas etre prononcee
			sans (prendre|etre prononcee|etre lue|la prononcer)
			(texte|copie|version) (de|d|du) (la|l|notre|son|une|sa|cette|) (declaration|intervention|allocution|discours|ecrit*)
			(declaration|intervention|allocution|texte) (ci joint*|prononcee|en piece jointe|jointe)
			(ci joint|ci jointe|en piece jointe|ci dessous|en annexe) (la|l|le|notre|une) (declaration|intervention|allocution|texte|discours)
			site (internet|web|de l assemblee|de la cour), publier, publication, mise en ligne, mettre en ligne
			proces verbal, verser (au|aux)
			(transmettre|transmet|transmettons|adresse|adressons|envoyer|envoyons|soumettre|communiquer|publier|diffuser|deposer) (ci joint|ci apres|) (la|l|une|notre|sa|le) (declaration|intervention|texte|allocution|discours)
			(faisons|fait) parvenir (la|l|notre|le) (declaration|intervention|texte), declaration a verser`,
		thanks: `saluons, felicitons, nous rejouissons d(e|u|)
			accus* (de|) reception, accuse reception, bien recu, bien note, bonne chance, plein succes, bon courage
			merci, remerci(e|ons|ent|ements), recu, gratitude, felicit*, mes remerciements`,
		greeting: `(joyeux|bon|heureux) (anniversaire|jubile), felicitations, meilleurs voeux, bonjour, bonsoir, madame, monsieur, mesdames, messieurs, cher, chere, chers, cheres, collegues
			cordialement, salutations, respectueusement, bien a vous, excellence, excellences, sinceres`,
		attached: `annexe(e|es|s), document joint, fichier joint, voir (pj|annexe), cf (pj|annexe), sous ce pli, ci annexe(|e|es|s), ci joint(|e|s|es), piece jointe, pieces jointes, en annexe, annexe, en pj, pj, jointe, joint, jointes
			joins, joignons, en attache, fichier, scan, scannee, ci apres annexee, trouver ci joint(|e|s|es)
			veuillez trouver ci joint(|e|s|es), trouverez ci joint(|e|s|es)`,
		note: `note verbale, notes verbales, nv, lettre, formulaire, bulletin, fiche, note, demande, courrier
			correspondance, precisions, details, note diplomatique`,
		logistics: `chevalet(|s), plaque(|s), drapeau(|x), (etre|soit) (place|assis|installe)(e|s|)
			(coauteur|co auteur|coparrain|co parrain|coparrainant|signataire|cosignataire)(|s), membres (de la|de notre|supplementaires|additionnels), (membre|conseiller|conseillere|delegue|participant|accompagnateur|personne|collegue)(|s) (supplementaire|additionnel)(|s), acces (a la|a l|au|aux) (salle|batiment|siege|locaux|enceinte|conference), (casque|ecouteur|cabine|oreillette|navette|laissez passer)(|s), liste des (coauteurs|signataires|invites|observateurs)
			(deux|trois|quatre|cinq|six|dix|plusieurs) places (au|en|dans|pour), premier rang
			liste(|s) de (diffusion|distribution|courriels|courriel|contacts), pouvoirs, lettre(|s) de creance, pupitre, lettre(|s) d accreditation, accreditation*
			siege(|s), laissez passer, place(|s) de (parking|stationnement), stationnement, voiture, vehicule
			badge(|s), accreditation(|s), hotel, visa(|s), salle, interpretation, interpretes, bilaterale
			evenement parallele, evenements paralleles, reception, dejeuner, place assise, lettre de creance
			liste des (participants|delegues), liste de delegation, facture, devis, bulletin d information, assister
			photo(|s), presse, retransmission, navette, sieges, dans le public, comme public`,
		beyond: `(a|dans|lors de|lors d|pendant|au cours de|au cours d|a l occasion de|a l occasion d) (notre|nos|une|un|mon|l) (colloque|conference|table ronde|webinaire|atelier|seminaire|emission|journal|podcast|interview|entretien|micro|diner|reception|point de presse)
			debat general, sixieme commission, troisieme commission, conseil de securite, conseil des droits de l homme, consultations informelles
			(reunion|seance|session) du bureau, (au|devant le|lors du|pendant le|devant la|au sein du) (bureau|groupe de travail|groupe d etude)
			(reunion|seance|session|reunions) (du|des) (groupe|groupes) (de travail|d etude), (a|lors de|pendant|durant|dans) (l |la |le |)(evenement parallele|assemblee generale|ceremonie d ouverture|ceremonie de cloture|table ronde)
			en marge de, (seance|pleniere|debat|segment|discussion) (sur|consacre a|consacree a|relatif au|relative au) (le budget|les victimes|la complementarite|les elections)`,
		inform: `pour (simple|seule|votre seule) information, (uniquement|seulement|simplement|purement) (pour|a titre d|a titre de) (votre|) information
			a titre (purement|simplement|uniquement|strictement|) (informatif|d information|indicatif), pour (votre|) information (seulement|uniquement), pour (simple|votre simple) (prise de|) connaissance
			(n appelle|sans) (aucune|pas de|) (action|suite) (a donner|de votre part|particuliere)`,
		paper: `version(|s) (definitive|finale|revisee|corrigee|precedente|envoyee|transmise)*, (la|une|cette) version
			texte(|s), (copie|version|projet|brouillon) (de|du|d) (la|l|notre|son|sa|leur|discours), notes d allocution`,
		because: `(en raison|a cause|du fait|compte tenu|par suite|a la suite|en consequence|suite|faisant suite|apres|vu|etant donne|consecutivement) (de|du|d|des|a|au|aux|) (la|l|le|les|un|une|notre|nos|ce|cette|)`,
		contact: `point(|s) (focal|focaux), personne(|s) (de|) contact, personne a contacter, personne ressource, point de contact, interlocut*, coordonnees, adresse (electronique|mail|email|e mail|courriel), predecesseur*, correspondant*`,
		ours: `(nos|notre|ses|son) (deux|2|) (minutes|creneau|temps de parole|tour|tour de parole|place|temps|plage)
			(creneau|temps de parole|temps|tour|place|minutes) qui (nous|lui) (est|etait|a ete|avait ete|avait|ont ete|avaient ete) (reserve*|attribue*|alloue*|accorde*|imparti*|assigne*|octroye*|devolu*)`,
		next:    `(a|au|aux|par|pour|en faveur d|au profit d|au benefice d|profiter|beneficier) (une|un|d|de|la|l|le|) (autre|autres|delegation suivante|orateur suivant|suivant|suivante|quiconque|celui|ceux|celle|celles|delegations en attente|qui en), liste d attente`,
		hearsay: `(croyons|crois) (comprendre|savoir) qu(e|), (avons|ai) (appris|entendu dire|constate|vu) qu(e|), il (parait|semble) qu(e|), apparemment`,
		completes: `(en|avec la|avec l ambassade en|avec l adresse en|avec) (copie) (cette fois|maintenant|desormais|corrigee|requise)
			en copie, avec copie, copie (ajoutee|jointe|corrigee), cette fois (avec|ci), mes excuses, nos excuses
			desole(|e), oubli, j avais oublie, ai oublie, avons oublie, avais omis, avons omis, ai omis
			renvo(ie|yons|i), a nouveau, de nouveau, comme demande, rectifie, en cc, pardon, toutes mes excuses
			met(s|tons) en copie, voici avec, erreur de ma part`,

		segment: `segment(|s), seg, segm, volet(|s) thematique(|s), volet(|s), theme(|s), panel(|s), table ronde
			sequence(|s), tranche, axe(|s), sous segment
			segment (choisi|souhaite|demande|retenu|vise|concerne|desire|envisage|sollicite)
			segment de (notre|votre|son) choix, choix (du|de) segment`,
		part:     `partie(|s), section(|s), moitie, bloc, session`,
		ordinals: []string{`premier(|e|s|es), 1er, 1ere, 1re, ier, iere`, `deuxieme(|s), second(|e|s|es), 2e, 2eme, iie, iieme, 2nd, 2nde, 2de, 2d`, `troisieme, iiie, 3e, 3eme`, `quatrieme, 4e, 4eme`, `cinquieme, 5e, 5eme`, `sixieme, 6e, 6eme`, `septieme, 7e`, `huitieme, 8e`, `neuvieme, 9e`, `dixieme, 10e`},
		numbers:  []string{`un, une`, `deux`, `trois`, `quatre`, `cinq`, `six`, `sept`, `huit`, `neuf`, `dix`},
		tens:     `vingt, trente, quarante, cinquante, soixante, cent`,
		talk: `discussion(|s), debat(|s), echange(|s), dialogue, moment, temps, pan, rubrique, chapitre, point, bout, morceau
			celui, celle`,
		favoured: `premier choix, (notre|de) preference, en priorite, idealement, premiere option`,
		who: `pour (nous|le fonds|la delegation|notre part|notre delegation)
			orat(eur|rice)(|s), intervenant(|e|s|es), nom(|s), representant(|e)`,
		bygone: `l (an|annee) (dernier|derniere|passe|passee), (a|lors de) la (derniere|precedente) session, (par le passe|autrefois|jadis|naguere), il y a (un|deux|trois) ans, en 2022`,
		pending: `depend d, depend du, depend de, dependra, (decidera|tranchera|dira|appartient au|appartient a|revient au|revient a), reste a (decider|voir|determiner)
			a l (etude|examen), (en cours|fait l objet) (d|de) (examen|etude|un examen|consultation|consultations|arbitrage|validation), en attente (d|de) (validation|approbation|arbitrage|decision|une decision)`,
		perhaps: `peut etre, eventuellement, le cas echeant, il se peut, il se pourrait`,
		alone:   `separe*, (a|en) (son|notre|) titre (national|individuel|propre), distincte*, (declaration|intervention|allocution) (nationale|propre|individuelle)`,
		present: `assistera, assisterons, assisteront, assisterai, assiste, assistons
			(assiste|assister|assistera|assisterons|assisteront|assistons|assistent), (sera|serons|seront|etre) (egalement|aussi|) (present|presente|presents|presentes), en (qualite de|tant que|tant qu|qualite d) (auditeur|auditrice|auditeurs|observateur|observateurs|observatrice)`,
		forUs: `(par la voix|par l intermediaire|par l entremise) d(e|u)
			en notre nom, (aussi|egalement) (en notre nom|pour nous), en notre nom (aussi|egalement), au nom de (nos|notre) (deux|trois|delegation|pays), pour notre compte`,
		behalf:   `au nom (de|du|des|d), pour le compte de, dont, y compris, au nombre desquels`,
		once:     `des que, des l, lorsque, aussitot que, sitot que, une fois que, quand, le jour ou, a partir du moment ou`,
		inOffice: `feu, feue, defunt, defunte, decede, decedee, (comme|en qualite d|en qualite de|en tant que|en tant qu) (nouvel|nouveau|nouvelle|) (ambassadeur|ambassadrice|ministre|chef|cheffe|directeur|directrice|representant*|charge*|procureur*|president*|secretaire), au poste d(e|), a la tete d(e|u), dans (ses|ces|les) fonctions, a ce poste, a son poste`,
		later: `a suivre, suivra, suivront, a preciser, a communiquer, sera (communique|transmis|precise|indique|confirme|annonce)(|e)
			plus tard, ulterieurement, demain, prochainement, sous peu, bientot
			a (confirmer|preciser|designer|determiner|communiquer|venir), des que, separement, par la suite
			dans les meilleurs delais`,
		bearable: `(conviendrait|convient|irait|va|serait possible) (aussi|egalement), si (necessaire|besoin), le cas echeant, en second choix, comme solution de repli
			(seulement|uniquement) (si|en cas|s)`,
		both:  `les deux (segments|parties|volets|sequences|), deux segments, deux volets, l un et l autre (segment|), les 2 (segments|), 2 segments, aux deux, aux 2, des deux segments, dans les deux, pour les deux, l un comme l autre`,
		every: `(chacun|chacune) (d eux|d elles|des deux parties|des deux), chacun des (deux|) (segments|volets), chaque segment, tous les segments, l ensemble des segments`,
		either: `(nous|m|) est (egal|indifferent), (c est|cela nous est|ca nous est) (egal|indifferent|pareil), (qu importe|peu nous importe|importe peu), (a vous|au secretariat) de (choisir|decider|voir|trancher), comme (vous voulez|cela vous arrange|bon vous semble|il vous plaira), (celui|ou) (qui|que) vous (arrange|convient|preferez|voulez), celui des deux, au choix
			l un ou l autre, l un des deux, n importe quel (segment|), n importe lequel, (pas|aucune) (de|) preference
			sans preference, indifferemment, indifferent, peu importe, un des deux, la ou il reste
			dans le segment qui, le segment de votre choix, a votre convenance, selon (les|vos) disponibilites
			dans celui, quel que soit le segment, en fonction des (places|disponibilites), quelque segment
			les deux (segments|) (nous|) (conviennent|conviendraient|vont|sont possibles), l un des
			n importe lequel (des|de)`,
		and: `qu au, qu a la, que dans le, qu au titre du, et, ainsi que, et au, et le, et du, et dans le, et de
			et a la, et aussi, plus, et pour le, et la, comme (au|pour le|dans le|a la|dans la|le|la)`,
		or: `ou, ou bien, ou au, ou le, ou dans le, soit`,
		failing: `a defaut, sinon, en second choix, en deuxieme choix, second choix, s il (est|n y a plus|n est)
			si celui ci, si ce dernier, si ce n est pas possible, faute de, le cas echeant, si c est complet
			si complet, en cas d(e|) (indisponibilite|impossibilite|absence), autrement, solution de repli
			si celui la
			s il (affiche|etait|devait|venait|se trouve|s avere), si (celui|ce segment|ce dernier) (affiche|etait|est|devait)`,
		from: `au lieu d(u|e|), a la place d(u|e|), plutot que, en lieu et place, du, depuis
			inscrit(|e|s|es) (au|dans le|sur la liste du|pour le|a la|sur), quitter, quitte, quittons, actuellement
			non, pas, initialement, auparavant, precedemment, et non, passer du, retire(r|) (du|de)
			plutot qu (au|a la|a|en|dans|)`,
		declined: `(nous|) (suivrons|suivra|ecouterons|ecoutera|observerons|assisterons a|assisterons au) (simplement|de loin|du fond|en silence|depuis|sans|celui|)
			(prendrons|prendra|prendre) (que|) (seulement|simplement|juste|) des notes, de la salle, (passons|passerons|faisons) (notre tour|l impasse)
			(ne|n) (releve|relevent|entre|entrent|rentre) (pas|point|guere|nullement) (vraiment|) (de|d|dans)
			(n est|ne sont|n etait) (pas|guere|point|nullement) (vraiment|trop|) (pour|de notre|de mon|notre|du ressort|destine|fait pour|le notre|dans)
			(pas|point|guere) (vraiment|trop|) (pour nous|notre affaire|notre domaine|notre sujet|notre tasse|notre specialite|notre mandat|notre niveau|dans nos cordes|dans notre)
			ne (nous|la|le) (concerne|interesse|convient|correspond|sied|vise) (pas|guere|point|nullement)
			(nous|la|le|les|) (laissons|laisserons|laisse|laissant|laissera|laissent) (a|au|aux|le|la|volontiers|bien volontiers|l)
			(laissons|laisserons|laissant|abandonnons) (volontiers|)
			(nous|se|me|s en|) (contenterons|contentons|contentera|contente|contenterai|bornerons|bornons|bornera|borne|borner|contenter) (d|de|a|simplement|seulement)
			(nous|se|me) (limiterons|limitera|limitons|limiterai) a (ecouter|assister|suivre|observer)
			(ecouterons|ecouter|assisterons|assister|suivrons) (seulement|simplement|uniquement)
			(simplement|seulement|uniquement) (ecouter|assister|suivre|observer)
			(nous|) ne (ferons|ferai|fera) qu (ecouter|assister|suivre|observer|y assister)
			en (simples|simple|tant qu|) (auditeurs|auditeur|observateurs|observateur|spectateurs|auditrices)
			(etant|est|sera|serait|sont|seront|semble|parait) (deja|plutot|plus|surtout|) (couvert|couverte|assure|assuree|reserve|reservee|destine|destinee|pris en charge|occupe) (par|aux|a|au|pour)
			reserve(|e|s|es) aux
			(ecartons|ecarte|ecartee|ecartant|exclu|exclue|excluons|exclus)
			hors de (notre|son|nos) (champ|domaine|competence|competences|mandat), sans (nous|notre delegation)
			ne (sera|serons|serait|seront|pourra|pourrons|pouvant|pourront|pouvons|peut) (pas|point) (la|present|presents|presente|en mesure|etre|y|assister|arriver|venir)
			(plutot|surtout|davantage|avant tout|essentiellement) (pour|destine|destinee|l affaire|reserve) (des|les|aux|a)
			trop (politique|technique|general|haut) pour, faisons l impasse sur, (fait|fera|ferons|ferai) l impasse sur
			rien a dire, passons notre tour
			(seulement|uniquement|exclusivement) (pour|aux|destine aux) (les|) (ministres|chefs|etats), (limite|limitee|restreint|ouvert seulement) aux, que la plupart des (ong|delegations|etats|organisations|intervenants)`,
		pondered: `(hesitait|hesitions|hesitaient|balancait|balancions|a hesite|avons hesite) entre
			(avait|avions|avais|avaient|ayant) (d abord|initialement|un temps|tout d abord|egalement|un moment|certes|bien|) (envisage|pense|songe|prevu|souhaite|hesite|voulu|projete|penche|espere)
			(aurait|aurions|aurais|auraient) (bien|certes|volontiers|) (aime|souhaite|voulu|prefere|pu)
			(envisageait|envisagions|envisageais|pensait|pensions|pensais|songeait|songions|comptait|comptions|hesitions|hesitait)`,
		reason: `maintenant que, du moment que, etant donne que
			puisque, puisqu, comme, etant donne, vu que, vu, compte tenu, parce que, parce qu, car, alors que, tandis que
			bien que, quoique, en reponse a, suite a, faisant suite, en reference, ni, du fait que, du fait de, eu egard a
			attendu que, des lors que, considerant que, meme si`,
		hence: `donc, par consequent, en consequence, c est pourquoi, c est pour cela que, c est pour cette raison, aussi
			pour cette raison, de ce fait, des lors, voila pourquoi, partant, si bien que, de sorte que, a la place`,
		only: `que celui, que celle
			seulement, uniquement, exclusivement, ne que, simplement, que dans, que pour, qu au, qu en`,
		ifSo: `si oui, dans l affirmative, le cas echeant, si c est le cas, si tel est le cas, dans ce cas, en ce cas
			si possible, s il y en a, s il en reste, auquel cas, si cela est possible, si c est possible
			si c est encore possible`,
		other:  `l autre segment, l autre, celui restant, le segment restant, le restant`,
		former: `celui la meme, le premier cite, le premier nomme`,
		latter: `ce dernier, cette derniere, le dernier cite, le dernier nomme`,
		ofThem: `d entre eux, d entre elles, de ceux ci, des deux, de ces deux, de ces derniers`,
		about: `marquant, celebrant, commemorant, occasion, autour
			sur, consacre(|e|s|es), dedie(|e|s|es), relati(f|ve|fs|ves), portant, concernant, traitant, ayant, a, au
			aux, de, des, du, d, la, le, les, l, intitule(|e), titre, theme, trait, porte, qui, en, dit, dite, visant
			thematique, pour, touchant, c est, est, savoir, avec, matiere, en matiere, matieres, domaine, qui porte
			que, ou, dont, votre`,
		shared: `declaration(|s), bilan, perspectives, segment(|s), intervention(|s), orateur(|s), seance, pleniere
			cooperation, rome, statut, cour, cpi, assemblee, etats, parties, etat, question(|s), niveau, general
			generale, theme, deux, minutes, par, debat, discussions, premier, deuxieme, second, ans, annees, an
			internationale, penale, national, nationale, et, de, du, des, la, le, les, l, d, au, aux, en, sur, un, une
			pour, avec, dans, a, leur, notre, nos, ses, sa, son, nouveau, haut, principal, special, jour, partie
			volontaire, volontaires, accords`,

		speaker: `(la personne|le|la|celui|celle) (chargee|charge|designe|designee|mandate|mandatee) (de|pour) (lire|prononcer|faire|intervenir|parler|prendre la parole|la lecture|cette tache) (la declaration|l intervention|le texte|notre declaration|) (est|sera|serait)
			(a|ont) (charge|mandate|designe|prie|demande a), (reviendra|revient|echoit|echoira|incombe|incombera|est confiee|sera confiee|est confie|sera confie|est devolue) a
			(assignee|attribuee|devolue|dévolue) a, (echoit|incombe|revient) a
			(au|a la) (micro|pupitre|tribune|podium) (il y aura|sera|)
			(personne|collegue|delegue|deleguee) qui (s exprimera|parlera|interviendra|prendra la parole|lira|prononcera) (en notre nom|pour nous|a la tribune|) (est|sera)
			(donnera|fera) (lecture|la lecture) (de la declaration|de notre declaration|du texte|)
			orat(eur|rice) correct(|e) (est|), orat(eur|rice|eurs|rices) (sera|est|seront|serait|designe|designee|)
			intervenant(|e|s|es) (sera|est|seront|serait|)
			nom (et qualite|et prenom|et fonction|et titre|) (de l|du|des|de) (orateur|oratrice|intervenant|intervenante|orateurs) (sera|est|)
			ser(a|ait|ont) (ensuite|egalement|donc|) (prononce|prononcee|faite|fait|lue|lu|delivree|delivre|assuree|assure|donnee|presentee|effectuee|representee|represente|portee|livree|prononcees) (en notre nom|en son nom|) par
			(prononcee|faite|lue|delivree|assuree|presentee|representee|represente|effectuee) par
			par la voix (de|du|d), intervention (de|du|d), declaration (de|du|d)
			(orateur|intervenant) pour (notre|la) delegation, orateur principal, ce sera, parole sera prise par
			la parole a, remplace(|e) par, remplace (par|), represente(|e) par, en la personne (de|du|d)
			avec (comme|pour) (orateur|oratrice|intervenant), nom a inscrire, prendra la parole, interviendra
			s exprimera, parlera, c est, sera prise par, prise de parole de, prise de parole par, portera la parole
			parole confiee a, confiee a, par l intermediaire (de|du|d), par la bouche de, a la voix de
			(sera|est) (notre|l|le|la) (orateur|oratrice|intervenant|intervenante|porte parole)
			nous serons representes par, il s agira (de|du|d)
			(la parole|l intervention|la declaration) sera (prise|assuree|faite|prononcee|lue|portee|delivree|donnee) par
			prendront la parole, parleront, interviendront, s exprimeront, aura la parole
			lira (la|notre|une) (declaration|intervention)
			prononcera (la|notre|une|l) (declaration|intervention|allocution)
			fera (la|notre|une|l) (declaration|intervention), delivrera (la|notre|une) (declaration|intervention)
			portee par, (a|avons|ont|est) designe(|e) (comme orateur|comme oratrice|)
			(intervenant|intervenante|orateur|oratrice) designe(|e) (est|sera|), sera representee par, a mandate
			design(e|ons|ent|ant) (a cet effet|a cette fin|pour ce faire|pour le representer|pour la representer|comme orateur|comme oratrice|comme intervenant|comme intervenante)
			(prendrait la parole|interviendrait|s exprimerait|parlerait|prononcerait)
			sera (notre|son|l|le|la) (voix|orateur|oratrice)
			(declaration|intervention|allocution) (incombera|reviendra) a, (donne|donnera) la parole a
			designe (a cet effet|a cette fin|comme orateur|comme oratrice|), designons, avons designe
			(la|le|l) (prononcera|lira|fera|presentera|delivrera)
			il s agit (desormais|maintenant|dorenavant) (de|du|d)
			represente(|e) (a la tribune|a la seance|a cette seance|lors de la seance|a cette occasion|en seance) par
			ce sera (desormais|maintenant|finalement), c est (desormais|finalement|maintenant)
			il s agit (desormais|maintenant|finalement|dorenavant|en fait) (de|d)
			(prononcee|faite|lue|delivree|assuree|presentee|representee|represente|effectuee|portee|prononce|fait|lu|livree|livre|donnee) (au segment (i|ii|1|2)|au (premier|second|deuxieme) segment|dans le (premier|second|deuxieme) segment|dans le segment (i|ii|1|2)|au nom de (la|notre|l) (delegation|organisation|coalition)|en notre nom|a la tribune|a cette occasion|en seance|en son nom) par
			(orateur|oratrice|intervenant|intervenante) (est|sera) (desormais|maintenant|finalement|donc|dorenavant)
			nom (de l|du|des|de notre|de votre|de) (orateur|oratrice|intervenant|intervenante) (sera|est) (desormais|maintenant|finalement|donc|dorenavant)`,
		speaksFor: `(au micro|a la tribune|au pupitre)
			(est|sera|a ete|etait) (charge(|e)|mandate(|e)|habilite(|e)|pressenti(|e)|appele(|e)) (de|a|pour|d), s en chargera, s en charge, s y collera, se chargera (de|d), (tiendra|prendra|aura) (le micro|le crachoir|la tribune)
			(est|sera) (charge|chargee|designe|designee|pret|prete) (de|d|pour|a) (prendre|parler|intervenir|lire|prononcer|s exprimer|presenter|faire)
			s est (propose|proposee|porte volontaire|portee volontaire) pour (parler|intervenir|prendre|lire|s exprimer), doit (lire|parler|s exprimer|faire), (le|la|les|l) supplee
			(le|la|les) (suppleera|remplacera|substituera)
			(donnera|fera|donne|fait) (lecture|la lecture) (de la declaration|de notre declaration|du texte|)
			remplace, prendra (|egalement|aussi|donc|finalement|personnellement) la parole, interviendra, s exprimera
			parlera, prononcera, fera (la|une|l|notre), lira
			sera (notre|l|le|la|son) (orateur|oratrice|intervenant|intervenante|representant|representante|porte parole)
			est (notre|l) (orateur|oratrice|intervenant|intervenante), representera
			qui (prendra|parlera|interviendra|s exprimera|prononcera|fera|lira), delivrera, presentera, livrera
			assurera, va (prendre|parler|intervenir|s exprimer|prononcer|faire), portera
			doit (prendre|prononcer|intervenir), remplacera, comme (orateur|oratrice|intervenant|intervenante)
			en qualite d (orateur|oratrice|intervenant), prend la parole, intervient, parle
			lira (la|notre|une) (declaration|intervention)
			prononcera (la|notre|une|l) (declaration|intervention|allocution)
			fera (la|notre|une|l) (declaration|intervention), delivrera (la|notre|une) (declaration|intervention)
			prendront la parole, parleront, interviendront, s exprimeront, aura la parole
			pour (prendre la parole|intervenir|parler|s exprimer|prononcer|lire)
			prendrait (|egalement|aussi|donc) la parole, interviendrait, s exprimerait, parlerait, prononcerait
			lirait, delivrerait, ferait (la|une|l|notre)`,
		myself: `(le|la|) soussigne(|e), (l|) (auteur|auteure|autrice|expediteur|expeditrice) (du|de) (present|ce) (message|courriel|mail), (le|la|) signataire (de la presente|des presentes|du present|), (votre|) (serviteur|servante), moi meme, par mes soins, par moi meme, ce sera moi, c est moi qui
			je m en (charge|chargerai|occupe|occuperai), je (suis|serai) (l orat|la personne)*, je le ferai (moi meme|), (l orateur|l oratrice|l intervenant|l intervenante) c est moi, je (m y colle|porterai la parole|lirai|tiens a intervenir)
			je (prendrai|interviendrai|parlerai|m exprimerai|prononcerai|ferai|lirai|serai l|serai la|serai le|vais) (moi meme|personnellement|), le soussigne, la soussignee, (orateur|oratrice|intervenant|intervenante) (sera|) (moi|le soussigne), prononcee par mes soins, en personne`,
		nobody: `voir, cf, se referer, se reporter, confer, selon, suivant, detail(|s) (dans|en), comme indique, mentionne(|e)
			a confirmer, a determiner, a preciser, a designer, a communiquer, a venir, communique ulterieurement
			ulterieurement, suivra, pas encore, sera communique, non connu, a definir, a identifier
			confirme ulterieurement
			sera (precise|precisee|designe|designee|confirme|confirmee|indique|transmis|connu|annonce) (|ulterieurement|plus tard|prochainement)
			en cours de (designation|confirmation), non encore
			nous vous (communiquerons|ferons|informerons|indiquerons|confirmerons), plus tard, prochainement
			en attente, reste a, inconnu`,
		courtesy: `me, m, mm, mme, mlle, mr, monsieur, madame, mademoiselle, mesdames, messieurs, s e, s e m, s e mme, se
			sem, son excellence, dr, docteur, docteure, pr, professeur, professeure, maitre, son altesse, s exc, juge
			l honorable, honorable, mgr, monseigneur, general, colonel, capitaine, sieur, s em, s exc m, s exc mme
			s exc mgr, s a r, s a s, s a, s m, s g, leurs excellences, excellence, le sieur, m le, maitres, mons
			son (eminence|altesse royale|altesse serenissime|honneur|excellence monsieur|excellence madame), l abbe
			abbe, reverend, reverende, pasteur, cardinal, archeveque, eveque, imam, cheikh, prince, princesse, baronne
			comtesse, vicomte, marechal, amiral, contre amiral, vice amiral, commandant, lieutenant
			lieutenant colonel, commissaire, general de (brigade|division|corps d armee), colonel major, adjudant
			avocat, avocate, dre, pre, prof, ing, ingenieur, ingenieure, el hadj, hadj, moulay, lt, lt col, cne, cdt
			amb, cons, me maitre, sg, lieutenante, lieutenante colonelle, colonelle, commandante, generale, m l, mme l
			mme la, monsieur l, monsieur le, madame la, madame l`,
		office: `collegue(|s), consoeur, confrere, collaborateur, collaboratrice, charge(|e) d affaires, stagiaire, benevole, jurisconsulte
			ambassadeur(|s|e), ambassadrice(|s), ministre(|s), vice, premier, premiere, deuxieme, second, secretaire
			president(|e), representant(|e), permanent(|e), adjoint(|e), directeur, directrice, chef(|fe|fe)
			conseiller, conseillere, juridique, charge(|e), d affaires, affaires, procureur(|e), general(|e), garde
			sceaux, magistrat(|e), delegue(|e), sous, depute(|e), senateur, senatrice, envoye(|e)
			special(|e), extraordinaire, plenipotentiaire, attache(|e), consul, greffier(|e), coordinateur
			coordinatrice, coordonnateur, coordonnatrice, principal(|e), responsable, expert(|e), avocat(|e)
			professeur(|e), interimaire, a i, interim, etat, ministre d etat, dg, rp, rpa, mission, section, haut
			haute, commissaire, inspecteur, substitut, inspectrice, suppleant(|e), technique, rapporteur, point focal
			porte parole, membre, executif, executive, honoraire, designe(|e), agent, avocat(|e) general(|e)
			batonnier(|e), bâtonnier(|e), notaire, juriste, juge, chancelier, chanceliere, nonce, apostolique
			ministre conseiller, ministre plenipotentiaire, ministre deleguee, ministre delegue, vice president(|e)
			vice ministre, sous directeur, sous directrice, sous secretaire, secretaire general(|e)
			secretaire executif, charge de mission, charge des affaires, maire, ambassadeur itinerant, doyen(|ne)
			fondateur, fondatrice, chercheur, chercheuse, plaidoyer, observateur, observatrice, vice premier ministre
			redacteur, redactrice`,
		portfolio: `justice, etrangeres, exterieures, exterieur, interieur, cooperation, juridiques, juridique, droit, droits
			homme, humains, internationale, international, internationales, public, publique, publiques, traites
			multilaterales, multilateral, division, departement, direction, bureau, service(|s), cabinet, ambassade
			mission, cour, penale, criminelles, poursuites, judiciaires, judiciaire, francophonie, integration
			regionale, africaine, europeennes, relations, affaires, sceaux, republique, royaume, union, organisation
			association, coalition, ligue, federation, comite, conseil, commission, institut, fondation, centre
			reseau, etat, gouvernement, graces, contentieux, legislation, defense, securite, culte, cultes, burkinabe
			nations, unies, delegation, greffe, tourisme, civiles, parlement, diaspora, victimes, fonds, femmes
			enfants, promotion, peuples, civique, parlementaires, garde, plaidoyer, penal, legislatif, reconciliation
			migration, refugies`,
		of: `qui, de, du, des, d, la, le, les, l, a, au, aux, aupres, pour, et, en, notre, son, sa, leur, nos, un, une
			mon, ma, chez, charge`,
		particle: `de, du, des, d, la, le, les, l, van, von, ben, bin, ould, el, al, da, dos, di, y, saint, st, n, m, ag, wa`,
		acted:    `prononcee, prononce, faite, fait, lue, lu, delivree, delivre, assuree, assure, donnee, donne, presentee, presente, portee, prise, pris, tenue, representee, represente, representes, representees, effectuee, livree, confiee a, confie a`,
		adjunct: `en (notre|son|leur) nom, au nom de (la|notre|ma|sa) (delegation|organisation|association|mission|pays), pour (nous|lui|elle|notre delegation|la delegation|notre compte|notre pays), a (sa|leur|ma) place, en personne, personnellement
 cette fois, a nouveau, ce jour la, a cette occasion, a la tribune, en seance, oralement, alors`,
		attended: `remerci(ons|e|ements|ements a|ements vont a|ements s adressent a), merci a, reconnaissant(|e|s|es) (a|envers), sur (instruction|instructions|ordre|demande) (de|d|du), mandate(|e|s) par (la|le) ministre
			entoure(|e|s|es) (de|par|d), flanque(|e|s) (de|d), escorte(|e|s) (de|par), en presence (de|d|du), epaule(|e|s) par, seconde(|e|s) par, aux cotes (de|d|du), a ses cotes
			feu, feue, (le|la) defunt(|e), succede a, succedant a, a succede a, successeur d(e|u), predecesseur
			(apres|avant|suivi|ecoute|entendu|apprecie|salue|saluons|appuyons|suite a) (l|la|le|les) (intervention|declaration|allocution|discours|propos) (de|du|que|d)
			accompagne(|e|s|es) (de|d|du|par), assiste(|e|s|es) (de|d|du|par), seconde(|e) par, ainsi que de, personne (a contacter|contact|de contact), point de contact, point focal, contact
 remerci(e|ons|er|ant|ements) (a|), copie a, en copie, cc, salutations de, bonjour de, amities de, de la part de, preside(|e) par, anime(|e) par, d entente avec, en accord avec, convenu avec, echange avec, entretien avec, apres avoir parle a
 a la demande de, adresse par, envoye par, redige par, signe par, prepare par, a l attention de`,
		attends: `(voyagera|voyage|viendra|vient|arrivera|arrive|sera) (avec|en compagnie de|aux cotes de)
			(est|sont|figure|figurent) (egalement|aussi|) en copie, (m|l|nous|le|la|les) (accompagnera|accompagne|assistera), accompagnera, assistera, presidera, preside, animera, moderera, sera (dans la salle|presente|present|disponible|notre contact|joignable)
 ne (peut|pourra) (pas|plus|malheureusement pas), est (souffrant|souffrante|malade|empeche|empechee|retenu|retenue|absent|absente|indisponible), vous (salue|remercie|transmet), m a (demande|charge|prie), nous a (demande|charge), reste (a votre disposition|votre interlocuteur)`,
		asked: `vous (|nous|m) (|avez|aviez) (demandiez|demandez|demande|interrogiez|interrogez|interroges) (si|s), vous (souhaitiez|souhaitez|vouliez|voulez|desiriez|desirez) savoir (si|s), (votre|la) question de savoir (si|s)`,
		answering: `reponse, notre reponse
			votre question, (reponse|suite) a (votre|la) (question|demande|interrogation), en bref, bref, en un mot`,
		yes:       `oui, affirmatif, en effet, effectivement, tout a fait, absolument, bien sur, certainement, assurement, exactement, la reponse (courte|breve|simple|) est (oui|affirmative|positive|que oui|un oui), reponse (courte|breve) oui, par l affirmative, c est (bien|effectivement|en effet|bel et bien) le cas, ce sera (bien|effectivement|en effet) le cas, c est le cas, (nous le|il le|elle le) (fera|ferons|souhaite|souhaitons)`,
		stress:    `c est, ce sera, ce seront, ce sont, ce serait`,
		inAdvance: `d avance, par avance, par anticipation`,
		atFirst: `ce que (j|nous) (ecrivais|ecrivions|disais|disions|ai ecrit|avons ecrit)
			d abord, au depart, au debut, initialement, dans un premier temps, a l origine, auparavant, precedemment, la semaine derniere, (avions|avais|avait) (indique|dit|ecrit|annonce|signale|fait savoir|informe)`,
	}
}
