package machine

func portuguese() phrasebook {
	return phrasebook{
		absentSubjects: []string{
			"resposta automática", "fora do escritório", "ausência", "ausente", "ausência temporária", "ausência do escritório",
			"férias", "em férias", "de férias", "mensagem automática", "fora da repartição", "fora do gabinete",
			"aviso de ausência", "licença",
		},
		absentInSubject: []string{
			"está ausente", "está fora do escritório", "está de férias", "estarei ausente",
		},
		automaticSubjects: []string{
			"confirmação de recebimento", "confirmação de recepção", "aviso de recebimento",
			"recebemos (sua|a sua) (mensagem|solicitação)", "notificação automática", "acuso de recebimento",
		},
		returnSubjects: []string{
			"não entregue", "não é possível entregar", "não foi possível entregar", "mensagem não entregue", "falha na entrega",
			"falha de entrega", "falha no envio", "erro na entrega", "notificação do estado da entrega",
			"notificação de status de entrega", "notificação do status de entrega", "notificação de estado de entrega",
			"devolvido", "e mail devolvido", "mensagem devolvida", "devolvida", "aviso de não entrega",
			"relatório de não entrega", "entrega falhou", "impossível entregar", "erro de entrega", "não pode ser entregue",
		},
		delaySubjects: []string{
			"atrasado", "entrega atrasada", "mensagem atrasada", "entrega retardada",
		},
		receiptSubjects: []string{
			"lida", "lido", "não lida", "não lido", "confirmação de leitura", "recibo de leitura", "lida a mensagem",
			"excluída",
		},
		calendarSubjects: []string{
			"aceito", "aceite", "aceita", "recusado", "recusada", "provisório", "tentativa", "rejeitado",
		},
		absent: []string{
			"(estou|estarei|encontro me|estamos|estaremos) (actualmente|atualmente|no momento|) (fora do escritório|fora do gabinete|ausente|de férias|em férias|em viagem|de licença|em missão|em serviço)",
			"durante a minha ausência", "na minha ausência", "no meu (regresso|retorno)", "quando (regressar|retornar)",
			"acesso limitado", "sem acesso (ao|a)", "(está|estará) (ausente|de férias|fora)", "não (estarei|estou) disponível",
			"retornarei (em|no|a)", "regresso (a|no)", "responderei (ao|à|assim)",
		},
		absentTalk: []string{
			"contact*", "contat*", "urgen*", "regress*", "retorn*", "volta", "respond*", "resposta", "mensage*", "e mail*",
			"email*", "correio", "escritório", "até", "obrigad*", "agradec*", "colega*", "telefon*", "ligue", "escrev*",
			"ausên*", "ausen*", "férias", "prezad*", "cumprimentos", "acesso",
		},
		automatic: []string{
			"(esta é uma|isto é uma) (mensagem|resposta) automática",
			"(mensagem|e mail|email) (gerada|gerado|enviada|enviado) automaticamente", "não responda (a este|a esta|este|esta)",
		},
		returned: []string{
			"não (foi|pôde ser|pode ser|pôde|foi possível) (entregue|entregar)", "não foram entregues",
			"falha (na|de|ao) (entrega|entregar)", "impossível entregar", "endereço (não encontrado|desconhecido|inexistente)",
			"destinatário (desconhecido|não encontrado|inexistente)", "utilizador desconhecido",
			"usuário (desconhecido|inexistente|não existe)", "caixa (postal|de correio|de entrada) (cheia|lotada)",
			"não existe", "foi rejeitada",
		},
		delayed: []string{
			"ainda não foi (entregue|possível)", "atraso na entrega", "está atrasada", "continuaremos (tentando|a tentar)",
			"novas tentativas",
		},
		receipts: []string{
			"este é um (recibo|aviso) de leitura", "sua mensagem foi (lida|exibida|excluída)", "confirmação de leitura",
		},
		tickets: []string{
			"(recebemos|abrimos) (a sua|o seu|sua|o|um) (mensagem|chamado|pedido|e mail|solicitação)", "(dias|horas) úteis", "(número|n) (de|do) (protocolo|chamado|processo)",
			"(sua|a sua|uma) (solicitação|mensagem|pedido) foi (recebida|registrada|registada)",
			"recebemos (a sua|sua|o seu|seu)", "número do (chamado|protocolo|ticket)", "entraremos em contato",
			"entraremos em contacto", "agradecemos (o seu|seu) contato", "responderemos",
		},
		unsubscribe: []string{
			"cancelar (a|sua|a sua) (inscrição|subscrição|assinatura)", "descadastrar", "remover (da|seu)", "você recebeu este",
			"está a receber este",
		},
		systems: []string{
			"sistema de (entrega|correio)",
		},
		administrators: []string{
			"administrador do sistema",
		},
		calendarAnswers: []string{
			"(aceitou|recusou) (este|o|seu) convite",
		},
		asks: []string{
			"(gostaria|gostaríamos|deseja|desejamos|pretende) (de|) (se inscrever|inscrever|inscrever se|usar|intervir|falar|participar|tomar|fazer)",
			"inscrever", "fazer uso da palavra", "usar da palavra", "solicita", "solicitamos", "em nome de", "vimos por",
			"encaminho",
		},
		polite: []string{
			"prezad*", "car(o|a|os|as)", "senhor*", "bom dia", "boa (tarde|noite)", "obrigad*", "cumprimentos", "atenciosamente",
		},
	}
}
