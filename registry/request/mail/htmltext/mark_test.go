package htmltext

import "testing"

func TestMarks(t *testing.T) {
	tests := []struct {
		name, document string
		want           []string
	}{
		{
			"Gmail's reply",
			`<div dir="ltr">new</div><br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">On Monday, A &lt;a@b.org&gt; wrote:<br></div>` +
				`<blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex"><div>old</div></blockquote></div>`,
			[]string{"new", "", "[quote]On Monday, A <a@b.org> wrote:", ">[quote]old"},
		},
		{
			"Gmail's reply below the quotation, in its container",
			`<div class="gmail_quote"><div class="gmail_attr">On Monday, A wrote:</div><blockquote class="gmail_quote">old</blockquote><div>new</div></div>`,
			[]string{"[quote]On Monday, A wrote:", "[quote]", ">[quote]old", "", "new"},
		},
		{
			"Gmail's reply between the lines",
			`<div class="gmail_quote"><div class="gmail_attr">A wrote:</div><blockquote class="gmail_quote">old<br></blockquote><div>new</div><blockquote class="gmail_quote">older</blockquote></div><div>more</div>`,
			[]string{"[quote]A wrote:", "[quote]", ">[quote]old", "", "new", "", ">[quote]older", "", "more"},
		},
		{
			"Gmail's forward",
			`<div dir="ltr">new</div><div class="gmail_quote"><div dir="ltr" class="gmail_attr">---------- Forwarded message ---------<br>From: A<br></div><br><div>passed on <blockquote type="cite">older</blockquote> all of it</div></div>`,
			[]string{"new", "[quote]---------- Forwarded message ---------", "[quote]From: A", "[quote]", "[quote]passed on", "[quote]", ">[quote]older", "[quote]", "[quote]all of it"},
		},
		{
			"Gmail's signature",
			`<div>new</div><span class="gmail_signature_prefix">-- </span><br><div dir="ltr" class="gmail_signature" data-smartmail="gmail_signature">A<br>Counsellor</div>`,
			[]string{"new", "[signature]--", "[signature]A", "[signature]Counsellor"},
		},
		{
			"Thunderbird",
			`<p>new</p><div class="moz-cite-prefix">On 4/12/2023, A wrote:<br></div><blockquote type="cite" cite="mid:x@y"><p>old</p><div class="moz-signature">-- <br>B</div></blockquote><pre class="moz-signature">-- 
A</pre>`,
			[]string{"new", "", "[quote]On 4/12/2023, A wrote:", "", ">old", ">", ">[signature]--", ">[signature]B", "[signature]", "[signature]-- ", "[signature]A"},
		},
		{
			"Outlook on the web",
			`<div>new</div><div id="Signature"><p>A</p></div><div id="appendonsend"></div><hr style="display:inline-block;width:98%"><div id="divRplyFwdMsg"><font><b>From:</b> B<br><b>Sent:</b> Monday</font><div>&nbsp;</div></div><div>old</div>`,
			[]string{"new", "", "[signature]A", "", "[quote]" + rule, "[quote]From: B", "[quote]Sent: Monday", "[quote]\u00a0", "[quote]old"},
		},
		{
			"Outlook on the web quoting itself",
			`<div>new</div><div id="x_divRplyFwdMsg">From: B</div><div>old</div>`,
			[]string{"new", "[quote]From: B", "[quote]old"},
		},
		{
			"Outlook",
			`<div class="WordSection1"><p class="MsoNormal">new</p><div><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0in 0in 0in"><p class="MsoNormal"><b>From:</b> B<br><b>Sent:</b> Monday</p></div></div><p class="MsoNormal">old</p></div>`,
			[]string{"new", "[quote]From: B", "[quote]Sent: Monday", "[quote]old"},
		},
		{
			"Outlook in Chinese",
			`<div><p>new</p><div style='border:none;border-top:solid #B5C4DF 1.0pt'><p><b>发件人:</b> B</p></div><p>old</p></div>`,
			[]string{"new", "", "[quote]发件人: B", "[quote]", "[quote]old"},
		},
		{
			"a line above something else is no mark",
			`<p>new</p><div style="border-top:solid 1px #ccc"><p>Ministry of Foreign Affairs</p></div>`,
			[]string{"new", "", "Ministry of Foreign Affairs"},
		},
		{
			"Outlook on a phone",
			`<div>new</div><div id="ms-outlook-mobile-signature">Get Outlook for iOS</div><div id="mail-editor-reference-message-container"><div>old</div></div>`,
			[]string{"new", "[signature]Get Outlook for iOS", "[quote]old"},
		},
		{
			"Outlook for Mac", `new<span id="OLK_SRC_BODY_SECTION"><div>From: B</div>old</span>`, []string{"new", "[quote]From: B", "[quote]old"},
		},
		{
			"Yahoo",
			`<div>new</div><div id="ydp12ab34yahoo_quoted_0987" class="ydp12ab34yahoo_quoted"><div>On Monday, B wrote:</div><div>old</div></div>`,
			[]string{"new", "[quote]On Monday, B wrote:", "[quote]old"},
		},
		{
			"Proton", `<div>new</div><div class="protonmail_signature_block">A</div><div class="protonmail_quote">On Monday, B wrote:<blockquote class="protonmail_quote" type="cite">old</blockquote></div>`,
			[]string{"new", "[signature]A", "[quote]On Monday, B wrote:", "[quote]", ">[quote]old"},
		},
		{
			"Apple Mail", `<div>new</div><div><blockquote type="cite"><div>On 4 Dec 2023, B wrote:</div><div>old</div></blockquote></div>`,
			[]string{"new", "", ">On 4 Dec 2023, B wrote:", ">old"},
		},
		{
			"mail.ru", `<div>new</div><blockquote style="border-left:1px solid #0857A6;margin:10px;padding:0 0 0 10px;">Понедельник, от B:<br>old</blockquote>`,
			[]string{"new", "", ">Понедельник, от B:", ">old"},
		},
		{
			"GMX", `<div>new</div><div name="quote" style="border-left:2px solid #C3D9E5"><b>Von:</b> B<div name="quoted-content">old</div></div>`,
			[]string{"new", "[quote]Von: B", "[quote]old"},
		},
		{
			"163", `<div>new</div><div id="isReplyContent">At 2023-12-04, B wrote:<blockquote id="isReplyContent" style="PADDING-LEFT: 1ex">old</blockquote></div>`,
			[]string{"new", "[quote]At 2023-12-04, B wrote:", "[quote]", ">[quote]old"},
		},
		{
			"Zimbra", `<div>new</div><hr id="zwchr" data-marker="__DIVIDER__"><div data-marker="__HEADERS__">From: B</div><div data-marker="__QUOTED_TEXT__">old</div>`,
			[]string{"new", "[quote]" + rule, "[quote]From: B", "[quote]old"},
		},
		{
			"Spark", `<div name="messageBodySection">new</div><div name="messageSignatureSection">A</div><div name="messageReplySection">On Monday, B wrote:<blockquote type="cite">old</blockquote></div>`,
			[]string{"new", "[signature]A", "[quote]On Monday, B wrote:", "[quote]", ">[quote]old"},
		},
		{
			"Roundcube", `<p>new</p><p id="reply-intro">On 2023-12-04, B wrote:</p><blockquote type="cite">old</blockquote><div id="_rc_sig">A</div>`,
			[]string{"new", "", "[quote]On 2023-12-04, B wrote:", "", ">old", "", "[signature]A"},
		},
		{
			"a disclaimer", `<p>new</p><div class="disclaimer">This message is confidential.</div>`, []string{"new", "", "[disclaimer]This message is confidential."},
		},
		{
			"an indented paragraph is no quotation", `<p>new</p><blockquote style="margin:0 0 0 40px;border:none;padding:0px">H.E. Ms A<br>Minister</blockquote>`,
			[]string{"new", "", "H.E. Ms A", "Minister"},
		},
		{
			"nor after a colon alone", `<p>Our speaker:</p><blockquote>Ms A</blockquote>`, []string{"Our speaker:", "", "Ms A"},
		},
		{
			"one below an attribution is", `<div>new</div><div>04.12.2023, 10:12, "B" &lt;b@c.org&gt;:</div><blockquote><p>old</p></blockquote>`,
			[]string{"new", `04.12.2023, 10:12, "B" <b@c.org>:`, "", ">old"},
		},
		{
			"one that begins with its attribution", `new<blockquote><div>On 11-Apr-2011, at 6:54 PM, Bob &lt;bob@example.org&gt; wrote:</div><div>old</div></blockquote>newer`,
			[]string{"new", "", ">On 11-Apr-2011, at 6:54 PM, Bob <bob@example.org> wrote:", ">old", "", "newer"},
		},
		{
			"an empty one does not reach to what follows", `new<blockquote></blockquote><div>On 11-Apr-2011, at 6:54 PM, Bob wrote:</div>`,
			[]string{"new", "", "On 11-Apr-2011, at 6:54 PM, Bob wrote:"},
		},
		{
			"Windows Mail", `<div>new</div><div style="padding-top:5px;border-top-color:rgb(229,229,229);border-top-width:1px;border-top-style:solid"><div><b>From:</b> B</div></div><div>old</div>`,
			[]string{"new", "[quote]From: B", "[quote]old"},
		},
		{
			"quotations in quotations", `<blockquote type=cite>a<blockquote type=cite>b<blockquote>c</blockquote></blockquote>d</blockquote>`,
			[]string{">a", ">", ">>b", ">>", ">>>c", ">", ">d"},
		},
		{
			"a quotation that a stray end tag does not end", `<blockquote type=cite><b>a</blockquote>new</b>`, []string{">a", "", "new"},
		},
		{
			"nor one of an inline element around it", `<b><blockquote type=cite>a</b> still</blockquote>new`, []string{">a still", "", "new"},
		},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) { check(t, tt.document, tt.want...) })
	}
}
