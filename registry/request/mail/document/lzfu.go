package document

import "encoding/binary"

// lzfuDictionary is what the dictionary of packed RTF begins with, MS-OXRTFCP section 2.1.2.1.
const lzfuDictionary = `{\rtf1\ansi\mac\deff0\deftab720{\fonttbl;}{\f0\fnil \froman \fswiss \fmodern \fscript \fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\colortbl\red0\green0\blue0` +
	"\r\n" + `\par \pard\plain\f0\fs20\b\i\u\tab\tx`

// maxUnpacked bounds the RTF that is unpacked, in bytes.
const maxUnpacked = 1 << 20

// unpackRTF unpacks RTF as it stands in a message's properties, MS-OXRTFCP; of what is broken, as much as unpacks.
func unpackRTF(packed []byte) []byte {
	const header = 16
	if len(packed) < header {
		return nil
	}
	kind := string(packed[8:12])
	packed = packed[header:]
	if kind == "MELA" {
		return packed
	}
	if kind != "LZFu" {
		return nil
	}
	var window [4096]byte
	at := copy(window[:], lzfuDictionary)
	var out []byte
	put := func(c byte) {
		out = append(out, c)
		window[at] = c
		at = (at + 1) % len(window)
	}
	for len(packed) > 0 && len(out) < maxUnpacked {
		flags := packed[0]
		packed = packed[1:]
		for bit := 0; bit < 8 && len(packed) > 0; bit++ {
			if flags>>bit&1 == 0 {
				put(packed[0])
				packed = packed[1:]
				continue
			}
			if len(packed) < 2 {
				return out
			}
			reference := binary.BigEndian.Uint16(packed)
			packed = packed[2:]
			from := int(reference >> 4)
			if from == at {
				return out
			}
			for range int(reference&15) + 2 {
				put(window[from])
				from = (from + 1) % len(window)
			}
		}
	}
	return out
}
