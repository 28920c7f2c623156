package entity

import (
	"strings"

	"golang.org/x/text/encoding/charmap"
)

// singleByte returns the table of a charset in which every byte is a character; nil for any other, and for the rare
// ones among them. They are most of what mail is written in beside UTF-8, and need no reader with its buffers.
func singleByte(label string) *charmap.Charmap {
	switch label {
	case "windows-1250":
		return charmap.Windows1250
	case "windows-1251":
		return charmap.Windows1251
	case western:
		return charmap.Windows1252
	case "windows-1253":
		return charmap.Windows1253
	case "windows-1254":
		return charmap.Windows1254
	case "windows-1256":
		return charmap.Windows1256
	case "windows-1257":
		return charmap.Windows1257
	case "iso-8859-2":
		return charmap.ISO8859_2
	case "iso-8859-5":
		return charmap.ISO8859_5
	case "iso-8859-6":
		return charmap.ISO8859_6
	case "iso-8859-7":
		return charmap.ISO8859_7
	case "iso-8859-15":
		return charmap.ISO8859_15
	case "koi8-r":
		return charmap.KOI8R
	case "koi8-u":
		return charmap.KOI8U
	}
	return nil
}

func decodeSingleByte(b []byte, table *charmap.Charmap) string {
	var text strings.Builder
	text.Grow(len(b) + foreign(b)) // most characters beyond ASCII take two bytes in UTF-8
	for _, c := range b {
		text.WriteRune(table.DecodeByte(c))
	}
	return text.String()
}
