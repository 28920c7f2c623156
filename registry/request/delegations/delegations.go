// Package delegations knows who may ask for the floor: every State by its names in six languages and its government's
// domains, the organs of the Court, and the well-known organisations. It reads no requests; it finds names in text.
package delegations

import "speakerlist/registry/request/words"

// A Type says what kind of participant a delegation is.
type Type string

// The types of participants.
const (
	State        Type = "state"
	Organisation Type = "organisation"
	CivilSociety Type = "civil_society"
	Court        Type = "court"
)

// A Delegation is one who may ask for the floor.
type Delegation struct {
	Code string `json:"code,omitempty"` // ISO 3166-1 alpha-2, for a State
	Name string `json:"name"`           // the usual short English name; where no table has it, as it writes itself
	Type Type   `json:"type"`
}

// Key tells delegations apart: the code of a State, else the type and the folded name.
func (d Delegation) Key() string {
	if d.Code != "" {
		return d.Code
	}
	return string(d.Type) + " " + words.Fold(d.Name)
}

// Is says whether two delegations are the same: whether they have one Key.
func (d Delegation) Is(other Delegation) bool {
	if d.Code != "" || other.Code != "" {
		return d.Code == other.Code
	}
	return d.Type == other.Type && (d.Name == other.Name || words.Fold(d.Name) == words.Fold(other.Name))
}

// A Mention is a place in a text where a delegation is named.
type Mention struct {
	Delegation Delegation
	Start, End int // byte offsets into the text as given
	Form       Form
	// Also are the other delegations that the same words may mean ('Congo', 'Korea'); a mention with any is
	// ambiguous, and Delegation is then the one most often meant.
	Also []Delegation
}

// A Form says in which form a name stands.
type Form string

// The forms of a name.
const (
	Short     Form = "short"     // Senegal, Sénégal, Сенегала, 塞内加尔
	Formal    Form = "formal"    // Republic of Senegal
	Adjective Form = "adjective" // Senegalese, sénégalaise, сенегальская
	Code      Form = "code"      // an abbreviation in capitals: USA, DRC, RDC, KSA
	Org       Form = "org"       // an organisation or organ, by name or abbreviation
)
