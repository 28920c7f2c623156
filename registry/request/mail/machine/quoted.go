package machine

import (
	"regexp"
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

// ownWords returns a text without the words of others in it: without what stands in quotation marks and the subjects
// and files that it names on lines of their own, and up to where the header of a message begins in it. The subject of a
// message that a machine speaks of may well be 'Request for the floor'.
func ownWords(text string) string {
	var kept strings.Builder
	quotes := slices.ContainsFunc(openingMarks(), func(mark string) bool { return strings.Contains(text, mark) })
	for line := range strings.Lines(text) {
		if strings.Contains(line, ":") && transportField().MatchString(line) {
			break
		}
		if mayNameSubject(line) && subjectLine().MatchString(line) || strings.Contains(line, ".") && fileLine().MatchString(line) {
			continue
		}
		if quotes {
			line = quotedWords().ReplaceAllString(line, " … ")
		}
		kept.WriteString(line)
	}
	return kept.String()
}

// openingMarks are the quotation marks that stand before what is quoted.
func openingMarks() []string { return []string{"«", "“", "„", "《", "「", `"`} }

// mayNameSubject says whether a line begins with the letter of a word that subjectLine knows: most do not, and are not
// matched then.
func mayNameSubject(line string) bool {
	first, _ := utf8.DecodeRuneInString(strings.TrimLeft(line, ">* \t\r\n"))
	return strings.ContainsRune("omwstabekäтнзا邮郵原信工申事主标標件제", unicode.ToLower(first))
}

// title returns the subject of a message without what stands before one that is answered, where it is long enough to
// know it again; else what no text holds.
func (l *look) title() string {
	subject := strings.TrimSpace(l.Subject)
	if l.isReply() {
		_, subject, _ = strings.Cut(strings.ReplaceAll(subject, "：", ":"), ":")
		subject = strings.TrimSpace(subject)
	}
	const enough = 12 // letters
	if utf8.RuneCountInString(subject) < enough {
		return "\x00"
	}
	return subject
}

var (
	// quotedWords matches what stands in quotation marks on a line.
	quotedWords = sync.OnceValue(func() *regexp.Regexp {
		return regexp.MustCompile(`«[^«»]+»|“[^“”]+”|„[^„“”]+[“”]|《[^《》]+》|「[^「」]+」|"[^"]+"`)
	})
	// transportField matches fields that only programs write, RFC 5321 section 4.4 and the like.
	transportField = sync.OnceValue(func() *regexp.Regexp {
		return regexp.MustCompile(`(?i)^[>\s]*(?:received|return-path|dkim-signature|arc-seal|message-id|mime-version|content-type|x-speakerlist-letter):`)
	})
	// fileLine matches a line that is the name of a file, perhaps with its size.
	fileLine = sync.OnceValue(func() *regexp.Regexp {
		return regexp.MustCompile(`(?i)^.{1,80}\.(?:docx?|pdf|xlsx?|pptx?|odt|rtf|txt|zip)\s*(?:[(（][^()（）]*[)）])?\s*$`)
	})
	// subjectLine matches a line that names a subject, as reports list what they know of a message.
	subjectLine = sync.OnceValue(func() *regexp.Regexp {
		return regexp.MustCompile(`(?i)^[>*\s]*(?:(?:original |message |mail |with )?subject|topic|tema|title|titre|título|titolo|titel|thème|(?:the following )?subject line|objet|sujet|asunto|assunto|oggetto|betreff|onderwerp|ämne|emne|temat|konu|` +
			`тема(?: (?:письма|сообщения))?|название|заголовок|العنوان|(?:الموضوع|موضوع الرسالة)|(?:邮件|郵件|原邮件|信件|工单|申请|事项)?(?:主题|主旨|标题|主題|標題)|件名|제목)[*]*\s*(?:[:：»]|\s\S|$)`)
	})
)
