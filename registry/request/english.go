package request

func english() phrasebook {
	return phrasebook{
		rest:    `(everything|all) else (stays|remains|is|stands|as|unchanged|holds), (the|) (rest|remainder) (stays|remains|is|stands|as|unchanged|of the (registration|details|information)), nothing else (changes|has changed|is changed|to change), (no|without) (other|further|any other) change(|s), the segment (stays|remains|does not change|is unchanged|is the same), otherwise (unchanged|as before), same (segment|slot) as before, other details (remain|stay|unchanged)`,
		told:    `(told|informed|notified|advised|wrote|written|written to|assured|indicated to|announced to|communicated to|reported to) you, (our|my) (previous|earlier|last|first|recent) (message|letter|email|e mail|note|mail|communication|request|form), (announced|communicated|notified|named|reported|submitted) (earlier|previously|last week|on monday|yesterday), (whom|who|that|as) you have, (you|have) (him|her|them|down|listed) (down|as|on|for), you have * (down|listed), (on|in) your (list|records|register|books), your (list|records) (has|have|shows|show|still)`,
		forNow:  `for now, for the (moment|time being|present), at (this|the) (stage|moment|point|present|time), at present, just yet, yet, (right|as of|until|just) now, now, until further notice, (until|till|before) (you hear|we (write|confirm|revert|come back|let you know)|further), so far, in the meantime, meanwhile, today`,
		anybody: `(a|an|any|each|every) (observer|observers|observer state|non party state|state not party|non member|ngo|organisation|organization|non governmental organisation|non governmental organization|delegation|delegate|participant|state|state party|signatory|embassy|mission), observers, observer states, (states|state) not part(y|ies), non states parties, ngos, non governmental organisations, civil society, somebody, anybody, anyone`,
		backs:   `support(s|ing|), endorse(s|), back(s), second(s), echo(es), subscribe(s|) to, welcome(s), co sponsor(s|), cosponsor(s|), associate(s|) (itself|ourselves) with, align(s|) (itself|ourselves) with`,
		whether: `whether`,
		endorse: `(align|aligns|aligned|aligning|associate|associates|associated|associating) (itself|ourselves|herself|himself|our delegation|our country|our voice|fully|) (fully|) (with|itself with|ourselves with)
			(support|supports|supporting|endorse|endorses|endorsing|back|backs|echo|echoes|second|seconds|subscribe to|subscribes to|co sponsor|co sponsors|cosponsor|cosponsors|sign|signs|sign up to|signs up to|sign on to|signs on to|join|joins|joining|adhere to|adheres to) (fully|) (the|that|this|a) (joint|common|national|group|cross regional|draft|) (statement|declaration|intervention|position|remarks|paper|motion|text)`,
		chair: `(madam|madame|mister|mr|mrs|ms|dear|honourable|honorable|distinguished) (chair|chairperson|chairman|chairwoman|president|vice president|moderator), (madam|mister) speaker, distinguished (delegates|representatives)`,
		said: `(draft|prepare|write up|type up) (an|a|the|this|your|me an|me a|us an) (email|e mail|mail|message|letter|note|request|reply), (draft|mail|note|email) for (me|my|us|her|his|the ambassador s) (to|signature|approval|review)
			(tell|tells|told|inform|informs|informed|notified|notifies|advised|advises|assured) (us|me) (that|), says to us, let us know that, lets us know that
			(told|informed|tells|inform) us (that|), told me that they, has told us, have told us, heard that`,
		aside: `(host|hosting|meet|meeting|greet|invite) (the|those|all|other|your) (speakers|delegations|delegates)
			(more|other|further|additional) (speakers|voices), (statement|statements|intervention|remarks) (by|from|of) the (prosecutor|registrar|president|presidency|chair|secretary general|other delegations|victims), two minutes (less|more)
			(speak|talk|chat|speaking|talking) (with|to) (one of|some of|some|someone|somebody|anyone|anybody|whoever|whomever|your|him|her|them|a (colleague|member|person|representative|delegate|colleague|journalist|staff))
			(opportunity|chance|occasion) to (speak|talk|chat) (to|with) (you|your|one|someone|somebody|the team|the secretariat)
			(read|see|view|look at|consult|check|have sight of) the (list|programme|program|agenda|order|draft), an interview, interview(|s|ing) (with|him|her|them|one|some|the|your|a), internship(|s), job application, curriculum vitae, my cv, resume, vacancy, traineeship, our services, my services, services (to|for|of) (you|your)
			(minutes|minute|moment|moments) of your time, (two|2|three|a few|a couple of|five) minutes (with|on the phone|to talk|to speak with|to discuss|to go over|to chat), (two|2|three|a few|a couple of|five) minutes of your time
			(read|see|view|hear|consult|watch|follow) (the|all|all the|other|your|these|their) (statements|interventions|speeches|other)
			(speak|talk|discuss|liaise|coordinate) (with|to) you
			(speak|talk) (with|to) (the|your) (secretariat|team|office|colleagues|organisers|organizers)
			raise (a|an|some|one|another) (point|issue|question|concern|matter|objection)(|s) (about|with|regarding|concerning)
			(starts|begins|ends|finishes|start|begin|opens|started|began) (at|late|early)
			(will|to) (start|begin|end|finish) at, has (started|begun|ended)
			schedul(e|ing) (a|an|another|our|the|some) (meeting|call|bilateral|consultation|conversation|zoom|video|time|visit|briefing)
			extension, extend, deadline, to meet, meet with, a meeting, invite you, inviting you, appointment
			postpone*, reschedule, call with`,
		prefer: `prefer(|s|red), would (rather|prefer), d (rather|prefer)`,
		afterAll: `second thoughts, (changed|change) (our|its|my|their|his|her) mind(|s), reconsidered, on reflection
			upon reflection, after reflection, on balance, unfortunately, regrettably, regret(|s), sadly, sorry, alas
			after all, any more, anymore, any longer, in the end, eventually`,
		us:       `we, our, us, i, my`,
		beside:   `in addition to, besides, on top of, beside`,
		provided: `if, should, in case`,
		unless:   `unless`,
		full: `(is|are|was|is already|is now|seems|has been) (already|) (full|closed|fully booked|complete|oversubscribed), (has|have|had) no (more|) (room|place|places|slots|space) (left|), (is|are) (taken|exhausted|filled|filled up)
			(is|are|was) (apparently|reportedly|now|unfortunately|it seems|by now|allegedly|sadly|completely|quite) (already|) (full|closed|fully booked|complete|oversubscribed)`,
		wish: `(writing|write|writes) to (seek|solicit|secure|obtain)
			would (after all|now|indeed|in fact|nevertheless|nonetheless|again|gladly|certainly|of course|really|dearly|likewise|equally|ultimately|finally|in the end|on reflection|now also|actually|too) (like|wish|love|want|prefer|appreciate|welcome), (would|d) (now|still|after all|in fact|actually|indeed|ultimately|nevertheless|in the end) be (very|) (glad|happy|grateful|pleased|delighted|honoured|keen)
			(came|come|comes) down (in favour of|on the side of|for|on), (opted|plumped|settled|decided) (for|on|in favour of), (is|are) inclined (to|towards)
			would not (say|be saying) no to, wouldn t (say|be saying) no to, would not (turn down|refuse|mind|object to|be averse to|be sorry to), wouldn t (turn down|refuse|mind), would (jump at|be up for|be only too glad|be only too happy), d be up for, (could|can) (do|use) with, could use
			(matter|matters|is important|important|of importance) (greatly|a great deal|a lot|very much|deeply|much|) (to|for) (us|our|me|my|the delegation|the government)
			(matters|would matter|is important|would be important|is of (great|particular|some|) importance) (to|for)
			(am|are|i|we) (writing|write) (to you|) (so that|in order that)
			(our|my) request is (a|very|quite|rather|for|simple|simply|modest|to|that|as follows|the following)
			(was|were|am|are|been) (still|) hoping (to|for|that|there|you|we|it)
			(would|it would|will|d) mean (a great deal|a lot|a good deal|much|so much|very much|the world) (to|for)
			would be (most|very|extremely|deeply|so|) (meaningful|valuable|important|precious) (to|for|if)
			would (also|) be (an|a|our) (great|real|) (honour|honor|privilege|pleasure) (to|for)
			(express|expresses|expressing|confirm|confirms|confirming|convey|conveys|conveying|reiterate|reiterates) (its|our|their|the|my) (full|keen|strong|) (readiness|willingness|availability|desire|wish|intention|interest|intent)
			(is|are|am|m|re|be) (very|) (pleased|happy|glad|delighted|honoured|honored|privileged) to (hereby|) confirm that
			(has|have|had) the (honour|honor|pleasure|privilege) (to confirm|of confirming) that
			(would|wish|wishes) (like|) to confirm that (it|we|our delegation|my delegation) (will|shall|intends|intend|wishes|wish)
			would rather, d rather, like to, d be (very|) (happy|glad|pleased|delighted|interested|grateful|keen)
			(confirm|confirms|confirming) (its|our|their|the|my) participation, (its|our|their|the|my) participation
			(has|have) (asked|requested)
			would (very much|also|still|therefore|) (like|wish|love|want|prefer|appreciate|welcome)
			d (very much|also|still|) (like|love|prefer), wish(|es|ing)
			would (also|) be (very|) (pleased|honoured|honored|glad|happy|delighted|interested|keen|grateful)
			want(|s|ing), wanna, request(|s|ing), ask(|s|ing) (for|to|that|you|if), seek(|s|ing), desire(|s), desirous
			intend(|s|ing), plan(|s|ning), hope(|s) to, interested in, keen to, eager to, apply, applies, applying
			application, has the honour, have the honour, has the honor, have the honor, interest in
			(is|are) (ready|prepared|pleased|happy|honoured|glad|planning|hoping|hopeful), need(|s), opt(|s) for
			choose(|s), go for, prefer(|s), take(|s) this opportunity to request
			confirm(|s) (its|our|their|the|) (participation|wish|intention|interest), requirement
			(would|will|could|d) (also|) settle for, (would|will|could) (also|) be content with, first choice
			first preference, ready to (speak|take), (is|are|am) available to
			(would|could|can|will) (also|happily|) (accept|live with)
			settle(|s|d) on, stick(|s) with, plump(|s) for, go(|es) with`,
		please: `(do|would you|pray) be so (good|kind) as to
			please, pls, plz, pse, plse, kindly, grateful, appreciate(|d), in advance for, be so kind, be kind enough
			may (i|we) (kindly|) (ask|request), would you mind, thx, hereby request(|s), obliged, it is requested
			request you to, (are|is|be) (kindly|) (requested|asked) to`,
		could: `can u, could u, cd u, can ya
			would there (still|perhaps|by any chance|) be, might there (still|) be, any chance there is
			(is|would|might) there (be|) (any|a) (way|chance|possibility|scope) (for|to|of|that|you|we|our|in which|)
			(wonder|wondering) (if|whether) (you could|it would be possible (for|to)|it might be possible (for|to)|we could|we might|i could), any chance (of|to|that|for|you could|), chance to (add|join|register), could, can (you|we|i), may (we|i), might (we|i), would you, would it be (possible|feasible), will you`,
		speak: `say (its|our|his|her|my|their) (piece|bit)
			(be|to be|is) heard
			being (given|granted|accorded|allowed|offered) the floor, (be|being) (given|granted|accorded|allowed|offered) (an|the|a) (opportunity|chance|slot|turn)
			address (states|states parties|delegates|delegations|the room|participants|member states|the states|governments)
			address(|ing) segment, speak, speaking (in|at|during|under|on|for), take (the|) floor, taking (the|) floor
			be (given|granted|accorded|allowed|offered) the floor, have the floor, intervene, intervening
			address (the|this) (plenary|session|assembly|meeting|segment|conference|gathering|first|second)
			have a say, say a few words, say something, participate, participating, participation, take part
			taking part, contribute, be heard, be a speaker, be among the speakers, join the (speakers|discussion)
			have the opportunity to speak
			something to say, things to say, much to say`,
		speaks: `will be heard, shall be heard, (will|shall|is going to) (do|be doing) the (talking|speaking|honours), will say a few words, will be taking
			speaks (for|on)
			(is|are) (going to|to|due to) be (given|made|delivered|read|presented|pronounced|taken) (on our behalf|in person|orally|) by
			look(|s|ing) forward to (delivering|making|giving|presenting|reading|taking the floor|intervening|addressing|speaking in|speaking at|speaking during|speaking under|speaking on)
			will (also|be|only|thus|therefore|) (speak|speaking|intervene|intervening|participate|participating|take the floor|taking the floor|deliver|delivering|make|making|address|addressing|be represented|contribute|take part)
			shall (speak|intervene|take the floor|deliver|make), ll (speak|take|deliver|do|make|intervene)
			(is|are) going to speak, to speak (in|at|on|during), takes the floor, (is|are) speaking, (is|are) to speak
			(is|are) taking, will take, ll have, (is|are) down for, (is|are) (represented|to be represented)
			speaks in, speaks at`,
		utter: `presents, reads, reads out, pronounces
			make, makes, making, deliver, delivers, delivering, give, gives, giving, present, presenting, read
			pronounce, offer, have, hold, provide`,
		speech: `joint (statement|intervention|declaration|address|speech)(|s), statement(|s), intervention(|s), remarks, speech(|es), address, national statement, presentation`,
		enter: `accommodated (in|under|within|on) (the|) (first|second|third|segment|list|part|speakers|speaker)
			pop, stick us down
			(squeezed|fitted|slotted|pencilled|penciled) in, find (us|) (two|a couple of|a few|some|five|three|a) (minutes|slot|space|room|time|place|spot)
			schedule, (put|putting|note|write|mark|jot) down, register, registers, registering, registered
			registration(|s), inscribe, inscribes, inscribing, inscribed, inscription(|s), enrol(|l), enrolled
			sign up, add, adding, added, include, included, inclusion, enlist, enlisted, enter, entered, listed
			scheduled, sign us, put, putting, book, reserve, place on, placed on, pencil`,
		enlist: `(stand|stands|standing) ready to (say|speak|take the floor|take its|make a|deliver|contribute|intervene|address)
			(would|d) be (only|all|) too (glad|happy|pleased|ready|willing) to (speak|intervene|take the floor|take part|contribute|say|make a statement|deliver|address|have a slot|take a slot|be heard)
			(would|d|will|shall) (very|most|) (gladly|happily|willingly|readily) (speak|intervene|take the floor|take part|contribute|say a few words|say a word|say something|make a statement|deliver a statement|address|accept a slot|take a slot|have a slot|be heard)
			(keep|save|spare|hold|reserve) (us|me|) (two|2|a couple of|a few) minutes (for|in)
			(glad|grateful|happy|pleased|delighted|thankful|honoured|honored) (of|for|to have|to get|to be given|to be allotted|to be granted|to take) (two|2|three|a couple of|a few) minutes, (request|requests|requesting|bid|ask|asking|asks|apply|applies|applying) (for|) (two|2|three|a couple of) minutes, (could|can) (do|use) with (two|2|three|a couple of|a few) minutes, (would not|wouldn t) (say no to|mind|refuse|turn down) (two|2|three|a couple of|a few) minutes, request for (two|2|three|a couple of) minutes
			to have (us|our delegation|our name|our country|our mission|it) (registered|put down|added|inscribed|included|listed|placed)
			(squeeze|fit|slot|slip|tuck|get) (us|me|our delegation) (into|on|onto)
			(formal|official) request for (a|the|one) (speaking|) (slot|place|turn|spot|floor|opportunity to speak|opportunity to take)
			this is (a|our) request for (a|the|one) (speaking|) (slot|place|turn|spot|floor)
			(serves|serve) as (the|our|a|an|my) (formal|official|) (registration|inscription|application)
			instructed (me|us|this mission|our mission|our embassy|this embassy) to (register|inscribe|put|add|enter|include|enrol|book|reserve|sign up|request the floor|request a slot|take the floor)
			(i|we) (have been|had been|was|were|am|are) (also|) (asked|instructed|directed|requested|authorised|authorized|mandated|tasked) (by my minister|by our minister|by my ambassador|by our ambassador|by my capital|by our capital|by capital|by my authorities|by our authorities|by headquarters|) to (register|inscribe|put|add|enter|include|enrol|book|reserve|sign up|request the floor|request a slot|take the floor|ask for the floor)
			(squeeze|fit|slot|get|pencil|put|write|book) (us|me|our delegation) in
			(register|inscribe|add|include|put|enrol|enroll|enlist|list|count|sign|book|pencil|schedule|slot|place|mark|note) (also|) (us|me|our delegation|my delegation|our country|my country|our name|our mission|our embassy|our organisation|our organization|our institution|my name) (also|)
			hereby (register|registers|apply|applies|request|requests|inscribe|inscribes)
			(registers|inscribes|enrols) (itself|) (for|in|to|on|as), registering (itself|) for, signing up for
			signs up for, sign up for, we register, we are registering, give us the floor, count us in, put us down
			sign us up, put me down, i register, i am registering, request(|s) the floor
			request(|s|ing) for the floor, requesting the floor, asks for the floor, ask for the floor
			would take the floor, request(|s|ing) (a|one) (speaking|) (slot|place|turn|opportunity), request to speak
			speaking request, speaker registration, registration of (our|) (a|) speaker
			registration for the (speakers|list), wishes the floor`,
		slot: `(one of (the|your) |a |the |)(remaining |available |free |)(speaking|speaker|speakers) (slots|slot|places|spots|turns)
			berth(|s)
			(a|any|some|one|) (spot|place|slot|opening|space|gap|seat) (left|) for (us|our delegation|our mission|our country|our minister|our ambassador)
			(place|spot|turn|slot|room) (among|amongst), two minutes (when|once|while)
			(two|a couple of|a few|five|three|some) minutes for (us|our|me|the delegation)
			two minutes (in|under|during), slot(|s), speaking (time|turn|place|role|opportunity|spot), the floor, spot on, turn to speak, place on, chance to speak, opportunity to (speak|make|deliver|address), speaking right(|s)`,
		list: `(among|amongst) (the|those|) (delegations|states|participants|speakers|those|) (who|that|which) (will|shall|are to|are going to|wish to|) (speak|take the floor|intervene)
			lists of (the|) speakers, list of (the|) speakers, speaker(|s) s list(|s), speaker(|s) list(|s), speaker(|s) (roster|register), speaking list(|s), speakers, list(|s), order of speakers, speaking order, roster of speakers`,
		atTime: `when, whenever, once, as soon as, at the time, at the point, at the moment, as, while`,
		raised: `stock is (being |)taken, (taking|take|takes|took) stock, (look|looks|looking) back (on|at|over), (comes|come|turns|turn) to
			(mark|marks|marking|celebrate|celebrates|commemorate|commemorates|honour|honours|honor|honors), (come|comes|coming|came) (up|to|round to), (is|are|being|be|gets|get) (discussed|debated|addressed|considered|raised|tackled|covered|treated|examined|dealt with|taken up|reached|broached|on the table|under discussion), (turn|turns|move|moves|get|gets) to, (discuss|discusses|debate|debates|address|addresses|consider|considers|examine|examines|take up|takes up|deal with|deals with|reach|reaches|tackle|tackles)`,
		session: `plenary, plenary session, session on cooperation, cooperation (plenary|session|segment), speaker, delegation, co facilitator(|s), stocktaking`,
		leave: `(give|gives|giving|yield|yields|yielding|cede|cedes|ceding|surrender|surrenders|surrendering|offer|offers|offering|hand|hands|handing) (our|its|my|their) (turn|slot|place|spot|speaking time|speaking slot|speaking turn|two minutes)
			as (having been|) (withdrawn|cancelled|canceled|lapsed|annulled|revoked|null), as not (having been|) (made|submitted|received|lodged|filed), as never (made|submitted|sent)
			(free|frees|freeing|release|releases|releasing|reopen|vacate) (up|) (both|these|those|all|all of|both of|our two|the two|two) (our|the|) (slots|places|spots|turns|times|minutes|positions)
			(called|call|calling) off, (is|are|s) off, (fallen|fell|falls|fall) through, (been|be|is|are|was) (shelved|scrapped|scrubbed|axed|dropped|abandoned), not go(ing|) ahead, no longer going ahead, (hold|holds|stands|stand) no longer, (take|took|taken|get) (us|our name|our delegation|our country) (off|out)
			(will|shall|would) (unfortunately|regrettably|sadly|therefore|thus|now|) not (unfortunately|) be (able|in a position) to (use|utilise|utilize|take up|occupy|fill|make use of|avail itself of|avail ourselves of|honour|honor|take advantage of) ((our|its|my|their) (two|2|allotted|allocated|assigned|reserved|speaking|) time|(the|that) (allotted|allocated|assigned|reserved|speaking) time|(the|our|its|my|that|this|their) (two|2|allotted|allocated|assigned|reserved|speaking|) (place|slot|spot|turn|time slot)|(our|its|my|their) minutes|(the|our|its|my|their|these|those) (two|2|allotted|allocated|assigned|reserved|few) minutes)
			(will|shall|would|is|are|am|be|was|were) (unfortunately|regrettably|sadly|) unable to (use|utilise|utilize|take up|occupy|fill|make use of|avail itself of|avail ourselves of|honour|honor|take advantage of) ((our|its|my|their) (two|2|allotted|allocated|assigned|reserved|speaking|) time|(the|that) (allotted|allocated|assigned|reserved|speaking) time|(the|our|its|my|that|this|their) (two|2|allotted|allocated|assigned|reserved|speaking|) (place|slot|spot|turn|time slot)|(our|its|my|their) minutes|(the|our|its|my|their|these|those) (two|2|allotted|allocated|assigned|reserved|few) minutes)
			(unable|not able|not in a position|in no position) to (use|utilise|utilize|take up|occupy|fill|make use of|avail itself of|avail ourselves of|honour|honor|take advantage of) ((our|its|my|their) (two|2|allotted|allocated|assigned|reserved|speaking|) time|(the|that) (allotted|allocated|assigned|reserved|speaking) time|(the|our|its|my|that|this|their) (two|2|allotted|allocated|assigned|reserved|speaking|) (place|slot|spot|turn|time slot)|(our|its|my|their) minutes|(the|our|its|my|their|these|those) (two|2|allotted|allocated|assigned|reserved|few) minutes)
			(cannot|can not|can no longer|won t be able to|will be unable to|shall be unable to) (use|utilise|utilize|take up|occupy|fill|make use of|avail itself of|avail ourselves of|honour|honor|take advantage of) ((our|its|my|their) (two|2|allotted|allocated|assigned|reserved|speaking|) time|(the|that) (allotted|allocated|assigned|reserved|speaking) time|(the|our|its|my|that|this|their) (two|2|allotted|allocated|assigned|reserved|speaking|) (place|slot|spot|turn|time slot)|(our|its|my|their) minutes|(the|our|its|my|their|these|those) (two|2|allotted|allocated|assigned|reserved|few) minutes)
			(give|gives|giving|hand|hands|handing|pass|passing) back ((our|its|my|their) (two|2|allotted|allocated|assigned|reserved|speaking|) time|(the|that) (allotted|allocated|assigned|reserved|speaking) time|(the|our|its|my|that|this|their) (two|2|allotted|allocated|assigned|reserved|speaking|) (place|slot|spot|turn|time slot)|(our|its|my|their) minutes|(the|our|its|my|their|these|those) (two|2|allotted|allocated|assigned|reserved|few) minutes), (return|returns|returning) ((our|its|my|their) (two|2|allotted|allocated|assigned|reserved|speaking|) time|(the|that) (allotted|allocated|assigned|reserved|speaking) time|(the|our|its|my|that|this|their) (two|2|allotted|allocated|assigned|reserved|speaking|) (place|slot|spot|turn|time slot)|(our|its|my|their) minutes|(the|our|its|my|their|these|those) (two|2|allotted|allocated|assigned|reserved|few) minutes)
			not (to|) (hold|keep|reserve|save) (a|our|any) (place|slot|spot|turn)
			(not|no longer) (after all|in the end|actually|) (be|) (needing|requiring|using|need|require|use) (the|our|its|that) (slot|place|turn|time|spot|speaking)
			(struck|stricken|removed|deleted|taken|erased|crossed) (off|from), (strike|erase|drop) (us|our|my|malta) (from|off)
			(would be|ll be|are|is|am|re) (quite|perfectly|more than|very|) (happy|glad|content|willing|pleased|prepared) (for|to let|to see) (the next|another|other|others|somebody|someone)
			let (the next|another|others|other delegations|somebody else|someone else) (delegation|speaker|state|in line|) (have|take|use|speak)
			(will|shall|would) (rather|) not (be|) (use|using|need|needing|make use of|making use of|avail ourselves of|avail itself of) (our|its|the) (slot|place|turn|time|spot|speaking)
			(no longer|not) (any longer|) (need|require|needing) (our|its) (slot|place|turn|time|spot|speaking slot|speaking time|speaking turn)
			declin(e|es|ing|ed) (our|its|the|their|my) (slot|place|turn|statement|registration|spot|speaking slot)
			no (longer any|further|) need to (keep|hold|reserve|retain|maintain) (our|the|a|its|this|that)
			(leave|leaves|leaving) (our|its|my|their) (turn|slot|speaking time|speaking slot) to
			step(|s|ping) (down|aside|back|out) (from|of), stand(|s|ing) down (from|as), bow(|s|ing) out
			back(|s|ing|ed) out of (the list|the speakers|speaking|our statement|segment|the segment)
			opt(|s|ing|ed) out of (the list|the speakers|speaking|our statement|segment|the segment), pass on segment
			(have|has) to pass this time
			so (that|) (somebody|someone|another|others|another delegation|another speaker|other delegations|other speakers|others who wish) (else|) (can|could|may|might) (have|use|take|make use of|benefit from|fill) (it|our|the|that|this)
			not (count|counting) on (us|our) (any more|anymore|any longer)
			don t count on (us|our) (any more|anymore|any longer)
			(take|strike|scratch|cross|leave) (us|our name|our delegation|me|it) off, count us out, null and void
			as void, void, revok*, rescind*, scratch
			(pass|hand|give) (on|over|up|) (our|its|the) (slot|place|time) to, pass on our (slot|place|time)
			withdraw(|s|ing|n|al), remove(|s|d), removing, removal, cancel(|s|led|ling|ed|ing), cancellation
			delete(|d), deletion, give(|s) up, giving up, relinquish*, drop(|s|ping) out, pull(|s|ing) out, forgo(|es)
			forego(|es), renounc*
			no longer (be|) (wish*|want*|need*|intend*|plan*|able|in a position|available|speak|speaking|participat*|tak*|deliver*|requir*|mak*|interest*)
			take (us|our name|our delegation|me) off, off the (speakers|speaker|list), strike us, strike our
			scratch us, cross us off, decided not to (speak|take|deliver|make|intervene|participate), decided against
			not (be|) (speaking|taking the floor|making|delivering|intervening) after all, retract*, desist*
			take back, disregard our (request|registration), unregister, deregister*
			(please|kindly|to|must|should) (strike|scratch|drop|cross out)`,
		noSpeech: `(neither|none) of (our|its|the|these|those|my) (two|2|) (statements|interventions|speeches|slots|places|turns|registrations|addresses|presentations)`,
		ownSpeech: `(the|those|these) (two|2) minutes
			(our|its|my|their) (two|2|planned|scheduled|national|intended|announced|) (statement|statements|intervention|interventions|speech|speeches|slot|slots|place|places|turn|turns|spot|spots|address|addresses|remarks|presentation|speaking slot|speaking slots|speaking turn|speaking time)
			(either|any|one) of (its|our|the|my) (two|) (statements|interventions|slots|speeches|places|turns), (the|a) (statement|intervention|speech|slot|place|turn) (of (malta|our delegation|my delegation|the delegation)|announced|planned|scheduled|foreseen|registered|we (had|have|)|that (we|was|had)|for which|which (we|was|had)|reserved|allotted|allocated|assigned)`,
		unsaid: `delivered, deliver, delivering, made, make, making, given, give, giving, read, read out, reading, pronounced, presented, presenting, spoken, held, take place, taking place, go ahead, going ahead, proceed, proceeding, happen, needed, need, needing, required, require, used, use, using, taken up, take up, taking up, filled, fill, be maintained, materialise, materialize, come about`,
		place:  `(speaking |)(slot|slots|place|places|spot|spots|turn|turns), speaking (time|times|opportunity|opportunities|right|rights), (the|these|those|both|that) (two|four|2|4|allotted|allocated|assigned|reserved) (minutes|time|times), (our|its|their) (two|four|2|4|allotted|allocated|assigned|reserved|) (minutes|time|times), (the|that) one (in|for|under|on|at), entry, entries, (our|its) (registration|registrations|inscription|inscriptions), (our|its|both|the) (two|) (position|positions)`,
		frees: `re(use|uses|used|cycle|cycled|purpose), let, make (other|better) use of, do (with|what)
			(free|frees|freed|freeing|open|opens|opened|opening) (up|), releas(e|es|ed|ing), re(assign|allocate|distribute|attribute)(|d|s), (reassigning|reallocating|redistributing)
			vacat*, surrender*, relinquish*, forfeit*, forgo(|es|ing|ne), forego(|es|ing|ne), waiv*, renounc*, abandon(|s|ed|ing), drop(|s|ped|ping), skip(|s|ped|ping), scrap(|s|ped|ping)
			(give|gives|giving|given|hand|hands|handing|handed|pass|passes|passing|passed|turn|turning|sign|signing) (back|over|away|up|on), part with, parting with, let go of, letting go of
			(go|goes|went|put|puts|have|take|takes|be put|be thrown) (them|it|) back, be (given|offered|passed|handed|made available|allocated|awarded|granted) to (another|other|others|somebody|someone|whoever|anyone|the next|those), go to (another|other|others|somebody|someone|whoever|anyone|the next|those|a delegation)
			(make|makes|making) available, (is|are|be|as|becomes|become|falls|fall) (now|again|once more|therefore|thus|hereby|once again|) (free|vacant|available|open|disposable|at your disposal|at the disposal of), at your (full|entire|) disposal
			(dispose|disposing) (freely|) of, use for (another|other|others|somebody|someone), up for grabs, no use for, no further use for, be filled by (another|other|others|somebody|someone)`,
		unable: `not (be|) (able|in a position) to
			(will|shall|do|does) not manage, won t manage, (is|are|be|am) (unfortunately|regrettably|) unable to
			unable to, cannot, can not, can no longer
			(will|is|are|shall) (unfortunately|regrettably|however|also|sadly|) not (unfortunately|) be (able to|in a position to)
			won t be able to, won t be in a position to, will have to forego
			in no position to`,
		keep: `(hold|holds|holding|hang|hangs) on to, (stick|sticks) to, (hold|holds|holding) onto
			keep(|s|ing), maintain(|s|ing), retain(|s|ing), remain(|s|ing), stay(|s|ing), unchanged, continue(|s), stands, still stands, unaffected`,
		change: `correction (our|the|its) (speaker|delegate|representative|segment)
			correction (of|to|in) (our|the|its) (speaker|registration|name|segment|request|inscription|earlier)
			(correct|rectify|update|revise) (our|the|its) (speaker|registration|inscription), speaker s name should
			correct speaker, speaker should (be|read), speaker is no longer
			change of (our|the|its|) (speaker|speakers|segment|name|delegate|representative|registration)
			change(|s) (our|the|its|my) (speaker|speakers|segment|registration|inscription)
			changed (our|the|its) (speaker|segment)
			change in (our|the|its) (speaker|registration|segment|inscription)
			change to (our|the|its) (speaker|registration|inscription), new speaker, replacement speaker
			replacement of (our|the) speaker, replace (our|the) (speaker|name|segment)
			speaker (has|have) (been|) changed, speaker has changed, speaker change, segment change
			speaker will now be, speaker is now, will now (be|) (speak|deliver*|represented|make|take|given)
			now be delivered, now be (made|read|given) by, move (us|our|it) (from|to|into|over), move from segment
			move (our|the) (registration|inscription|delegation|statement|slot|name), transfer (us|our) (from|to|)
			switch (us|our) (from|to|), switch from segment, shift us, change us (from|to), put us instead
			amend (our|the|its) (registration|inscription|request|speaker), amendment to (our|the)
			update (to|of|) (our|the) (registration|speaker|inscription), modify our
			modification of (our|the) (registration|speaker|inscription), correct (our|the) speaker
			correction to (our|the), substitution of speaker, substitute speaker, swap (our|the) speaker
			updated speaker, revised speaker`,
		alter: `(that|this|it) (now|instead|) (become|be (changed|made into|turned into|switched)), (become|becomes) segment
			shift(|s|ed|ing), relocat*, reassign(|ed|ing), rebook*, transpose*
			by mistake, change(|s|d) from, changing, change to, changes to, replace(|s|d), replacing, replacement
			replaced by, substitut*, move to, move from, moving to, moved to, moved, move, transfer*, switch*, swap*
			shift to, change, changed, amend*, modif*, instead of segment
			exchange, exchanged, exchanging`,
		instead: `(will|shall|is|to|now|ll|) (take|takes|taking|taken|fill|fills|filling|occupy|occupies) (his|her|their|that|the vacant) (turn|slot|spot|seat|place|stead|minutes), (takes|take|taking|took) over (from (him|her|them)|for (him|her|them)|this task|his task|the task|the statement|), (hands|hand|handing|passes|passing) (over|the floor|the baton|it over) to, (gives|give|giving|makes|make) way (to|for), (fills|fill|filling|steps|step|stepping|jumps|jump|jumping) in (for|)
			(take|takes|taking|taken) (his|her|their) (turn|slot|spot|seat|place)
			(will|shall|is|to|ll) (be|) (stand|standing|fill|filling|step|stepping) in
			(his|her|their) (place|seat) (at the (rostrum|podium|lectern)|on the list|in the list|) (will|is|shall|would) (be|) (taken|filled|occupied|go)
			(takes|taking|took|take) over from, (takes|take|taking|took) the place of, (relieves|relieving)
			and not (mr|ms|mrs|dr|ambassador|minister|h e|prof|professor|judge|director)
			(stand|stands|standing|fill|fills|filling|step|steps|stepping) in for, deputis(e|es|ing) for
			deputiz(e|es|ing) for, should (read|have been|have read), should be (segment|seg|read|mr|ms|mrs|dr|h e|ambassador|in segment|for segment|ii|i|2|1|one|two|second|first|the second|the first|the|amended|corrected|changed|replaced)
			it is segment, instead, instead of, in place of
			in lieu of, in (his|her|their) place, in (his|her|their) stead, rather than (mr|ms|ambassador|minister)`,
		still: `(squeeze|squeezing) (in|one more), (is|are) there (a|any|some|still a|still any) (spot|place|slot|opening|space|gap)(|s) (left|)
			too late, there is still (|a|an) (gap|room|place|slot|space|opening|spot), still (a|an) (gap|place|slot|space|opening|spot) (for|in|on)
			would it (still be|be still) possible, is it (still|) possible, (can|may|could) (we|i|one|you) still
			still (possible|open|time|room|accept*|accepting), still register, still be registered, still add
			is there (still|) (any|) (room|space|time|place|slot)(|s)
			are there (still|) (any|) (slots|places|spaces|spots)`,
		mistake: `(wrong|incorrect) (segment|half|part|one|session|box|list|slot), (made|there was) a mistake, (was|were) (a|an) (mistake|error|slip|oversight), mixed up, got (it|them) wrong, inadvertent
			by mistake, in error, mistakenly, erroneously, inadvertently`,
		meant: `(it|this|that) ought to (have been|be), ought to have been, (we|i) (really|actually) (meant|wanted|intended), (we|i) (meant|wanted|intended) (to register|to be|to sign up)
			correct (spelling|name|form) (is|being|of (his|her|the) name is), (the|his|her|) (right|correct|proper) name is, should (be spelt|be spelled|be written|have been spelt|have been|appear as), (must|ought to) read, spelt correctly
			should (be|read|have been|have read|have said), it is segment, we meant, was meant, were meant, had meant, meant to (say|write|be)`,
		fills: `(correct|update|amend|adjust|revise|modify|rectify) (your|the|this|our) (list|lists|speakers list|list of speakers|speaker list|roster|record|records|entry|table)
			(add|adding|include|insert|complete|note|record|indicate) (the|our|my|) (speaker s name|speaker name|name of (our|the) speaker|name of the person), (add|include|note|record) (our|the|as) speaker, name of our speaker for (the|our) (registration|inscription)`,
		not: `refrain from, refraining from, hold off (from|on), wait before, desist from, avoid
			no longer, nothing, declin(e|es|ing|ed), rather than, not, don t, doesn t, won t, didn t, isn t, aren t
			wouldn t, neither, nor, never, except, excluding, without, no need to, but not, and not`,
		harmless: `(has|have|had|much|greatly|very much|highly|truly|really|warmly|) appreciated (the|having the|its|our|this|that) (possibility|opportunity|chance|occasion)
			(flight|flights|plane|train|trip|travel|journey|visa|visit|meeting|ferry) (was|were|is|are|got|has been|have been|had been) (now|just|since|unfortunately|all|) (cancelled|canceled|withdrawn|revoked|called off), (cancelled|canceled) (flight|flights|trip|travel|train|visit|visa|meeting), (cancellation|withdrawal) of (his|her|their|our|my|the|a) (flight|flights|trip|travel|train|visit|visa|journey)
			(with|by) your (kind |)(leave|permission)
			enquire (formally|) (after|about) and
			(has|have|had) (changed|rearranged|cleared) (his|her|their|our|the) (diary|schedule|agenda|plans|travel|travel plans|flight|flights), what (i|we) (wrote|said|told you|indicated)
			to whom it may concern
			(things|circumstances|the situation|matters) (have|has) (since|now|) (moved|moved on|changed|evolved)
			unless (the|there|it|this|that|we)
			(return|returns|returning|give back|hand back) (the|our|its|my|your) (speaking|) (slot|place|turn) (confirmation|form|request|registration|card|list|number|slip)
			(when|once) (you|we|it|they|the plenary|the session|the discussion|the meeting|the debate|the assembly) (move|moves|turn|turns|switch|switches|pass|passes|change|changes) to
			there (might|may|would|could) (still|) be
			(kindly|to|) be (informed|advised|notified) that
			(obtain|get|receive) (a|an|the|his|her|their|our) visa(|s)
			(the|your|our|provisional|final|meeting|full|updated|busy|s) schedule(|s)
			(would|d|should) like to (hereby|) confirm that
			(i|we|hereby|mission|embassy|delegation|ministry) (can|may|) (hereby|) confirm(|s) that
			(write|writing|writes|wish|wishes|is|able|serves|instructed|authorised|authorized|permit me|allow me) to (hereby|) confirm that
			who (cannot|can not|could not|is unable to|is not able to|will be unable to|will not be able to) (travel|attend|come|join|be present|participate|make it|be there|be with us)
			who (was|is|were|had been|has been|has|had) (originally|initially|previously|first|) (registered|inscribed|listed|announced|supposed|due|scheduled|designated|expected|named|indicated|nominated|put down|mentioned) (to|as|for)
			(than|limit of|limited to|keep to|within|exceed|maximum of|max) two minutes (in|under|during|on)
			concept note, concept paper, do not hesitate, don t hesitate, not only, no later than, not later than
			if not, whether or not, why not, not too late, not yet full, not full, not closed, hope it is not
			not for publication, not been able to, not a state party, not party, not parties, if it is not
			if this is not, not least, will not exceed, not exceed, not exceeding, not be longer, not be more
			not more than, not take more, not to exceed, did not receive, not received, not yet received
			have not seen, have not heard, not sure, not yet have, not yet know, not yet been, not yet confirmed
			not yet decided who, not yet designated, not the end of, and including, as requested, at the request of
			in accordance with your request, upon request, as per your request, if you need, in need of, in order to
			statement of purpose, speak soon, speak tomorrow, speak to you, speak to the, speak with, i can speak
			spoke, so to speak, please find, please accept, please see, please note, please be informed
			please be advised, please let, please excuse, please advise, please contact, please call, please tell
			please confirm that, please also confirm, given the, given that, given your, put together, put in place
			put forward, making sure, make sure, make it, present its, presents its, present our, present at
			present in new york, at present, include a, address book, email address, your list, mailing list
			distribution list, take note, plan b, your website, price list, wish you, wishes you, wishing you
			best wishes, good wishes, kind wishes, warm wishes, hope this, hope you, hope all, hope that, hope it
			any questions, mission requests that you, present the, present themselves, stay warm, stay tuned
			remain at your, remain, sirs, keep well, keep you, keep us, stay well, safe, keep me, stay safe
			stay healthy`,
		but: `just, but, however, rather, whereas, only
			yet, on the other hand, by contrast, conversely`,
		done: `had (put in|applied|asked|opted|signed up|gone|requested|enrolled) (for|in|to be)
			(further to|with reference to|in reference to|referring to|with regard to|regarding|following|following up on|pursuant to|as regards|in connection with|as for) (our|its|the|my) (earlier|previous|original|initial|confirmed|existing|current|) (registration|inscription|request|place|slot|registrations|entry)
			(speak|speaks|speaking|take the floor|takes the floor|are|is|number|placed) (second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last) (in|on|under|at|to speak), (takes|take) the floor (second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last)
			(confirmed|confirming) (us|to us|) (our|the) (place|slot|registration)
			(join|joins|sign|signs|endorse|endorses|support|supports|co sponsor|cosponsor|sign on to|signs on to) (the|this|that) joint (statement|declaration)
			support(|s) the statement, align(|s) (itself|ourselves|our), associate(|s) (itself|ourselves)
			welcome(|s) the statement
			(is|are|was|were|has been|have been|been|being|am) (already|also|currently|now|duly|indeed|) (registered|inscribed|added|listed|included|enrolled|placed|signed up|on the list|on the speakers|down)
			(has|have|had) (already|also|) (registered|inscribed|applied|signed up|sent|written|confirmed)
			(has|have|had) already (asked|requested)
			already (registered|inscribed|on the|listed|requested|asked|signed up|added|sent|down for|have a place|have a slot)
			(we|i|delegation) (registered|inscribed|asked|requested|sent|wrote|signed up)
			for (registering|adding|inscribing|including|confirming|putting|having|accepting)
			thank you for (your|the) (confirmation|registration|inscription), confirmation of (our|the), refer to our
			(refer|reference) to (my|our|the) (request|registration|email|message|note)
			(our|my) (earlier|previous|initial|original|first|last) (request|registration|message|email|note)
			currently on the, are registered, last year, spoke in, statement on segment, did not ask
			already have (our|a|one|the|an) (place|slot|turn|spot|seat)`,
		undecided: `(hinge|hinges|hinging|turns|rests) on (a|an|the|our|his|her|what|whether|how), (is|are|remains) (contingent|dependent|conditional) (on|upon)
			(were it not|had it not been|if it were not|if it weren t) (for|that)
			hold(|ing) off (on|from|with|for), mak(e|ing) up (our|its|their|his|her) mind(|s), not (yet|) made up, (have|has|having) the (last|final) word, options on the table, (may|might) yet, (think|thinking) (it|this|the matter|things) (over|through), sleep(|ing) on it, sound(|ing) out, up in the air
			(will|shall|to) (only|then|) decide (tomorrow|on|by|next|this|later|how|what|once|after|accordingly|then|depending), decides (tomorrow|on|by|next|this|later|how|once|after|then|accordingly), before we (put in|apply|ask|sign up|register|commit|decide), see whether, (leaning|inclined) (neither|but)
			(await|awaits|awaiting|wait for|waits for|waiting for|waiting on|pending|until we have|once we have|when we have|as soon as we have) (the|a|our|his|her|their|) (minister s|ambassador s|capital s|cabinet s|) (green light|go ahead|approval|clearance|guidance|instructions|nod|word from|say so|decision|answer from)
			(before|until|once|after) (the|our|his|her) (minister|ministry|ambassador|capital|cabinet|board|head office|headquarters|director|president|council|committee) (has|have) (decided|ruled|pronounced|spoken|settled|agreed|answered)
			(will|shall|is to|to) be (settled|decided|determined|discussed|resolved|taken up) (at|by|in|on|tomorrow|next|this|after|once|when|only), is (for|up to) (the|our) (capital|minister|ministry|ambassador|board) to decide
			(study|studies|studying|weigh|weighs|weighing|examine|examines|examining|explore|explores|exploring|ponder|pondering|mulling|mull|consider|considers|considering|contemplate|contemplating|assess|assessing|review|reviewing|discuss|discussing) (the|a|) (possibility|option|idea|question|advisability|opportunity|usefulness|merits) (of|to), toying with the idea, yet to (decide|make up), (remains|remain) to be (decided|seen), no decision (has|is|had), (has|have) (not|yet) (taken a decision|reached a decision|made a decision), undecided, in two minds, on the fence
			(has|have) (not|yet) (agreed|approved|cleared|signed off), (not|n t) (send|submit) (it|this|anything) (before|until), before (it|this|anything) (goes|is sent), depends on, (will|shall|ll) (revert|come back to you|get back to you|write again|let you know) (on|once|as soon|when|whether|if|by)
			(is|are|am|be) (not|unable) (yet|) (able|in a position|) to (yet|) (confirm|say|tell|indicate|advise|decide|commit)
			(cannot|can not|unable to|not able to|not in a position to) (yet|) (confirm|say|tell|indicate|advise|commit)
			not (yet|) (decided|determined|been decided|know|known) (yet|) (whether|if|in which|which|on)
			have not decided, has not decided, not yet decided, whether or not to
			(decide|considering|consider|determine|know|tell you|see|check|checking|consult*|confirm|inform you|let you know|revert on) (whether|if|in which)
			may wish to, may want to, might (wish|want|like|speak|take|be), if we decide, if it decides
			should we decide, should (we|it|our delegation) wish
			considering (speaking|taking|making|whether|a|the possibility), awaiting instructions
			pending instructions, under consideration
			will (revert|come back|get back) (to you|) (on|as to|with a decision|once), depending on, do you think
			would have liked to, tentatively considering`,
		inquire: `running order, order of (speaking|speakers|appearance|intervention|interventions|delivery|statements), speaking order, line up, lineup, timetable
			notify us, alert us, (give|drop) (us|me) (a line|notice|a note|a shout|word), (please|kindly|to|you) (notify|alert|warn|remind|flag)
			would you (like|prefer|wish), (please|kindly|) (call|phone|ring) (me|us|back)
			(please|kindly|to) release (the|a|an|your) (list|final|updated|provisional|speakers|order|programme)
			(please|kindly|to) (issue|post|disseminate|distribute|email|supply)
			(release|releasing|publish|publishing|issue|issuing|post|posting|circulate|circulating|disseminate|distribute|share|sharing|send|sending|forward|forwarding|see|view|check|consult|get|have) (us|me|) (the|a|an|your|this) (updated|final|provisional|latest|current|full|draft|revised|) (list of|speakers list|speakers|speaking order|order of|roster|copy of the list)
			acknowledge (our|the), (could|can|would|will) you (please|kindly|) (resend|re send), receiv(e|ing)
			obtain*, be (informed|notified|told|updated|kept), keep (us|me) (informed|updated|posted)
			(please|kindly) (send|circulate|publish|share|provide|forward|extend|update|upload|resend|remind|advise|arrange|help|assist|ensure)
			remind (us|me), when, how, which, what, who, whom, where, why, whether
			could you (please|kindly|) (confirm|clarify|tell|inform|advise|let|send|share|indicate|explain|provide|say|forward|circulate|specify|check)
			can you (please|kindly|) (confirm|clarify|tell|inform|advise|let|send|share|indicate|explain|provide|say|forward|specify|check)
			(please|kindly) (confirm|clarify|tell|inform|advise|let|send|share|indicate|explain|provide|say|forward|circulate|specify|check|resend|correct)
			to (confirm that|confirm whether|know|clarify|enquire|inquire|ask whether|ask if|ask about|ask how|ask when|learn|understand|receive|obtain|share|send|submit|circulate|see|thank|congratulate|draw|refer|transmit|forward|join you in)
			for (information|clarification), clarification, is there (still|), are there (still|)
			(is|are) (the|) segment(|s) (i|ii|1|2|one|two|first|) (still|already|) (open|full|closed|available)
			(is|are) (the list|the speakers|there|registration), does the, do we, do you, did you
			is it (still|) possible (to know|to get), question(|s), query, enquiry, inquiry, inquire*, enquire*
			wondering (if|whether|when|how), let (us|me) know, tell (us|me), inform (us|me), send (us|me)
			share (with|), advise (us|me|on|whether|if), confirm (receipt|whether|if|that), confirmation
			has (our|the) registration, have (you|we) (been|received), provide (us|me) with, sent to us, need to know
			copy of the (list|concept)`,
		others: `(participants|delegations|states|states parties|speakers|those|all|representatives|organizations|organisations|delegates|anyone|everyone) (who|that|which|) (will|shall|are going to|are to|are due to|plan to|intend to) (speak|take the floor|intervene|deliver|make)
			(gentle|friendly|kind|) reminder (that|to|for), reminded (that|to), (speakers|delegations) (should|must|shall|may|are to|are expected|are advised)
			(ask|asks|asked|request|requests|remind|reminds) that (all|the|) speakers
			(ask|asks|asked|request|requests|remind|reminds) (all|the) speakers
			(participants|delegations|states|states parties|speakers|those|all|representatives|organizations|organisations|colleagues|you|anyone|members|others) (who|that|which|) (wish|wishing|want|wanting|would like|interested|intend|intending|desiring|desirous)
			(are|is) (kindly|) (invited|reminded|encouraged) to, (who|that) (wish|want|would like|are interested) to
			you wish to, you would like to, interested delegations, you are invited, first come, if you wish
			should you wish, if you would like`,
		record: `(official|conference|meeting|session) (document|documents|records|proceedings)
			as (an|) observer(|s) only, (attend|attending|follow|following|listen|listening) as (an|) observer(|s)
			only (to|as an) (listen|observe|observer)
			written (statement|statements|version|contribution|intervention|remarks|text|submission|speech)
			in writing, for the record(|s), for publication, for posting, for upload*, for information only
			(will|shall|would) not be (delivered|read|pronounced), not (to be|be|being) (delivered|read|pronounced)
			(text|copy|version|transcript) of (the|our|its|a|my|his|her) (statement|intervention|remarks|speech|address|written)
			statement (is|was) (attached|delivered)
			attached (is|please find|you will find) (the|our) (statement|text|speech|remarks)
			attached (statement|text|speech|remarks)
			(find|enclosed|enclose|attach|attaching) (attached|enclosed|below|herewith|herein|) (the|our|a|its) (statement|text|full text|written|speech|remarks)
			statement delivered by, as delivered, check against delivery, on the website, website of
			for (the|) (archive|archives|interpreters|translation|circulation|distribution)
			(submit|send|share|circulate|transmit|upload|publish|post|forward|submitting|sending|sharing|transmitting) (to you|you|herewith|) (a|our|the|its|my) (written|statement|national|text|intervention|speech|remarks|full|short written)
			without (taking the floor|delivering|speaking|being read)
			in lieu of (an oral|a oral|speaking|delivery|oral), statement for the, joint statement circulated`,
		thanks: `(we|i|delegation|malta) (warmly|also|) welcome(|s) (the|this|your|that), commend(|s)
			acknowledg* (receipt|of), well received, duly received, good luck, every success, thank, thanks, thank you
			many thanks, thankful, gratitude, received, noted, congratulations, congratulate`,
		greeting: `happy (25th|twenty fifth|silver|) (anniversary|jubilee|birthday), congratulations, best wishes, dear, hello, hi, good (morning|afternoon|evening|day), regards, best, sincerely, greetings, excellency
			sir, madam, cheers, colleagues, best regards, kind regards, yours`,
		attached: `(see|per|under|to|in|consult) (the|our|) (annex|appendix|enclosure|attachment), appended, (pdf|word|docx) (file|document), attached, attachment(|s), enclosed, enclosure(|s), annexed, herewith, attach(|es|ing), in the annex, pdf, scan, scanned`,
		note: `note verbale, notes verbales, nv, note no, verbal note, diplomatic note, our note, the note, a note
			letter, official letter, (registration|inscription|application|request) form, form, our request
			official request, request, formal request, registration, communication, details, particulars`,
		logistics: `nameplate(|s), name plate(|s), name sign(|s), country sign(|s), flag(|s), be seated
			(co sponsor|cosponsor|co author|coauthor|co signatory|co signator|signator|signatory|supporter)(|s|ies), members of (our|the|its) delegation, (additional|further|extra|supplementary|more) (member|delegate|adviser|advisor|participant|person|colleague)(|s), (delegation|delegates|participants) (list|lists), list of (cosponsors|co sponsors|signatories|observers|attendees|guests)
			(earpiece|headset|headphone|interpreter|booth|escort|shuttle|entry|entrance|access card|laissez passer)(|s|es), access to (the|) (building|room|premises|conference|hall), visitor s (pass|passes), (entry|entrance) to the (room|building|hall), seats behind, waiting room, (bilateral|courtesy) meeting
			mailing list(|s), distribution list(|s), circulation list, lectern, podium height, credentials committee, full powers
			badge(|s), accreditation, hotel, visa, visas, parking, interpretation, interpreter(|s), bilateral
			side event(|s), lunch, reception, dinner, seat(|s|ing), observers room, conference room, credentials
			delegates list, list of (delegates|participants), list of delegation, delegation list, invoice, quote
			price(|s), website, newsletter, webinar, subscription, flight(|s), wifi, livestream, recording, photo(|s)
			press, media, attend, attending, attendance, nameplate, webcast, room`,
		beyond: `(at|in|during|for|to) (our|my|a|an|the) (annual|own|next|upcoming|) (conference|panel|webinar|workshop|seminar|symposium|podcast|programme|broadcast|show|classroom|lecture|interview|gala|dinner|luncheon|reception|press conference)
			general debate, sixth committee, third committee, security council, human rights council, (informal|informals) (consultations|on)
			bureau (meeting|session|s meeting), meeting(|s) of the bureau, (in|at|during|to|before|address) (the|) (bureau|general assembly|working group|hague working group|new york working group|study group|drafting group|facilitation)
			(in|at|during|to|for|of|on) (the|your|our|tomorrow s|today s|next|this|) (working group|study group|side event|budget|election(|s)|opening (ceremony|session)|closing (ceremony|session)|town hall|round table|roundtable|retreat|review conference|open debate|omnibus|complementarity|non cooperation consultations)
			(plenary|session|meeting|segment|discussion|debate) on (victims|complementarity|the budget|budget|elections|the election|the omnibus)`,
		inform: `for (your|) (information|info|reference|awareness) only, fyi only, (only|just|merely|purely|solely|simply) for (your|) (information|info|reference|awareness)
			no action (is|) (required|needed|requested|necessary)`,
		paper: `(final|revised|updated|earlier|previous|corrected|latest) (version|versions|draft), version(|s) (sent|of)
			text, texts, script, speaking notes, talking points, transcript, hard copy, (copy|copies|version|draft) of (the|our|his|her|their|its|a) (statement|speech|remarks|intervention)`,
		because: `(because of|due to|owing to|on account of|in view of|in light of|as a result of|following|further to|in the wake of|after|given|by reason of) (a|an|the|our|some|this|) (last minute|sudden|recent|unexpected|late|)`,
		contact: `focal point(|s), contact (person|persons|point|points|details|address|addresses), point(|s) of contact, contacts, our contact, email address, e mail address, phone number, predecessor, desk officer`,
		ours: `(our|its|my) (own|allotted|allocated|reserved|assigned|remaining|) (two|2|) (minutes|slot|turn|place|spot|speaking slot|speaking time|speaking turn|time|time slot)
			(slot|place|turn|time|minutes|spot) (that|which|) (was|were|had been|has been|have been|you|you had|you have|you kindly|you so kindly|) (kindly|) (reserved|allotted|allocated|assigned|given|granted|set aside|kept|earmarked|offered) (for|to) (us|our|it|the delegation)`,
		next: `(to|for|by|with) (another|other|others|somebody|someone|whoever|anyone|whomever|those|any|the next|the following|whichever)
			(another|other) (delegation|speaker|state|participant|organisation|delegations|speakers) (can|could|may|might|to|will) (have|use|take|speak|benefit), waiting list`,
		hearsay: `(we|i) (understand|gather|hear|heard|learn|learned|learnt|see|note|noticed) that, it appears that, apparently, (told|informed) that`,
		completes: `(in|as|on|with) (copy|cc) (now|this time), now (with|copying|in|including|cc), with the copy
			with (the|our) (embassy|required|correct|right) (address|copy|) (in|) (copy|cc), in (copy|cc), copied
			copying, cc d, cced, in copy, sorry, apologies, i forgot, forgot, forgotten, omitted, resend(|ing)
			re send, sending again, send again, this time, as requested, corrected, oversight, my mistake, our mistake`,

		segment: `segment(|s), seg(|s), segm(|s), sgt, sgmt, segement(|s), segmet(|s)
			thematic (segment|session|discussion|part)(|s), theme(|s), panel(|s), cluster(|s), pillar(|s)
			agenda segment(|s)`,
		part: `part(|s), section(|s), portion, half, block, one, slot, session, topic, subject, track, list`,
		ordinals: []string{
			`first, 1st, ist, opening`, `second, 2nd, iind`, `third, 3rd`, `fourth, 4th`, `fifth, 5th`, `sixth, 6th`, `seventh, 7th`, `eighth, 8th`, `ninth, 9th`, `tenth, 10th`,
		},
		numbers: []string{`one`, `two`, `three`, `four`, `five`, `six`, `seven`, `eight`, `nine`, `ten`},
		tens:    `twenty, thirty, forty, fifty, sixty, seventy, eighty, ninety, hundred`,
		talk: `discussion(|s), debate(|s), exchange(|s), bit, chapter, dialogue, round, group, stream, component, item, strand
			chunk, piece, leg, portion, heading, rubric`,
		favoured: `first choice, first preference, preferably, ideally, by preference, preferred (segment|choice|option|slot)`,
		who: `for (us|our side|the fund|the court|our delegation|the delegation|our part)
			speaker(|s), name(|s), representative`,
		bygone: `last (year|session|time|december|november), (a|two|three|several|some) (year|years) ago, at (the|our|your) (last|previous|twenty first) session, (in|at) previous (sessions|years), in the past, back in 2022, in 2022`,
		pending: `(is|are|will be|remains) for (the|our|my) (minister|capital|ambassador|government|foreign ministry|president|board) to (say|decide|tell|determine|judge), (is|are|remains) to be (decided|seen|determined), (will|shall) (be the one to|) (decide|determine|say) (later|whether|in due course|tomorrow), depends on, is up to
			under (active|) (consideration|review|study|discussion), (is|are) (still|currently|now|) being (considered|studied|examined|discussed|decided), pending (approval|a decision|clearance), awaiting (approval|clearance|a decision)`,
		perhaps: `perhaps, maybe, possibly, conceivably, at some point`,
		alone:   `separate*, individually, in (our|its) national capacity, national statement, statement of (our|its) own, (our|its) own statement, on (our|its) own`,
		present: `(will|shall|would|to|may|can) (also|be|only|) (attend|attending|be present|present|sit in|listen|observe|observing), (attends|attending|attendance)`,
		forUs: `through the (voice|statement|intervention) of, represented by the (statement|delegation) of
			on our behalf, also (on behalf of|for) (us|our country|our delegation), for us (too|as well|also), on behalf of (both|all) of us, speaks for us, speak for us`,
		behalf:   `on behalf of, in the name of, also for, including, among them`,
		once:     `as soon as, once, the moment, whenever`,
		inOffice: `late, deceased, as (the|our|its|my|) (new|) (permanent|ambassador|minister|head|director|representative|charge|legal|prosecutor|president|deputy|chair|registrar|secretary|resident), at the head of, in (that|this|the) (post|office|position|function) (of|), at the helm`,
		later: `later, follow(|s), following, tomorrow, shortly, soon, in due course, tbc, tba, tbd
			to be (confirmed|announced|advised|communicated|determined|decided|notified|named), separately, as soon as
			once known, next week, monday, tuesday, wednesday`,
		bearable: `(would|will|is|are) (also|) (do|fine|ok|okay|acceptable) (too|as well|), would also (do|be fine|be ok|be acceptable|work), also (works|possible|acceptable|fine), works too, as a fallback, as second choice, as backup
			only (if|in case|should|when)`,
		both: `both (of|) (our|its|their|my) (statements|interventions|registrations|requests|slots|places|inscriptions|turns)
			both (of|) (the|) (segments|parts|sections|panels|themes), both segment, the two segments, two segments
			in both, for both, on both, to both, at both, during both, under both, both please, both pls, both lists
			both of them, the 2 segments, 2 segments`,
		every: `each of (the|these|those) two, each of them, each one of them, each (of the|) (segment|segments|panel|part), (all|every) (of|) (the|) (two|three|four|five|six|) (segments|segment|panels|parts)`,
		either: `(all|just) the same (to us|for us|to me|whether), (makes|make) no (real|great|) difference (to us|whether|which|), no matter (if|whether), (doesn t|does not) matter (to us|) (which|whether|if), (don t|do not) mind (which|whether|if), as you see fit, as (suits|it suits) you, (up to|leave it to|for) you to (decide|choose|say|pick), (you|please|secretariat) (decide|choose|pick) (which|for us|whichever|), (happy|fine) (with|in) either, equally happy, flip a coin
			either (of|) (the|) (segment|segments|one|list|), any (of the|) (segment|segments|one|list), whichever
			no (particular|strong|special|) preference, (have|has) no (particular|strong|) preference
			do not have a preference, don t mind which, does not mind which, indifferent, doesn t matter which
			whatever segment, at your convenience, at your discretion, where there is (room|space|place|time)
			wherever there, one or the other, one of the (two|) segments, any segment, where you have room
			which segment we, which segment would, no matter which, wherever
			both (segments|of them|) (would be|are|is|would) (fine|ok|okay|good|possible|acceptable|suitable|do)
			both suit us, no preference as to
			(segment|) (i|1|one) or (segment|) (ii|2|two) (is|are) (fine|ok|equally good), either is fine
			whichever of, one of them, one of these`,
		and: `and, plus, as well as, and also, and in, and for, and to, and the, along with, together with, and also in, and on`,
		or:  `or, or in, or for, or else, or to, or the`,
		failing: `if (it is|that is|this is|it s|that s|i is|ii is|the first is|) (full|not possible|impossible|no longer possible|closed|unavailable|not available|there is no room|no room)
			failing (that|which|this), otherwise, or else, alternatively
			as (a|an) (second choice|fallback|alternative|second option|back up|backup), second choice, fallback
			(if|should) (there is|there be) no (room|space|more|slot), fall back, else, backup, plan b
			in case (it|of|this|that), second best, should (it|that|this|segment|the first) be, if not, if necessary
			if needed`,
		from: `from, instead of, in place of, in lieu of, rather than, out of, leaving, leave
			currently (registered|inscribed|listed|on|down) (for|in|on|at), registered (for|in|on)
			inscribed (for|in|on), (is|are|was|were) on the, was registered, is registered, withdraw(|ing) from, not
			registration (in|for), previously`,
		declined: `(is|are) (more than|amply|sufficiently|adequately|adequately) (covered|represented|taken care of|dealt with) (by|for), (shall|will|ll|are going to|are|be) (only|just|simply|merely|happily|gladly|) (follow|watch|audit|take notes|taking notes|sit through|listen to|listening in|following|watching|listening)
			(shall|will|ll) be (in|on|at) the (back|back row|gallery|audience|public gallery)
			(goes|go) to (our|a|another|other|the) (colleague|colleagues|partners|friends|others), (pass|passing|passes) on (the|that)
			(is|are|s|does|seems|looks|was) (clearly|really|obviously|certainly|quite|probably|simply|) not (really|quite|clearly|exactly|) (meant|intended|made|suited|suitable|relevant|something|one|ours|of interest|of concern|for us|for our|for me|for my)
			not (really|quite|clearly|exactly|) (meant|intended|suited|suitable|relevant|something|one) (for|to) (us|our|me|my)
			not for (us|me|our delegation|our organisation|our organization|our country|our minister)
			not (really|quite|within|in|) (our|my) (field|area|remit|mandate|subject|topic|thing|business|cup of tea|concern|speciality|specialty|expertise|competence|level|line of work)
			(outside|beyond) (our|my|the) (remit|mandate|field|expertise|competence|scope|area)
			(is|are|be|being|will be|has been) (already|fully|well|) (covered|taken care of|handled|left|represented) (by|for|to)
			(we|i|shall|will|ll|can|would|happily|gladly|and|to|rather|would rather) leave(|s)
			leave (it|that one|that) (to|for), leaving (it|that one|that|the other|the others) to
			(can|could|may|might|should) go to (somebody|someone|another|others|other|whoever|those|the next)
			(is|are) for (others|someone else|somebody else|other delegations)
			(only|just|simply|merely) (to|be|) (listen|listening|attend|attending|observe|observing|present|follow|following|sit|sitting|watch|in the room|there to listen)
			(shall|will|ll) (only|just|simply|merely|) (listen|observe|sit in|skip|be listening|be there to listen|attend only)
			skip(|s|ping), without (us|our delegation)
			(more|rather|really|mainly|mostly|primarily|clearly|essentially) (one|suited|meant|intended|a matter|something|) (for|to) (the|) (ministers|heads of state|heads of government|principals|capitals|dignitaries|states|others|foreign ministers|minister level)
			(is|are|seems|looks|appears|being) (only|clearly|really|) (reserved|earmarked|set aside) (for|to), (meant|intended|designed) for (ministers|heads of state|heads of government|the high level|the ministers|principals|others)
			reserved for, nothing to say
			(does|do|doesn t|don t|did|will) (not|) (really|) (concern|interest|suit|apply to|fit|affect|involve) (us|our)
			(of|is of|are of) (no|little|less) (interest|concern|relevance)
			too (political|high|technical|early|late|general|specialised|specialized) for
			sit (that|this|it|the) (one|first|second|) out, ruled out, discarded, set aside
			give (it|that|that one) a miss
			(no|little) (interest|need|wish|intention|plan|appetite) (in|for|to)
			(do not|don t|does not|doesn t|will not|won t|would not|shall not|no longer) (need|want|require|be needing|be taking|be using|plan|intend|wish)
			(only|just|solely|exclusively) for (the|) (ministers|heads of state|heads of government|principals|capitals|ministerial|states), (restricted|limited|confined|open only) to, (know|that|as|since) most (ngos|states|delegations|organisations|organizations|speakers)
			without (speaking|taking the floor), as (a|) (listener|listeners|observer), from the floor`,
		pondered: `(hesitated|hesitating|wavered|wavering|torn|were torn|was torn|dithered|undecided) between
			had (also|initially|originally|at first|first|briefly|once|) (considered|contemplated|thought|planned|hoped|intended|wanted|wished|meant|been thinking|been considering|been hoping|been planning|been tempted|looked)
			(was|were) (also|initially|originally|at first|first|briefly|) (considering|thinking|hoping|planning|tempted|leaning|going for|intending|inclined)
			(considered|contemplated|pondered|weighed|thought about|thought of|looked at)
			(would|should|d) have (very much|) (liked|loved|preferred|wished|wanted|been)
			(we|i|he|she|minister|ambassador|delegation) (also|initially|originally|first|) wanted`,
		reason: `seeing as how, given the fact that
			as, since, because, given that, given, considering that, considering, seeing that, seeing as, while, whereas
			although, though, even though, in view of, in light of, due to, owing to, in reply to, in response to
			with reference to, referring to, further to, now that, inasmuch as, on account of`,
		hence: `so, therefore, thus, hence, consequently, accordingly, that is why, this is why, which is why, that s why
			for this reason, for that reason, for which reason, as a result, and so, instead`,
		only: `only, solely, just, merely, exclusively, nothing but, simply`,
		ifSo: `if so, if yes, if it is, if there is, if that is the case, if that is so, if this is the case, in that case
			in which case, if possible, if the answer is yes, if still possible, if there are, if you do, if you can
			should that be the case, assuming so`,
		other:  `the other one, the other, that other one, the remaining one, the remaining`,
		former: `the former, the first mentioned, the first named, the first one mentioned, the former of the two`,
		latter: `the latter, the last mentioned, the last named, this last one, the latter one`,
		ofThem: `of them, of these, of those, of the two, of the pair, of which`,
		about: `marking, celebrating, commemorating, occasion, held, made, given
			on, about, dedicated, devoted, to, concerning, regarding, relating, related, of, the, for, namely, i e, ie
			covering, entitled, titled, called, topic, theme, subject, with, under, in, dealing, deals, focused
			focusing, focussing, our, a, as, known, addressing, that, is, which, who, where, your, session, part
			focuses, concerned, where it, question of, matter of, matters of, the area of, area, field`,
		shared: `statement(|s), stocktaking, prospects, segment(|s), intervention(|s), speaker(|s), session, plenary
			cooperation, rome, statute, court, icc, assembly, states, parties, state, party, part, issues, issue
			level, general, meeting, topic, theme, question, questions, matters, two, minutes, per, discussion, debate
			discussions, first, second, third, years, year, international, criminal, national, in, and, of, the, on
			for, a, an, with, to, from, by, at, its, their, his, our, all, new, best, practices, taking, stock
			opening, closing, high, low, main, special, day, days, panel, voluntary, agreements`,

		speaker: `(choice|lot|duty|task|honour|honor) (has fallen|fell|falls|will fall) (on|to|upon)
			(it ll|it would|it shall|it is to) be, our (man|woman|person|voice|spokesman|spokeswoman|choice|pick|colleague) (at the podium|at the mic|at the microphone|on the day|in the room|for the floor|for this|that day|) (is|will be)
			(tasked|entrusted|charged) with (speaking|delivering|reading|making|presenting|giving) (it|this|our statement|the statement|the intervention|) (is|will be|), responsible for (speaking|delivering|reading|making|presenting|giving) (it|our statement|the statement|the intervention|) (is|will be|)
			(assigned|entrusted|allotted) to, (falls|fall) to
			(at|on|behind) the (podium|microphone|mic|rostrum|lectern), at the mic
			(delivering|making|giving|reading|presenting|taking|representing|speaking) (our|the|its|their|us|for us|on our behalf) (national|) (remarks|statement|intervention|speech|address|floor|delegation|) (is|will be|would be|shall be)
			it is, the person (speaking|who speaks|who will speak|to speak) (is|will be), (remarks|statement|speech|intervention) will come from, we (have|ve) (asked|designated|chosen|appointed|nominated|selected)
			(delivering|making|giving|reading|presenting) (the|our|its) (national|) (statement|intervention|remarks|speech|address) (is|will be|)
			the new (one|name|delegate|representative) (is|will be)
			(is|are) (going to|to|due to) be (given|made|delivered|read|presented|pronounced|taken) (on our behalf|in person|orally|) by
			(full|) name(|s) (and (title|function|rank|position|surname|designation)|) of (the|our|) (speaker|representative|person speaking|person taking the floor|person who will speak)(|s)
			speaker name
			(delegate|person|representative) (who will speak|taking the floor|to speak|who speaks|delivering the statement) (is|will be|)
			to be (delivered|made|given|read|spoken|presented) by, correct speaker (is|), speaker should be
			speaker(|s) (name|) (is|are|will be|would be|shall be|being|name|) (|again|now)
			our speaker(|s) (is|are|will be|would be|shall be|will now be|is now|)
			name of (the|our|) speaker(|s) (is|will be|), speaker s name (is|), name(|s) of (the|our|) speaker(|s)
			the speaker (is|will be|would be|will now be|is now)
			speaking (for us|on our behalf|on behalf of our delegation|for our delegation) (is|will be|)
			(will|shall|would|to|is to|may|is going to) (now|) be (delivered|made|given|read|read out|pronounced|presented|spoken|represented|done|taken|held|carried) (on our behalf|on its behalf|orally|at that session|for us|in person|at the session|) by
			(delivered|made|given|read|presented|pronounced|represented) by, floor will be taken by, statement by
			remarks by, intervention by, it will be, name to be (inscribed|listed|registered|added|put)
			(represented|replaced) by, replaced (with|by), new speaker (is|will be|), speaker will (now|) be
			speaker is, delegate speaking, representative speaking, with our speaker (being|)
			replacement (is|will be|), who (will|is) (speak|speaking) is, (speaking|speaker) will be
			name to be announced is, (with|have) (as|) (our|) speaker, in the person of, through
			by our (ambassador|minister), substitute (is|will be|), presented by
			speaker of our delegation (is|will be|), the name (of the speaker|) is, taking the floor will be
			speaking will be, speaking for us is, delivering the statement will be
			speaking on (our|its|the delegation s) behalf will be, has (designated|appointed|nominated)
			have (designated|appointed|nominated), the one (speaking|to speak) (is|will be)
			speaking on behalf of (our|the) delegation (is|will be), speaker of record
			(statement|speech|intervention|address|remarks) (is|will be|would be|to be) (from|by)
			(intervention|statement|speech|address) (delivered|made|given|read) by, it will now be, it is now
			will instead be`,
		speaksFor: `at the (microphone|mic|rostrum|podium|lectern)
			is our (choice|pick|nominee|designee|candidate|man|woman|delegate|voice|designated speaker|chosen speaker)
			(is|will be|has been|was|are) (tasked|entrusted|charged|mandated|authorised|authorized|instructed|deputed|nominated|designated|named|put forward|accredited) (to|with|as|for), is (nominated|named|put forward), (is|will be) responsible for (speaking|delivering|reading|making|presenting|giving)
			who (reads|speaks|delivers|talks|takes the floor) (for|on) (us|our behalf)
			(is|will be) the one (who|that|to) (|will|is going to) (speak|speaks|talk|do the talking|take the floor|read|deliver|present), will do the talking, will be doing the talking, does the talking, will do the honours
			(will|shall|is going to|would) (say|share|offer) (a few|some|brief) (words|remarks|thoughts)
			(will|is|shall) (be|) (standing|filling|stepping) in, (will|shall) (stand|fill|step) in
			is (down|here|scheduled|there|set|due|ready|tasked|free|available|flying in|coming) to (read|speak|deliver|make|take|give|present|represent|address|intervene)
			(is|will be) (speaking|presenting|reading|delivering), step(s|ped) in, will step in, (volunteers|has volunteered|offers|has offered|agreed|has agreed) to (speak|read|deliver|take|make|present)
			(would|will|shall|ll|s going to|is going to|is to|is due to|is set to|is expected to|has agreed to|intends to|plans to) (also|then|now|be|) (doing the talking|do the talking|doing it|talk|talking|have the floor|hold the floor|take the microphone|take the mic|be at the podium|be the one|be the person|address|cover|handle|carry|lead|read out|reading out|recite|voice|say)
			has the floor, takes the microphone, delivers, gives (our|the), reads (our|the), makes (our|the), presents (our|the)
			will be (there|present|here|in new york) (in person|) to (speak|deliver|take the floor)
			(will|shall|ll|would|is going to|is to) (stand in|fill in|step in|deputise|deputize|sub|substitute) for
			(she|he|they) (will|ll|would|is going to|is to|shall) (do the talking|be doing the talking|do it|speak|be speaking|deliver|be delivering|give|make|read|take the floor|intervene|present)
			(will|ll) do the talking, replaces
			will (also|be|now|then|kindly|personally|in person|instead|most likely|be the one to|) (speak|speaking|deliver|delivering|make|making|take|taking|give|giving|read|represent|representing|intervene|intervening|present|presenting|address|pronounce|do it|do so|our speaker|the speaker|speaker|replace|replacing)
			is (our|the) speaker, is speaking, is (going|due|set|expected|scheduled) to (speak|deliver|make|take)
			(to|shall) (speak|deliver|take|represent), speaking, speaks, would (speak|deliver|take|make|represent)
			is to speak, ll speak, ll deliver, as (our|the) speaker, as speaker
			speaking on (our|its|the delegation s) behalf, speaking for (us|our delegation|the delegation)
			has been (designated|appointed|nominated|chosen|asked|selected), to speak on (our|its) behalf
			speaks on (our|its) behalf, is (designated|appointed|nominated)`,
		myself: `the undersigned, undersigned, (the|) (writer|author|sender) (of (this|the present) (message|email|e mail|letter|note)|hereof), yours truly, your humble servant, it is me, it ll be me, by me, by myself, me myself
			it (is|will be|shall be) (i|me) who, (i|me) who will (speak|take the floor|deliver|read)
			(will|shall|would) (speak|intervene) in my (own|personal|official|) capacity
			i d (very much|) like to (speak|take|deliver|make|intervene)
			i (shall|will|ll|am to|intend to|plan to|hope to|am going to) (gladly|happily|) be (delivering|giving|making|reading|presenting|pronouncing|taking|intervening|addressing)
			(remarks|statement|intervention|speech|address|floor|speak|speaking|segment|segment i|segment ii|it|this|so|session|plenary|delivering|presenting|talking) myself
			i (shall|will|ll) (deliver|give|make|read|pronounce|present|intervene) (our|the|this|that|it|a|on|in|for|myself)
			i (myself|personally|) (will|shall|would|am going to|am to|intend to|am happy to|plan to|ll|m going to) (myself|personally|) (speak|be speaking|deliver|be delivering|take the floor|be taking the floor|make the|make our|make a|be the speaker|be making|represent|intervene|be the one speaking|read|give)
			i ll (speak|deliver|take|be speaking|make|be the speaker|be delivering), undersigned (will|shall|is)
			(speaker|speaker will be|speaker is|speaker would be) (myself|me|the undersigned|undersigned)
			delivered by (myself|me|the undersigned)
			(made|read|given|spoken|presented) by (myself|me|the undersigned), i am (the|our) speaker, i myself
			i will be (our|the) speaker, i would like to (speak|take), i m speaking, i am speaking, speaking myself
			by the undersigned, it will be me`,
		nobody: `see, kindly see, please see, refer to, please refer, as per, as in, details (in|on|as), to follow, tb(a|c|d) (later|shortly|soon)
			tbc, tba, tbd
			to be (confirmed|announced|determined|advised|decided|communicated|designated|notified|provided|named)
			not yet (known|decided|confirmed|designated), follow(|s), pending, unknown, n a, none, later, no name
			name to follow, shortly, in due course, as soon as, same, unchanged, yet
			we (will|ll|shall) (advise|confirm|inform|let|send|communicate|revert|provide|tell|get)
			i (will|ll) (advise|confirm|inform|let|send|communicate|revert|provide|tell|get), under consideration
			to (come|come later|be appointed|be identified|be selected|be chosen|be nominated|be specified|be indicated|be given)
			vacant, undecided, unconfirmed
			will be (communicated|confirmed|announced|advised|provided|sent|given|named|designated|notified|shared)
			being (identified|decided|confirmed), t b c, t b a, t b d, still (open|to be|unknown), open, soon
			originally, previously, previous, original, former speaker`,
		courtesy: `bapak, ibu, pak, bu, tuan, encik, cik, dato sri, tan sri dato, datuk seri, toh puan, khun, ato, w ro, woizero, wro, engr, arch, sri, srimati, thiru, tmt, janab, maulana, mullah, ayatollah, mwalimu, ndugu, chief (dr|mrs|mr|barrister), el hadj, el hadji, hadji, haj, hajj, hajjah, effendi, hoca, sayin, bayan, herra, rouva, mudr, judr, rndr, mgr, bc, gospodin, gospoda, kyrios, kyria, hra, fru, dhr, mevr, mevrouw, meneer
			mr, mrs, ms, miss, mx, h e, he (mr|ms|mrs|dr), his excellency, her excellency, excellency, dr, doctor
			prof, professor, sir, dame, lord, lady, hon, honourable, honorable, the hon, rt hon, right honourable, rev
			reverend, hrh, hh, hm, his (royal|) highness, her (royal|) highness, judge, justice, madam, madame, messrs
			barrister, esq, esquire, phd, qc, kc, llm, eng, engineer, adv, advocate, father, sheikh, shaikh, sheikha
			prince, princess, dato, datuk, tan sri, dato seri, haji, u, daw, maj, gen, major, general, colonel, col
			brigadier, captain, capt, lieutenant, admiral, sr, chief, mesdames, mister, h r h, h h, h m, h e mr
			h e ms, h e dr, their excellencies, excellencies
			his (eminence|holiness|grace|beatitude|honour|honor|lordship|worship|majesty)
			her (eminence|grace|honour|honor|ladyship|worship|majesty), his imperial (highness|majesty)
			his serene highness, her serene highness, monsignor, mons, msgr, archbishop, cardinal, bishop, imam
			rabbi, reverend (dr|father|canon|sister|monsignor), the (rev|reverend), lt (gen|col|cdr)
			lieutenant (general|colonel|commander), major general, maj gen, brig, brig gen, brigadier general
			rear admiral, vice admiral, commodore, cdre, commander, cmdr, cdr, wing commander, group captain
			squadron leader, air (marshal|commodore), air (chief|vice) marshal, field marshal, sgt, sergeant
			inspector general, adm, mr justice, mrs justice, ms justice, lord justice, lady justice, chief justice
			attorney, atty, barr, solicitor, lawyer, counsel, s c, sc, k c, q c, puan, tunku, tengku, datin
			datin seri, pehin, ustaz, ustad, shri, smt, alhaji, alhaja, hajia, malam, otunba, ratu
			honourable mr, honourable ms, assoc prof, associate professor, assistant professor, emeritus, prof dr
			baron, baroness, viscount, viscountess, emir, weizero, ambassador designate, amb, obe, mbe, cbe, kbe
			dbe, mp, snr adv, snr, secy`,
		office: `colleague(|s), associate, intern, staff, boss, field officer, team leader, lead, partner, volunteer, barrister, scholar, survivor, host
			crown, ambassador(|s), minister(|s), deputy, vice, prime, president, permanent, representative, secretary
			director, head, chief, adviser, advisor, counsellor, counselor, attache, charge, d affaires, chargee
			affaires, chargé, legal, first, second, third, acting, assistant, under, undersecretary, attorney
			solicitor, prosecutor, general, chairman, chair, chairperson, chairwoman, minister counsellor
			plenipotentiary, extraordinary, state, parliamentary, senior, principal, special, envoy, commissioner
			officer, consul, delegate, member, registrar, executive, manager, coordinator, spokesperson, professor
			expert, focal, point, agent, co, governor, chancellor, pr, dpr, cda, dg, sg, ag, cabinet, mp, senator
			rapporteur, designate, elect, honorary, desk, programme, program, national, international, high, former
			resident, alternate, embassy, under secretary, vice minister, deputy minister, advocate general
			solicitor general, attorney general, auditor general, advocate, ombudsman, ombudsperson, magistrate
			counsel, jurist, lawyer, nuncio, apostolic, observer, mayor, speaker of (the|) (parliament|house)
			undersecretary general, chef de cabinet, researcher, fellow, founder, ceo, trustee, commandant, inspector
			provost, protocol, treasurer, liaison, analyst, negotiator, spokeswoman, spokesman, ministerial
			vice president, vice chair, vice chairperson`,
		portfolio: `justice, foreign, affairs, external, relations, interior, home, cooperation, co operation, law, laws
			division, department, office, ministry, mission, embassy, court, crimes, criminal, prosecution(|s), public
			rights, human, international, international law, treaties, treaty, multilateral, bilateral
			organisation(|s), organization(|s), branch, section, unit, bureau, europe, european, integration
			development, trade, security, defence, defense, defender, government, parliament, presidency, registry
			victims, trust, fund, federation, union, league, council, committee, commission, association, coalition
			project, institute, foundation, centre, center, network, campaign, society, watch, university, delegation
			republic, kingdom, state, states, united, nations, un, icc, asp, legal, services, service, war, protection
			immigration, culture, education, health, police, investigation(|s), gender, equality, community, assembly
			plenary, session, segment, group, team, secretariat, attorney, cabinet, directorate, family
			constitutional, religious, finance, planning, africa, african, asia, american, americas, pacific, small
			island, developing, bar, prosecutions, civil, asylum, migration, reconciliation, affaires, apprehension
			tracking, ombudsman, observatory`,
		of: `who, of, for, to, the, and, at, in, on, with, our, its, his, her, my, a, an, from, their`,
		particle: `de, da, do, dos, das, del, della, di, du, van, von, der, den, ter, ten, te, la, le, los, las, bin, ben
			ibn, bint, al, el, ul, ud, ould, mint, abu, abd, st, zu, af, av, y, i, e, dela, vande, san, ap, ur, het, t
			d, o, ag, wa, bte, a l, s o, binti`,
		acted: `delivered, given, made, read, read out, presented, pronounced, taken, spoken, represented, entrusted to, voiced, handled, done, held`,
		adjunct: `on (our|its|their|his|her|my) behalf, on behalf of (our|the|my) (delegation|organisation|organization|government|mission|embassy|country|office|network)
 for (us|our delegation|our country|our organisation|our organization), in (his|her|their|my) (place|stead), in person, personally, orally, this time, again
 there, here, then, instead, for (me|him|her), on (that|the) (day|occasion), on friday`,
		attended: `thank(|s|ing) (go|goes|are due|is due|) (also|) (to|), gratitude to, indebted to, (much|) obliged to, appreciation to, (on|under|upon) (the|) (instruction|instructions|order|orders|direction|authority) (of|from), instructed by
			surrounded by, in the presence of, backed by, alongside, in the company of, with support from, attended by, at (his|her) side
			the late, late (ambassador|minister|judge|professor|mr|mrs|ms|dr|president), succeeds, succeed, succeeded, successor (to|of), predecessor
			(after|before|following|support|echo|endorse|listened to|heard|followed|welcome|welcomed|appreciated) (the|) (statement|intervention|remarks|speech|address|words) (that|by|of|from|)
			accompanied by, assisted by, joined by, supported by, escorted by, seconded by, flanked by, together with, contact (person|point|) (is|will be|), focal point (is|will be|)
 thanks to, grateful to, copy to, copied to, copying, cc, greetings (from|to), regards (from|to), best wishes from, chaired by, presided over by, convened by, moderated by
 in agreement with, agreed with, as discussed with, discussed with, spoke (to|with), further to my call with, conversation with, call with, at the request of, as requested by, submitted by, sent by, written by, prepared by, drafted by, signed by, any questions to, questions to, queries to, reach, contact, attention of, attn`,
		attends: `(will|would|shall|is going to|is to|) (travel|travels|come|comes|fly|flies|arrive|arrives|sit|sits|be there|be present) (along|in|) with, travels (along|) with, travelling with, comes with
			(is|are|has been|was|am) (also|) (copied|cc d|in copy|in cc|on copy|our contact|the contact|the contact person|our focal point|available for)
 (will|would|is going to) (also|only|) (accompany|assist|join|attend|sit|chair|preside|moderate|be in the room|be present|be available|be happy to answer|handle the logistics|be the contact)
 accompanies, accompanying, chairs, presides, moderates, attends, cannot (come|travel|attend|be), can t (come|travel|attend|be), is unable to, will not be able to, is (ill|sick|unwell|indisposed|detained|held up|delayed)
 (has|is) fallen (ill|sick), sends (his|her) (regards|greetings|regrets|apologies), asked me to, has asked me to, told me, wrote`,
		asked: `(you|they|your note|your message|your email|your letter) (|had|have|also|kindly|were|was) (asked|asking|asks|enquired|enquiring|inquired|inquiring|wondered|wondering) (us|me|) (about|whether|if), (you|they) (wanted|wished|wish|want) to know (whether|if), (your|the) (question|query|enquiry|inquiry) (is |was |as to |of |)(whether|if)`,
		answering: `the answer, our answer, my answer
			(reply|response|answer) to your (question|query|enquiry|inquiry|message|note|email|mail), your (question|query|enquiry|inquiry), (answer|answering|reply|replying) to your, in short, in brief, as to your question, you (asked|had asked|were asking)`,
		yes:       `yes, yes indeed, yes please, indeed, it does, it does indeed, we do, we do indeed, it will, we will, we shall, affirmative, it is indeed, correct, that is (so|correct|right|the case), absolutely, of course, certainly, answer (is|would be) (a|an|) (clear|definite|firm|resounding|) (yes|affirmative), (the|our|my) answer (is|would be) yes, (is|was|be) in the affirmative, (in|to) (short|brief) yes, (reply|answer) in the affirmative, answer is that (yes|it does|we do)`,
		stress:    `it (is|s|will be|shall be|would be|is to be|is going to be)`,
		inAdvance: `in advance, in anticipation`,
		atFirst: `			what (i|we) (wrote|said|told you|indicated)
			at first, initially, originally, in the beginning, at the outset, to begin with, (had|have) (told|informed|written to|said|indicated|advised) (you|), last week, earlier this week, the other day, previously, earlier`,
	}
}
