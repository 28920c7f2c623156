package request

func german() phrasebook {
	return phrasebook{
		rest:    `(alles|das) (andere|übrige|weitere) bleibt, sonst (bleibt|ändert) (alles|sich|), ansonsten (bleibt|keine|unverändert), im übrigen (bleibt|unverändert), der rest bleibt`,
		told:    `(hatten|haben|hatte|habe) (wir|ich|) (ihnen|) (zuvor|bereits|früher|) * (mitgeteilt|gemeldet|angekündigt|genannt|benannt), (auf|in) ihrer liste, bei ihnen (als|steht|gemeldet|geführt), unsere (letzte|vorige|frühere) (nachricht|mail|mitteilung)`,
		forNow:  `vorerst, vorläufig, derzeit, zurzeit, im moment, momentan, fürs erste, einstweilen, noch, bis auf weiteres, zunächst, jetzt`,
		anybody: `(ein|eine|jeder|jede) (beobachter|beobachterstaat|ngo|organisation|delegation|staat|teilnehmer|botschaft), beobachter, ngos, nichtregierungsorganisationen`,
		backs:   `unterstützt, unterstützen, schließt sich`,
		chair:   `(herr|frau) (präsident|präsidentin|vorsitzender|vorsitzende)`,
		endorse: `(trägt|tragen|trage) (die|diese|jene|dessen|deren) (erklärung|stellungnahme|rede|position|gemeinsame erklärung), (trägt|tragen) sie mit
			(schließt|schliesst|schließen|schliessen) (sich|uns) (der|dem|dieser|diesem), (unterstützt|unterstuetzt|unterstützen) (die|diese) (erklärung|stellungnahme|rede)`,
		whether:  `ob`,
		afterAll: `doch nicht, nun doch, schließlich`,
		us:       `wir, uns, unser, unsere`,
		wish: `(wüsste|wüssten) (die|eine|) (möglichkeit|gelegenheit) (sehr|) (zu schätzen|)
			(hätte|hätten|würde|würden|möchte|möchten) (doch|nun|nun doch|jetzt|auch|noch|sehr|ebenfalls|dann doch|daher|deshalb|am ende doch) (gern|gerne)
			(hat|haben) (sich|uns) für, entschied(en|) (sich|uns) für, fiel die wahl auf
			(würde|würden|wuerde|wuerden) (sich|uns|mich) (gern|gerne|sehr gern|freuen), (würde|würden) (sich|uns) (sehr|) freuen, (wäre|wären|waere|waeren) (nun|jetzt|nun doch|doch|sehr|) (froh|glücklich|erfreut|interessiert), nicht abgeneigt, nicht nein sagen, sagen nicht nein, sagt nicht nein, hätten nichts gegen, hätte nichts gegen, darf (um|ich um), dürfen um, ersuchen, ersucht wird, ersuche, bitte um, wird gebeten, wird ersucht, (haben|hat) die ehre, beehrt sich, beehren sich
			möchte(|n), moechte(|n), wünsch(t|en), wuensch(t|en), würde(|n) gern(|e), wuerde(|n) gern(|e), bittet
			bitten, ersuch(t|en), beantrag(t|en), beabsichtigt, wollen, hätte gern(|e), hätten gern(|e)`,
		please: `(sehr|zu dank|überaus|zutiefst) verbunden, dankbar, verbunden, zu dank verpflichtet
			bitte, freundlich, höflich, wir bitten`,
		could: `könnten (sie|wir), können wir, dürften wir, wäre es (noch|) möglich, könnte man
			, können sie, wäre es möglich, ist es möglich, dürfen wir, könnte`,
		speak: `zu wort (melden|kommen), (was|etwas|kurz etwas|kurz was|ein paar worte|einige worte) sagen, wortmeldung, wortbeitrag, wortergreifung, das wort nehmen, wort nehmen, beitrag leisten, zu sprechen, das wort zu ergreifen, das wort erhalten, auftreten
			sprechen, das wort ergreifen, wort, das wort, reden, redebeitrag, redezeit, stellungnahme, erklärung abgeben, teilnehmen, eine erklärung`,
		speaks: `(wird|werden|werde) (sprechen|reden|intervenieren), sprechen (wird|werden|werde), das wort (wird|werden) ergreifen, (wird|werden|werde) (sich|uns) zu wort melden, hält (eine|die) (erklärung|rede), trägt vor, (spricht|sprechen|redet)
			wird sprechen, wird das wort, spricht, wird eine erklärung, werden sprechen, ergreift das wort`,
		enter: `halten sie
			aufschreiben, dazuschreiben
			vormerken, vorzumerken, merken sie, notieren, notiert, einplanen, einzuplanen, berücksichtigen, reservieren, freihalten, unterbringen
			anmeld(en|ung), aufnahme, aufzunehmen, aufnehmen, eintragen, einzutragen, eintragung, registrier(en|ung)
			setzen, hinzuzufügen, hinzufügen, aufgenommen, eingetragen`,
		enlist: `(spräche|sprache|spräch|wurde sprechen|ergriffe|nähme) (sehr |)gern(|e)
			(hätten|hätte) (doch|noch|nun doch|nun|) (gern|gerne) (zwei|2|ein paar|noch zwei) minuten, (bitten|bittet|ersuchen|ersucht) um (zwei|2) minuten
			meldet sich, melden uns, meldet sich an, melden uns an, uns anzumelden, anmeldung für die rednerliste, nehmen sie uns auf, tragen sie uns, setzen sie uns, uns aufzunehmen, uns auf die`,
		slot: `zwei minuten (im|in|für|zu|zum), (noch|) (einen|ein|) (redeslot|slot|redeplatz|rednerplatz|plätzchen), (noch|) (einen|ein|) platz (im|in|auf|für|unter)
			rednerplatz, redezeit, platz auf der`,
		list:    `rednerliste, redeliste, liste der redner*, liste`,
		atTime:  `wenn, sobald, bei`,
		raised:  `(besprochen|behandelt|diskutiert|erortert|erörtert|aufgerufen|geht|drankommen|dran)`,
		session: `plenarsitzung, plenum, sitzung, redner*`,
		leave: `entfällt, entfallen, fällt (leider|daher|somit|nun|) aus, hinfällig, gegenstandslos, findet nicht statt, wird nicht gehalten, rücktritt
			gestrichen, zu streichen, austragen, auszutragen, abmelden, abzumelden, abgemeldet, melden uns ab, zurücktreten, tritt zurück, verzicht, herauszunehmen, (nehmen|nimmt) (uns|unseren namen|unsere delegation), entfernen, (zu|) stornieren
			(unseren|den|seinen|ihren|unsere|die|seine|ihre) (redeplatz|platz|redezeit|zeit|slot|zwei minuten) (leider|nun|doch|) nicht (nutzen|wahrnehmen|in anspruch nehmen|einnehmen), (geben|gibt) (unseren|den|seinen|ihren|unsere|die|seine|ihre) (redeplatz|platz|redezeit|zeit|slot|zwei minuten) (zurück|frei)
			zieht (seine|ihre|die), ziehen (unsere|die), zieht zurück, ziehen zurück, zurückziehen, zurückzuziehen
			zurückgezogen, streichen sie, streichen, verzichtet, verzichten, absagen, nicht mehr (sprechen|das wort)
			möchte nicht mehr, möchten nicht mehr, rücknahme`,
		noSpeech:  `(keine|keiner) (unserer|der|seiner) (beiden|) (erklärungen|reden|beiträge|redebeiträge|wortmeldungen)`,
		ownSpeech: `(unsere|unser|unseren|seine|sein|seinen|ihre|ihr|ihren|keine unserer|keine der) (beiden|) (erklärung|erklärungen|rede|reden|redebeitrag|beitrag|beiträge|wortmeldung|redeplatz|platz|slot|redezeit)`,
		unsaid:    `halten, gehalten, abgeben, abgegeben, verlesen, stattfinden, benötigen, benötigt, brauchen, gebraucht, nutzen, wahrnehmen, vortragen, vorgetragen`,
		place: `(von|aus) der (redner|rede|)(liste), (von|aus) (ihrer|der) (liste|rednerliste|redeliste)
			redeplatz, redeplätze, platz, plätze, redezeit, (unsere|die|seine|ihre|beide) (zwei|) (minuten|zeit|slots|plätze), (unseren|den|seinen|ihren|der|unser|sein|ihr) slot, slots, redebeitrag, anmeldung, wortmeldung`,
		frees: `(nehmen|nimmt|streichen|streicht|löschen|entfernen)
			(freigeben|freizugeben|freigegeben|freigibt|abgeben|abzugeben|zurückgeben|zurückzugeben|zurückgegeben|aufgeben|aufzugeben|abtreten|abzutreten|weitergeben|weiterzugeben|überlassen|vergeben|verzichten|verzichtet), (geben|gibt|gebe|treten|tritt), (ist|sind|wird|werden) (damit|somit|daher|wieder|also|nun|) (frei|verfügbar|vakant), anderweitig (vergeben|vergeben werden|verwenden)`,
		change: `wechsel des redners, änderung des redners, neuer redner, neue rednerin, rednerwechsel, segmentwechsel, wechsel von segment, wechseln von segment, umzubuchen, verschieben von segment`,
		instead: `(seinen|ihren|dessen|deren) (platz|redeplatz|part) (übernimmt|nimmt|wird), (übernimmt|nimmt) (seinen|ihren|dessen) (platz|part|redebeitrag), an (seiner|ihrer|dessen) (stelle|statt), springt (für|) (ihn|sie|) ein, (ihn|sie) (vertritt|ersetzt), für (ihn|sie) (spricht|springt|übernimmt)
			anstelle, statt, anstatt, stattdessen, an stelle`,
		keep:    `behalten, behält, beibehalten, beizubehalten`,
		mistake: `irrtümlich, versehentlich, aus versehen, (das|im) falsche(|n) segment, irrtümlicherweise`,
		meant:   `richtig(| ist| lautet), korrekt(| ist), (muss|müsste|sollte) (heißen|lauten)`,
		hearsay: `wie (man|wir|ich) (hört|hören|höre|gehört|erfahren|erfährt), dem vernehmen nach, angeblich, (wir|ich) (hören|höre|erfahren) dass`,
		said:    `(sagt|sagte|teilt|teilte|berichtet) uns, wie (man|wir) (hört|hören|höre|gehört), (hat|haben) uns (gesagt|mitgeteilt)`,
		not: `(sehen|sieht) sie (bitte |noch |vorerst |)davon ab, (warten|warten sie) (bitte |noch |)(mit|damit)
			nicht, kein, keine, keinen, ohne`,
		harmless: `(flug|flüge|reise|zug|besuch|dienstreise|visum|urlaub|treffen) (wurde|wurden|ist|sind|) (leider|kurzfristig|) (gestrichen|abgesagt|annulliert|storniert|ausgefallen|entzogen)
			bitte vormerken, zum vormerken
			(die lage|die dinge|die umstände) (hat|haben) sich (inzwischen|) geändert
			zögern sie nicht, nicht zögern, nicht überschreiten, nichtregierungsorganisation*, noch nicht bekannt, steht noch nicht fest`,
		but:  `aber, sondern, jedoch, nur`,
		done: `bereits (angemeldet|registriert|eingetragen), sind angemeldet, ist angemeldet, danke für die (bestätigung|anmeldung|aufnahme), wurde aufgenommen`,
		undecided: `(wägen|wägt|wäge) (noch|derzeit|gerade|zurzeit|weiterhin|) ab, (erwägen|erwägt|erwäge|überlegen|überlegt) (noch|derzeit|gerade|zurzeit|uns|) (|noch|derzeit) ob, entscheid(et|en|e) (morgen|am|erst|später|nächste|kommende|dann|darüber|wir|sich), noch (nicht|keine) (entschieden|entscheidung|schlüssig|sicher|festgelegt|klar), (nicht|un)(|noch) schlüssig, unschlüssig, unentschieden, (warten|wartet|abwarten|steht) (noch|) (auf|) (die|das|eine|grünes|aus) (entscheidung|licht|freigabe|weisung|zustimmung), (hängt|abhängig) (davon|von) (ab|) (ob|)
			(kann|können|weiss|wissen) (ich|wir|) (noch|) nicht ob
			(prüfen|prüft|erwägt|erwägen|überlegen|überlegt) (derzeit|noch|zurzeit|gerade|) (ob|die), noch (nicht entschieden|offen|unklar|keine entscheidung), (teilen|geben|melden) (ihnen|uns) * (mit|bescheid|ob)
			noch nicht entschieden, ob wir, ob deutschland`,
		inquire: `wann, wie, welche, wer, ob, können sie (uns|mir) (mitteilen|bestätigen|sagen), teilen sie (uns|mir) mit, frage, bestätigen`,
		record: `protokoll(|e|s|en), mitschrift(|en), niederschrift(|en), aufzeichnung(|en)
			schriftliche (erklärung|stellungnahme|fassung), schriftlich, zur veröffentlichung, zu protokoll`,
		thanks:   `danke, dank, vielen dank, dankend`,
		greeting: `sehr geehrte, damen, herren, grüße*, grüßen, hallo, guten, liebe`,
		attached: `angehangt*, beiliegend*, anliegend*, beiligt, beigelegt*, im anhang, anbei, anhang, beigefügt*, angehängt*, anlage`,
		note:     `verbalnote, note, schreiben, antrag`,
		logistics: `parkpl(atz|ätze|ätzen), sitzpl(atz|ätze|ätzen), zimmer, akkreditier*, badge(|s), visum, visa, einlass*, zutritt*, kabine*, simultan*
			dolmetsch*, ausweis*, hotel, saal, akkreditierung`,
		beyond:    `generaldebatte, generalaussprache, arbeitsgruppe, sitzung des (buros|prasidiums), sicherheitsrat*, begleitveranstaltung, runden tisch`,
		inform:    `(nur|lediglich|ausschliesslich) (zur|zu ihrer) (information|kenntnis|kenntnisnahme)`,
		paper:     `text, redetext, manuskript, redemanuskript, sprechzettel`,
		because:   `(wegen|aufgrund|auf grund|infolge|nach) (von|des|der|eines|einer|dem|unserer|unseres|)`,
		contact:   `ansprechpartner*, kontaktperson*, kontaktdaten, kontakt`,
		completes: `in kopie, diesmal, entschuldigung, vergessen, erneut, nochmals`,

		segment:  `segment(|e|en|es|s)`,
		part:     `teil(|s|e|en), abschnitt(|s)`,
		ordinals: []string{`erste(|n|r|s|m)`, `zweite(|n|r|s|m)`, `dritte(|n|r|s|m)`},
		numbers:  []string{`eins`, `zwei`, `drei`},
		both:     `beide (segmente|teile), beiden segmenten, beiden, in beiden, beider segmente`,
		either:   `egal, keine präferenz, eines der beiden, entweder`,
		and:      `und, sowie, und im, und für`,
		or:       `oder, oder im`,
		failing:  `sonst, andernfalls, falls (voll|nicht|dies), ersatzweise, wenn nicht`,
		from:     `von, anstelle von, statt, aus, anstatt`,
		declined: `(hören|verfolgen|beobachten) wir (nur|lediglich|bloß), (nur|lediglich|bloß) (zuhören|mithören|dabei sein|verfolgen|anwesend), überlassen wir, lassen wir aus, (ist|sind) nichts für uns
			nicht für uns, nichts für uns, (überlassen|überlässt) (wir|), überlassen, nur zuhören
			nur (teilnehmen|beobachten), betrifft uns nicht, nicht (unser|unsere) (thema|gebiet|bereich)
			kommt (für uns|) nicht (in frage|infrage), verzichten wir auf, ohne uns`,
		pondered: `(schwankte|schwankten) zwischen
			(hatten|hatte) (ursprünglich|zunächst|erst|) (erwogen|überlegt|gedacht|geplant|vorgehabt)
			(wollten|wollte) (ursprünglich|zunächst|erst), (hätten|hätte) (gern|gerne|lieber), ursprünglich, zunächst`,
		reason: `nachdem, jetzt wo, da ja
			da, weil, zumal, obwohl, obgleich, während, unter bezugnahme auf, mit bezug auf, angesichts, aufgrund`,
		inOffice: `verstorben(e|en|er), als (neuer|neue|) (botschafter*|minister*|leiter*|direktor*|vertreter*|ständige*|gesandte*), an der spitze, im amt`,
		hence:    `daher, deshalb, deswegen, darum, somit, folglich, also, stattdessen`,
		only:     `nur, lediglich, ausschließlich, bloß`,
		ifSo:     `falls ja, wenn ja, in diesem fall, dann, wenn möglich, falls möglich`,
		other:    `den anderen, dem anderen, das andere, der andere`,
		former:   `ersteres, ersteren, erstere, ersterem, das erstere`,
		latter:   `letzteres, letzteren, letztere, letzterem, das letztere`,
		ofThem:   `von beiden, der beiden, von ihnen, davon`,
		about:    `über, zu, zum, zur, betreffend, das, des, der, die, thema, mit, von`,
		shared:   `erklärung*, bilanz, perspektiven, segment, redner*`,

		speaker: `(erklärung|stellungnahme|rede|statement|beitrag|redebeitrag|wortbeitrag) (wird|soll|würde) (für uns|) von
			redner(|in) (ist|wird sein|), es spricht, sprechen wird, sprecher(|in) (ist|), vorgetragen von
			gehalten von, wird vertreten durch, das wort ergreift, spricht, vertreten durch, abgegeben von
			name des redners, name der rednerin, redner(|in) wird sein, es wird sprechen
			das wort (wird ergreifen|hat), sprechen werden
			wird (vorgetragen|gehalten|verlesen|abgegeben) (|werden) von, verlesen von, es redet
			für uns (spricht|wird sprechen), wort ergreifen wird, name der sprecherin, name des sprechers
			in der person von, durch unser(e|en) botschafter(|in)
			unser(e|) (redner|rednerin|sprecher|sprecherin) (ist|wird sein|)`,
		speaksFor: `am (mikrofon|rednerpult|pult)
			wird (sprechen|das wort|die erklärung|vortragen), spricht, ist (unser|unsere) (redner|rednerin), ergreift, wird (reden|das wort ergreifen|die erklärung|eine erklärung|unsere erklärung|den beitrag), ergreift das wort, trägt (vor|die), hält (die|eine), verliest, wird uns vertreten, als (redner|rednerin|sprecher|sprecherin), übernimmt das`,
		myself: `ich (selbst|persönlich), (spreche|werde) ich (selbst|persönlich|), ich werde (sprechen|das wort|selbst|persönlich|die erklärung), (die|der) unterzeichnende, der unterzeichner, die unterzeichnerin`,
		nobody: `noch offen, folgt, wird nachgereicht, noch nicht, steht noch, noch zu benennen
			wird noch (benannt|mitgeteilt|bekannt gegeben), wird mitgeteilt
			wird (noch|) (benannt|mitgeteilt|bekannt|nachgemeldet|später), noch (nicht|unbekannt|zu), offen, später
			in kürze`,
		courtesy: `herr, herrn, frau, dr, prof, s e, i e, exzellenz, herren, frauen, fräulein, rechtsanwalt, rechtsanwältin
			ra, rain, rae, assessor, assessorin, doktor, professorin, professor, mag, dipl, dipl ing, dipl jur, ing
			dr iur, dr h c, mult, univ prof, priv doz, pd, seine exzellenz, ihre exzellenz, s k h, s d, fürst, fürstin
			graf, gräfin, freiherr, freifrau, baron, prinz, prinzessin, prälat, pfarrer, bischof, erzbischof, kardinal
			generalleutnant, generalmajor, brigadegeneral, oberst, oberstleutnant, oberleutnant, leutnant, hauptmann
			kapitän, admiral, konteradmiral, vizeadmiral, richter, richterin, min dirig, mdg, mdirig`,
		office: `kollege(|n), kollegin, mitarbeiter(|in)
			botschafter(|in), minister(|in), staatssekretär(|in), direktor(|in), leiter(|in), referent(|in), gesandte*
			ständige*, vertreter(|in), beauftragte*, völkerrechtsberater(|in), generalbundesanwalt
			staatsminister(|in), rechtsberater(|in), staatsanwalt, staatsanwältin, oberstaatsanwalt
			oberstaatsanwältin, generalstaatsanwalt, generalstaatsanwältin, bundesanwalt, bundesanwältin
			bundesminister(|in), ministerialdirektor(|in), ministerialdirigent(|in), ministerialrat, ministerialrätin
			vortragende*, legationsrat, legationsrätin, legationssekretär(|in), botschaftsrat, botschaftsrätin
			gesandter, gesandte, geschäftsträger(|in), konsul(|in), generalkonsul(|in), attaché, präsident(|in)
			vizepräsident(|in), vorsitzende*, stellvertretende*, stellvertreter(|in), generalsekretär(|in), staatsrat
			vizekanzler(|in), kanzler(|in), regierungsrat, regierungsrätin, bundesrat, bundesrätin, landammann
			abgeordnete*, referatsleiter(|in), abteilungsleiter(|in), unterabteilungsleiter(|in), amtsleiter(|in)
			berater(|in), richter(|in), jurist(|in), experte, expertin, geschäftsführer(|in), sekretär(|in), erste
			erster, zweite, zweiter, dritte, dritter`,
		portfolio: `justiz, auswärtige*, amt, referat, bundes*, ministerium, botschaft, abteilung, justizministerium
			außenministerium, recht, rechts, völkerrecht, eidgenössische*, departement, auswärtigen, amts, europa
			internationale*, angelegenheiten, generalsekretariat, direktion, sektion, stiftung, verein, verband
			republik, regierung`,
		of:       `der, des, die, für, im, in, von, unser, unsere, uns, den`,
		particle: `von, zu, zur, van, de, und, vom`,
		acted:    `gehalten, vorgetragen, verlesen, abgegeben, vertreten, übernommen, wahrgenommen, ergriffen`,
		adjunct:  `für uns, in (unserem|seinem|ihrem) namen, im namen (der|unserer) (delegation|organisation), an (seiner|ihrer|meiner) stelle, persönlich, diesmal`,
		attended: `begleitet von, in begleitung von, kontakt, ansprechpartner(|in) (ist|), dank an, kopie an, grüße von`,
		attends:  `in kopie, begleitet (ihn|sie|mich), ist (krank|verhindert|erkrankt)`,
		asked:    `sie (hatten|haben|) (uns|) (gefragt|fragten|fragen|angefragt|wollten wissen|erkundigten sich|nachgefragt), (hatten|haben|wollten) sie (gefragt|wissen)`,
		answering: `antwort, unsere antwort
			(ihre|auf ihre|ihrer) (frage|anfrage|rückfrage|nachfrage), kurz gesagt, kurz und gut, kurz`,
		yes:       `ja, jawohl, in der tat, so ist es, durchaus, gewiss, sicher, genau, natürlich, selbstverständlich, (die|unsere|meine) (kurze|) antwort (ist|lautet) ja, die antwort lautet (kurz|) ja, kurz gesagt ja, kurz und gut ja`,
		stress:    `es (wird|ist|werden|sind)`,
		inAdvance: `im voraus, vorab`,
		provided:  `falls, wenn, sofern, soweit`,
		unless:    `es sei denn, außer wenn, ausser wenn, sofern nicht, falls nicht, wenn nicht`,
		speech:    `erklärung(|en), stellungnahme(|n), rede(|n), statement(|s), beitr(ag|äge), redebeitr(ag|äge), wortbeitr(ag|äge)`,
		utter:     `abgeben, abzugeben, halten, zu halten, vortragen, vorzutragen, verlesen, leisten`,
		utters:    `vorträgt, verliest, abgibt, hält, verlesen, vortragen, halten, abgeben`,
		still: `passt, passen, noch (hinein|rein), (ist|wäre) noch (was|etwas|platz|zeit|luft), noch unterzubringen
			noch (einen|ein|irgendwo|) (platz|plätze|plätzchen|slot|redeplatz|redezeit|zeit|lücke) (frei|im|in|auf|für|), noch möglich, schon zu spät, zu spät, noch (etwas|was) frei`,
		atFirst: `was (ich|wir) (am montag|gestern|neulich|) (schrieb|schrieben|sagte|sagten)
			zunächst, anfangs, zuerst, ursprünglich, am anfang, vorige woche, letzte woche, hatten (mitgeteilt|gesagt|geschrieben|angekündigt)`,
		pending: `entscheidet (der|die|das|unser|unsere), hängt (von|vom), bleibt abzuwarten`,
		aside: `(liste|rednerliste|kopie|fassung|programm|tagesordnung|unterlagen|link) (der redner|der rednerinnen|der sprecher|) (für|zu|von|des|zum|) (segment|segments|das segment|teil|) (i|ii|1|2|) (zu|) (erhalten|bekommen|haben|einsehen|sehen|zugesandt|zugeschickt|schicken|zuschicken|senden|zusenden|übersenden)
			zuhören, zuzuhören, verfolgen, zu verfolgen, (den|allen) redner(n|innen) zu, (mehr|weitere) redner
			mit (ihnen|jemandem|einem ihrer|einer ihrer) (sprechen|reden|telefonieren), interview, praktikum, lebenslauf, bewerbung
			(zwei|2|ein paar|fünf) minuten (mit ihnen|ihrer zeit|zeit für mich|telefonieren)`,
	}
}
