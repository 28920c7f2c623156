package main

import (
	"encoding/base64"
	"fmt"
	"iter"
	"strings"
	"time"
)

// A crowd writes to the mailbox: many delegations, each in its language and manner.
type crowd struct {
	messages int
	heavy    int // how many messages there are to one with a mebibyte attached; zero for none
}

// all returns the crowd's messages, received evenly over twenty days that end now.
func (c crowd) all() iter.Seq2[time.Time, []byte] {
	return func(yield func(time.Time, []byte) bool) {
		const span = 20 * 24 * time.Hour
		first := time.Now().Add(-span).Truncate(time.Second)
		for n := range c.messages {
			received := first.Add(span / time.Duration(c.messages) * time.Duration(n))
			if !yield(received, c.message(n, received)) {
				return
			}
		}
	}
}

// message returns the nth message.
func (c crowd) message(n int, sent time.Time) []byte {
	d := delegateOf(n)
	var m strings.Builder
	fmt.Fprintf(&m, "Return-Path: <%[1]s>\nDelivered-To: list@assembly.example\n"+
		"Received: from mail.%[2]s (mail.%[2]s [192.0.2.%[3]d])\n\tby mx.assembly.example with ESMTPS id %08[4]x\n"+
		"\tfor <list@assembly.example>; %[5]s\n"+
		"Authentication-Results: mx.assembly.example; dkim=pass header.d=%[2]s; spf=pass smtp.mailfrom=%[1]s; dmarc=pass\n",
		d.address, d.domain, n%250+1, n*2654435761, sent.Format(time.RFC1123Z))
	fmt.Fprintf(&m, "From: %s <%s>\nTo: Secretariat <list@assembly.example>\n", d.name, d.address)
	if n%17 != 0 { // the others forget it, and are refused
		m.WriteString("Cc: Embassy <embassy@host.example>\n")
	}
	fmt.Fprintf(&m, "Subject: %s\nMessage-ID: <%d.%d@%s>\nDate: %s\nMIME-Version: 1.0\n",
		d.subject(n), sent.Unix(), n, d.domain, sent.Format(time.RFC1123Z))
	if n%41 == 0 {
		m.WriteString("Auto-Submitted: auto-replied\n")
	}
	text := d.text(n)
	if c.heavy > 0 && n%c.heavy == 0 {
		fmt.Fprintf(&m, "Content-Type: multipart/mixed; boundary=outer\n\n--outer\n%s\n--outer\n%s\n--outer--\n", alternative(text), attachment(n))
	} else {
		m.WriteString(alternative(text))
	}
	return []byte(m.String())
}

// asks says whether the nth message is a request, which is answered whatever it says.
func asks(n int) bool { return n%37 != 0 && n%41 != 0 && n%43 != 0 }

// A delegate writes for a delegation.
type delegate struct {
	name, address, domain string
	delegation            string // as a sentence of the language has it
	tongue                tongue
}

// A tongue is a way to write in a language.
type tongue struct {
	subject, request, withdrawal, greeting string
	states                                 []string
}

