package imapwatch

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"net"
	"sync"
	"time"
)

var (
	errSilent = errors.New("the server kept silent")
	errSlow   = errors.New("the server was too slow")
	errFlood  = errors.New("the server sent more than was asked for")
)

// A meteredConn stands between the IMAP client and the connection, above TLS, for what the client does not do: it
// bounds how long the server may be silent and how much it may send, drops what the client would choke on, keeps the error
// that ended the connection and the server's last words, and notices where the server ends IDLE by itself.
type meteredConn struct {
	net.Conn

	ahead []byte // what is read before the connection
	sieve sieve

	mu      sync.Mutex
	silence time.Duration // zero while the server owes no answer
	armed   time.Time     // when the read deadline was last moved
	left    int64         // bytes that the server may still send
	failure error         // what ended the connection
	tail    []byte        // the end of what was read last

	idle      idling
	idleEnded chan struct{} // closed when the server ends IDLE
	lineStart bool          // the next byte begins a line
}

// newMeteredConn returns a connection that begins with what the server is taken to have said.
func newMeteredConn(conn net.Conn, ahead []byte) *meteredConn {
	return &meteredConn{Conn: conn, ahead: ahead}
}

// idling says what is known of IDLE.
type idling int

const (
	notIdling      idling = iota
	idlingNow             // until DONE
	idlingWasEnded        // by the server: DONE must not follow
)

// expect says that from now on the server owes an answer of at most so many bytes, and may not be silent for longer
// than the time given, zero for any time. It holds for a read that has begun, too.
func (c *meteredConn) expect(silence time.Duration, allowance int64) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.silence, c.left = silence, allowance
	c.arm()
}

// arm moves the read deadline. c.mu is held.
func (c *meteredConn) arm() {
	var deadline time.Time
	if c.armed = time.Now(); c.silence > 0 {
		deadline = c.armed.Add(c.silence)
	}
	_ = c.Conn.SetReadDeadline(deadline) // fails on a closed connection, as the next read will
}

// SetReadDeadline does nothing. The client sets one for each line and each literal, too short for a large one on a slow
// connection, and none while it waits for a line to begin; expect does it instead.
func (c *meteredConn) SetReadDeadline(time.Time) error { return nil }

func (c *meteredConn) Read(b []byte) (int, error) {
	for len(c.ahead) == 0 {
		n, err := c.read(b)
		sifted := c.sieve.sift(b[:n])
		kept := copy(b, sifted)
		c.ahead = append(c.ahead[:0], sifted[kept:]...)
		if kept > 0 || err != nil && len(c.ahead) == 0 {
			return kept, err
		}
	}
	n := copy(b, c.ahead)
	c.ahead = c.ahead[n:]
	return n, nil
}

// read reads what the server says, and keeps account of it.
func (c *meteredConn) read(b []byte) (int, error) {
	if err := c.broken(); err != nil {
		return 0, err // it has ended, and does not come to life again
	}
	n, err := c.Conn.Read(b)
	c.mu.Lock()
	defer c.mu.Unlock()
	if n > 0 {
		c.account(b[:n])
	}
	if c.left < 0 && err == nil {
		err = errFlood
	}
	if err != nil {
		c.fail(err)
	}
	return n, err
}

// account takes note of bytes that were read. c.mu is held.
func (c *meteredConn) account(b []byte) {
	const words = 256
	c.left -= int64(len(b))
	if c.silence > 0 && time.Since(c.armed) > c.silence/16 {
		c.arm()
	}
	c.tail = append(c.tail, b[max(0, len(b)-words):]...)
	c.tail = append(c.tail[:0], c.tail[max(0, len(c.tail)-words):]...)
	if c.idle != idlingNow {
		return
	}
	for _, char := range b {
		// While idling, every line begins with an asterisk but the one that ends it, which begins with the tag.
		if c.lineStart && char == 'T' {
			close(c.idleEnded)
			c.idle = idlingWasEnded
			return
		}
		c.lineStart = char == '\n'
	}
}

func (c *meteredConn) Write(b []byte) (int, error) {
	if string(b) == "DONE\r\n" && c.endIdle() {
		return len(b), nil
	}
	n, err := c.Conn.Write(b)
	if err != nil {
		c.mu.Lock()
		defer c.mu.Unlock()
		c.fail(err)
	}
	return n, err
}

// fail keeps the first error. c.mu is held.
func (c *meteredConn) fail(err error) {
	if c.failure != nil || errors.Is(err, net.ErrClosed) || errors.Is(err, io.ErrClosedPipe) { // closed by ourselves
		return
	}
	switch {
	case isTimeout(err) && c.silence > 0:
		err = fmt.Errorf("%w for %v", errSilent, c.silence)
	case errors.Is(err, io.EOF), errors.Is(err, io.ErrUnexpectedEOF): // the latter is what TLS makes of it
		err = errors.New("the server closed the connection")
	}
	if op, ok := errors.AsType[*net.OpError](err); ok {
		err = op.Err // without the port of ours, which would make each failure look new
	}
	if words := lastWords(c.tail); words != "" {
		err = fmt.Errorf("%w, saying %q", err, words)
	}
	c.failure = err
}

func isTimeout(err error) bool {
	e, ok := errors.AsType[net.Error](err)
	return ok && e.Timeout()
}

// lastWords returns the text of a BYE (RFC 9051 section 7.1.5) if that is the last line that a server said.
func lastWords(tail []byte) string {
	line, whole := bytes.CutSuffix(tail, []byte("\r\n"))
	words, bye := bytes.CutPrefix(line[bytes.LastIndexByte(line, '\n')+1:], []byte("* BYE "))
	if !whole || !bye {
		return ""
	}
	return string(words)
}

// farewell returns the text of the BYE that was the last that the server said; empty where it was something else.
func (c *meteredConn) farewell() string {
	c.mu.Lock()
	defer c.mu.Unlock()
	return lastWords(c.tail)
}

// broken returns what ended the connection, if it was the connection.
func (c *meteredConn) broken() error {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.failure
}

// watchIdle returns a channel that is closed when the server ends IDLE by itself. The client does not notice that: it
// would send DONE all the same, as a command that no server knows. So what it sends then is dropped here.
func (c *meteredConn) watchIdle() <-chan struct{} {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.idle, c.idleEnded, c.lineStart = idlingNow, make(chan struct{}), true
	return c.idleEnded
}

// endIdle is called when DONE is due, and says whether the server has ended IDLE before.
func (c *meteredConn) endIdle() (before bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	before = c.idle == idlingWasEnded
	c.idle = notIdling
	return before
}
