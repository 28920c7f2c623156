package mailtest

import (
	"fmt"
	"net"
	"sync"
)

// A Proxy passes connections on to a server, and fails as networks do: it cuts them, lets them hang, or takes none. Its
// methods may be called from several goroutines.
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
		p.mu.Unlock()
		go p.pass(server, client)
		go p.pass(client, server)
	}
}

// pass copies from one connection to the other until either is closed, and closes both.
func (p *Proxy) pass(to, from net.Conn) {
	defer p.drop(to, from)
	buffer := make([]byte, 32*1024)
	for {
		n, err := from.Read(buffer)
		if err != nil {
			return
		}
		p.mu.Lock()
		flowing := p.flowing
		p.mu.Unlock()
		select {
		case <-flowing:
		case <-p.closed:
			return
		}
		if _, err := to.Write(buffer[:n]); err != nil {
			return
		}
	}
}

func (p *Proxy) drop(conns ...net.Conn) {
	p.mu.Lock()
	defer p.mu.Unlock()
	for _, c := range conns {
		_ = c.Close()
		delete(p.conns, c)
	}
}