func tongues() []tongue {
	return []tongue{
		{
			"Request to speak, %s", "Dear colleagues,\n\n%s would like to be inscribed on the list of speakers for segment %s of the plenary session on cooperation. The statement will be delivered by %s.",
			"Dear colleagues,\n\n%s withdraws its request to take the floor in segment %s. %s thanks you for your work.", "Kind regards,",
			[]string{"The delegation of Kenya", "The delegation of Norway", "The delegation of Fiji", "The delegation of Ghana", "The delegation of Japan", "The Permanent Mission of Samoa", "The delegation of New Zealand", "The delegation of Botswana", "The delegation of Namibia", "The delegation of Malta"},
		},
		{
			"Inscription sur la liste des orateurs, %s", "Madame, Monsieur,\n\n%s souhaite être inscrite sur la liste des orateurs pour le segment %s de la séance plénière sur la coopération. La déclaration sera prononcée par %s.",
			"Madame, Monsieur,\n\n%s retire sa demande d'inscription au segment %s. %s vous remercie.", "Veuillez agréer nos salutations distinguées,",
			[]string{"La délégation du Sénégal", "La délégation de la Belgique", "La délégation du Mali", "La délégation du Bénin", "La délégation de la Tunisie", "La délégation du Gabon", "La délégation de la Suisse", "La délégation du Luxembourg"},
		},
		{
			"Solicitud de uso de la palabra, %s", "Estimados colegas:\n\n%s solicita ser inscrita en la lista de oradores para el segmento %s de la sesión plenaria sobre cooperación. Hará uso de la palabra %s.",
			"Estimados colegas:\n\n%s retira su solicitud de inscripción para el segmento %s. %s les agradece su labor.", "Atentamente,",
			[]string{"La delegación de Chile", "La delegación del Perú", "La delegación de Colombia", "La delegación de España", "La delegación de Panamá", "La delegación del Uruguay", "La delegación de Costa Rica", "La delegación del Paraguay"},
		},
		{
			"Просьба о предоставлении слова, %s", "Уважаемые коллеги,\n\n%s просит включить её в список ораторов по сегменту %s пленарного заседания по вопросам сотрудничества. Выступать будет %s.",
			"Уважаемые коллеги,\n\n%s отзывает свою заявку на выступление в сегменте %s. %s благодарит вас.", "С уважением,",
			[]string{"Делегация Таджикистана", "Делегация Грузии", "Делегация Молдовы", "Делегация Монголии", "Делегация Болгарии"},
		},
		{
			"طلب تسجيل في قائمة المتكلمين، %s", "السادة الزملاء،\n\n%s يطلب التسجيل في قائمة المتكلمين في الجزء %s من الجلسة العامة بشأن التعاون. وسيلقي البيان %s.",
			"السادة الزملاء،\n\n%s يسحب طلب التسجيل في الجزء %s. %s يشكركم.", "وتفضلوا بقبول فائق الاحترام،",
			[]string{"وفد الأردن", "وفد تونس", "وفد دولة فلسطين", "وفد جيبوتي"},
		},
		{
			"申请发言，%s", "各位同事：\n\n%s申请列入合作问题全体会议第%s部分的发言名单。发言人为%s。",
			"各位同事：\n\n%s撤回第%s部分的发言申请。%s谨致谢意。", "此致",
			[]string{"日本代表团", "大韩民国代表团", "柬埔寨代表团", "蒙古代表团"},
		},
	}
}

// delegateOf returns who writes the nth message: for a State every third time, and else for an organisation that hardly
// anybody else writes for.
func delegateOf(n int) delegate {
	given := []string{"Aminata", "Ingrid", "Tomás", "Mere", "Kofi", "Yuki", "Leila", "Pavel", "Chloé", "Andrew", "Rosa", "Samir"}
	family := []string{"Diallo", "Halvorsen", "Quiroga", "Tuilagi", "Mensah", "Takeda", "Haddad", "Petrov", "Lambert", "Okafor", "Ferrer", "Nasser", "Lindqvist"}
	all := tongues()
	d := delegate{name: given[n%len(given)] + " " + family[n/3%len(family)], tongue: all[n/3%len(all)]}
	if n%3 == 0 {
		states := d.tongue.states
		d.delegation, d.domain = states[n/18%len(states)], fmt.Sprintf("mission%d.example", n%180)
	} else {
		d.tongue = all[0]
		body := []string{"Coalition", "Alliance", "Network", "Association", "Federation", "Forum", "Council", "Centre", "Institute", "Union", "Society"}
		about := []string{"Justice", "Victims", "Human Rights", "the Rule of Law", "Peace", "Accountability", "Women", "Lawyers", "Journalists", "Reparations", "Refugees", "Children", "Witnesses"}
		where := []string{"Lakes", "Coast", "Highlands", "Islands", "Delta", "Plains", "Gulf", "Valley", "Desert", "Northern", "Southern", "Eastern", "Western", "Central", "Capital", "River", "Forest"}
		d.delegation = fmt.Sprintf("The %s %s for %s", where[n/5%len(where)], body[n%len(body)], about[n/2%len(about)])
		d.domain = fmt.Sprintf("organisation%d.example", n%2431)
	}
	d.address = fmt.Sprintf("delegate%d@%s", n, d.domain)
	return d
}

