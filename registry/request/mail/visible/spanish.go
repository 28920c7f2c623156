package visible

func spanish() phrasebook {
	return phrasebook{
		from: []string{
			"de", "remitente", "desde",
		},
		sent: []string{
			"enviado", "enviado el", "fecha", "enviada", "fecha de envío", "enviado en", "fecha y hora", "el día",
		},
		to: []string{
			"para", "a", "destinatario", "destinatarios",
		},
		cc: []string{
			"cc", "copia", "con copia", "c c", "copia para", "cco",
		},
		subject: []string{
			"asunto", "tema",
		},
		other: []string{
			"datos adjuntos", "archivos adjuntos", "adjuntos", "adjunto", "importancia", "responder a", "cco", "prioridad",
			"confidencialidad", "categorías", "organización",
		},
		original: []string{
			"mensaje original", "correo original", "mensaje de", "mensaje anterior", "e mail original", "mensaje recibido",
			"original", "cita original", "mensaje inicial",
		},
		forwarded: []string{
			"mensaje reenviado", "inicio del mensaje reenviado", "correo reenviado", "mensaje enviado", "mensaje remitido",
			"reenviado", "inicio de mensaje reenviado", "mensaje reexpedido", "comienzo del mensaje reenviado",
			"principio del mensaje reenviado",
		},
		forwardBy: []string{
			"reenviado por", "mensaje reenviado por", "mensaje reenviado de", "remitido por",
		},
		above: []string{
			"responda por encima de esta línea", "responder por encima de esta línea",
			"por favor responda encima de esta línea", "escriba su respuesta por encima de esta línea",
			"responda encima de esta línea", "por favor escriba su respuesta encima de esta línea",
			"no escriba debajo de esta línea",
		},
		opens: []string{
			"el", "en", "a", "con fecha", "al",
		},
		wrote: []string{
			"escribió", "escribio", "ha escrito", "escribe", "escribía", "escribieron", "va escriure", "ha escrit", "dijo",
			"respondió", "envió", "ha escribió",
		},
		pronouns: []string{
			"yo", "nosotros", "usted", "ustedes", "él", "ella", "ellos", "nuestro", "nuestra", "nuestros", "quien",
		},
		sentFrom: []string{
			"enviado desde", "enviado con", "enviado por", "enviado mediante", "enviado a través", "enviado vía", "enviado de",
			"mandado desde", "escrito desde", "mensaje enviado desde", "enviat des", "enviat del",
		},
		sentBy: []string{
			"obtener outlook para", "obtén outlook para", "descargar outlook para", "enviado desde mi móvil",
			"enviado desde mi celular", "enviado desde outlook", "enviado desde yahoo", "enviado desde correo para windows",
			"enviado con proton", "enviado desde mi",
		},
		footers: []string{
			"(exclusivamente|únicamente|solamente|sólo|solo) (para|a|dirigid*|al) (su|el|la|uso|destinatario|persona)",
			"(dirigido|destinado|dirigida) (exclusivamente|únicamente|exclusiva|solamente)", "uso exclusivo (de|del)",
			"no (es|fuera|fuese|sea) (usted|el|) (el|) destinatario",
			"si (usted|) (ha|hubiera|no|recibe|recibió) (recibido|es|este|usted|el|por)",
			"recibido (este|el|esta|por) (mensaje|correo|e mail|comunicación|error|equivocación) (por error|por equivocación|y|)",
			"por error (le|por favor|rogamos|comuníque*|notifíque*|elimín*|avise)",
			"información (confidencial|privilegiada|reservada)", "carácter confidencial", "(es|son) confidencial*",
			"confidencial y (puede|está|para|de|privilegiad*|protegida)", "secreto profesional",
			"(queda|está|quedan) (estrictamente|terminantemente|expresamente|) (prohibid*)", "prohibida (su|la|toda|por)",
			"divulgación (no|copia|o)", "piense en el medio ambiente", "antes de imprimir",
			"(cuide|cuidemos|proteja|protejamos|piensa en) (el|) medio ambiente", "imprimir este (correo|mensaje|e mail)",
			"libre de virus", "(analizado|comprobado|escaneado|revisado) (por|con|en busca)",
			"no se han (detectado|encontrado) virus", "darse de baja", "dar de baja", "cancelar (su|la) suscripción",
			"dejar de recibir", "ha recibido este (correo|mensaje) porque", "aviso (legal|de confidencialidad)",
			"no se hace responsable", "no (asume|acepta) (ninguna|) responsabilidad", "protección de datos", "datos personales",
			"ley orgánica", "rgpd", "política de privacidad",
			"este (mensaje|correo|e mail) (y|puede|contiene|es|electrónico|va|se|está) (sus|cualquier|los|contener|información|confidencial|y|es|contiene|dirigid*|destinad*|puede|para)",
			"las opiniones (expresadas|contenidas|vertidas)", "no (necesariamente|) (representa|reflejan|representan)",
		},
		legal: []string{
			"confidencial", "destinatario", "error", "remitente", "eliminar", "divulgación", "prohibida", "prohibido",
			"responsabilidad", "virus", "adjuntos", "notificar", "privilegiada", "confidencialidad", "copia", "difusión",
			"electrónico", "legal",
		},
		headings: []string{
			"aviso legal", "aviso de confidencialidad", "confidencialidad", "aviso", "advertencia", "nota de confidencialidad",
			"cláusula de confidencialidad", "importante", "atención", "privacidad",
		},
		banners: []string{
			"correo externo", "mensaje externo", "remitente externo", "precaución este", "advertencia este", "atención este",
			"este (correo|mensaje) (proviene|se originó|fue enviado|es) (de|desde|fuera|externo)",
			"no suele recibir (correo|correos)", "no recibe a menudo", "correo electrónico externo",
		},
		bannerPart: []string{
			"fuera de (la|su|nuestra) (organización|institución|empresa|entidad)", "no haga clic", "remitente externo",
			"por qué esto es importante", "no suele recibir correo",
		},
		classified: []string{
			"externo", "precaución", "uso interno", "uso oficial", "confidencial", "público", "reservado", "sin clasificar",
			"no clasificado",
		},
		valedictions: []string{
			"saludos", "un saludo", "saludos cordiales", "cordiales saludos", "un cordial saludo", "cordial saludo",
			"un saludo cordial", "atentos saludos", "saludos atentos", "muchos saludos", "cordialmente", "muy cordialmente",
			"atentamente", "muy atentamente", "respetuosamente", "muy respetuosamente", "sinceramente",
			"con (un|mis|nuestros|los|mi|la|cordial|atentos|toda|respeto|el|mejores|un cordial|aprecio|gratitud) (cordial|saludo|saludos|mejores|más|atentos|cordiales|consideración|respeto|aprecio|mayor|debida|debido)",
			"gracias", "muchas gracias", "mil gracias", "gracias de antemano", "gracias por todo", "un abrazo", "abrazos",
			"abrazo", "afectuosamente", "le saluda", "quedo atento", "quedo atenta", "quedamos atentos", "att", "atte", "cdte",
			"slds", "sds", "buen día", "que tenga", "hasta pronto", "con afecto",
		},
		closings: []string{
			"reciba", "reciban", "le saluda", "les saluda", "sin otro particular", "aprovecho la (oportunidad|ocasión)",
			"aprovechamos la (oportunidad|ocasión)", "quedo (a|de)", "quedamos (a|de)", "gracias (por|de) (su|antemano|la)",
			"agradeciendo", "agradezco", "a la espera", "en espera de", "agradecemos", "con la mayor", "con el mayor",
			"con mi más", "con un cordial", "con cordiales",
		},
		offices: []string{
			"embajada", "ministerio", "misión", "embajador", "embajadora", "consejero", "consejera", "secretario", "secretaria",
			"dirección", "director", "directora", "oficina", "jefe", "jefa", "departamento", "agregado", "agregada",
			"consulado", "representación", "representante", "delegado", "asesor", "asesora", "jurídica", "jurídico",
			"jurídicos", "abogado", "abogada", "fiscal", "fiscalía", "relaciones exteriores", "asuntos", "cancillería",
			"república", "gobierno", "naciones unidas", "organización", "asociación", "universidad", "instituto", "fundación",
			"comisión", "comité", "consejo", "presidente", "presidenta", "coordinador", "coordinadora", "unidad", "calle",
			"avenida", "av", "piso", "edificio", "rree", "subdirector", "subdirectora", "encargado", "encargada", "rector",
			"ministro", "ministra", "lic", "licenciado", "ing", "área", "gerente", "analista", "coordinación", "protocolo",
			"defensoría",
		},
		contacts: []string{
			"tel", "tél", "teléfono", "teléfonos", "tlf", "tfno", "fax", "móvil", "celular", "cel", "correo",
			"correo electrónico", "e mail", "mail", "web", "sitio web", "página web", "dirección", "oficina", "extensión",
			"ext", "conmutador", "directo", "síganos", "síguenos",
		},
		courtesies: []string{
			"s e", "su excelencia", "excmo", "excma", "sr", "sra", "srta", "señor", "señora", "d", "doña", "don", "orador",
			"oradora", "nombre", "nombre del", "embajadora", "el señor", "la señora", "estimados", "estimado", "estimada",
			"hola", "oradores",
		},
		asks: []string{
			"sírvase", "sírvanse", "favor de", "por favor", "solicita", "solicitamos", "solicito", "ruego", "rogamos", "desea",
			"deseamos", "deseo", "quisiera", "quisiéramos", "agradeceré", "agradeceríamos", "agradecería", "inscribir",
			"inscriba", "inscripción", "hará uso", "hablará", "intervendrá", "tomar la palabra", "la palabra", "segmento",
			"segmentos", "orador", "oradora", "oradores", "declaración", "intervención", "podría", "podrían", "en lugar de",
			"retirar", "retiro", "cancelar", "p d", "adjunto", "adjunta", "adjuntamos", "confirmar", "confirmen",
		},
	}
}
