package mailtest

import (
	"fmt"
	"net"
	"sync"
	"time"
)

// A Proxy passes connections on to a server, and fails as networks do: it cuts them, lets them hang or trickle, or takes
// none. Its methods may be called from several goroutines.
type Proxy struct {
	Addr string // host:port

	target   string
	listener net.Listener
	closed   chan struct{}

	mu       sync.Mutex
	conns    map[net.Conn]struct{}
	flowing  chan struct{} // closed while bytes pass
	refusing bool
	total    int
	piece    int // how many bytes pass at a time; zero: as many as there are
	pause    time.Duration
	most     int // bytes from the server on each connection; zero: no limit
}

// StartProxy starts a proxy for a server's address on a free loopback port.
func StartProxy(target string) (*Proxy, error) {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return nil, fmt.Errorf("start a proxy: %w", err)
	}
	flowing := make(chan struct{})
	close(flowing)
	p := &Proxy{
		Addr: listener.Addr().String(), target: target, listener: listener,
		closed: make(chan struct{}), conns: make(map[net.Conn]struct{}), flowing: flowing,
	}
	go p.accept()
	return p, nil
}

// Cut closes all connections; new ones are taken.
func (p *Proxy) Cut() {
	p.mu.Lock()
	defer p.mu.Unlock()
	for c := range p.conns {
		_ = c.Close()
	}
	clear(p.conns)
}

// Stall lets all connections, new ones too, hang without an answer until Resume: what a half-open TCP connection looks like.
func (p *Proxy) Stall() {
	p.mu.Lock()
	defer p.mu.Unlock()
	select {
	case <-p.flowing:
		p.flowing = make(chan struct{})
	default: // stalled already
	}
}

// Resume lets everything pass that was stalled.
func (p *Proxy) Resume() {
	p.mu.Lock()
	defer p.mu.Unlock()
	select {
	case <-p.flowing:
	default:
		close(p.flowing)
	}
}

// Refuse says whether new connections are closed at once.
func (p *Proxy) Refuse(refuse bool) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.refusing = refuse
}

// Slow lets bytes pass in pieces of a size, zero for any, with a pause before each. Slow(0, 0) lifts it.
func (p *Proxy) Slow(piece int, pause time.Duration) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.piece, p.pause = piece, pause
}

// CutAfter cuts every new connection once the server has said so many bytes on it. Zero lifts it.
func (p *Proxy) CutAfter(bytes int) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.most = bytes
}

// Connections returns how many connections clients have opened so far, refused ones included.
func (p *Proxy) Connections() int {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.total
}

// Close stops the proxy and cuts its connections.
func (p *Proxy) Close() error {
	close(p.closed)
	err := p.listener.Close()
	p.Cut()
	return err
}

func (p *Proxy) accept() {
	for {
		client, err := p.listener.Accept()
		if err != nil {
			return
		}
		p.mu.Lock()
		p.total++
		refusing := p.refusing
		p.mu.Unlock()
		if refusing {
			_ = client.Close()
			continue
		}
		server, err := net.Dial("tcp", p.target)
		if err != nil {
			_ = client.Close()
			continue
		}
		p.mu.Lock()
		p.conns[client], p.conns[server] = struct{}{}, struct{}{}
		most := p.most
		p.mu.Unlock()
		go p.pass(server, client, 0)
		go p.pass(client, server, most)
	}
}

// pass copies from one connection to the other until either is closed, or so many bytes have passed (zero: no limit),
// and closes both.
func (p *Proxy) pass(to, from net.Conn, most int) {
	defer p.drop(to, from)
	buffer := make([]byte, 32*1024)
	for passed := 0; most == 0 || passed < most; {
		n, err := from.Read(buffer)
		if err != nil {
			return
		}
		if most > 0 {
			n = min(n, most-passed)
		}
		passed += n
		if err := p.forward(to, buffer[:n]); err != nil {
			return
		}
	}
}

// forward writes bytes as the proxy lets them pass at the moment.
func (p *Proxy) forward(to net.Conn, bytes []byte) error {
	for len(bytes) > 0 {
		p.mu.Lock()
		flowing, pause, piece := p.flowing, p.pause, len(bytes)
		if p.piece > 0 {
			piece = min(p.piece, piece)
		}
		p.mu.Unlock()
		select {
		case <-flowing:
		case <-p.closed:
			return net.ErrClosed
		}
		if pause > 0 {
			select {
			case <-time.After(pause):
			case <-p.closed:
				return net.ErrClosed
			}
		}
		if _, err := to.Write(bytes[:piece]); err != nil {
			return err
		}
		bytes = bytes[piece:]
	}
	return nil
}

func (p *Proxy) drop(conns ...net.Conn) {
	p.mu.Lock()
	defer p.mu.Unlock()
	for _, c := range conns {
		_ = c.Close()
		delete(p.conns, c)
	}
}