func (d delegate) subject(n int) string {
	subject := fmt.Sprintf(d.tongue.subject, d.delegation)
	if n%41 == 0 {
		subject = "Automatic reply: " + subject
	}
	return "=?utf-8?B?" + base64.StdEncoding.EncodeToString([]byte(subject)) + "?="
}

// text returns what a delegate writes: the request or what comes instead of one now and then, a signature, and the
// invitation that is answered.
func (d delegate) text(n int) string {
	segment := []string{"I", "II"}[n/2%2]
	says := fmt.Sprintf(d.tongue.request, d.delegation, segment, d.name)
	switch {
	case n%41 == 0:
		says = "Thank you for your message. I am out of the office until Monday and will answer when I am back."
	case n%37 == 0:
		says = fmt.Sprintf(d.tongue.withdrawal, d.delegation, segment, d.name)
	case n%43 == 0:
		says = "Dear colleagues,\n\nCould you please tell us in which room the session is held, and whether badges can be collected on the day?"
	}
	says += fmt.Sprintf("\n\n%s\n\n-- \n%s\nLegal Adviser\n%s\nTel. +31 70 555 %04d\nwww.%s\n\n"+
		"This message and its attachments may contain confidential information and are intended for the addressee only. "+
		"If you have received it in error, please notify the sender and delete it.\n", d.tongue.greeting, d.name, d.delegation, n%10000, d.domain)
	if n%2 == 0 {
		says += "\nOn Wednesday, 15 November 2023 at 09:12, Secretariat <list@assembly.example> wrote:\n" +
			strings.Repeat("> Participants who wish to speak are invited to write to this address, with the embassy in copy, and to say\n"+
				"> in which of the two segments, I or II, they would like to take the floor. Requests are taken in the order in\n"+
				"> which they are received. The time limit is two minutes.\n>\n", 3)
	}
	return says
}

// alternative returns a text as most programs send it, in plain text and in HTML.
func alternative(text string) string {
	html := strings.NewReplacer("\n\n", "</p>\n<p style=\"margin:0;font-family:Calibri,sans-serif\">", "\n", "<br>\n", ">", "&gt;", "<", "&lt;").Replace(text)
	return fmt.Sprintf("Content-Type: multipart/alternative; boundary=inner\n\n"+
		"--inner\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\n%s\n"+
		"--inner\nContent-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: base64\n\n%s\n--inner--\n",
		lines64([]byte(text)), lines64([]byte("<html><body><p>"+html+"</p></body></html>")))
}

// attachment returns a mebibyte of something that is no text.
func attachment(n int) string {
	content := make([]byte, 1<<20)
	state := uint64(n) + 1
	for i := range content {
		state = state*6364136223846793005 + 1442695040888963407
		content[i] = byte(state >> 56)
	}
	return "Content-Type: image/jpeg; name=\"scan.jpg\"\nContent-Disposition: attachment; filename=\"scan.jpg\"\n" +
		"Content-Transfer-Encoding: base64\n\n" + lines64(content)
}

// lines64 encodes in lines of the length that mail has.
func lines64(content []byte) string {
	const line = 57
	var b strings.Builder
	b.Grow(len(content)*4/3 + len(content)/line + 2)
	for len(content) > 0 {
		n := min(line, len(content))
		b.WriteString(base64.StdEncoding.EncodeToString(content[:n]))
		b.WriteByte('\n')
		content = content[n:]
	}
	return b.String()
}
