package request

import (
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"

	"speakerlist/registry/request/mail"
	"speakerlist/registry/request/mail/visible"
)

// around are what stands around the new text of a message and must not count: another State's request, quoted as mail
// clients quote it, a signature that asks, and footers.
func around() map[string]string {
	const asks = "The delegation of Uganda would like to withdraw from segment I and requests the floor in segment II. Speaker: Mr Moses Okello."
	const demande = "La délégation du Gabon souhaite être inscrite au segment II. Orateur : M. Jean Obame."
	return map[string]string{
		"Gmail":        "\n\nOn Mon, 4 Dec 2023 at 10:00, Moses Okello <m.okello@mofa.go.ug> wrote:\n\n> Dear all,\n>\n> " + asks + "\n",
		"Thunderbird":  "\n\nLe 04/12/2023 à 10:00, Jean Obame a écrit :\n> Bonjour,\n>\n> " + demande + "\n",
		"Outlook":      "\n\nFrom: Moses Okello <m.okello@mofa.go.ug>\nSent: Monday, December 4, 2023 10:00 AM\nTo: iccaspcooperation@gmail.com\nSubject: Request\n\n" + asks + "\n",
		"Outlook, fr":  "\n\nDe : Jean Obame <j.obame@diplomatie.gouv.ga>\nEnvoyé : lundi 4 décembre 2023 10:00\nÀ : iccaspcooperation@gmail.com\nObjet : Demande\n\n" + demande + "\n",
		"mail.ru":      "\n\nПонедельник, 4 декабря 2023, 10:00 +03:00 от Moses Okello <m.okello@mofa.go.ug>:\n> " + asks + "\n",
		"QQ":           "\n\n------------------ 原始邮件 ------------------\n发件人: \"Okello\" <m.okello@mofa.go.ug>;\n发送时间: 2023年12月4日(星期一) 上午10:00\n收件人: \"ASP\"<iccaspcooperation@gmail.com>;\n主题: Request\n\n" + asks + "\n",
		"a phone":      "\n\nSent from my iPhone\n",
		"a disclaimer": "\n\nThis e-mail and any attachments are confidential and intended solely for the addressee. If you have received it in error, please notify the sender and delete it.\n",
		"an avis":      "\n\nCe message et ses pièces jointes sont confidentiels et établis à l'intention exclusive de leurs destinataires.\n",
	}
}

// What stands around a message's new text gives the same answer but for evidence.
func TestWhatIsQuotedDoesNotCount(t *testing.T) {
	r := NewReader(example(), []string{"iccaspcooperation@gmail.com"})
	files, err := filepath.Glob("testdata/corpus/*.eml")
	if err != nil || len(files) == 0 {
		t.Fatal("no corpus", err)
	}
	compared := 0
	for _, file := range files {
		raw, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		original := r.Read(raw)
		if original.Kind == Automatic || strings.TrimSpace(original.Text) == "" || passesOn(&original) {
			continue
		}
		plain := r.Read(compose(&original, ""))
		for name, more := range around() {
			compared++
			got := r.Read(compose(&original, more))
			if want, have := answer(&plain), answer(&got); !reflect.DeepEqual(want, have) {
				t.Errorf("%s, with %s below it:\n got %v\nwant %v\n%s", file, name, have, want, original.Text)
			}
		}
	}
	if compared == 0 {
		t.Error("nothing was compared")
	}
}

// passesOn says whether a message exists for what stands below its new text.
func passesOn(q *Request) bool {
	return slices.ContainsFunc(q.Cut, func(p mail.Passage) bool { return p.Cause == visible.Forwarded })
}

// compose writes a message with the sender, subject and new text of another, and more below it.
func compose(q *Request, more string) []byte {
	var cc []string
	for _, a := range q.Cc {
		cc = append(cc, a.Address)
	}
	return fmt.Appendf(nil, "From: <%s>\r\nTo: iccaspcooperation@gmail.com\r\nCc: %s\r\nSubject: %s\r\nMessage-ID: <m@example.org>\r\n"+
		"MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n%s\r\n%s",
		q.From.Address, strings.Join(cc, ", "), q.Subject, strings.ReplaceAll(q.Text, "\n", "\r\n"), strings.ReplaceAll(more, "\n", "\r\n"))
}

// answer is what a request says, without the evidence.
func answer(q *Request) []any {
	delegation := ""
	if q.Delegation != nil {
		delegation = q.Delegation.Key()
	}
	return []any{q.Kind, q.Segments, q.Leaves, delegation, q.Speakers, q.Language, q.Contradiction != "", q.InAttachment}
}
