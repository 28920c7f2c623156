package htmltext

import (
	"strconv"
	"strings"
)

// An rgb is a colour, as far as it is known.
type rgb struct {
	kind    colorKind
	r, g, b int
}

type colorKind int

const (
	unset       colorKind = iota
	known                 // by its three parts
	mixed                 // a picture, a gradient, a name that tells nothing here
	transparent           // none
)

var white = rgb{known, 255, 255, 255}

// like says whether nobody can tell two colours apart.
func (c rgb) like(other rgb) bool {
	return near(c.r, other.r) && near(c.g, other.g) && near(c.b, other.b)
}

func near(a, b int) bool { return a-b < 8 && b-a < 8 }

func parseColor(value string) rgb {
	value = strings.ToLower(strings.TrimSpace(value))
	switch value {
	case "white":
		return white
	case "black", "windowtext":
		return rgb{known, 0, 0, 0}
	case "transparent":
		return rgb{kind: transparent}
	case "", "inherit", "initial", "auto", "none":
		return rgb{}
	}
	if hex, ok := strings.CutPrefix(value, "#"); ok {
		hex, _, _ = strings.Cut(hex, " ")
		return parseHex(hex)
	}
	if inside, ok := strings.CutPrefix(value, "rgb"); ok {
		return parseRGB(strings.Trim(inside, "a() "))
	}
	return rgb{kind: mixed}
}

func parseHex(hex string) rgb {
	if len(hex) == 3 {
		hex = string([]byte{hex[0], hex[0], hex[1], hex[1], hex[2], hex[2]})
	}
	n, err := strconv.ParseUint(hex, 16, 32)
	if err != nil || len(hex) != 6 {
		return rgb{kind: mixed}
	}
	return rgb{known, int(n >> 16), int(n >> 8 & 255), int(n & 255)}
}

func parseRGB(inside string) rgb {
	parts := strings.FieldsFunc(inside, func(r rune) bool { return r == ',' || r == ' ' || r == '/' })
	if len(parts) < 3 {
		return rgb{kind: mixed}
	}
	if len(parts) > 3 && number(parts[3]) == 0 {
		return rgb{kind: transparent}
	}
	var c [3]int
	for i := range c {
		n, err := strconv.Atoi(parts[i])
		if err != nil {
			return rgb{kind: mixed}
		}
		c[i] = n
	}
	return rgb{known, c[0], c[1], c[2]}
}
