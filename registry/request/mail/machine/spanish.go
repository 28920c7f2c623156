package machine

func spanish() phrasebook {
	return phrasebook{
		absentSubjects: []string{
			"respuesta automática", "respuesta automatizada", "fuera de (la|) oficina", "fuera de oficina respuesta automática",
			"ausencia", "ausente", "ausencia de la oficina", "aviso de ausencia", "de vacaciones", "vacaciones",
			"en vacaciones", "mensaje de ausencia", "mensaje automático", "en comisión de servicio", "de licencia", "licencia",
			"auto", "fuera del despacho",
		},
		absentInSubject: []string{
			"está fuera de la oficina", "está ausente", "está de vacaciones", "estaré fuera de la oficina",
			"estoy fuera de la oficina", "respuesta automática de ausencia",
		},
		automaticSubjects: []string{
			"acuse de recibo", "acuse de recibo automático", "confirmación de recepción",
			"hemos recibido su (mensaje|solicitud|correo|consulta)",
			"su (mensaje|solicitud|correo) ha sido (recibido|recibida|registrada)", "correo automático",
			"notificación automática", "gracias por contactarnos", "gracias por (su mensaje|escribirnos)",
		},
		returnSubjects: []string{
			"aviso (su|de) (correo|mensaje|rebote) (no|)", "su (correo|mensaje) no (llegó|pudo|fue|ha)", "mensaje rebotado", "correo rebotado", "rebote", "no se ha podido entregar (el|su|tu) (mensaje|correo)", "no se pudo entregar (el|su|tu) (mensaje|correo)",
			"no se puede entregar", "no entregado", "no se ha podido entregar", "mensaje no entregado", "correo no entregado",
			"no se pudo entregar", "error de entrega", "error en la entrega", "fallo de entrega", "fallo en la entrega",
			"fallo de la entrega", "notificación de estado de entrega", "notificación de estado de entrega error",
			"notificación del estado de entrega", "notificación de estado de la entrega", "devuelto", "correo devuelto",
			"mensaje devuelto", "correo devuelto al remitente", "devolución de correo", "imposible entregar",
			"informe de no entrega", "aviso de no entrega", "no entregable", "mensaje rechazado",
			"error al enviar (el mensaje|)", "entrega fallida", "no se puede enviar",
		},
		delaySubjects: []string{
			"retrasado", "entrega retrasada", "mensaje retrasado", "entrega demorada",
			"notificación de estado de entrega retraso", "notificación de estado de entrega demora",
		},
		receiptSubjects: []string{
			"leído", "no leído", "confirmación de lectura", "acuse de lectura", "eliminado", "mensaje leído",
			"leído su mensaje",
		},
		calendarSubjects: []string{
			"aceptado", "aceptada", "rechazado", "rechazada", "provisional", "aceptado provisionalmente", "tentativo",
			"declinado",
		},
		absent: []string{
			"estoy (conduciendo|manejando|en una reunión|reunido|volando|ocupado)", "(veré|leeré) (tu|su) mensaje (cuando|al)", "(te|le) (llamo|llamaré) (más tarde|luego)", "notificaciones (silenciadas|desactivadas)", "modo (concentración|no molestar)",
			"(me encuentro|estoy|estaré) (gozando|disfrutando|haciendo uso) de (mi|mis|las|un|el|) (período|periodo|vacaciones|licencia|días|descanso)", "(período|periodo) (vacacional|de vacaciones)", "(me encuentro|estoy) en (período|periodo|uso) (vacacional|de)", "estaré de regreso", "(me encuentro|estoy|estaré) (fuera|de viaje) (del|de|por|hasta)", "(oficina|embajada|misión|cancillería) (está|estará|permanecerá) cerrada",
			"(estoy|me encuentro|estaré|me encontraré|estamos|estaremos|encontrándome) (actualmente|momentáneamente|temporalmente|) (fuera de la oficina|fuera de mi oficina|fuera de oficina|fuera del despacho|ausente|de vacaciones|de viaje|de licencia|en misión|en comisión de servicio|de permiso|de baja|de baja médica|fuera del país|de baja maternal)",
			"(está|se encuentra|estará) (actualmente|) (fuera de la oficina|fuera de oficina|ausente|de vacaciones|de licencia|de viaje)",
			"durante mi ausencia", "en mi ausencia", "a mi regreso", "a mi vuelta", "acceso limitado (a|al)",
			"sin acceso (a|al) (mi|) (correo|e mail|email)", "no tengo acceso", "no (estaré|estoy) disponible",
			"regresaré (el|a)", "regreso (el|a la oficina)", "volveré (el|a)", "fuera de la oficina",
			"ya no (trabajo|trabaja|pertenezco|formo parte)", "nuestras oficinas (estarán|están|permanecerán) cerradas",
			"contestaré (su|a su) (mensaje|correo)", "responderé (su|a su) (mensaje|correo)",
		},
		absentTalk: []string{
			"notificaciones", "destino", "conducir", "luego",
			"comunic*", "favor", "asunto*", "buen día", "buenos días",
			"contact*", "urgen*", "regres*", "vuelta", "volver*", "respond*", "respuesta", "correo*", "mensaje*", "oficina",
			"hasta", "gracias", "agradec*", "colega*", "llam*", "teléfono", "dirij*", "dirig*", "escrib*", "ausen*",
			"vacaciones", "licencia", "estimad*", "saludos", "disponible", "disculp*", "atent*", "acceso",
		},
		automatic: []string{
			"(este es un|esto es un) (mensaje|correo) automático", "esta es una respuesta automática",
			"(mensaje|correo) (generado|enviado) automáticamente", "no (responda|conteste) (a este|este) (mensaje|correo)",
			"no responder a este (mensaje|correo)", "esta (dirección|cuenta|casilla) no (es|está|recibe|se)",
			"generado de forma automática", "generado automáticamente",
		},
		returned: []string{
			"no llegó a", "no llegaron a", "no (ha|han) llegado a (su|sus|el|los) (destin*|destinatario)", "no se pudo hacer llegar", "(superó|excedió|excede|supera) (su|la|el) (cuota|límite|capacidad*)", "(casilla|cuenta|buzón) (del destinatario|) (está|se encuentra) (llena|lleno|llenas|saturado|saturada|inactiva|suspendida)", "cuota (superada|excedida)", "no (ha|han) podido entregar*", "rechazado por (el|la|su)", "mensaje (devuelto|rebotado|rechazado)", "no se ha entregado",
			"no se ha podido entregar", "no se pudo entregar", "no se puede entregar", "no pudo ser entregado",
			"no ha podido ser entregado", "no ha sido entregado", "no fue entregado", "no se entregó",
			"error (al|de) (entregar|entrega)", "fallo (en|de) la entrega", "imposible entregar",
			"no se ha encontrado la dirección", "dirección (no encontrada|desconocida|inexistente)",
			"destinatario (desconocido|no encontrado|inexistente)", "usuario (desconocido|no existe|inexistente)",
			"buzón (lleno|no disponible|de correo lleno)", "no se encontró la dirección", "no llegó a (los|sus)",
			"devuelto al remitente", "no existe", "ha sido rechazado", "fue rechazado",
		},
		delayed: []string{
			"todavía no se ha (entregado|podido)", "aún no se ha (entregado|podido)", "se ha (retrasado|demorado)",
			"entrega (retrasada|demorada)", "se seguirá intentando", "no es necesario (que vuelva a enviar|reenviar)",
			"seguiremos intentando",
		},
		receipts: []string{
			"su documento", "fue recibido por", "ha sido recibido por",
			"(este es un|esto es un) acuse de (recibo|lectura)",
			"su mensaje (fue leído|ha sido leído|se ha leído|fue eliminado)", "confirmación de lectura", "se leyó el",
		},
		challenges: []string{
			"(filtro|sistema|servicio|protección) (anti spam|antispam|contra el correo no deseado)", "(me|nos) protejo (del|de|contra) (spam|correo)", "no (es|soy) un robot", "(haga|hacer|haz) clic (en|aquí)", "(escriba|introduzca|copie) (los|el) (caracteres|código|letras)", "(confirme|verifique|valide) (su|el) (mensaje|envío|dirección|correo)", "(está|ha quedado|queda) (retenido|en espera|en cuarentena|pendiente)", "(validación|verificación|confirmación) (de|del) (su|) (mensaje|remitente|envío|correo)",
			"su mensaje (ha sido|fue|se encuentra) (retenido|puesto en espera)", "para que (sea|su mensaje sea) entregado", "confirme que (usted|) (es|no es)", "demuestre que",
			"haga clic en el (siguiente|) (enlace|vínculo)", "su mensaje está (en espera|retenido|pendiente)",
			"pendiente de (aprobación|verificación)", "verificar que (usted|) (es|no es)",
		},
		tickets: []string{
			"plazo de (respuesta|resolución|atención|tramitación)", "(derivado|derivada|remitido|remitida) (al|a la) (área|oficina|dependencia|unidad) (competente|correspondiente)",
			"(está|están) (pendiente|pendientes) de (aprobación|validación|revisión)", "en (trámite|revisión|proceso)",
			"(esta|la|mi) (dirección|cuenta|casilla) (ya no|ha dejado de) (está|se|es|estar)", "ya no (está en uso|se utiliza|se encuentra activa)", "(constancia|comprobante|acuse) de (recepción|envío|registro|presentación)", "(su|la) (solicitud|presentación|envío) (ha sido|fue) (enviada|registrada|recibida)", "(abrimos|hemos abierto|se ha abierto) (el|un) (caso|ticket)",
			"(ingresó|quedó|ha quedado|fue|ha sido) (registrado|registrada|ingresado|ingresada|con el|bajo el) (con|bajo|el|) (el|) (número|expediente|folio)", "ingresó con el número", "(consultar|seguir) el (estado|avance|trámite)", "(su|el) (trámite|expediente|caso|ticket|folio) (fue|ha sido|n|no|número|exp)", "(días|horas) (hábiles|laborables)", "(número|folio) de (expediente|trámite|solicitud|registro|atención)", "escriba su respuesta (encima|arriba)",
			"(su|una) (solicitud|mensaje|consulta|correo|petición) (ha sido|fue) (recibida|recibido|registrada|registrado)",
			"hemos recibido (su|tu)", "acusamos recibo", "número de (ticket|caso|referencia|seguimiento)", "le responderemos",
			"nos pondremos en contacto", "gracias por (contactar|comunicarse|escribir)", "a la (mayor|) brevedad",
		},
		digestSubjects: []string{
			"(resumen|informe|notificacion|aviso|lista|digest|boletin) (diario |)(de |de la |del |)(cuarentena|correo no deseado|spam|mensajes bloqueados|mensajes en cuarentena|mensajes retenidos)",
		},
		digests: []string{
			"en cuarentena",
			"(han|ha) sido (bloqueado|bloqueados|retenido|retenidos|puestos en cuarentena|identificados)",
			"liberar (el|los|este|estos) (mensaje|mensajes|correo|correos)",
			"fueron (bloqueados|retenidos)",
		},
		unsubscribe: []string{
			"(dejar de|no desea|no quiere|no deseas) (seguir|) (recibir|recibiendo) (este|estos|esta|nuestros|más|el|mensajes|correos)", "(ver|leer) (este|en|el) (correo en|mensaje en|navegador|el navegador|tu navegador|su navegador|línea|boletín)", "(baja|bajas) (de|del) (la lista|boletín|newsletter|esta lista)", "recibes este (correo|mensaje|boletín)", "suscri* a (este|nuestro) boletín",
			"darse de baja", "dar de baja", "cancelar (la|su) suscripción", "anular (la|su) suscripción",
			"usted recibe este (correo|mensaje)", "ha recibido este (correo|mensaje) porque", "desuscribirse",
		},
		systems: []string{
			"sistema de (entrega|correo)", "subsistema de entrega",
		},
		administrators: []string{
			"servicio de (correo|mensajería|correo electrónico)", "servidor de correo", "robot de correo",
			"administrador del sistema", "administrador de correo",
		},
		calendarAnswers: []string{
			"ha (aceptado|rechazado|declinado) (esta|la|su) invitación",
		},
		asks: []string{
			"(por favor|favor|sírvase|ruego|rogamos) (enviarnos|indicarnos|decirnos|confirmarnos|nos|envíen|indiquen)",
			"(confirmo|confirmamos|confirma) que", "hablará", "intervendrá", "hará uso", "inscrib*", "inscriba*",
			"hacer uso de la palabra", "tomar la palabra",
			"desea (intervenir|tomar|hacer|participar|hablar|inscribirse|pronunciar)", "deseamos", "quisiéramos",
			"solicita (intervenir|la|su|ser|el)", "solicitamos", "rogamos", "agregar", "añadir a", "en nombre de", "podrían",
			"sírvase", "sírvanse", "les reenvío", "tiene (el honor|a bien)",
		},
		polite: []string{
			"estimad*", "buenos días", "buen día", "buenas tardes", "señor", "señora", "señores", "excelencia", "hola", "muchas gracias", "gracias", "saludos", "atentamente", "cordialmente",
		},
		reports: []string{
			"el servidor de correo (le|les|) (informa|comunica|notifica)", "este es el (servidor|sistema) de correo", "este mensaje fue creado automáticamente por",
		},
	}
}
