package config_test

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"speakerlist/internal/config"
)

// tokenServer answers as RFC 6749 section 6 has it, to the refresh token that it gave last.
func tokenServer(t *testing.T, rotate bool) (server *httptest.Server, calls *int) {
	t.Helper()
	n, current := 0, "refresh-0"
	mux := http.NewServeMux()
	mux.HandleFunc("POST /token", func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", "application/json")
		if r.FormValue("grant_type") != "refresh_token" || r.FormValue("refresh_token") != current {
			w.WriteHeader(http.StatusBadRequest)
			_, _ = fmt.Fprint(w, `{"error":"invalid_grant","error_description":"Token has been revoked."}`)
			return
		}
		n++
		if rotate {
			current = fmt.Sprintf("refresh-%d", n)
		}
		_, _ = fmt.Fprintf(w, `{"access_token":"access-%d","token_type":"Bearer","expires_in":3600,"refresh_token":%q}`, n, current)
	})
	server = httptest.NewServer(mux)
	t.Cleanup(server.Close)
	return server, &n
}

func settings(t *testing.T, server *httptest.Server) config.OAuth2 {
	t.Helper()
	file := filepath.Join(t.TempDir(), "refresh")
	if err := os.WriteFile(file, []byte("refresh-0\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	return config.OAuth2{TokenURL: server.URL + "/token", ClientID: "speakerlist", RefreshTokenFile: file}
}

func TestAccessTokenKeepsTheNewRefreshToken(t *testing.T) {
	for _, rotate := range []bool{false, true} {
		t.Run(fmt.Sprintf("rotate=%v", rotate), func(t *testing.T) {
			server, calls := tokenServer(t, rotate)
			o := settings(t, server)
			for i := range 3 { // each time as after a restart: from the file alone
				token, err := o.AccessToken(t.Context())
				if err != nil {
					t.Fatal(err)
				}
				if got, want := token.Reveal(), fmt.Sprintf("access-%d", i+1); got != want {
					t.Errorf("got %s, want %s", got, want)
				}
			}
			if *calls != 3 {
				t.Errorf("the token server was asked %d times, want 3", *calls)
			}
			info, err := os.Stat(o.RefreshTokenFile)
			if err != nil {
				t.Fatal(err)
			}
			if got := info.Mode().Perm(); got != 0o600 {
				t.Errorf("the refresh token's file has mode %o, want 600", got)
			}
		})
	}
}

func TestAccessTokenRefused(t *testing.T) {
	server, _ := tokenServer(t, true)
	o := settings(t, server)
	if err := os.WriteFile(o.RefreshTokenFile, []byte("revoked-by-its-owner"), 0o600); err != nil {
		t.Fatal(err)
	}
	_, err := o.AccessToken(t.Context())
	if err == nil || !strings.Contains(err.Error(), "invalid_grant") {
		t.Fatalf("got error %v, want invalid_grant", err)
	}
	if text := err.Error(); strings.Contains(text, "revoked-by-its-owner") || strings.Contains(text, "\n") {
		t.Errorf("the error shows the token, or has more than one line: %s", text)
	}
}

func TestAccessTokenFromAWebPage(t *testing.T) {
	server := httptest.NewServer(http.NotFoundHandler())
	t.Cleanup(server.Close)
	_, err := settings(t, server).AccessToken(t.Context())
	if err == nil || !strings.Contains(err.Error(), "404 Not Found") || strings.Contains(err.Error(), "\n") {
		t.Errorf("got error %v, want one line with the status", err)
	}
}
