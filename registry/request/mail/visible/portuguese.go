package visible

func portuguese() phrasebook {
	return phrasebook{
		from: []string{
			"de", "remetente",
		},
		sent: []string{
			"enviado", "enviada", "enviado em", "enviada em", "data", "data de envio", "data enviada",
		},
		to: []string{
			"para", "a", "destinatário", "destinatários",
		},
		cc: []string{
			"cc", "cópia", "com cópia", "c c", "c cópia",
		},
		subject: []string{
			"assunto",
		},
		other: []string{
			"anexos", "anexo", "importância", "responder para", "responder a", "cco", "bcc", "prioridade", "confidencialidade",
		},
		original: []string{
			"mensagem original", "mensagem de", "e mail original", "email original", "mensagem anterior", "original",
			"compromisso original",
		},
		forwarded: []string{
			"mensagem encaminhada", "mensagem reencaminhada", "início da mensagem encaminhada",
			"início da mensagem reencaminhada", "e mail encaminhado", "encaminhada", "início de mensagem encaminhada",
			"mensagem enviada", "inicio da mensagem reencaminhada", "mensagem redirecionada",
		},
		forwardBy: []string{
			"encaminhado por", "reencaminhado por", "mensagem encaminhada por", "mensagem encaminhada de",
		},
		above: []string{
			"responda acima desta linha", "por favor responda acima desta linha", "digite sua resposta acima desta linha",
			"escreva a sua resposta acima desta linha",
		},
		opens: []string{
			"em", "no dia", "a", "o", "às", "aos",
		},
		wrote: []string{
			"escreveu", "escreveram", "escreve", "escrevia", "disse", "respondeu", "enviou",
		},
		pronouns: []string{
			"eu", "nós", "você", "vocês", "ele", "ela", "eles", "nosso", "nossa", "meu", "minha",
		},
		sentFrom: []string{
			"enviado do", "enviado de", "enviado por", "enviado pelo", "enviado através", "enviado com", "enviado a partir",
			"enviada do", "enviada de", "escrito do", "mandado do",
		},
		sentBy: []string{
			"obter o outlook para", "obtenha o outlook para", "baixar o outlook para", "baixe o outlook", "enviado do meu",
			"enviado a partir do meu", "enviado pelo meu", "enviado do outlook", "enviado do yahoo",
			"enviado do email para windows", "enviado via", "enviada do meu", "transferir o outlook",
		},
		footers: []string{
			"(exclusivamente|unicamente|somente|apenas) (para|ao|à|a|destinad*) (o|a|seu|uso|destinatário|pessoa|conhecimento)",
			"(destinad*|dirigid*|endereçad*) (exclusivamente|unicamente|somente|exclusiva|apenas)", "uso exclusivo",
			"não (é|for|seja) (o|a|um) (destinatário|pessoa)",
			"(se|caso) (você|o senhor|vossa senhoria|v sa|não|tenha|recebeu|a) (recebeu|tenha|não|for|recebido|este|esta)",
			"recebeu esta (mensagem|comunicação) por (engano|erro)",
			"recebido (esta|este|por) (mensagem|e mail|email|engano|erro|correio)", "por engano",
			"informações (confidenciais|privilegiadas|sigilosas)", "(é|são) (confidencial|confidenciais)", "confidencial e",
			"sigilo (profissional|)", "(é|está|fica) (estritamente|expressamente|terminantemente|) proibid*", "proibida a",
			"antes de imprimir", "pense (no|antes de) (meio|imprimir)", "preserve o (meio|)", "(livre|isent*) de vírus",
			"verificad* (por|quanto|contra)", "sem vírus", "cancelar (a|sua) (inscrição|subscrição)", "descadastr*",
			"você recebeu (este|esta) (e mail|mensagem) porque", "aviso (legal|de confidencialidade)", "não se responsabiliza",
			"proteção de dados", "dados pessoais", "lgpd",
			"esta mensagem (e|pode|contém|é|incluindo|eletrônica) (seus|quaisquer|conter|confidencial|destinad*|informações|qualquer|anexos|pode|seus)",
			"este (e mail|email) (e|pode|contém|é) (seus|quaisquer|conter|confidencial|destinad*|informações)",
		},
		legal: []string{
			"confidencial", "confidenciais", "destinatário", "engano", "remetente", "apagar", "divulgação", "proibida",
			"responsabilidade", "vírus", "anexos", "sigilo", "elimine", "eletrônica", "eletrónica", "autorizada",
		},
		headings: []string{
			"aviso legal", "aviso de confidencialidade", "confidencialidade", "aviso", "importante", "atenção", "nota",
		},
		banners: []string{
			"e mail externo", "email externo", "mensagem externa", "remetente externo", "atenção este", "atenção esta",
			"cuidado este", "aviso este", "este (e mail|email) (é|foi|veio|provém|originou se) (de|externo|enviado|fora)",
			"você não costuma receber", "não recebe frequentemente",
		},
		bannerPart: []string{
			"fora da (organização|sua organização|instituição|empresa)", "não clique em", "remetente externo",
			"saiba por que isso é importante",
		},
		classified: []string{
			"externo", "uso interno", "uso oficial", "confidencial", "público", "ostensivo", "reservado",
		},
		valedictions: []string{
			"atenciosamente", "cordialmente", "cumprimentos", "com os melhores cumprimentos", "melhores cumprimentos",
			"com os meus cumprimentos", "com os cumprimentos", "respeitosamente", "saudações", "saudações cordiais",
			"cordiais saudações", "obrigado", "obrigada", "muito obrigado", "muito obrigada", "abraços", "abraço", "um abraço",
			"att", "atte", "atentamente", "grato", "grata", "agradecido", "agradecida", "com estima", "com consideração",
			"bem haja", "sinceramente", "até breve", "bom dia", "bjs", "grande abraço",
		},
		closings: []string{
			"aproveito a oportunidade", "aproveitamos a oportunidade", "sem mais", "agradecemos", "agradeço", "queira aceitar",
			"queiram aceitar", "no aguardo", "fico à", "ficamos à", "desde já",
		},
		offices: []string{
			"embaixada", "ministério", "missão", "embaixador", "embaixadora", "conselheiro", "conselheira", "secretário",
			"secretária", "direção", "diretor", "diretora", "departamento", "divisão", "gabinete", "chefe", "adido", "adida",
			"consulado", "representação", "representante", "assessor", "assessora", "jurídico", "jurídica", "advogado",
			"advogada", "procurador", "procuradoria", "relações exteriores", "negócios estrangeiros", "justiça", "república",
			"governo", "nações unidas", "organização", "associação", "universidade", "instituto", "fundação", "comissão",
			"conselho", "presidente", "coordenador", "coordenadora", "rua", "avenida", "andar", "edifício", "unidade",
			"técnico", "técnica", "protocolo",
		},
		contacts: []string{
			"tel", "telefone", "telefones", "fax", "telemóvel", "celular", "cel", "correio eletrónico", "e mail", "email",
			"site", "endereço", "morada", "ramal", "web", "whatsapp",
		},
		courtesies: []string{
			"s exa", "sua excelência", "sr", "sra", "senhor", "senhora", "dr", "dra", "orador", "oradora", "nome", "caros",
			"prezados", "prezado", "exmo", "exma", "bom dia", "o orador",
		},
		asks: []string{
			"por favor (inscrever|inscreva*|registar|confirmar|confirme)", "solicita", "solicitamos", "solicito", "gostaria",
			"gostaríamos", "deseja", "desejamos", "pretende", "pretendemos", "inscrever", "inscrição", "usar da palavra",
			"fazer uso", "palavra", "orador", "oradora", "segmento", "declaração", "intervenção", "retirar", "cancelar",
			"em vez de", "poderia", "poderiam", "em anexo", "segue",
		},
	}
}
