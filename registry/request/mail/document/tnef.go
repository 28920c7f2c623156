package document

import (
	"bytes"
	"encoding/binary"
	"strconv"
	"strings"

	"speakerlist/registry/request/mail/entity"
)

// A Winmail is what Outlook wrapped into a winmail.dat, MS-OXTNEF: the body that other programs cannot see, and the
// files attached.
type Winmail struct {
	Text  string
	HTML  string // of the body, where that is what there is
	Files []WinmailFile
}

// A WinmailFile is a file within a winmail.dat.
type WinmailFile struct {
	Name string
	Size int
}

const (
	tnefSignature  = 0x223e9f78
	maxTNEFFiles   = 100
	maxProperties  = 2000
	attBody        = 0x0002800c
	attAttachTitle = 0x00018010
	attAttachData  = 0x0006800f
	attMAPIProps   = 0x00069003
	attOEMCodepage = 0x00069007
)

// ReadWinmail reads a winmail.dat; of one that is broken, as much as stands before the break.
func ReadWinmail(content []byte) Winmail {
	var w Winmail
	b := cursor{content}
	if b.uint32() != tnefSignature {
		return w
	}
	b.next(2)
	codepage := "windows-1252"
	for len(b.rest) > 9 && len(w.Files) < maxTNEFFiles {
		b.next(1) // of the message, or of an attachment
		id := b.uint32()
		data := b.next(int(b.uint32()))
		b.next(2) // checksum
		switch id {
		case attOEMCodepage:
			codepage = codepageName(data)
		case attBody:
			w.Text = tnefString(data, codepage)
		case attMAPIProps:
			w.properties(data, codepage)
		case attAttachTitle:
			w.Files = append(w.Files, WinmailFile{Name: tnefString(data, codepage)})
		case attAttachData:
			if len(w.Files) == 0 || w.Files[len(w.Files)-1].Size > 0 {
				w.Files = append(w.Files, WinmailFile{})
			}
			w.Files[len(w.Files)-1].Size = len(data)
		}
	}
	return w
}

// The properties that hold a body, and the types that they have, MS-OXPROPS and MS-OXCDATA.
const (
	propBody    = 0x1000
	propRTF     = 0x1009
	propHTML    = 0x1013
	typeString8 = 0x001e
	typeUnicode = 0x001f
	typeObject  = 0x000d
	typeBinary  = 0x0102
)

// properties looks through a list of properties for a body.
func (w *Winmail) properties(data []byte, codepage string) {
	b := cursor{data}
	for range min(int(b.uint32()), maxProperties) {
		kind, id := b.uint16(), b.uint16()
		if len(b.rest) == 0 {
			return
		}
		if id >= 0x8000 {
			b.named()
		}
		values := b.values(kind)
		if len(values) == 0 {
			continue
		}
		switch {
		case id == propBody && kind == typeUnicode:
			text, _ := entity.Decode(values[0], "utf-16le")
			w.Text = strings.TrimRight(text, "\x00")
		case id == propBody && kind == typeString8 && w.Text == "":
			w.Text = tnefString(values[0], codepage)
		case id == propHTML:
			w.HTML = tnefString(values[0], "")
		case id == propRTF && w.Text == "":
			w.Text = RTF(unpackRTF(values[0]))
		}
	}
}

func tnefString(data []byte, codepage string) string {
	data = bytes.TrimRight(data[:min(len(data), maxText)], "\x00")
	text, _ := entity.Decode(data, codepage)
	return text
}

func codepageName(data []byte) string {
	b := cursor{data}
	switch n := b.uint32(); n {
	case 936:
		return "gb18030"
	case 65001:
		return "utf-8"
	case 0:
		return "windows-1252"
	default:
		return "cp" + strconv.Itoa(int(n))
	}
}

// A cursor reads little-endian numbers and stops at the end of its bytes.
type cursor struct{ rest []byte }

func (c *cursor) next(n int) []byte {
	if n < 0 || n > len(c.rest) {
		n = len(c.rest)
	}
	b := c.rest[:n]
	c.rest = c.rest[n:]
	return b
}

func (c *cursor) uint16() uint16 {
	var b [2]byte
	copy(b[:], c.next(2))
	return binary.LittleEndian.Uint16(b[:])
}

func (c *cursor) uint32() uint32 {
	var b [4]byte
	copy(b[:], c.next(4))
	return binary.LittleEndian.Uint32(b[:])
}

// padded reads bytes that are filled up to a multiple of four.
func (c *cursor) padded(n int) []byte {
	b := c.next(n)
	if n >= 0 {
		c.next((4 - n%4) % 4)
	}
	return b
}

// named passes over the name of a property.
func (c *cursor) named() {
	c.next(16)
	if c.uint32() == 0 {
		c.next(4)
		return
	}
	c.padded(int(c.uint32()))
}

// values reads the values of a property.
func (c *cursor) values(kind uint16) [][]byte {
	const multiple = 0x1000
	count := 1
	variable := false
	switch kind &^ multiple {
	case typeString8, typeUnicode, typeObject, typeBinary:
		variable = true
	}
	if variable || kind&multiple != 0 {
		count = int(c.uint32())
	}
	var values [][]byte
	for range min(count, maxProperties) {
		switch {
		case len(c.rest) == 0:
			return values
		case variable:
			values = append(values, c.padded(int(c.uint32())))
		default:
			values = append(values, c.next(fixedSize(kind&^multiple)))
		}
	}
	return values
}

func fixedSize(kind uint16) int {
	switch kind {
	case 0x0005, 0x0006, 0x0007, 0x0014, 0x0040: // double, currency, time, 64-bit integer
		return 8
	case 0x0048: // identifier
		return 16
	}
	return 4
}
