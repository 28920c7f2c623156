package request

func spanish() phrasebook {
	return phrasebook{
		rest:    `(lo|todo lo) demas (queda|sigue|permanece|se mantiene|no cambia|sin|igual|tal), el resto (queda|sigue|permanece|se mantiene|no cambia|sin|igual|tal), nada mas cambia, sin (otros|mas) cambios, el segmento (no cambia|es el mismo|sigue|se mantiene)`,
		told:    `(les|le|os) (habiamos|habia|hemos|he) (anunciado|comunicado|informado|indicado|dicho|escrito|senalado|dado), (les|le|os) (comunicamos|anunciamos|informamos|indicamos|dijimos|escribimos) (en su (dia|momento)|ayer|antes|que|la semana pasada|anteriormente), (figura|consta|aparece|esta|inscrito|inscrita) en (su|vuestra|la) lista, en su lista, nuestro (mensaje|correo) anterior, (anunciado|comunicado|inscrito)(|a) (previamente|anteriormente)`,
		forNow:  `(por|de) (ahora|el momento|lo pronto|momento), de momento, por el momento, aun, todavia, hasta (nuevo aviso|nueva orden|que|entonces|tanto), en (este momento|esta etapa|esta fase), mientras tanto, entretanto, ahora, hoy por hoy`,
		anybody: `(un|una|cualquier|cada) (observador|observadora|estado|ong|organizacion|delegacion|participante|asociacion|embajada|mision), (los|las|unos) (observadores|estados|ong|organizaciones|delegaciones|participantes|asociaciones), observadores, la sociedad civil, alguien`,
		backs:   `apoya(|mos|n|ra), respalda(|mos|ra), suscribe, suscribimos, secunda, copatrocina(|mos), se adhiere, se asocia, se suma, hace suya`,
		chair:   `(senor|senora|sr|sra) (president|vicepresident)(e|a), distinguid(os|as) (delegados|representantes)`,
		endorse: `(se|nos|me) (asocia|asociamos|asociara|asociaremos|adhiere|adherimos|adherira|adheriremos|suma|sumamos|sumara|sumaremos|une|unimos|unira|uniremos|alinea|alineamos|alineara|alinearemos) (plenamente|tambien|) (a|con) (la|el|esa|esta|una|dicha)
			(apoya|apoyamos|apoyara|apoyaremos|respalda|respaldamos|respaldara|respaldaremos|suscribe|suscribimos|suscribira|suscribiremos|copatrocina|copatrocinamos|secunda|secundamos) (plenamente|tambien|) (la|esa|esta|una|dicha) (declaracion|intervencion|posicion)
			(hace|hacemos|hara|haremos) (suya|nuestra) (la|esa|esta)`,
		whether: `si o no, saber si`,
		said: `(prepara|prepare|preparame|redacta|redacte|redactame|escribe|hazme|prepararme) (un|una|el|la|me un|me una) (correo|mensaje|carta|nota|borrador|solicitud|respuesta)
			(nos|me) (comenta|comentan|dice|dicen|informa|informan|indica|indican|cuenta|cuentan|comunica|comunican|avisa|anuncia|asegura|hace saber) (de|) que
			(nos|me) (ha|han) (dicho|informado|comunicado|indicado) (que|)`,
		aside: `(hablar|conversar|charlar|dialogar|platicar|entrevistarme|entrevistarnos) con (usted|ustedes|alguno|alguna|algun|alguien|uno|una|un|su|sus|el|la|los|las|quien), entrevistar a, (ver|consultar|leer|recibir|obtener|conocer|tener) (la|el|las|los|una|un) (lista|programa|orden|borrador|copia), (una|un|la|el) (entrevista|pasantia), practicas profesionales, curriculum, hoja de vida, (nuestros|mis|sus) servicios
			(dos|2|unos|cinco) minutos de su (tiempo|atencion)
			(acompana|acompanara|acompanaran|acompanamos|acompanaremos|acompanar) (la|las|el|al|a la|a) (declaracion|declaraciones|intervencion|intervenciones|discurso|delegacion|embajador*|ministr*)
			prorroga(|r), plazo, reunirse, reunirnos, reunion con, invitarl*, aplazar, entrevista
			ampliacion del plazo, seguir (el|la|los|las|con|de), presenciar, observar (el|la|los|las)
			ver (el|la|los|las), escuchar (el|la|los|las|a), asistir (al|a la|a los|a las|como), noticias
			(proponer|sugerir) (un|una|el|la|cambios|enmiendas|que)
			(necesitamos|necesito|necesita|solicitamos|solicito|solicita|queremos|quisieramos|requerimos|pedimos) (el|la|los|las|un|una) (documento|documentos|texto|nota|programa|agenda|copia|version|formulario|enlace|informacion|traduccion|carta|certificado|constancia)`,
		prefer: `prefer(imos|iere|iria|iriamos|ir), prefier(e|o|en), prefeririamos, queriamos, queria, en realidad (queremos|deseamos|quisieramos), pensandolo (bien|mejor)`,
		afterAll: `sintiendolo mucho, con (gran|profundo|mucho|sumo|hondo|) pesar, (muy|) a (nuestro|su|mi) pesar, con (gran|profundo|) sentimiento
			pensandolo (mejor|bien), (tras|luego de) (reflexionar*|meditarlo|pensarlo), bien pensado
			lamentablemente, desafortunadamente, lament*, finalmente, al final, despues de todo`,
		us:       `nosotros, nuestro, nuestra, nuestros, nos`,
		beside:   `ademas del, ademas de, aparte del, adicionalmente al`,
		provided: `si, en caso`,
		unless:   `salvo que, a menos que, a no ser que, salvo si, excepto si`,
		full:     `lleno, completo, (esta|estuviera|estuviese|estan) (ya|) (lleno|completo|cerrado|llena|completa), no (tiene|tenga|tuviera|hay|hubiera|queda|quedan) (mas|ya|) (lugar|cupo|espacio|cupos|plazas), sin cupo, agotado`,
		wish: `(apreciaria|apreciariamos|valoraria|valorariamos|agradeceria|agradeceriamos) (mucho|muchisimo|sobremanera|enormemente|) (la|una|esta|) (posibilidad|oportunidad|ocasion)
			(todavia|aun) (espera|esperamos|esperan)
			(espera|esperamos|esperan) (todavia|aun|) poder
			se (inclino|inclina|inclinaron|decanto|decanta|decantaron|quedo|queda) (por|con), nos (inclinamos|decantamos|quedamos) (por|con)
			(nos|le|les|me) (vendrian|vendria|irian|iria|convendrian|convendria) (muy|la mar de|) (bien|de maravilla|genial|perfecto), no (nos|le|les|me) (vendrian|vendria|irian|iria) (nada|) mal, (estariamos|estaria|estarian|quedariamos|quedaria) (ahora|muy|finalmente|sumamente|) (encantado|encantada|encantados|encantadas|feliz|felices|honrados|gustosos), no (dirian|diria|diriamos) que no a, (nos|le|les|me) (apeteceria|encantaria|gustaria) (que|mucho|)
			(le|les|nos|me) (importa|importaria) (mucho|sobremanera|especialmente|)
			(import(a|aria)|es importante|seria importante|es de (gran|particular|suma|) (importancia|interes)) (para|a|al|que)
			(escribo|escribimos|dirijo|dirigimos) (a usted|a ustedes|) (para|a fin de) que
			(nuestra|mi) (solicitud|peticion) es (sencilla|simple|la siguiente|modesta|de|muy)
			(seria|serian|resultaria) (muy|sumamente|de gran|realmente|) (valioso|valiosa|importante|grato|significativo|util|oportuno|un honor|un privilegio|una oportunidad) (que|para|poder|si)
			confirm(ar|a|amos) (su|nuestra|la) participacion, dese(a|amos|an|o|aria|ariamos|arian|ando|oso|osa)
			quier(e|en|o), queremos, querria(|mos), quisier(a|amos|an), solicit(a|amos|an|o|ar|amos|ando|ud|e)
			pid(e|en|o), pedimos, pedir, requier(e|en)
			tien(e|en) (el agrado|el honor|a bien|la intencion|interes|el placer)
			tenemos (el agrado|el honor|a bien|la intencion|interes|el gusto)
			tengo (el agrado|el honor|a bien|el gusto), tiene a honra, intencion, interes en, interesad(a|o|os|as) en
			gustaria, gustar, prefer(imos|iria|iere|iriamos), prev(e|emos), piens(a|amos)
			expres(a|amos|ar) (su|nuestro) (deseo|interes|intencion), deseo, optamos por, opta por, elegimos, elige
			pretend(e|emos), complacid*, complace, honra*, necesit(a|amos), busca, ruego, con el fin de
			confirma (su|la) participacion, confirmamos (nuestra|la) participacion, se conformaria con
			nos conformar(iamos|emos) con, primera opcion, (esta|estamos|estoy) (dispuest*|list*|preparad*) (a|para)
			(aceptaria|aceptariamos|aceptamos|acepta) (tambien|), prefier(e|o|en)
			(manifiesta|manifestamos|manifestar|manifiesto|reitera|reiteramos|reiterar|comunica|comunicamos|comunicar|confirma|confirmamos|confirmar|confirmo|expreso) (su|nuestra|nuestro|mi|la|el) (voluntad|disposicion|disponibilidad|intencion|deseo|interes|intervencion|inscripcion|solicitud)
			voluntad de, disposicion (a|para|de), se propone, se proponen, nos proponemos, me propongo
			con el (objeto|objetivo|proposito|animo) de, con la (intencion|finalidad) de, a (fin|efectos) de
			acept(a|amos|o|an|ar) (con|la|su|esta|gustos*|complacid*), acoge con (agrado|satisfaccion)
			(esta|estamos|estoy) en (condiciones|posibilidad|posicion|disposicion) de
			(interesa|interesaria|encantaria|placeria|convendria|agradaria|honraria)
			nos (interesa|encantaria|gustaria|agradaria|honraria), aspira(|mos) a
			esper(a|amos|o|an|ando) (poder|tener|contar)
			estar(ia|iamos|a|emos) (interesad*|encantad*|dispuest*|honrad*)
			(tendria|tendriamos|tendra) (el agrado|el honor|a bien|interes|el gusto|la intencion)
			(tiene|tenemos|tengo|tienen) (previsto|pensado|planeado|proyectado|programado|contemplado|el proposito|el deseo|la voluntad|el gusto|el placer)
			planea(|mos), proyecta(|mos), contempla(|mos), prever, se ha previsto
			(he|ha|hemos) (recibido|recibimos) (instruccion|instrucciones) (de|para), anhela(|mos)
			(es|seria) (nuestro|nuestra|su|un|mi) (deseo|intencion|interes|voluntad|honor|placer)
			(hace|hacemos|hago) (saber|constar) (el|su|nuestro) (deseo|interes|intencion)
			(habla|hablar|intervencion) (deseada|solicitada)
			(solicito|solicitando|pidiendo|rogando|rogandole|rogandoles)
			por (este|la presente|el presente) (medio|conducto) (solicito|solicitamos)
			(permito|permitimos|permite) (solicitar|pedir|rogar)(|le|les), se (solicita|pide|requiere|desea)
			complaceria(|mos), complacer, (inclinamos|inclina|inclino) por, eleg(ir|iria|iriamos)
			escog(e|emos|er|eria), optar(|ia|iamos|emos) por, nos decantamos por
			se queda con, nos quedamos con, se decanta por, se inclina por, nos inclinamos por, escogemos`,
		please: `(quedari|estari)(a|amos|an) (muy |sumamente |profundamente |)(reconocid|obligad)(o|a|os|as)
			tendri(a|an) (usted |ustedes |)(la|a) (bondad|amabilidad|gentileza|bien) (de|)
			por favor, porfavor, porfa, favor, sirva(|n)se, sirvase, sirvanse, rueg(o|a|uen|amos), rogar*, ruego
			rogamos, agradecer(e|ia|iamos|emos|a), agradecer(le|les|) (que|se|inscribir*|incluir*|tengan|tenga|nos)
			agradezco (que|se|nos|la inclusion|la inscripcion|su inclusion|su inscripcion|inscribir*|incluir*|anotar*|registrar*|tomar nota|tener en cuenta|de antemano)
			agradecemos (que|se|la inclusion|la inscripcion|su inclusion|su inscripcion|su registro|nuestra inclusion|nuestra inscripcion|inscribir*|incluir*|anotar*|registrar*|tomar nota|tener en cuenta|de antemano)
			(les|le|os) (agradeceria|agradeceriamos|agradecere|agradeceremos|agradeceran)
			(les|le|os) (agradezco|agradecemos|agradece) (que|se|nos|la inclusion|la inscripcion|su inclusion|su inscripcion|inscribir*|incluir*|anotar*|registrar*|tomar nota|tener en cuenta)
			tenga a bien, tengan a bien, tuvieran a bien, tuviera a bien, tengan la amabilidad, amabilidad, gentileza
			bondad, se solicita, se ruega, haga el favor, hagan el favor, hagame el favor, pf, xfa, xfavor
			de ser tan amable*, gracias por (incluir|inscribir|anotar|anadir|agregar|registrar)(|nos), x favor, por fa
			porfis, plis
			(agradeceria|agradeceriamos|agradecere|agradeceremos|agradecemos) (mucho|mucho que|enormemente|infinitamente)
			se (sirva|sirvan), dignarse, dignense, tenga(|n|s) la (bondad|gentileza|amabilidad)
			hagan(|me|nos) el favor, por gentileza, si (es|son|fuera|fueran|fuese) tan amable*
			se (le|les) (ruega|agradece|agradeceria|agradecera|solicita|pide|encarece), encarec(e|emos|idamente)
			(le|les|os) (pido|pedimos|ruego|rogamos|solicito|solicitamos|encarezco), les importaria
			te (pido|ruego|agradezco), xfi`,
		could: `(seria|es) mucho pedir
			podria(|n|mos|s), pueden, puede usted, podemos, puedo, seria posible, es posible, seria tan amable
			serian tan amables, serian, me pueden, nos pueden, nos podrian, nos podria, me podrian
			cabria la posibilidad, (seria|es) (factible|viable)
			(habria|hay|existe|existiria|cabe|cabria|tendrian) (la|alguna|una|) (posibilidad|manera|forma|opcion|chance|modo) (de|para)
			(nos|me) (podrias|podeis|podriais|puedes|puede|podria), podrias, podeis, podriais, cabe la posibilidad
			(nos|me) (apuntan|anotan|inscriben|incluyen|registran|ponen|agregan|suman|apuntas|anotas|inscribes|incluyes|registras|pones|agregas|sumas|apuntais|anotais|inscribis|incluis|poneis|agendan|agendas|meten|metes|anaden|anades|reservan|guardan)`,
		speak: `se (deje|dejara|dejase|haga|hiciera|hiciese|pueda) (oir|escuchar), se (oyera|oyese|oiga|escuche|escuchara|escuchase), sea (oida|escuchada)
			decir (unas|dos|algunas|un par de) palabras
			hable, intervenga, tome la palabra, haga uso de la palabra
			(contar con|tener|disponer de) (una|nuestra) (breve|) (intervencion|participacion)
			intervenir, hablar, tomar la palabra, tomar palabra, hacer uso de la palabra, uso de la palabra
			participar, participacion
			dirigir(se|nos|me) (al|a la asamblea|a los estados|a la plenaria|a la sesion|a la conferencia|a los asistentes|a los participantes|a las delegaciones|brevemente|en)
			oportunidad de dirigir(se|nos|me), hacer uso, tener la palabra, tener el uso, expresarse
			decir unas palabras, ser oido, exponer, pronunciarse, intervencion, ser (oido|oida|oidos|escuchad*)
			hacer oir, hacer (una|su|nuestra|la) (intervencion|declaracion|exposicion|alocucion)
			hacer uso de (la|su|nuestra) (palabra|voz), tomar parte, intervengan, hablen
			(tener|usar|hacer uso de) (la|de la) (voz|palabra)
			compartir (nuestra|su|la|una) (experiencia|posicion|vision|reflexion|perspectiva)
			tomar el uso de la palabra, dirigir unas palabras, contribuir (al|a la|en|con), aportar (al|a la|en)
			se le (conceda|otorgue|de) la palabra
			referirse a, referirnos a, interviniera, interviniese, interviniéramos, pronunciarse sobre
			algo que decir, mucho que decir`,
		speaks: `intervendr(a|emos|e|an), hablar(a|emos|e|an), hara uso de la palabra, haremos uso de la palabra
			tomar(a|emos|e|an) la palabra, particip(ara|aremos|are|aran), pronunciar(a|emos|e|an), interviene
			intervenimos, toma la palabra, va a (intervenir|hablar|tomar|pronunciar)
			vamos a (intervenir|hablar|tomar|pronunciar), formulara, realizara
			(hara|haremos|hare|haran|hace|hacemos|realizara|realizaremos|efectuara|efectuaremos|formulara|formularemos|pronunciara|pronunciaremos|presentara|presentaremos|leera|leeremos|dara|daremos|emitira|emitiremos|ofrecera|brindara|rendira|compartira) (una|su|nuestra|la|un|lectura) (declaracion|intervencion|discurso|alocucion|exposicion|ponencia|mensaje|breve|corta|presentacion|a su|a nuestra|a la|comunicacion)
			(hara|haremos|hare|haran) uso (de la palabra|de su|de nuestro|del)
			(estara|estaremos|sera|seremos) (representad*|entre los oradores|orador*), intervengo, hablare
			intervendre, tomare la palabra
			(va|vamos|voy) a (participar|hacer uso|dirigirse|leer|dar lectura|formular|realizar|presentar)
			se dirigira a, nos dirigiremos, (usara|tendra) la palabra
			la (hara|realizara|pronunciara|leera|formulara|dara|presentara|tomara|efectuara)`,
		utter: `presente, lea, pronuncie, formule, haga, realice, exponga, presenta, lee, pronuncia, formula
			pronunciar, hacer, formular, realizar, efectuar, dar, leer, presentar, ofrecer, brindar, rendir, aportar
			compartir, exponer, emitir, verter, transmitir oralmente, dirigir, dar lectura a`,
		speech: `declaracion(|es), intervencion(|es), discurso(|s), alocucion, exposicion, comunicacion oral, ponencia
			palabras, reflexion(|es), contribucion, aporte(|s), mensaje, presentacion oral, unas palabras
			lectura de (la|nuestra|una) declaracion, comunicacion verbal`,
		enter: `(dieran|diera|diesen|diese|dar|den|cedieran|cediera) la palabra
			figure(|n) (entre|en)
			inscri(bir|bira|bimos|ba|ban|be|pcion|pciones|to|ta|tos|tas|bo|biendo|birse), inscripto, inscripta
			registr(ar|o|e|en|amos|ada|ado|arse|ando), anot(ar|e|en|amos|ada|ado|arse|ados)
			apunt(ar|e|en|amos|ada|ado|arse|ados), inclu(ir|ya|yan|yera|yeran|sion|ida|ido|irse|yendo)
			anad(ir|a|an|ida|ido|irse), agreg(ar|ue|uen|ada|ado|arse), sum(ar|e|en), figurar, consignar
			incorpor(ar|e|en|acion), poner, reservar, colocar, ubicar, tomar nota, tomen nota, ser incluid*
			ser inscrit*, enlistar, listar, asignar, otorgar, conceder, concedan, conceda, considerar
			habilit(ar|en|e), consign(ar|en|e), apart(ar|en|e), guard(ar|en|e|arnos|enos)
			reserv(ar|en|e|arnos|enos|ada|ado|ar(|nos)), asign(en|e|ar|arnos|enos), agend(ar|en|e|ada|ado)
			concedan(|nos|le), otorguen(|nos|le), dar un (turno|espacio|lugar), program(ar|en|e), contempl(ar|en|e)
			adscribir, acomod(ar|en|e), ser (tenid*|considerad*), tener en cuenta, tengan en cuenta
			ten(er|ga|gan) (presente|en consideracion)
			figure en, figuremos en, figurar en, figure la, figuren en
			(inscribiera|apuntara|anotara|incluyera|registrara|agregara|inscribiese|incluyese)(|n)`,
		enlist: `(con |)(mucho |sumo |)(gusto|agrado|placer) (intervendria|intervendriamos|hablaria|hablariamos|diria|diriamos|tomaria la palabra|tomariamos la palabra|haria uso de la palabra|hariamos uso de la palabra)
			(intervendria|intervendriamos|hablaria|hablariamos|participaria|participariamos|tomaria la palabra|tomariamos la palabra|haria uso de la palabra|hariamos uso de la palabra) (con |)(mucho |sumo |)(gusto|agrado|placer|gustoso|gustosa|gustosos|encantado|encantada|encantados)
			(diria|diriamos|expresaria|expresariamos|pronunciaria|pronunciariamos|compartiria|compartiriamos) (con |)(mucho |sumo |)(gusto|agrado|placer|complacencia) (unas|algunas|dos|un par de) palabras
			(les|le|se lo|) (agradeceriamos|agradeceria|agradecerian) (dos|2|un par de|unos) minut(os|itos), (pedimos|pide|solicitamos|solicita|pido|solicito) (dos|2|un par de) minut(os|itos), (vendrian|vendria|irian) (muy|nada|) (bien|mal) (dos|2|un par de|unos) minut(os|itos), no (nos|le|les|me) (vendrian|vendria) (nada|) mal (dos|2|un par de|unos) minut(os|itos)
			inscriban, anoten, apunten, incluyan, inscriba, anote, agreguen, registren, inscribo
			(nos|me) (apuntan|anotan|inscriben|incluyen|registran|ponen|agregan|suman)
			(inscriba|inscriban|apunte|apunten|anote|anoten|incluya|incluyan|anada|anadan|agregue|agreguen|registre|registren|ponga|pongan|sume|sumen|cuente|cuenten|considere|consideren|apunta|anota|coloque|coloquen|incorporen)(|nos|me) (a|al|la|nuestra|a la|con|) (|nosotros|delegacion)
			(inscribir|apuntar|anotar|incluir|anadir|agregar|registrar|poner|sumar|colocar|incorporar)(nos|me)
			se inscribe(|n), nos inscribimos, se registra, me inscribo, nos apuntamos, nos anotamos, pide la palabra
			pedimos la palabra, pedir la palabra, solicita la palabra, solicitamos la palabra, solicitar la palabra
			solicita el uso de la palabra
			solicitud de (inscripcion|palabra|intervencion|uso de la palabra|participacion|registro)
			solicita su (inscripcion|inclusion), solicitamos (nuestra|la) (inscripcion|inclusion)
			solicitar (la|su|nuestra) (inscripcion|inclusion), inscripcion (en|a) la lista
			inscripcion de (la delegacion|orador*), desea la palabra, cuenten con nosotros, inscribase, registrese
			inclu(yasenos|yasenos)
			nos (inscriba|inscriban|apunte|apunten|anote|anoten|incluya|incluyan|agregue|agreguen|anada|anadan|registre|registren|pongan|ponga|inscriban|sumen|cuenten)
			(nos|me) (reservan|guardan|apartan|dejan|dan|asignan) (un|una) (lugar|turno|espacio|cupo|plaza)
			(reserven|guarden|aparten|asignen|concedan|otorguen|reserve|guarde|asigne|conceda|otorgue)(|nos|me|le) (un|una|el) (lugar|turno|espacio|cupo|plaza|uso)
			(cuenten|cuente) con (la|mi|nuestra) (participacion|intervencion|delegacion|presencia)
			(se|nos|me) inscribe(|n), (se|nos) (apunta|anota|registra|suma)(|n) (al|en|a|para)
			(sumen|sume|agreguen|agregue|incluyan|incluya|pongan|ponga|anoten|anote|apunten|apunte|inscriban|inscriba|registren|registre)(nos|me|le)
			(sumenos|incluyanos|agreguenos|pongame|ponganme|pongannos|ponganos|anotanos|apuntanos|anotame|apuntame|inscribenos|incluyenos|agreganos|ponnos)
			(solicita|solicitamos|solicito|solicitar|pide|pedimos|pido|pedir) (la|el uso de la|turno de|hacer uso de la|tiempo de|un turno de|su turno de|intervenir) (palabra|en)
			peticion de (palabra|inscripcion|intervencion|turno)
			(me|nos) (inscribo|inscribimos|registro|registramos|apunto|apuntamos|anoto|anotamos|sumo|sumamos) (en|al|a|para)
			procede(|mos|r) a (inscribir|registrar)(|se|nos)
			(apuntad|anotad|inscribid|incluid|poned|registrad)(|nos|me|le)
			(nos|me) (apuntan|anotan|inscriben|incluyen|registran|ponen|agregan|suman|apuntas|anotas|inscribes|incluyes|registras|pones|agregas|sumas|apuntais|anotais|inscribis|incluis|poneis|agendan|agendas|meten|metes|anaden|anades|reservan|guardan)`,
		slot: `(habra|hay|habria|queda|quedara|quedan) (todavia|aun) (algun|alguna|un|una|) (hueco|huequito|lugar|lugarcito|espacio|cupo|turno|sitio), (habra|hay|habria|queda|quedara|quedan) (algun|alguna|un|una|) (hueco|huequito|lugar|lugarcito|espacio|cupo|turno|sitio), (huequito|lugarcito|espacito)
			(agradeceriamos|agradeceria|agradecerian|agradecemos|bien|mal|pedimos|pide|solicitamos|solicita) (|los) (dos|2|un par de|unos) minut(os|itos)
			(lugar|espacio|sitio|puesto|hueco|turno|cupo) (entre|dentro de)
			(dos|2|unos|cinco|tres) minutos en (el|la|la parte)
			turno(|s), la palabra, uso de la palabra, espacio, cupo, tiempo de palabra, lugar en, plaza, franja
			turno de (palabra|intervencion)
			(disponer de|contar con|tener|reservar|reserven|asignar|conceder) (dos|2|un par de|unos|hasta dos|un maximo de dos) minutos
			vacante, tiempo de intervencion, un hueco, huequito, cupito, espacio para (intervenir|hablar)
			dos minutos (en|para|dentro|durante)`,
		list: `entre (las|los|) (quienes|delegaciones que|oradores que|los que|las que|participantes que) (intervengan|intervendran|hablaran|hablen|tomen la palabra|tomaran la palabra|hagan uso|haran uso|intervienen)
			lista de (oradores|intervenciones|intervinientes|ponentes|expositores|inscritos), lista(|s), oradores, intervinientes, rol de oradores, relacion de oradores, lista de (inscripcion|quienes hablaran|los oradores|delegaciones), nomina de (oradores|intervinientes), listado(|s) (de|), orden de oradores, registro de oradores`,
		atTime: `cuando, en cuanto, al momento de, en el momento (en que|de), una vez que, a la hora de, al (tratarse|abordarse|discutirse|examinarse|debatirse|tratar|abordar|discutir|debatir|llegar), al`,
		raised: `(hace|haga|haya|haga el|hacer|hara) (un |el |)(balance|recuento|repaso|inventario), (repas|record|evoc)(e|en|ar)
			(celebr|conmemor|festej)(a|e|en|amos|emos|ara|aremos|ar), (abord|trat|debat|discut|examin|plante|consider|toc)(e|en|a|an|ar|ara|aran|emos|aremos|arse|ir|irse|ira|iran|amos|imos|er|erse|era|eran), (llegue|lleguen|lleguemos|llegar), (hable|hablemos|hablen), (pase|pasen|pasemos) a, (toque|toquen|discuta|discutan|debata|debatan)`,
		session: `plenaria, sesion plenaria, sesion, pleno, orador, oradora, interviniente, delegacion, cofacilitadores, co facilitadores`,
		leave: `(como|por) (nula|no (presentada|recibida|formulada|hecha)|retirada|anulada|desistida)
			ya no procede, (queda|quedan|quedo|quedando) (sin efecto|sin valor|anulad*|cancelad*|suspendid*|descartad*), no (tener|tengan|tenga) (ya|mas|) en cuenta (nuestra|la|mi|su) (inscripcion|solicitud|peticion), no dar curso, no den curso, desapunt(ar|en|arnos|ennos|enos), se (cancela|anula|suspende|cae), desinscrib*
			si no (podemos|puede|pudieramos|pudiera|podemos ya) (usar|utilizar|ocupar|aprovechar|hacer uso de|disponer de) (el|su|nuestro|los|nuestros) (dos|) (turno|lugar|espacio|tiempo|puesto|minutos|cupo)
			no (podra|podremos|puede|podemos|podre) (lamentablemente|finalmente|por tanto|por lo tanto|) (usar|utilizar|ocupar|aprovechar|hacer uso de|hacer uso|disponer de) ((su|nuestro) tiempo|el tiempo (asignado|concedido|reservado|otorgado|que)|(el|la|los|las|su|sus|nuestro|nuestra|nuestros|nuestras|ese|esa) (dos|2|) (turno|lugar|espacio|puesto|plaza|minutos|cupo|hueco))
			no (esta|estamos|estara|estaremos) (ya|) en (condiciones|posibilidad|disposicion) de (usar|utilizar|ocupar|aprovechar|hacer uso de|hacer uso|disponer de) ((su|nuestro) tiempo|el tiempo (asignado|concedido|reservado|otorgado|que)|(el|la|los|las|su|sus|nuestro|nuestra|nuestros|nuestras|ese|esa) (dos|2|) (turno|lugar|espacio|puesto|plaza|minutos|cupo|hueco))
			(devuelv(e|o|en)|devolvemos|devolver|devolvera|devolveremos|restituimos|restituye|restituir|reintegramos) ((su|nuestro) tiempo|el tiempo (asignado|concedido|reservado|otorgado|que)|(el|la|los|las|su|sus|nuestro|nuestra|nuestros|nuestras|ese|esa) (dos|2|) (turno|lugar|espacio|puesto|plaza|minutos|cupo|hueco))
			no (reserven|guarden|mantengan|reserve|guarde) (ya|mas|) (un|el|nuestro|ningun) (lugar|espacio|turno|puesto|cupo)
			(no|ya no) (vamos a|va a|) (necesitar|utilizar|usar|ocupar|necesitaremos|utilizaremos|usaremos|ocuparemos|necesitara|utilizara|usara|ocupara|aprovecharemos|aprovechara) (el|nuestro|su|ese) (turno|espacio|tiempo|lugar|cupo|plaza|puesto|hueco)
			que (lo|la) (aproveche|ocupe|use|utilice|tome|tenga) (otra|otro|la|el|quien|alguien)
			(no|ya no) (va a poder|vamos a poder|podra|podremos) (aprovechar|utilizar|usar|ocupar) (el|la|su|nuestro|nuestra)
			nula, sin efecto, retir(a|amos|ar|o|en|arse|ada|e|arnos|ando|an|aremos), retiro, retirada
			renunci(a|amos|ar|o|ando|ara), desist(e|imos|ir|iendo|imiento), cancel(a|amos|ar|acion|en|e|ado|ando)
			anul(a|amos|ar|acion|en), elimin(ar|en|e|arnos), borr(ar|en|e|arnos|enos), quit(ar|en|e|arnos|enos)
			dar(nos|) de baja, de baja, baja de la lista, excluir, exclu(ya|yan|yanos), suprimir
			ya no (desea|deseamos|desean|quiere|queremos|intervendra|intervendremos|hablara|hablaremos|tomara|tomaremos|podra|podremos|participara|participaremos|hara|haremos|solicita|va|vamos|estara|sera|pronunciara|se)
			no (intervendra|intervendremos|hablara|hablaremos|tomara|tomaremos|hara|haremos|participara) finalmente
			finalmente no (intervendra|intervendremos|hablara|hablaremos|tomara|tomaremos|hara|haremos|participara|podra|podremos)
			dejar sin efecto, deja sin efecto, dejen sin efecto
			ceder (nuestro|su), cede (su|el) (turno|lugar|espacio), declina(|mos|r), abstenerse, no tomar en cuenta
			(ha|hemos|he|han) (decidido|optado por|resuelto|determinado) no (hacer uso|intervenir|tomar|hablar|participar|pronunciar|hacer|formular|ejercer|realizar)
			(opta|optamos|opto) por no (hacer uso|intervenir|tomar|hablar|participar|pronunciar|hacer)
			(decide|decidimos) no (hacer uso|intervenir|tomar|hablar|participar|pronunciar|hacer)
			(no|ya no|que no|nos) (cuenten|cuente|contar) (mas|ya|) con (nosotros|nuestra|la|mi|el|nuestro)
			no contar con (nosotros|nuestra|mi|la), no nos (cuenten|tengan en cuenta|tengan ya|consideren|esperen)
			(cedemos|cede|ceder|cedo|cederemos|cedera|ceda|cedan) (nuestro|su|el|mi|la|nuestra) (turno|lugar|espacio|tiempo|puesto|plaza|palabra|uso)
			(dejamos|deja|dejar|dejo|dejaremos) libre (nuestro|su|el|mi|)
			(pueden|puede|podran|podrian) disponer (de|del|libremente) (nuestro|su|mi|turno|espacio|lugar|tiempo|el)
			no (hara|haremos|hare) uso (del turno|de su turno|de nuestro turno|del espacio|de su espacio|de nuestro espacio|del tiempo|de su lugar|de nuestro lugar)
			ya no (sera necesari*|es necesari*|necesitamos|necesita|necesitaremos|requerimos|requiere|requeriremos|hace falta|hara uso|haremos uso|contamos|desearia|deseariamos|tenemos|tiene|tomar|intervenir|hablar|pretende|pretendemos|me|nos|estaremos|estamos|contara|figurar)
			no (sera|es) (ya|) necesari(a|o) (mas|) (reservar|mantener|nuestra inscripcion|nuestro turno|el espacio|la inscripcion)
			prescind(ir|imos|e|iremos|an|ira) (de|del)
			declin(a|amos|ar|o|ando|aremos|ara) (el|la|su|nuestra|nuestro|de)
			(sacar|saquen|saque|sacarnos|saquennos|saquenos|saca|sacanos) (a|de|nuestra|al|nuestro|el|)
			(tachar|tachen|tachennos|tachenos) (a|de|nuestro|al|), bajar(se|nos) (de|del)
			(nos|se) baja(|mos|n) (de|del), dar por (retirada|cancelada|anulada|no presentada|no recibida)
			den por (retirada|cancelada|anulada|no presentada)
			(no|) (consideren|considere) (nula|sin efecto|anulada|retirada)
			(hagan|haga|hacer) caso omiso de (nuestra|la|mi) (solicitud|inscripcion|peticion)
			ignor(en|e|ar) (nuestra|la|mi) (solicitud|inscripcion|peticion|anterior)
			desestim(ar|en|e) (nuestra|la|mi) (solicitud|inscripcion|peticion), (damos|da|dar) marcha atras
			(nos|se) (vemos|ve) (obligad*|en la obligacion|en la necesidad|forzad*) (a|de) (no|renunciar|declinar|retirar*|cancelar|desistir)
			(no|tampoco) (intervendra|intervendremos|hablara|hablaremos|tomaremos|hara uso|haremos uso) (al final|despues de todo|a fin de cuentas|como estaba previsto|como habiamos previsto)
			pued(e|en) ser (otorgado|asignado|cedido|concedido|utilizado|aprovechado|ocupado|usado) (a|por)
			puede (darse|asignarse|otorgarse|cederse|concederse|ofrecerse|utilizarse|aprovecharse|reasignarse|disponerse) (a|por|de|para)
			pueden (darlo|asignarlo|cederlo|otorgarlo|concederlo|ofrecerlo|reasignarlo|darselo|cederselo) (a|al)`,
		noSpeech: `(ninguna|ninguno) (de (las|nuestras|sus|los|nuestros)|) (dos|) (declaraciones|intervenciones|turnos|alocuciones|discursos)`,
		ownSpeech: `(nuestra|nuestras|su|sus|mi|nuestro|nuestros) (dos|) (declaracion|declaraciones|intervencion|intervenciones|alocucion|alocuciones|discurso|discursos|turno|turnos|espacio|espacios|plaza|lugar|puesto|cupo)
			(la|el|las) (declaracion|intervencion|declaraciones|intervenciones|turno) (prevista|previstas|anunciada|programada|programadas|inscrita|que (nos|teniamos|habiamos|ibamos|nuestra)|de (nuestra|la|mi) delegacion|reservado|asignado), (ninguna|ninguno) (de (las|nuestras|sus|los|nuestros)|) (dos|) (declaraciones|intervenciones|turnos|alocuciones|discursos)`,
		unsaid: `pronunciara(|n|da|das), pronunciar(|emos|se|a|an), pronunciad(a|as), leer(|emos|se|a|an), leid(a|as), realizar(|se|a|an|emos), realizad(a|as), hara(|n), haremos, hacer, efectuar(|se|a|an|emos), formular(|a|emos), tendra(|n) lugar, llevara(|n) a cabo, presentar(|a|emos|se), producira(|n), necesari(a|o|as|os), necesita, necesitamos, necesitaremos, precisa, celebrara(|n), utilizar(|a|emos), usar(|a|emos), ocupar(|a|emos)`,
		place:  `turno(|s), espacio(|s), plaza(|s), puesto(|s), lugar(|es), cupo(|s), hueco(|s), (los|nuestros|sus|esos|estos) (dos|cuatro|) (minutos|tiempos), (nuestro|su|el|ese) tiempo, tiempo de (palabra|intervencion|uso de la palabra), (el|los) (de|del) (segmento|primero|primer|segundo), (nuestra|nuestras|su|sus) (dos|) (inscripcion|inscripciones)`,
		frees: `(disponer|dispongan|disponga|hacer uso|hagan uso) (libremente|pues|por tanto|) d(e|el), pueden disponer
			liber(ar|en|e|amos|a|o|ado|ados|ada|adas|aremos|ara|an), reasign*, redistribu*, devolv*, devuelv*, abandon(ar|amos|a|o|aremos|ara|ado), renunci(ar|a|amos|o|ara|aremos|ado), anul(ar|en|e|amos|ado), cancel(ar|en|e|amos|ado|ados), soltar, soltamos, suelta, deshac(er|emos) de
			(queda|quedan|quedara|quedaran|esta|estan|quedando|sigue|den por|dar por|consideren|considere|considerar|considerarse) (ya|pues|por tanto|por lo tanto|asi|nuevamente|de nuevo|ahora|) (libre|libres|disponible|disponibles|vacante|vacantes|vacio|vacios|a su disposicion|a disposicion|liberado|liberados), a su (entera|) disposicion
			disponer, dispongan, ced(er|emos|e|o|era|eremos|ido|idos|a|an), (dar|den|dan|darse|asignar|asignen|asignarse|otorgar|otorguen|otorgarse|conceder|concedan|ofrecer|ofrezcan|pasar|pasen|entregar) (a|al|se a) (otro|otra|otros|otras|quien|quienes|siguiente|la siguiente|el siguiente)`,
		unable: `no (podra|podremos|puede|podemos|podre) (lamentablemente|finalmente|)
			no estar(a|emos) en (condiciones|posibilidad), no esta en condiciones, imposibilitad*
			se ve imposibilitad*, no sera posible, no nos sera posible, no nos es posible
			no (esta|estamos|estan|estara|estaremos|estaran|estoy|estare) (ya|) en (condiciones|posibilidad|capacidad|posibilidades)
			(se|nos|me) (ve|vemos|veo) imposibilitad*, no (nos|le|me) (sera|es|resulta|resultara) posible
			no (vamos a|va a|voy a) poder, no alcanza*  a, (nos|le) (sera|es|resulta) imposible`,
		keep: `(nos|se) (quedamos|queda|quedaremos|quedaria|quedariamos) (con|solo con|unicamente con)
			mant(iene|enemos|ener|enga|engan|eniendo|endra), conserv(a|amos|ar|e|en|ando), permanec*, sigue(|n), continua, se queda, quedarnos, sin cambios, quedamos en, queda igual`,
		change: `(orador|oradora) (correct|correcta|correcto) (es|), nombre correcto, orador(|a) (ha|se ha) cambiado
			cambio el orador, cambio(|s) de (orador|oradora|ponente|segmento|nombre|inscripcion|interviniente)
			cambio en (la|nuestra|el) (inscripcion|lista|orador)
			cambiar (de|el|la|a|nuestro|nuestra) (orador|oradora|segmento|inscripcion|nombre), cambiar a la orador(|a)
			cambi(e|en) (a|el|la|de|nuestro|nuestra) (orador|oradora|segmento|inscripcion), nuev(o|a) orador(|a)
			sustitu(ir|cion|ya|yan|imos) (de|a|al|el|la|del|) (orador|oradora|nombre|nuestro|nuestra)
			sustitucion de orador, reemplaz(ar|o|en|e) (de|a|al|el|la|del|) (orador|oradora|nombre|nuestro|nuestra)
			modific(ar|acion|amos|a) (de|el|la|nuestra|su|en|a) (inscripcion|registro|orador|nombre|segmento|solicitud|lista)
			rectificacion, actualiz(ar|acion) (de|el|la|nuestra) (inscripcion|orador)
			(moverse|movernos|trasladarse|trasladarnos|pasarse|pasarnos|cambiarnos|cambiarse|mover|trasladar|transferir|traspasar) (a|al|del|de|desde|nuestra|la|su)
			traslad(e|en) (a|la|nuestra), pasar del segmento, pasar (al|del) (segmento|primer|primero|segundo)
			cambiar del segmento, cambiarnos, nos (cambien|pasen|muevan|trasladen|cambie|pase|mueva|traslade)
			orador(|a) (sera|es) ahora, nuestro orador sera ahora, ahora (sera|hablara|intervendra), sera ahora
			(quien|que) (hablara|intervendra|tomara la palabra) (ya no sera|no sera)
			(traslado|pase|traspaso|paso|transferencia|reubicacion|cambio) (de|al|del) (la|nuestra|su|) (inscripcion|delegacion|segmento|intervencion|turno)
			solicit(a|amos|ar|o) (el|un|su|nuestro) (traslado|pase|cambio|traspaso) (de|al|a)
			cambi(ar|amos|o|aremos|ado) (de|el|la|a|nuestro|nuestra|al|nuestra) (orador|oradora|segmento|inscripcion|ponente|interviniente|portavoz)
			correccion (de|del|en|a) (la|el|nuestra|nombre|orador*|inscripcion|segmento)
			corr(egir|ija|ijan|egimos|ige) (el|la|nuestra|nuestro) (nombre|orador|oradora|inscripcion|segmento|interviniente)
			(reubicar|reubiquen|mudar|muden|desplazar|pasen|pase|pasar|mover|muevan|mueva|cambien|cambie)(|nos) (a nuestra delegacion|nuestra inscripcion|la inscripcion|nuestro turno|nuestra intervencion|la intervencion) (de|al|a|del)
			(modifiquen|modifique|actualicen|actualice|rectifiquen|rectifique|rectificar) (de|el|la|nuestra|su|nuestro) (inscripcion|registro|orador|oradora|nombre|segmento|solicitud)
			se (traslade|mueva|cambie|transfiera|pase|reubique|modifique|corrija|rectifique|sustituya|reemplace|actualice) (nuestra|del|de|al|la|su|el|nuestro|a)
			(pasara|pasa|pasaria) a ser, (cambiar|modificar|corregir|rectificar)(lo|la|nos)
			traslad(ar|en|e|emos|ado|arnos|adnos)
			pas(ennos|enos|adnos), cambi(ennos|enos), mu(evannos|evanos)`,
		alter: `cambi(o|ar|a|e|en|amos|os), sustitu*, reemplaz*, remplaz*, modific*, pasar, mover, trasladar, en sustitucion, en reemplazo, permut*`,
		instead: `(toma|tomara|ocupa|ocupara|tomaran|cubre|cubrira) su (lugar|puesto|turno|sitio), su (lugar|puesto|sitio|turno) (lo|) (toma|tomara|ocupa|ocupara|cubre|cubrira), (le|lo|la) (toma|tomara|da|dara|hace|hara) (el|) (relevo|testigo), (cede|cedera|pasa|pasara|deja|dejara) (la palabra|su lugar|su turno|su puesto|el testigo|el relevo) a, hara sus veces, hace sus veces
			(debia|tenia que) ser, debia decir
			(lo|la|le|los) (suplira|suple|relevara|releva|subroga*)
			(toma|tomara|tomar) (el relevo|el lugar) d(e|el), (releva|suple) a
			deberia ser, debe ser, debio ser, en lugar d(e|el), en vez d(e|el), en reemplazo d(e|el)
			en sustitucion d(e|el), en su lugar, en sustitucion suya, en su reemplazo
			(lo|la|le) (sustituira|reemplazara|sustituye|reemplaza|relevara|remplazara|suplira)
			en su (lugar|reemplazo|sustitucion) (intervendra|hablara|lo hara|hara uso|tomara|sera|participara|pronunciara|leera|)
			(debe|deberia|debia) (decir|leerse|figurar), lease, correccion, fe de erratas, errata, rectificamos`,
		still: `(habra|hay|habria|queda|quedara|quedan|cabe) (|todavia|aun) (algun|alguna|un|una|) (hueco|huequito|lugar|lugarcito|espacio|cupo|turno|sitio)
			es posible, (es|seria) (aun|todavia) posible, (aun|todavia) (es|seria) posible, (aun|todavia) (se puede|podemos|hay|estamos a tiempo|queda*), se puede (aun|todavia), demasiado tarde`,
		mistake: `(nos|me|se) (equivocamos|hemos equivocado|equivoque|he equivocado|ha equivocado|confundimos), segmento equivocado, por descuido, fue un error, por inadvertencia
			por (error|equivocacion), equivocadamente, erroneamente`,
		meant: `cuando (queriamos|era|correspondia|debia ser), queriamos (inscribirnos|apuntarnos|estar|el)
			lease, debe leerse, el nombre (correcto|exacto) es, el nombre (correcto|exacto) de (nuestra|nuestro|la|el) (oradora|orador|representante|ponente) es, se escribe, lo correcto es, correctamente
			(deberia|debe|debio|debia|tenia que) (ser|decir|leerse|haber sido), queriamos (decir|poner), era (en realidad|) (el|para el), se trata (en realidad|) (del|de la)`,
		fills: `(corregir|rectificar|actualizar|modificar|ajustar|corrijan|corrija|actualicen|actualice|rectifiquen|modifiquen) (su|la|sus|las|esta|vuestra) (lista de oradores|lista|listas|relacion|registro)
			(anadir|agregar|incluir|anoten|anotar|registrar|completar|indicar) el nombre (de nuestro|de nuestra|del|de la) (orador|oradora|interviniente)`,
		not: `(abstenganse|absteneos|abstenerse|eviten|evitar) (por favor |)(de|)
			(se|nos|me|) abst(endra|endremos|endre|iene|enemos|endran)
			antes que, mas que, no, ni, sin, nunca, excepto, salvo, y no, tampoco, (nos|le|les|me) (hubiera|habria|hubiese) (gustado|encantado|agradado|complacido|honrado), (hubieramos|habriamos|hubiesemos|hubiera|habria|hubiese) (preferido|querido|deseado)`,
		harmless: `(vuelo|vuelos|avion|tren|viaje|visita|visado|visa|reunion) (se|fue|fueron|ha|han|habia|quedo|) (finalmente|lamentablemente|) (sido|) (cancelo|cancelado|cancelada|cancelados|anulado|anulada|suspendido|suspendida|retirado), (cancelacion|anulacion|suspension) (de|del) (|su|nuestro|mi|la|el) (vuelo|viaje|tren|visita|visado)
			(cambio|ha cambiado|modifico|ha modificado) (su|la) (agenda|programa|viaje|vuelo)
			cuando (toque|se hable|hable|hablen|se trate|se aborde|llegue|corresponda|se discuta|le toque|nos toque)
			(las cosas|la situacion|las circunstancias) (han|ha) (cambiado|evolucionado|variado)
			es donde, en donde, donde (tenemos|tenga|se|mas|nos)
			(salvo|excepto) (que|si), a menos que, a no ser que
			cuando (se|nos|) (pase|pasemos|pasen|cambie|traslade) (al|a la|a las|a los|a|de)
			junto con, junto al
			(he|hemos|ha) (trasladado|transmitido|remitido|pasado) (su|la|esta|vuestra) (nota|mensaje|invitacion|comunicacion|carta|correo)
			(fiscal|fiscala|secretario|secretaria|director|directora|representante|permanente|ministro|ministra|jefe|jefa|procurador|procuradora|general|juridico|juridica|consejero|consejera|delegado|delegada|defensor|defensora|comisionado|comisionada) adjunt(o|a)
			nota conceptual, nota de concepto, no dude*, no duden, no obstante, no solo, no solamente, no exceder*
			no sobrepas*, no supera*, si no es, si aun no, no gubernamental(|es), no parte, no es parte
			no es un estado parte, sin perjuicio, sin otro particular, sin mas, no mas de, si no
			aun no (conocemos|se ha|tenemos|esta confirmad*|ha sido)
			todavia no (conocemos|se ha|tenemos|esta confirmad*), no se ha designado, no se ha confirmado
			no ha sido (designado|confirmado), favor de, aprovecha la oportunidad, ruego acept*, a favor, en favor
			lamentablemente, a solicitud, su solicitud, como solicitado, por si no, no hemos recibido, hablar con
			hablar contigo, deseandole*, le deseo, les deseo, les deseamos, le deseamos, desearles, desear(|le|les)
			expresar su agradecimiento, no sea demasiado tarde, no es demasiado tarde, no esta cerrad*
			no se ha cerrado, sin embargo, nota no, n a, en respuesta, mis mejores deseos, participacion en la corte
			(lamentamos|lamento|sentimos) (el|la) (retraso|demora|tardanza)
			no (podra|puede) (asistir|viajar|desplazarse|acudir|trasladarse|estar presente|estar en)
			(cambio|cambios|modificacion|modificaciones|variacion) (en|de) (la|su|nuestra|el|los|las) (agenda|programa|itinerario|calendario|horario|planes|gobierno|ministro|circunstancias|autoridades)
			cambio(|s) de (agenda|programa|itinerario|calendario|horario|planes|ultimo momento|ultima hora|gobierno|circunstancias|autoridades)
			no (cabe|hay|tenemos) duda*, no (dudamos|dudo|duda) (de|que|en|)
			donde (dice|decia|dijo|se lee|se leia|figura|figuraba|aparece|ponia|pone)
			dirigir(se|me|nos) a (usted*|ud|uds|vd|vds|ustedes|vuestr*|su excelencia|la secretaria|esa secretaria|esa honorable|la honorable|esa|esta|la presidencia|la presidenta|los co*|los organizadores|la oficina|la mesa|el|vos|ti)
			dirigir(se|me|nos) al (presidente|secretariado|secretario|equipo|comite)
			(tiene|tengo|tenemos) (el honor|el agrado|el gusto|el placer|a bien|la honra) (de|) dirigir(se|me|nos) (a|al)
			(complace|honra|permito|permite|permitimos) dirigir(se|me|nos) (a|al)`,
		but: `pero, sino, solo, solamente, unicamente, mas bien, en cambio
			sin embargo, no obstante, por el contrario, en tanto`,
		done: `(con referencia a|en relacion con|en relacion a|en referencia a|respecto de|respecto a|en seguimiento a|con relacion a|en alcance a|en cuanto a) (nuestra|su|la|mi|nuestro) (anterior|previa|) (inscripcion|solicitud|turno|registro)
			nos (inscribimos|registramos|anotamos|apuntamos) (por error|por equivocacion|equivocadamente)
			en (primer|segundo|tercer|cuarto|quinto|sexto|septimo|octavo|noveno|decimo|ultimo) lugar
			(que|) (nos|le|les) (habian|habia|han|ha) (reservado|asignado|concedido|otorgado|dado|guardado)
			(se asocia|nos asociamos|se suma|nos sumamos|apoya|apoyamos|hace suya) (a|) (la|el)
			(esta|estamos|estan|estoy|fue|fuimos|ha sido|hemos sido|habia sido|quedo|quedamos|queda|estaba|estabamos|haya sido|figura|figuramos|figuran|haber sido) (ya|actualmente|debidamente|) (inscrit*|inscript*|registrad*|anotad*|apuntad*|incluid*|agregad*)
			(ya|actualmente) (esta|estamos|estan|inscrit*|registrad*|anotad*|apuntad*|figura*|solicit*)
			(hemos|ha|he|han|habia|habiamos) (ya|) (solicitado|pedido|inscrito|registrado|enviado|remitido|mandado|recibido|confirmado)
			ya nos (inscribimos|registramos|apuntamos|anotamos|hemos)
			nos (inscribimos|registramos|anotamos|apuntamos) (ayer|el|la)
			gracias por (haber|su confirmacion|la confirmacion|confirmar|la inscripcion|el registro|inscribirnos)
			confirmacion de (nuestra|la|su), (nuestra|mi) (anterior|solicitud anterior|inscripcion anterior)
			inscripcion previa, el ano pasado, pidio la palabra, solicito ayer, figura en la lista, figuran ya
			habernos (inscrito|incluido|registrado)
			(por error|equivocadamente|por equivocacion|erroneamente) (nos|me|fuimos|se nos|estamos|solicitamos|pedimos|indicamos|pusimos|pedi|solicite|indique|puse|hemos) (inscribimos|inscrit*|inscribi|registramos|registre|anotamos|anote|apuntamos|apunte|indicado|anotado|anotamos|solicitado|registrad*|)
			ya (tenemos|tiene|contamos con|disponemos de) (turno|lugar|puesto|cupo|sitio|plaza|un|el|nuestro)`,
		undecided: `(de no ser|si no fuera|si no fuese) (porque|por)
			lo (resolvera|zanjara|decidira|decidiremos|resolveremos|definira|definiremos|veremos|vera|pensaremos|consultaremos|meditaremos), (resolvera|zanjara|decidira|decidiremos|resolveremos) (manana|el lunes|el martes|el miercoles|el jueves|el viernes|despues|luego|pronto|segun|en|esta semana|hoy|entonces|que hace|lo que), (segun|en funcion de|a la vista de) (su|vuestra|la|lo que) (respuesta|nos digan|nos digais|nos respondan|contesten)
			no (se |)(descarta|descartamos|descartan|descarto|excluye|excluimos), no esta (descartad|excluid)(o|a), (dudamos|dudo|duda|vacilamos|vacila) (aun|todavia|entre|si|en), (falta|a falta de|falta aun|sin|pendiente de|pendientes de|esperamos|esperando|espera de|en cuanto haya|cuando haya|cuando tengamos|en cuanto tengamos|hasta tener) (el|la|aun|todavia|) (visto bueno|luz verde|autorizacion|aprobacion|instrucciones|decision|conformidad)
			saldremos de dudas, sopes(ando|amos|a|an|ar|aremos), la ultima palabra, ya (les|le|os) (contaremos|diremos|avisaremos|escribiremos), (se esta|esta siendo|estan|se estan) (debatiendo|discutiendo|sopesando|meditando|estudiando|valorando), (lo|la) (estamos|esta) (meditando|pensando|sopesando|debatiendo)
			se (decidira|definira|resolvera|vera|determinara|tratara), (sera|queda) (decidid|definid|resuelt)(o|a)
			(estudi|analiz|evalu|consider|examin|sopes|valor|explor|barajan|baraj)(a|amos|an|ando|ara|aremos) (actualmente|aun|todavia|) (la|el|si) (posibilidad|opcion|idea|conveniencia|cuestion|oportunidad|eventualidad) de, (definira|definiremos|determinara|determinaremos|resolvera|resolveremos|evaluara|valorara|valoraremos) (si|la), (no se ha|no hay|sin|ninguna) (tomado|adoptado|) decision, (les|le) (diremos|haremos saber|comunicaremos|avisaremos) si, depende de, esta por (decidir|definir)
			decidira(|n) (quien|si|quienes)
			es posible que (deseemos|queramos|decidamos|solicitemos|desee|quiera|decida|solicite|pidamos), (puede|pudiera|podria) (ser|) que (deseemos|queramos|decidamos|solicitemos|intervengamos|desee|quiera|decida), quiza, quizas, tal vez
			(no|aun no|todavia no) (hemos|ha|han|se ha) decidido, no hemos decidido, aun no decid*
			si (decidimos|deseamos|decide|desea intervenir|vamos a|intervendremos|tomaremos|va a intervenir)
			decidir si
			(decidira|decidiremos|evaluando|evaluaremos|analizando|estudiando|considerando|considera|confirmaremos|informaremos|avisaremos|comunicaremos|saber|consultar|consultando|consultaremos) si
			tomara una decision, en espera de instrucciones, a la espera de instrucciones, pendiente de instrucciones
			en consulta, eventualmente, en consideracion, por decidir, estamos consultando
			(informaremos|confirmaremos|avisaremos|comunicaremos|indicaremos|informare|confirmare|avisare|comunicare|notificaremos|haremos saber|diremos|hara saber|informara|confirmara|comunicara) (oportunamente|posteriormente|luego|pronto|a la brevedad|en breve|mas adelante|proximamente|cuanto antes|a tiempo|en su momento|despues|mas tarde|manana) (si|en que segmento|en cual|sobre)
			(no|aun no|todavia no) (sabemos|se sabe|tenemos claro|esta claro|se ha definido|hemos definido|ha definido|ha determinado|esta decidido|tenemos decidido|tenemos instrucciones|contamos con instrucciones|hemos recibido instrucciones)
			(estamos|esta|seguimos) (evaluando|analizando|estudiando|valorando|considerando|viendo|ponderando|consultando)
			(a la espera|en espera|pendientes) de (recibir|la|las|nuestra|lo que|la decision|confirmacion de) (instruccion*|capital|cancilleria|decision|indicacion*)
			podria (intervenir|hablar|participar) eventualmente
			es posible que (intervengamos|intervenga|hablemos|participemos|tomemos)
			puede (que|ser que) (intervengamos|intervenga|hablemos|participemos), a lo mejor, posiblemente
			aun por definir si, todavia por definir si, tomaremos una decision, tomara la decision
			(no|aun no|todavia no) (estamos|esta) segur*`,
		inquire: `saber (quien|quienes|si|cuando|cual|cuales|que|a que|donde|como|cuanto|cuantos)
			(avisar|prevenir|alertar|notificar|avise|avisen|notifique|notifiquen|alerte|alerten)(nos|me|)
			recibir, obtener, ser informad*
			(favor|sirvase|sirvanse|ruego|rogamos) (de|) (enviar|circular|publicar|difundir|transmitir|recordar|compartir)(|nos|me)
			mantener(nos|me) informad*, cuando, cual, cuales, cuanto, cuanta, cuantos, cuantas, donde, por que
			(podria|podrian|pueden|puede|podrias) (por favor|) (indicar|informar|decir|confirmar|aclarar|enviar|compartir|comunicar|precisar|avisar|explicar|facilitar|remitir|mandar)(|nos|me|le)
			(nos|me) (confirm*|inform*|indic*|dic*|dig*|envi*|aclar*|avis*|remit*)
			(favor|sirvase|sirvanse|ruego|rogamos|agradeceria|agradeceriamos|agradecere) (de|que|) (nos|me|) (confirm*|indic*|inform*|envi*|remit*|aclar*|comunic*)
			(favor|sirvase|sirvanse|ruego|rogamos|agradeceria|agradeceriamos) (de|) (confirmarnos|indicarnos|informarnos|enviarnos|remitirnos|acusar recibo)
			(quisiera|quisieramos|desea|deseamos|deseo|queria|queriamos|gustaria) (saber|conocer|consultar|preguntar|confirmar si|obtener|recibir|agradecer|felicitar|remitir|transmitir)
			saber si, consulta(|s|r), pregunta(|s), informacion sobre, aclaracion, hay todavia
			queda(|n) (todavia|aun|), sigue abiert*, esta abiert*, todavia se puede, se puede todavia, aun se puede
			se puede aun, hasta que, confirmar (si|que|la recepcion|recepcion), es (aun|todavia) posible inscribirse
			(informarnos|indicarnos|decirnos|aclararnos|avisarnos|precisarnos|confirmarnos|hacernos saber|informarme|indicarme|decirme|aclararme|avisarme|precisarme|confirmarme)
			(nos|me) (gustaria|interesaria) (saber|conocer|consultar|preguntar|recibir|tener mas informacion)
			quedan (plazas|cupos|lugares|turnos|espacios)
			hay (plazas|cupos|cupo|lugares|lugar|turnos|espacio) (disponibles|disponible|todavia|aun|en)
			como (se|puedo|podemos|podria|debo|debemos|hay que|funciona)
			que (debemos|hay que|necesitamos|procedimiento|plazo|requisitos), cual es, cuales son, a que hora
			en que (orden|momento|sala|turno|lugar), es (necesario|obligatorio|preciso), hace falta, debemos, se debe
			tenemos que, quedamos a la espera de (la|su|una|sus)
			a la espera de (la|su|una|sus) (confirmacion|respuesta|noticias|comentarios)
			(que|) (nos|me) (indiqu*|expliqu*|comuniqu*|notifiqu*|precis*|cuent*|orient*|aconsej*|record*|facilit*|compart*|hagan saber|haga saber)
			(indiquen|expliquen|notifiquen|indique|explique|avisen|digan|aclaren|precisen|envien|remitan|compartan)(nos|me)
			como (inscribir*|registrar*|apuntar*|anotar*|participar|intervenir|proceder|hacer*|solicitar*|pedir)
			preguntar(|le|les|te|os), consultar(le|les|te|os), en que (segmento|segmentos|lista|panel|bloque|parte)
			tener noticias, recibir noticias, noticias suyas, noticias (sobre|de|del)
			(confirmen|confirme|confirmar|confirmarnos|precisar|precisen|indicar) (la hora|el horario|la sala|el lugar|la fecha|el tiempo|los horarios|la duracion|la direccion|el orden)
			(una|varias|algunas|unas|otra) (duda|dudas|inquietud|inquietudes), duda sobre, dudas sobre`,
		others: `(participantes|delegaciones|estados|estados partes|oradores|quienes|aquellos|los que|las que|representantes|organizaciones|delegados) (que|) (intervendr*|intervienen|intervengan|hablaran|hablan|hablen|tomaran la palabra|tomen la palabra|pronunciaran|haran uso|vayan a|van a)
			(participantes|delegaciones|estados|estados partes|oradores|quienes|aquellos|los que|representantes|organizaciones) (que|) (dese*|quier*|interesad*|desean), se invita a, (estan|queda|quedan) invitad*, si dese(a|an), si ustedes, primero en llegar, por orden de llegada`,
		record: `documentos (oficiales|de la sesion|de la conferencia)
			en (el|las|los) (acta|actas|registro|registros), (al|a las) (acta|actas)
			(declaracion|intervencion|contribucion|version|texto|alocucion) escrit*, escrit(o|a), por escrito
			para (su|la|el|) (publicacion|archivo|constancia|registro oficial|difusion|los interpretes|interpretacion|traduccion|circulacion)
			para que conste, no sera (pronunciada|leida|leido), no se pronunciara
			sin (pronunciar|ser leida|hacer uso|intervenir)
			(texto|copia|version) de (la|nuestra|su|una) (declaracion|intervencion|alocucion|discurso)
			(declaracion|intervencion|texto|discurso) (adjunt*|pronunciad*|en adjunto)
			(adjunto|adjunta|adjuntamos|adjuntar|anexo|a continuacion) (la|el|nuestra|a la presente la) (declaracion|intervencion|texto|discurso)
			(enviar|enviamos|remitir|remitimos|remite|transmitir|presentar|compartir|publicar|difundir|distribuir|depositar|hacer llegar) (adjunta|adjunto|) (la|el|una|nuestra|su) (declaracion|intervencion|texto|discurso)
			pagina web, sitio web, publicar`,
		thanks: `celebramos, saludamos, felicitamos, nos congratulamos
			acus* recibo, acuse de recibo, buena suerte, mucho exito, exitos, gracias, agradecimiento, recibido
			mil gracias, muchas gracias, agradec*, tomamos (debida|buena|) nota, tomo (debida|buena|) nota
			hemos tomado (debida|buena|) nota
			(fue|ha sido|fueron|sera siempre) (un|una|todo un) (placer|honor|gusto|privilegio|alegria), agradecemos
			agradezco, agradece, agradecen, (les|le|os|se lo|se los) (agradecemos|agradezco|agradece|agradecen)
			agradecer(le|les|te)`,
		greeting: `feliz aniversario, felicitaciones, enhorabuena, felicidades, estimad(o|a|os|as), hola, buen(os|as) (dias|tardes|noches), senor(|a|es|as), saludo(|s), atentamente
			cordialmente, cordial, excelencia(|s), colegas, muy senores, a quien corresponda
			a quien (pueda|pudiera) (interesar|corresponder), respetad(o|a|os|as), distinguid(o|a|os|as)
			apreciad(o|a|os|as), un abrazo, buen dia`,
		attached: `fichero, apendice, adjunt(o|a|os|as|amos|ar|e), anex(o|a|os|as), archivo, documento, en adjunto, escanead*, (se|que se|nota que|formulario que) acompan(a|an), acompan(o|amos|ado|ada|ados|adas) (de|con|la|el|a la presente|a este|nota|formulario|solicitud|documento), pdf`,
		note:     `nota verbal, notas verbales, nota diplomatica, carta, formulario, oficio, nota, solicitud, ficha, detalles, comunicacion, datos`,
		logistics: `cartel(|es), placa(|s), bandera(|s), sentarse, sentarnos, estar sentad*
			(copatrocinador|coautor|cosignatari|signatari|firmante|adherente)(|es|as|a|o|os|s), (miembros|miembro) (de (la|nuestra) delegacion|adicionales|adicional), (asesor|delegado|participante|acompanante|persona|colega)(|es|s) adicional(|es), acceso (a la|al|a las) (sala|edificio|salas|recinto|sede|conferencia), (auricular|cabina|lanzadera)(|es|s), lista de (copatrocinadores|signatarios|invitados|observadores)
			lista(|s) de (distribucion|correo|correos|difusion|contactos), credenciales, cartas credenciales, plenos poderes, atril, acreditacion*
			asiento(|s), pase(|s) de (estacionamiento|acceso|entrada), estacionamiento, aparcamiento
			acreditacion(|es), hotel, visado(|s), visa(|s), sala, interpretacion, interpretes, bilateral
			evento paralelo, eventos paralelos, recepcion, almuerzo, credencial(|es)
			lista de (participantes|delegados), factura, cotizacion, boletin, asistir, fotografia(|s), prensa
			gafete(|s), pase(|s), asistencia (al|a la|a los|a las|en el|en la|como)
			nuestra asistencia, butaca(|s), grabacion(|es), transmision(|es), enlace(|s), streaming
			webcast, wifi, invitacion(|es) para, como (publico|oyente|oyentes|espectador|espectadores|asistentes)`,
		beyond: `(en|durante) (nuestr(o|a)|un|una|mi|la|el) (congreso|conferencia de prensa|panel|taller|webinario|seminario|programa|podcast|entrevista|coloquio|cena|recepcion|simposio)
			debate general, sexta comision, tercera comision, consejo de seguridad, consejo de derechos humanos, consultas (oficiosas|informales)
			(reunion|sesion|reuniones) de la mesa, (ante|en) la mesa de la asamblea, (en|ante|durante) (el|la|los|) (grupo de trabajo|grupos de trabajo|grupo de estudio|asamblea general|evento paralelo|acto paralelo|mesa redonda|ceremonia de apertura|ceremonia de clausura|sesion inaugural)
			(reunion|sesion) (del|de los) grupo(|s) de (trabajo|estudio), (sesion|plenaria|debate|discusion|reunion) (sobre|relativa a|relativo a|dedicada a) (el presupuesto|las victimas|la complementariedad|las elecciones)`,
		inform: `(solo|solamente|unicamente|meramente|simplemente|exclusivamente) (para|a titulo de|a titulo|a efectos de|como) (su|tu|vuestra|vuestro|) (conocimiento|informacion|informativo)
			a titulo (meramente|puramente|unicamente|) informativo, para (su|) (mera|simple) informacion, sin que (se requiera|requiera) (accion|tramite|respuesta)`,
		paper: `version(|es) (definitiva|final|revisada|corregida|anterior|enviada)*, (la|una|esta) version
			texto(|s), guion, borrador, (copia|version) de (la|nuestra|su|una|nuestro)`,
		because: `(debido|a causa|a raiz|por motivo|con motivo|en razon|como consecuencia|a consecuencia|en virtud|en vista|dado|dada|dados|ante|tras|despues) (de|del|a|al|) (la|el|un|una|los|las|unos|unas|nuestro|nuestra|) (ultimo|reciente|)`,
		contact: `direccion (electronica|de correo), nueva direccion
			punto(|s) (focal|focales), persona(|s) de (contacto|enlace), punto(|s) de (contacto|enlace), contacto, correo electronico, direccion de correo, datos de contacto, oficial de enlace`,
		ours: `(nuestro|nuestros|su|sus|nuestra) (dos|2|) (minutos|turno|espacio|tiempo|lugar|cupo|plaza|puesto|hueco)
			(turno|espacio|tiempo|lugar|cupo|plaza|puesto|hueco|minutos) que (se|) (nos|le) (habian|habia|han|ha|fue|asigno|reservaron|asignaron|concedio|dieron|) (reservado|asignado|concedido|otorgado|dado|guardado|)`,
		next:    `(a|por|para|en favor de|en beneficio de) (la|el|) (otra|otro|otras|otros|quien|quienes|cualquier|siguiente|que sigue|proxim*|aquell*), al siguiente, lista de espera`,
		hearsay: `(entendemos|entiendo|sabemos|vemos|tenemos entendido) que, (nos|me) (hemos|he) enterado de que, (al parecer|por lo visto)`,
		completes: `(en|con la|con la embajada en|con) copia, ahora (con|en), con copia, esta vez, disculp(a|as|e|en|en|amos)
			perdon, olvid(e|amos|ado), lo olvide, omiti(|mos), omitido, reenvi(o|amos|ar), envio de nuevo, de nuevo
			nuevamente, como solicitaron, segun lo solicitado, corregid*, por error, fe de erratas, en cc`,

		segment: `segmento(|s), seg, segm, tema(|s), panel(|es), bloque(|s), eje(|s), segmento tematico, sgmto, sgto, segmt
			segto, sgm, segment, segmentos tematicos, mesa tematica`,
		part:     `parte(|s), seccion(|es), mitad, tramo, sesion, apartado, fragmento, segmento`,
		ordinals: []string{`primer(|o|a|os|as), 1er, 1ro, 1ra, 1o, 1a`, `segund(o|a|os|as), 2do, 2da, 2o, 2a`, `tercer(|o|a), 3er, 3ro, 3ra, 3o`, `cuart(o|a), 4o`, `quint(o|a), 5o`, `sext(o|a)`, `septim(o|a)`, `octav(o|a)`, `noven(o|a)`, `decim(o|a)`},
		numbers:  []string{`uno, un`, `dos`, `tres`, `cuatro`, `cinco`, `seis`, `siete`, `ocho`, `nueve`, `diez`},
		tens:     `vigesim(o|a), trigesim(o|a), cuadragesim(o|a), quincuagesim(o|a), sexagesim(o|a), septuagesim(o|a), decimo, decima, veinte, treinta, cuarenta, cincuenta`,
		talk: `debate(|s), discusion(|es), dialogo, intercambio, punto, momento, tramo, capitulo, rubro, ronda
			la (de|del|sobre|relativa|dedicada|referente|que trata|que versa), lo (de|del|relativo)
			el (de|del|relativo|dedicado|referente|que trata|que versa), al (de|dedicado|relativo)`,
		favoured: `primera opcion, primera preferencia, preferentemente, preferiblemente, de preferencia, idealmente
			en primer lugar, preferencia por, de ser posible, nuestra preferencia (es|seria|), con preferencia
			como primera (opcion|preferencia), ante todo, preferible, preferible en`,
		who: `(por|de) (nosotros|el fondo|la delegacion|nuestra parte|nuestra delegacion)
			orador(|a|es|as), nombre(|s), interviniente(|s), ponente(|s), representante`,
		bygone: `(el|del) ano (pasado|anterior), en la (pasada|anterior|ultima) (sesion|edicion|asamblea), hace (un|dos|tres) ano(|s), en (ocasiones|anos) anteriores, en el pasado, en 2022`,
		pending: `(lo|) (dira|decidira|resolvera) (el|la|nuestro|nuestra), depende de, dependera de, esta por (verse|decidirse), queda por (ver|decidir)
			en (estudio|consideracion|evaluacion|consulta|consultas), (esta|estan|sigue|siguen) siendo (estudiad*|evaluad*|considerad*|analizad*), a la espera de (aprobacion|autorizacion|decision|una decision), bajo (estudio|consideracion|analisis)`,
		perhaps: `tal vez, quizas, quiza, acaso, a lo mejor, posiblemente, eventualmente`,
		alone:   `separad*, a titulo (nacional|individual|propio), (declaracion|intervencion) (nacional|propia|individual), por (nuestra|su) (cuenta|parte)`,
		present: `asist(e|ira|iran|iremos|ir|imos|en|iria), (estara|estaran|estaremos|estar) presente*, en (calidad|condicion) de (oyente|oyentes|observador|observadores|observadora)`,
		forUs: `(por boca|a traves|por intermedio|por medio) d(e|el)
			en nuestro nombre, (tambien|asimismo) en (nuestro nombre|nombre nuestro), por nosotros, en representacion nuestra, en nombre de (ambos|ambas|los dos|nuestros)`,
		behalf:   `en nombre (de|del), en representacion (de|del), incluid*, entre ellos, entre ellas`,
		once:     `en cuanto, tan pronto como, una vez que, cuando, apenas, el dia en que`,
		inOffice: `fallecid(o|a), difunt(o|a), extint(o|a), (como|en calidad de) (nuev*|) (embajador*|ministr*|jef*|director*|representante|encargad*|fiscal|president*|secretari*), al frente d(e|el), a la cabeza d(e|el), en (el|ese|este|su) (cargo|puesto)`,
		later: `mas tarde, manana, luego, posteriormente, proximamente, en breve, oportunamente
			por (confirmar|definir|designar|comunicar), a confirmar, despues, tan pronto, mas adelante, aparte`,
		bearable: `(tambien|igualmente) (sirve|serviria|vale|valdria|es posible|esta bien), si (fuera|es) (necesario|preciso), como segunda opcion
			(solo|solamente|unicamente) (si|en caso)`,
		both: `ambos (segmentos|), (ambas|las dos) partes, los dos (segmentos|), las dos partes, dos segmentos, 2 segmentos
			uno y otro segmento, los 2 segmentos
			(ambos|los dos|los 2|las dos|ambas) (paneles|bloques|temas|ejes|sesiones|partes), en ambos (segmentos|)
			tanto en el primero como en el segundo, en los dos, en uno y otro, cada uno de (ellos|ambos|los dos)
			dos intervenciones, dos declaraciones`,
		every: `cada una de las (dos|) (partes|sesiones|), cada uno de ellos, en cada (uno|una), cada uno de los (dos|) segmentos, cada segmento, todos los segmentos`,
		either: `(nos|me|) da lo mismo, (nos|me|) es (igual|indiferente|lo mismo), (no importa|poco importa|nos da igual|tanto da) (cual|si|que), (ustedes|uds|usted) (deciden|decidan|diran|eligen|elijan|veran), como (ustedes|uds|) (quieran|prefieran|dispongan|les convenga|mejor les), (a|segun) (eleccion|criterio) (de|suyo), lo dejamos a (su|vuestr*)
			alguno de (los|ambos) (dos|) segmentos, uno de los (dos|) segmentos
			cualquier(a|) (de los|de ambos|) (dos|) (segmento|segmentos|), uno u otro
			(sin|ninguna|no tenemos|no tiene) preferencia, indistintamente, indiferente, da igual, donde haya
			donde quede, en el segmento (que tenga|donde|con), el que tenga, segun disponibilidad, a su conveniencia
			a su criterio, en el que haya, ambos (segmentos|) (nos|) (sirven|convienen|valen|estan bien)
			los dos (nos|) (sirven|convienen|valen|estan bien), cualquiera de ambos
			(en el|el|al|a la|en la|la) (primero|primera|primer segmento|segmento|que|parte|panel|bloque) (que|en el que|donde|en que) (tenga|haya|este|quede|queden|tengan|sea|se|resulte|ofrezca|pueda|hubiera|hubiese|tuviera|estuviera|ustedes|uds|usted|les|le|estimen|estime|consideren|considere|prefieran|prefiera|convenga|mejor|mas|menos|corresponda|crean|indiquen|determinen|determine|decidan|asignen|disponga|dispongan|aun|todavia)
			(primero|primer segmento|primera parte) (disponible|libre|con lugar|con cupo|con espacio)
			(el|la) (que|cual) (ustedes|uds|usted|les|le|estimen|estime|consideren|considere|prefieran|prefiera|convenga|mas convenga|resulte|sea|este|quede|haya|corresponda|indiquen|determinen|decidan|asignen|dispongan)
			(nos|me|les|le) (da|dara|resulta|es) (lo mismo|igual|indiferente), da lo mismo, nos es igual
			cualquiera que sea, sea cual sea, no importa (cual|en cual|el segmento|que segmento)
			donde (sea|les|ustedes|uds|mejor|mas|convenga|prefieran|prefiera|estimen|consideren|resulte|tengan|tenga|quepa|hubiera|hubiese|este|puedan|pueda|corresponda)
			(lo|la) dejamos a (su|la|vuestra|criterio)
			(a|segun) (su|la|vuestra) (eleccion|criterio|discrecion|conveniencia|mejor|disponibilidad|decision|entender|parecer)
			(a|segun) (discrecion|criterio|eleccion|conveniencia) (de|del|suya)
			segun (el espacio|los espacios|el cupo|los cupos|haya|convenga|corresponda|quede)
			(uno|alguno|cualquiera) de (ambos|los dos|estos|los segmentos), (en|a) uno de ambos, en cualquiera
			cualquiera (esta bien|sirve|vale|nos|me|sera bienvenid*), (tanto|igual) (da|nos da)
			(estamos|somos) flexibles, ninguna preferencia, no tenemos preferencias, sin preferencias`,
		and: `como en el, como en la, y, e, y el, y al, y en el, y del, asi como, mas, y tambien, ademas d(e|el)
			y para el`,
		or: `o, o el, o bien, o en el, o al, u, que el, que en el`,
		failing: `en su defecto, de lo contrario, si no es posible, si no fuera posible, si no, si esta (lleno|completo)
			si estuviera (lleno|completo), segunda opcion, como alternativa, alternativamente, en caso (contrario|de)
			si no hay (lugar|cupo|espacio), de no ser posible, o en su caso, si ya no hay
			de no haber (cupo|lugar|espacio|disponibilidad), en caso de que (no|este|estuviera)
			si no hubiera (cupo|lugar|espacio), si no hubiese (cupo|lugar|espacio)
			si no queda (cupo|lugar|espacio|sitio), si ya (esta|estuviera|no queda*|no hubiera), o si no
			sino se puede, si no se puede, si no fuese posible, subsidiariamente, en segundo (lugar|termino)
			segunda preferencia, como segunda (opcion|preferencia|alternativa), caso contrario
			a falta de (ello|este|cupo), de ser necesario, si eso no`,
		from: `en lugar d(e|el), en vez d(e|el), del, desde, inscrit(o|a|os|as) (en|para|al), actualmente, no, deja(|r|mos), originalmente, previamente, registrad(a|o|os) en, y no`,
		declined: `(solo|solamente|unicamente|tan solo|) (tomara|tomaremos|tomaran|tomar|tomamos) (solo|) notas, (seguiremos|seguira|presenciara) (solo|solamente|desde|como|sin|de lejos|en silencio), desde (la sala|el fondo|la galeria)
			no (es|seria|son|parece|esta) (precisamente|exactamente|realmente|) (lo nuestro|para nosotros|nuestro|de nuestr*|cosa nuestra|asunto nuestro|nuestra|para nuestra|de interes|dentro de)
			no nos (corresponde|interesa|concierne|compete|atane|incumbe|afecta|conviene|toca|va|sirve)
			(se|le|les|) (lo|la|) (dejamos|dejaremos|deja|dejara|cedemos|cederemos) (a|al|para|con gusto|gustosos)
			(se|le|les) (lo|la|) (dejamos|dejaremos|cedemos|cederemos)
			(dejamos|dejaremos|dejando) (el|la|eso|ese|libre)
			(solo|solamente|unicamente|meramente) (escucharemos|asistiremos|estaremos|escuchar|asistir|oir|vamos a escuchar|vamos a asistir|de oyentes|como oyentes|acudiremos|presenciaremos|observaremos)
			(escucharemos|asistiremos|estaremos|acudiremos|iremos) (solo|solamente|unicamente|como oyentes|de oyentes|para escuchar|a escuchar)
			nos (limitaremos|limitamos|conformamos|conformaremos) (a|con) (escuchar|asistir|oir|observar)
			(descartado|descartada|descartados|descartamos|descartando|descartar|descarta|descarto)
			(reservado|reservada|destinado|destinada|pensado|pensada|orientado|dirigido) (a|para|al)
			(es|parece|esta|queda|resulta) (mas bien|mas|realmente|en realidad|claramente|sobre todo) (para|de|cosa de|propio de|propia de) (los|las|) (ministros|jefes|cancilleres|ministras|autoridades|politicos|estados)
			(cubierto|cubierta|atendido|atendida) por, fuera de (nuestr*|su), ni nos va, prescindimos d*, nos saltamos
			pasamos (del|de la), sin nosotros, sin nuestra
			no (podra|podran|podremos|alcanza|llega|llegara|llegaran|asistira|asistiran|estara|estaran|estaremos|iremos|ira) (estar|asistir|llegar|acudir|presente|a tiempo|en|al)
			ni (el|la|los) (canciller|ministro|ministra|embajador|embajadora|presidente|presidenta) ni
			demasiado (politico|tecnico|alto|general) para, nada que decir
			no (necesitamos|queremos|pedimos|requerimos|precisamos|deseamos|vamos a|tenemos intencion)
			cedemos, cederemos
			(solo|solamente|unicamente|exclusivamente) para (los|) (ministros|jefes|cancilleres|estados), (limitado|restringido|abierto solo) a, que la mayoria de (las|los) (ong|delegaciones|estados|organizaciones)
			(estara|estaran|estaremos|asistira|asistiremos) (de|como) oyente*, de oyente*, como oyente*`,
		pondered: `(dudaba|dudabamos|dudaban|vacilaba|vacilabamos|dude|dudamos) entre
			(pensaba|pensabamos|pensaban|queriamos|habia|habiamos|habian) (tambien|inicialmente|primero|) (pensado|considerado|contemplado|previsto|querido|sopesado|barajado|planeado|valorado)
			(pensaba|pensabamos|pensaban|pretendia|pretendiamos|contemplaba|barajaba|barajabamos|iba|ibamos) (a|en|) (hablar|intervenir|participar|hacerlo|pedir|solicitar|inscribirse|inscribirnos|)
			(nos|le|les|me) (habria|hubiera|hubiese) (tambien|) (gustado|encantado|agradado|interesado)
			(habriamos|hubieramos|hubiesemos) (querido|deseado|preferido)
			(consideramos|contemplamos|barajamos|sopesamos|sopesado|barajado), en un principio, inicialmente`,
		reason: `ahora que, una vez que
			dado que, puesto que, ya que, como, porque, debido a, en vista de, visto que, aunque, si bien, mientras que
			mientras, con referencia a, en relacion con, en respuesta a, a raiz de, toda vez que, por cuanto
			habida cuenta, considerando que, teniendo en cuenta, ni`,
		hence: `por eso, por ello, por lo que, por lo tanto, por tanto, por consiguiente, en consecuencia, asi que, de ahi que
			de modo que, de manera que, por esa razon, por esta razon, por tal motivo, por tal razon, entonces
			en su lugar`,
		only: `solo, solamente, unicamente, exclusivamente, tan solo, nada mas`,
		ifSo: `en caso afirmativo, de ser asi, si es asi, si fuera asi, en tal caso, en ese caso
			si la respuesta es afirmativa, si lo hay, si queda, si hay, si es posible, si fuera posible, de ser posible
			si todavia queda`,
		other:  `el otro segmento, el otro, la otra parte, el restante, el que queda libre`,
		former: `aquel, el primero mencionado, el primero citado`,
		latter: `este ultimo, esta ultima, el ultimo mencionado, el ultimo citado`,
		ofThem: `de ellos, de los dos, de estos, de ambos, de los mencionados, de dichos segmentos`,
		about: `por, motivo, ocasion, conmemorativ(o|a|os|as), conmemorando
			sobre, dedicad(o|a|os|as), relativ(o|a|os|as), referent(e|es), referid(o|a), relacionad(o|a)
			correspondiente, a, al, acerca, de, del, la, el, los, las, titulad(o|a), tema, en, concerniente, con, que
			trata, versa, denominad(o|a), llamad(o|a), para, es, en torno, consagrad(o|a), materia, materias, ambito
			parte, donde, cual, cuestion, versara, tratara, trate, centrad*`,
		shared: `declaracion(|es), balance, perspectivas, segmento(|s), intervencion(|es), orador(|es), sesion, plenaria
			cooperacion, roma, estatuto, corte, cpi, asamblea, estados, partes, estado, cuestion(|es), nivel, general
			tema, dos, minutos, por, debate, primer, primero, segundo, anos, ano, internacional, penal, nacional, y
			de, del, la, el, los, las, en, sobre, un, una, para, con, a, al, su, sus, nuevo, alto, principal, especial
			dia, parte, acuerdos, voluntarios`,

		speaker: `expone, exponen, diserta, disertara
			(en|ante|desde) el (atril|podio|estrado|microfono|pupitre) (estara|tendremos a|hablara|veran a)
			se dirigira (al|a) (pleno|plenario|la plenaria|la asamblea|la sala|los presentes)
			(el|la) (encargad(o|a)|responsable|designad(o|a)) (de|para) (leer|pronunciar|hablar|intervenir|dar lectura|exponer|presentar|hacer) (la declaracion|la intervencion|el texto|el discurso|al texto|nuestra declaracion|) (sera|es|seria)
			(turno|espacio|tiempo|palabra) que (utilizara|usara|ocupara|aprovechara|tomara|empleara), (encargamos|confiamos|encomendamos) (a|la lectura a|la intervencion a), (se ha|hemos) (encargado|confiado|encomendado) (a|la lectura a|la intervencion a)
			(dira|diran|dirigira|dirigiran) (unas|algunas) (breves|) palabras
			(encomendad(o|a)|asignad(o|a)|confiad(o|a)|encargad(o|a)|atribuid(o|a)) (a|al)
			(al|en el|en la) (microfono|podio|estrado|tribuna) (estara|)
			(lo|la|le) (suple|suplira|releva|relevara)
			(que|quien|quienes) (hara|haran|hablara|intervendra|tomara|usara|leera|pronunciara) (uso|) (de ella|de la palabra|en ella|en nuestro nombre|por nosotros|) (es|sera|son|seran)
			(orador|oradora) correct(o|a) (es|), sera (el|la|nuestro|nuestra)
			orador(|a|es|as) (sera|es|seran|designad*|), interviniente (sera|es|), ponente (sera|es|)
			expositor(|a) (sera|es|)
			nombre (y cargo|completo|) (del|de la|de los) (orador|oradora|interviniente|ponente|oradores) (sera|es|)
			ser(a|an|ia) (pronunciad*|leid*|realizad*|efectuad*|formulad*|hech*|presentad*|ofrecid*|dad*|representad*|sustituid*|reemplazad*) por
			(pronunciad*|leid*|representad*|formulad*|sustituid*|reemplazad*|realizad*) por, estara a cargo (de|del)
			a cargo (de|del), correra a cargo (de|del), intervendra, hablara, habla, hara uso de la palabra
			tomara la palabra, pronunciara, en la persona (de|del), intervencion (de|del), por intermedio (de|del)
			por conducto (de|del), sera (|nuestro|nuestra|el|la) (orador|oradora), con (|el|la) (orador|oradora)
			representada por, por medio (de|del), en voz (de|del), hablara en (nuestro|su) nombre, lo hara, la hara
			leera, interviene, por voz (de|del), por boca (de|del), a traves (de|del)
			(tendra|tomara|usara|hara uso de) la palabra, intervendran, hablaran
			intervendra por (nuestra|la) delegacion
			(dara|dara la) lectura (a la declaracion|a nuestra declaracion|a la intervencion|)
			(pronunciara|leera|formulara|hara) (la|nuestra|una) (declaracion|intervencion|alocucion), nos representara
			nos representa
			(la declaracion|la intervencion|el discurso) (la|lo|) (pronunciara|leera|hara|dara|formulara)
			sera (pronunciada|leida) por, vocero (sera|es), portavoz (sera|es)
			el encargado de (hablar|intervenir|leer|pronunciar) sera, quien intervendra (es|sera)
			quien (hablara|hara uso de la palabra|tomara la palabra) (es|sera), el que (hablara|intervendra) sera
			hemos designado (a|como (orador|oradora) a), ha designado (a|como (orador|oradora) a)
			fue (designado|designada), hemos encargado a
			(la|lo) (realizara|presentara|pronunciara|leera|hara|formulara|dara|expondra)
			(realizara|presentara|formulara|expondra) (la|nuestra|una) (declaracion|intervencion), ha designado
			hemos designado, designamos, sera ahora, se trata ahora de, sera finalmente, ahora es
			(la|lo|las|los) (realizara|presentara|formulara|efectuara|pronunciara|leera|dara|hara|expondra|ofrecera|brindara|compartira|emitira|transmitira|representara)
			(la|nuestra|dicha|esta|una|su) (intervencion|declaracion|alocucion|ponencia|exposicion|participacion) (la|sera|correra|estara|recaera|corresponde|correspondera) (a cargo de|a cargo del|en|a|por|hara|)
			(recaera|recae) (en|sobre), correspondera (a|al)
			(corre|correra|corren|estaran|quedara|queda|esta|estaria) a cargo (de|del), bajo la responsabilidad de
			(representante|portavoz|vocero|vocera|delegado|delegada|expositor|expositora|disertante|panelista|exponente|persona) (sera|es|designad*|para dicha intervencion|que intervendra|que hablara|que hara uso de la palabra|que tomara la palabra|para hablar|para intervenir|encargada) (sera|es|)
			nuestro (representante|portavoz|vocero|vocera|expositor|expositora|delegado|delegada|interviniente|ponente) (sera|es|en el segmento|)
			(persona|funcionario|funcionaria|delegado|delegada) (que|) (intervendra|hablara|designado|designada|tomara la palabra|hara uso de la palabra) (sera|es|)
			tomaria la palabra, intervendria, hablaria
			(pronunciaria|leeria|haria|realizaria) (la|nuestra|una) (declaracion|intervencion)
			(realizara|efectuara|formulara|hara|dara|presentara|expondra|leera|pronunciara|compartira) (la|nuestra|una|su|dicha|un) (exposicion|alocucion|ponencia|declaracion|intervencion|lectura|discurso|mensaje|reflexion) (sera|)
			en nombre de (la delegacion|nuestra delegacion|mi delegacion) (hablara|intervendra|tomara la palabra|hara uso de la palabra)
			(quien|quienes) (representara|hablaran|intervendran|representaran|dara|leera|pronunciara|hara) (a|por|en nombre de|la declaracion|la intervencion|uso de la palabra|lectura a la declaracion) (sera|es|seran|)
			(llevara|tendra) la (voz|palabra), (de la mano|de parte|de labios) (de|del)
			(ha sido|fue|sera|es|resulto|queda) (designado|designada|nombrado|nombrada|acreditado|acreditada) (orador|oradora|como orador|como oradora|para hablar|para intervenir|)
			hemos (designado|nombrado|elegido|escogido|acreditado) (a|como orador a|como oradora a|como vocero a)
			(designa|designamos|designo|proponemos|propone|nombramos|acreditamos|acredita) (a|como orador a|como oradora a)
			con (la|una) (intervencion|declaracion|participacion|exposicion) (de|del), en el uso de la palabra
			habla por nosotros, hablara por nosotros, hablara en nombre (de|del)
			intervendra en (nombre|representacion) (de|del)
			(declaracion|intervencion|discurso|alocucion) (a cargo de|a cargo del|leida por|que leera|que pronunciara|que hara|que formulara|que realizara|que presentara|que ofrecera)
			(lo|la|le) (sustituira|reemplazara|suplira|relevara|sustituye|reemplaza)
			(debe|deberia|debia) (decir|leerse|figurar), lease, vocero, vocera, portavoz, expositor, expositora
			ponente, interviniente(|s), panelista, disertante
			(intervendra|hablara|tomara la palabra|hara uso de la palabra|participara|lo hara|la hara) en su (lugar|reemplazo|sustitucion|nombre|representacion|ausencia)
			(estara|sera) representad(o|a) (en|durante), (pasara|pasa|pasaria) a ser
			segmento (i|ii|1|2|uno|dos|tecnico) para (el|la), (primer|segundo) segmento para (el|la)
			la palabra para (el|la), un (turno|espacio) para (el|la)
			para (el uso de la palabra|hacer uso de la palabra|tomar la palabra|intervenir|hablar) (sera|es)
			la palabra (la|lo) (tomara|usara|hara)
			nombre y (cargo|apellido|apellidos|titulo|funcion) (del orador|de la oradora|), nombre completo`,
		speaksFor: `(al microfono|en la tribuna|en el atril)
			(tendra|tiene|llevara) a su cargo, se (hara|encargara|ocupara) (cargo|de), (utilizara|usara|ocupara|empleara) (el|ese|nuestro|dicho) (turno|espacio|tiempo), (esta|sera|fue|ha sido) (mandatad(o|a)|comisionad(o|a)|facultad(o|a)|autorizad(o|a)) (para|a)
			(esta|sera|fue|ha sido) (encargad(o|a)|list(o|a)|designad(o|a)) (de|para) (hablar|leer|intervenir|pronunciar|tomar|dar|presentar), se (ha ofrecido|ofrecio|ofrece|presto) a (hablar|leer|intervenir|pronunciar|tomar)
			sustituye, reemplaza, intervendra, hablara, hara uso de la palabra, tomara la palabra, pronunciara, leera
			sera (nuestro|nuestra|el|la|su|quien) (orador|oradora|intervenga|hable|interviniente|ponente|)
			es (nuestro|nuestra) (orador|oradora), representara, formulara, realizara
			quien (intervendra|hablara|hara|tomara|pronunciara|leera), va a (hablar|intervenir|tomar|pronunciar)
			dara lectura, como (orador|oradora), interviene, habla, en calidad de (orador|oradora), ofrecera
			sustituira, reemplazara, (tendra|usara) (de|) la palabra, intervendran, hablaran
			dara lectura (a la declaracion|a nuestra declaracion|a la intervencion)
			(pronunciara|leera|formulara|hara) (la|nuestra|una) (declaracion|intervencion|alocucion), nos representara
			nos representa, expondra, presentara, dara lectura a (la|nuestra|su) (declaracion|intervencion|alocucion)
			se dirigira
			(sera|es) (nuestro|nuestra|el|la|) (portavoz|vocero|vocera|ponente|expositor|expositora|disertante|representante en el segmento)
			(lo|la) (hara|realizara|leera|presentara|pronunciara), llevara la (voz|palabra)
			(intervendria|hablaria|tomaria la palabra|haria uso de la palabra)
			(ha sido|fue|sera|queda) (designado|designada|nombrado|nombrada|acreditado|acreditada)
			(hara|realizara|efectuara|formulara|dara|emitira) (la|una|nuestra|uso|su) (declaracion|intervencion|alocucion|exposicion|de la palabra|reflexion|presentacion)
			tomara parte, participara como (orador|oradora), (estara|correra) a cargo
			va a (hacer|leer|dar|realizar|presentar)
			(tendra|tiene) (el honor|el agrado|el gusto|el placer) de (dirigirse|intervenir|hablar|tomar la palabra|pronunciar|hacer uso|leer|dar lectura)`,
		myself: `el que suscribe, la que suscribe, (el|la) que (firma|escribe), (este|esta) (servidor|servidora), (el|la) (remitente|autor|autora) (de|del) (este|presente|la presente) (mensaje|correo|carta|), mi persona, por mi, a mi cargo
			me encargo yo, yo me encargo, me encargare, me ocupare, lo hago yo, yo lo hare
			(hablare|intervendre|tomare|pronunciare|hare uso|leere|sere) (yo|la|el|personalmente|), hablo yo
			yo (mismo|misma), el suscrito, la suscrita
			(orador|oradora) (sera|) (yo|el suscrito|la suscrita|quien suscribe|un servidor), quien suscribe
			el abajo firmante, la abajo firmante, un servidor, una servidora
			(el|la|) (suscrito|suscrita|infrascrito|infrascrita|firmante)
			quien (firma|escribe|le escribe|les escribe|esto escribe|suscribe la presente)
			(hablare|intervendre|hare|leere|participare|expondre|presentare|pronunciare|tomare)
			voy a (hablar|intervenir|leer|exponer), sere yo, (seria|sere) (yo|quien)
			yo (mismo|misma|hablaria|intervendria|hablare|intervendre|hare|tomare|leere), (hablaria|intervendria) yo
			(orador|oradora|interviniente|ponente) (sere|soy) yo, soy (el orador|la oradora|quien)
			(mi persona|servidor|servidora), intervengo yo, lo hare (yo|personalmente|)`,
		nobody: `ver, vease, veanse, consultar, remitirse, segun, conforme, tal como, como figura, detallad(o|a)
			por (confirmar|determinar|definir|designar|anunciar|comunicar), a (confirmar|designar|definir), pendiente
			oportunamente, posteriormente, mas adelante, en breve, aun no, todavia no, sera comunicado, se comunicara
			confirmaremos, se (indicara|informara|confirmara|anunciara|designara|precisara|hara saber|dara a conocer)
			por (nombrar|especificar|precisar|indicar|informar)
			le(|s) (informaremos|comunicaremos|haremos|indicaremos), sin (confirmar|definir|designar), pronto
			mas tarde, luego, despues, por (ser|) (confirmado|designado|definido|anunciado), (aun|todavia) por
			por el momento, a la mayor brevedad
			(lo|la|le|les|se) (indicaremos|comunicaremos|confirmaremos|haremos saber|haremos llegar|daremos|enviaremos|remitiremos|avisaremos|notificaremos|remitira|enviara|notificara|avisara|hara llegar)
			(no|aun no|todavia no) (se|esta|ha|tenemos|hemos|contamos), en cuanto, cuando, tan pronto, una vez
			pendiente*, tbc, tbd, tba, n d, s d, en los proximos dias, proximamente, manana`,
		courtesy: `sr, sra, srta, senor, senora, senorita, d, dna, don, dona, dr, dra, doctor, doctora, prof, profesor
			profesora, lic, licenciado, licenciada, ing, ingeniero, ingeniera, abog, abogado, abogada, mtro, mtra
			maestro, maestra, s e, se, su excelencia, excelentisimo, excelentisima, excma, excmo, exmo, exma
			honorable, juez, jueza, magistrado, magistrada, general, coronel, ciudadano, ciudadana, monsenor, sres
			sras, s e mons, s e r, mons, licda, lcda, lcdo, lda, ldo, mgtr, mgter, mag, abg, abga, arq, arquitecto
			arquitecta, c d, ilmo, ilma, ilustrisimo, ilustrisima, ilustre, honorables, rvdo, rvda, reverendo
			reverenda, fray, pbro, presbitero, cardenal, obispo, arzobispo, s a r
			su (alteza|alteza real|eminencia|majestad|senoria|santidad), principe, princesa, duquesa, marquesa
			almirante, contralmirante, vicealmirante, contraalmirante, comandante, capitan, capitana, teniente
			teniente coronel, general de (brigada|division), gral, cnel, tte, cmdte, coronela, generala, brigadier
			comisario, comisaria, economista, econ, dip, diputado, diputada, emb, magda, mgdo, mgda, embjr, cons
			vicemin, subsec, licdo, drs, dras, pdte, pdta, vicealm, almte, contralm, tcnel, tgral, da, d a, dhr, phd
			ph d, cap de navio, capitan de (navio|fragata|corbeta), gral de (brigada|division), mayor, sargento
			comodoro, licdos, mscr, lcdos, dres, hno, hna, hermano, hermana, consej, abogd*, pfr, catedratic(o|a), exc
			exca, su (santidad|beatitud|graciosa majestad)`,
		office: `en mision especial, vocer(o|a)
			compañer(o|a), colega, colaborador(|a), jurisconsulto
			embajador(|a), embajadores, ministr(o|a), vice, viceministr(o|a), canciller, vicecanciller
			subsecretari(o|a), secretari(o|a), primer, primera, segund(o|a), tercer, president(e|a), representante
			permanente, alterno, alterna, adjunt(o|a), director(|a), jef(e|a), consejer(o|a), consejera, asesor(|a)
			juridic(o|a), encargad(o|a), negocios, fiscal, general, delegad(o|a), diputad(o|a), senador(|a)
			enviad(o|a), especial, extraordinari(o|a), plenipotenciari(o|a), agregad(o|a), consul, coordinador(|a)
			agente, alt(o|a), comisionad(o|a), procurador(|a), defensor(|a), expert(o|a), titular, interin(o|a), a i
			consejero, ministro consejero, subdirector(|a), representante permanente, concejal, auditor, jurista
			funcionari(o|a), principal, legal, estado, vicepresidente, vicepresidenta, primer ministro, fiscal(a|es)
			fiscala, juez, jueza, nuncio, apostolico, letrad(o|a), notari(o|a), magistrad(o|a), subprocurador(|a)
			viceprocurador(|a), contralor(|a), superintendente, secretari(o|a) general, secretari(o|a) ejecutiv(o|a)
			subjefe, subjefa, gobernador(|a), alcalde, alcaldesa, decano, decana, rector(|a), investigador(|a)
			portavoz, vocero, vocera, ministr(o|a) consejer(o|a), ministr(o|a) plenipotenciari(o|a), observador(|a)
			permanente adjunt(o|a), oficial, comisari(o|a), intendente, analista, letrada, relator(|a), promotor(|a)
			fiscal (jefe|jefa|adjunto|adjunta|de sala|superior|nacional|general|provincial), vicefiscal
			vicedirector(|a)
			jef(e|a) (de gabinete|de unidad|de seccion|de division|de area|de departamento|adjunto|adjunta|alterno|alterna)
			abogad(o|a) (general|principal|del estado), abogad(o|a), procurador(|a) general
			director(|a) (general|ejecutiv*|adjunt*|juridic*|nacional|de area|alterno)
			ministr(o|a) (de estado|de gobierno)
			encargad(o|a) de (negocios|asuntos|la mision|despacho|negocios a i|negocios interino), subgerente, gerente
			responsable, coordinador(|a) general, punto focal, activista, miembro, cofundador(|a), fundador(|a)
			expositor(|a), ponente, catedratic(o|a), docente, becari(o|a), pasante, tercer secretario
			tercera secretaria, attache, consul general, vicesecretari(o|a), prosecretari(o|a)
			secretari(o|a) de estado, subsecretari(o|a) de estado, ombudsman
			defensor(|a) (del pueblo|publico|publica)
			ministr(o|a) de (justicia|relaciones exteriores|asuntos exteriores|interior|defensa), canciller(|a)
			legislador(|a), parlamentari(o|a), asambleista, vocal, edil, tesorer(o|a), jefe de mision, jefa de mision
			consultor(|a), consultor(|a) (juridic*|legal), oficial (juridic*|legal|politic*), economista`,
		portfolio: `justicia, relaciones, exteriores, exterior, asuntos, cooperacion, juridica, juridicas, juridicos, derecho
			derechos, humanos, internacional, internacionales, asistencia, tratados, multilaterales, multilateral
			division, departamento, direccion, oficina, cancilleria, embajada, mision, corte, penal, publico, publica
			politica, culto, organismos, interior, seguridad, defensa, gobierno, estado, republica, reino, union
			organizacion, asociacion, coalicion, federacion, comite, consejo, comision, instituto, fundacion, centro
			red, naciones, unidas, gracia, consejeria, ministerio, nacion, paz, victimas, delegacion, carrera
			prosecucion, movilidad, humana, soberania, paises, bajos, unidos, fiscalia, tribunal, poder, judicial
			congreso, senado, migracion, penales, cooperacion internacional, sala, unidad, seccion, area, gabinete
			litigio, litigacion, incidencia, programa, programas, institucional, institucionales, estrategica
			estrategico, comunicaciones, comunicacion, investigacion, investigaciones, region, regional, latina
			america, caribe, europa, europea, oriental, occidental, tecnica, tecnico, legales, regimen, academico
			academica, universidad, facultad, pueblo, policia, prision, penitenciario, penitenciaria, europeos
			iberoamericanos, bilaterales, consular, consulares, protocolo, planificacion, planeacion, despacho
			ministerial, presidencia, secretaria, subsecretaria, viceministerio, direcciones, nacionales, foro
			colectivo, movimiento, alianza, iniciativa, observatorio, plataforma, corporacion, transicional, mujeres
			genero, reparacion, reparaciones, memoria, busqueda, desaparecidos, refugiados, indigenas, ambiental
			economicos, sociales, culturales`,
		of: `quien, de, del, la, el, los, las, a, al, ante, para, y, e, en, nuestro, nuestra, su, nuestros, un, una, mi
			encargado`,
		particle: `de, del, la, las, los, y, e, da, dos, do, van, von, di, san, santa, d, el, al, paz, carrera, corte, gracia
			america, pueblo, caribe, reino`,
		acted:   `pronunciad(o|a), leid(o|a), realizad(o|a), efectuad(o|a), formulad(o|a), hech(o|a), presentad(o|a), ofrecid(o|a), dad(o|a), tomad(o|a), representad(o|a|os|as), expuest(o|a), emitid(o|a)`,
		adjunct: `en (nuestro|su|mi) (nombre|lugar|representacion), en nombre de (la|nuestra|mi) (delegacion|organizacion|mision|red), en nombre del pais, por (nosotros|el|ella|nuestra parte|nuestra delegacion|nuestro pais), personalmente, en persona, esta vez, en esa ocasion, ese dia, en la sala, alli, oralmente`,
		attended: `nuestro agradecimiento (va|) (a|para), (nuestras|muchas|mil) gracias a, reconocid(o|a|os|as) a, por (instruccion|instrucciones|orden|encargo) (de|del)
			rodead(o|a) (de|por), flanquead(o|a) por, escoltad(o|a) por, en presencia de, secundad(o|a) por, arropad(o|a) por, respaldad(o|a) por, al lado de, a su lado
			(el|la) (fallecido|fallecida|difunto|difunta|extinto|extinta), sucede a, sucedio a, ha sucedido a, sucesor(|a) d(e|el), predecesor(|a)
			(despues de|antes de|tras|escuchamos|escuchado|oido|seguimos|apoyamos|saludamos|apreciamos) (la|el|las) (intervencion|declaracion|alocucion|discurso|palabras) (de|del|que)
			acompanad(o|a|os|as) (por|de|del), asistid(o|a) por, junto (a|con), en compania de, persona de contacto (es|), punto (de contacto|focal) (es|), contacto, gracias a, agradec(emos|iendo|er|imiento) a, agradezco a, con copia a, copia a, saludos de, de parte de, presidid(o|a) por, moderad(o|a) por
 de acuerdo con, acordado con, conversad(o|a) con, habl(e|amos) con, a peticion de, a pedido de, a solicitud de, enviad(o|a) por, redactad(o|a) por, firmad(o|a) por, preparad(o|a) por`,
		attends: `(viajara|viaja|vendra|viene|llegara|llega|estara) (junto|) (con|acompanad*)
			(esta|figura|va|queda|aparece) (tambien|) en copia, (lo|la|me|nos|le) (acompanara|acompana|asistira), acompanara, acompana, asistira, presidira, preside, moderara, estara (en la sala|presente|disponible), no (puede|podra|pudo|viaja|viajara|asistira), esta (indispuest(o|a)|enferm(o|a)|impedid(o|a)|ausente|de viaje), les saluda, los saluda, me (pidio|ha pedido|pide|encargo)`,
		asked: `(nos|me|se|ustedes|usted|nos lo|) (preguntaban|preguntaba|preguntabas|preguntan|preguntaron|pregunto|han preguntado|habian preguntado|ha preguntado|consultaban|consultaba|consultaron|consulto|consultan) (si|por si), (querian|queria|deseaban) saber si`,
		answering: `respuesta, nuestra respuesta
			(nos|me|se) (preguntaban|preguntaba|preguntaron|pregunto|consultaban|consultaron|consulto), (su|vuestra|tu) (pregunta|consulta|interrogante), (respuesta|respondiendo|contestando) a (su|la|vuestra), en resumen, en breve, en corto`,
		yes:       `si, si senor, afirmativo, efectivamente, en efecto, asi es, asi sera, asi lo haremos, desde luego, por supuesto, claro, claro que si, exacto, exactamente, (la|mi|nuestra) respuesta (corta|breve|rapida|sencilla|) es (que si|si|afirmativa|un si|positiva), lo (hara|haremos)`,
		stress:    `sera, seran, es, son, seria, seran nuestros`,
		inAdvance: `de antemano, por anticipado, anticipadamente`,
		atFirst: `lo que (escribi|escribimos|dije|dijimos|les dije)
			al principio, en un principio, inicialmente, primero, antes, anteriormente, la semana pasada, (habiamos|habia) (dicho|indicado|comunicado|informado|escrito|senalado)`,
	}
}
