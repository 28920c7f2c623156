package entity

import "bytes"

// isCMS says whether the entity is a message in the Cryptographic Message Syntax, RFC 8551 section 3.2.
func (e *Entity) isCMS() bool {
	return e.Type == "application/pkcs7-mime" || e.Type == "application/x-pkcs7-mime"
}

// The tags of ASN.1 that are met on the way to the content, X.690.
const (
	tagOctets        = 0x04
	tagObject        = 0x06
	tagOctetsInParts = 0x24
	tagSequence      = 0x30
	tagExplicit      = 0xa0
)

// signedContent returns what was signed, of a CMS message of the type signed-data (1.2.840.113549.1.7.2), RFC 5652
// section 5. The signature is not looked at: who wrote a message is told by the receiving server.
func signedContent(b []byte) ([]byte, bool) {
	signedData := []byte{0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07, 0x02}
	info := inside(b, tagSequence)
	object, rest, ok := berElement(info, 0)
	if !ok || object.tag != tagObject || !bytes.Equal(object.content, signedData) {
		return nil, false
	}
	signed := inside(inside(rest, tagExplicit), tagSequence)
	for range 2 { // the version and the digest algorithms
		_, signed, _ = berElement(signed, 0)
	}
	encapsulated := inside(signed, tagSequence)
	_, encapsulated, _ = berElement(encapsulated, 0)
	octets, _, ok := berElement(inside(encapsulated, tagExplicit), 0)
	if !ok {
		return nil, false
	}
	switch octets.tag {
	case tagOctets:
		return octets.content, len(octets.content) > 0
	case tagOctetsInParts:
		var content []byte
		for rest := octets.content; len(rest) > 0; {
			var part berValue
			if part, rest, ok = berElement(rest, 0); !ok || part.tag != tagOctets {
				break
			}
			content = append(content, part.content...)
		}
		return content, len(content) > 0
	}
	return nil, false
}

type berValue struct {
	tag     byte
	content []byte
}

// inside returns the content of the element that b begins with, if it has that tag.
func inside(b []byte, tag byte) []byte {
	e, _, ok := berElement(b, 0)
	if !ok || e.tag != tag {
		return nil
	}
	return e.content
}

// berElement reads the element that b begins with, X.690 section 8.1; its length may be left open, section 8.1.3.6. One
// that is cut off goes as far as there are bytes.
func berElement(b []byte, depth int) (e berValue, rest []byte, ok bool) {
	const deepest = 8
	if len(b) < 2 || b[0]&0x1f == 0x1f || depth > deepest {
		return berValue{}, nil, false
	}
	e.tag = b[0]
	length := int(b[1])
	b = b[2:]
	switch {
	case length == 0x80:
		for rest = b; ; {
			if len(rest) < 2 || rest[0] == 0 && rest[1] == 0 {
				break
			}
			if _, rest, ok = berElement(rest, depth+1); !ok {
				return berValue{}, nil, false
			}
		}
		e.content = b[:len(b)-len(rest)]
		return e, rest[min(2, len(rest)):], true
	case length > 0x80:
		n := length & 0x7f
		if n > 4 || n > len(b) {
			return berValue{}, nil, false
		}
		length = 0
		for _, c := range b[:n] {
			length = length<<8 | int(c)
		}
		b = b[n:]
	}
	length = min(length, len(b))
	e.content = b[:length]
	return e, b[length:], true
}
