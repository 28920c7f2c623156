package document

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"io"
	"strings"
)

const (
	maxFile = 4 << 20 // bytes of a .docx; the list of files in a zip takes memory in proportion to it
	maxXML  = 1 << 20 // bytes of its text's markup, unpacked: what a zip bomb would exceed
)

// wordText returns the text of a .docx, ISO/IEC 29500-1 section 17: paragraphs, tabs and breaks.
func wordText(content []byte) string {
	if len(content) > maxFile {
		return ""
	}
	archive, err := zip.NewReader(bytes.NewReader(content), int64(len(content)))
	if err != nil {
		return ""
	}
	for _, file := range archive.File {
		if file.Name != "word/document.xml" {
			continue
		}
		r, err := file.Open()
		if err != nil {
			return ""
		}
		defer r.Close()
		return wordXML(io.LimitReader(r, maxXML))
	}
	return ""
}

// wordXML keeps what was read where the markup breaks off.
func wordXML(r io.Reader) string {
	decoder := xml.NewDecoder(r)
	decoder.Strict = false
	var out builder
	inText := false
	for !out.full() {
		token, err := decoder.RawToken()
		if err != nil {
			break
		}
		switch t := token.(type) {
		case xml.StartElement:
			inText = t.Name.Local == "t"
			switch t.Name.Local {
			case "tab":
				out.WriteByte('\t')
			case "br", "cr":
				out.WriteByte('\n')
			}
		case xml.EndElement:
			inText = false
			if t.Name.Local == "p" {
				out.paragraph()
			}
		case xml.CharData:
			if inText {
				out.Write(t)
			}
		}
	}
	return strings.TrimSpace(out.String())
}
