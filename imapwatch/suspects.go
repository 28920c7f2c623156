package imapwatch

import (
	"errors"
	"strings"
)

const (
	// enoughStrikes is how often an item of a message may fail until the message goes without it.
	enoughStrikes = 4
	// enoughWitnesses is how many other messages are tried before the server is believed to have none to give.
	enoughWitnesses = 5
)

// suspects find the message at which connections break, and remember over several connections what was tried. After a
// break the first message that is not accounted for is asked for alone, item by item, and after each success twice as
// many as before: where the server answers in order, the one that breaks it is the first asked for alone, and where it
// does not, the break comes nearer by half each time.
type suspects struct {
	most int // how many messages are asked for at a time; zero: a chunk

	uid       uint32 // the message that is asked for alone
	known     answer // what it has told so far
	header    []byte
	strikes   map[item]int
	reasons   map[item]error
	struck    bool // since this was last asked: by an answer that the client cannot read
	witnesses int  // how many others were tried
	convicted bool // it is not the server: what cannot be had now will not be had
}

func (s *suspects) limit() int {
	if s.most == 0 {
		return chunk
	}
	return s.most
}

func (s *suspects) narrow() { s.most = 1 }

func (s *suspects) widen() {
	if s.most *= 2; s.most >= chunk {
		s.most = 0
	}
}

// accuse begins with another message, unless it is the one in hand.
func (s *suspects) accuse(uid uint32) {
	if s.uid != uid {
		*s = suspects{most: s.most, uid: uid, strikes: make(map[item]int), reasons: make(map[item]error)}
	}
}

// strike counts a failure. What the client cannot read it will not read the next time; a connection may have broken for
// any reason.
func (s *suspects) strike(i item, err error) {
	s.reasons[i] = err
	s.strikes[i]++
	if garbled(err) {
		s.strikes[i]++
		s.struck = true
	}
}

func garbled(err error) bool {
	b, broke := errors.AsType[*breakdown](err)
	return broke && b.garbled
}

// acquit begins anew: it was the server.
func (s *suspects) acquit() {
	clear(s.strikes)
	clear(s.reasons)
}

// convict gives the message a last chance for what may have failed together with the server, which is well again.
func (s *suspects) convict() {
	s.convicted = true
	for i, reason := range s.reasons {
		if s.strikes[i] >= enoughStrikes && !garbled(reason) {
			s.strikes[i] = enoughStrikes - 1
		}
	}
}

// keep keeps what the message in hand has told, were it only the beginning of its content.
func (s *suspects) keep(i item, told answer) {
	if i == itemHeader {
		s.header = told.raw
		return
	}
	s.known.merge(told)
}

// wants says whether it is worth asking for an item.
func (s *suspects) wants(i item) bool {
	total := 0
	for _, n := range s.strikes {
		total += n
	}
	if s.strikes[i] >= enoughStrikes || total >= 2*enoughStrikes {
		return false
	}
	switch i {
	case itemBody:
		return !s.known.whole()
	case itemHeader:
		return !s.known.whole() && s.header == nil
	case itemSize: // good to know, and worth no connection
		return !s.known.has(i) && s.strikes[i] == 0
	default:
		return !s.known.has(i)
	}
}

// message makes a message of what there is. Its Fault says what is wanting, and why.
func (s *suspects) message() Message {
	m := s.known.message(s.uid)
	if len(m.Raw) < len(s.header) {
		m.Raw = s.header
	}
	var wanting []string
	if !s.known.has(itemDate) {
		wanting = append(wanting, "its received time: "+s.reason(itemDate))
	}
	if !s.known.whole() {
		wanting = append(wanting, "its content: "+s.reason(itemBody))
	}
	if len(wanting) > 0 {
		m.Fault = "the server could not give " + strings.Join(wanting, ", nor ")
	}
	return m
}

// reason is why an item is wanting, for people who know the message and not the connection.
func (s *suspects) reason(i item) string {
	err := s.reasons[i]
	if b, broke := errors.AsType[*breakdown](err); broke {
		return b.err.Error()
	}
	if err == nil { // too much else has failed for it to be asked for
		return "it was not tried"
	}
	return err.Error()
}
