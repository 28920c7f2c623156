package visible

// asian holds Indonesian, Malay, Thai and Vietnamese.
func asian() phrasebook {
	return phrasebook{
		from: []string{
			"từ", "dari", "จาก", "người gửi", "pengirim", "daripada", "ผู้ส่ง",
		},
		sent: []string{
			"đã gửi", "ngày", "ngày gửi", "đã gửi vào", "tanggal", "terkirim", "dikirim", "ส่ง", "วันที่", "ส่งเมื่อ", "tarikh",
			"dihantar", "gửi",
		},
		to: []string{
			"đến", "tới", "kepada", "ke", "ถึง", "người nhận", "untuk", "penerima",
		},
		cc: []string{
			"đồng gửi", "cc", "tembusan", "สำเนา", "salinan",
		},
		subject: []string{
			"chủ đề", "tiêu đề", "subjek", "perihal", "เรื่อง", "hal", "judul", "tajuk",
		},
		other: []string{
			"tệp đính kèm", "lampiran", "สิ่งที่ส่งมาด้วย", "đính kèm",
		},
		original: []string{
			"tin nhắn gốc", "thư gốc", "thông điệp gốc", "pesan asli", "mesej asal", "ข้อความต้นฉบับ", "ข้อความเดิม",
			"pesan awal",
		},
		forwarded: []string{
			"thư đã chuyển tiếp", "thư được chuyển tiếp", "tin nhắn được chuyển tiếp", "pesan terusan", "pesan yang diteruskan",
			"mesej dimajukan", "ข้อความที่ส่งต่อ", "pesan yang dilanjutkan", "diteruskan", "mulai pesan terusan",
			"bắt đầu thư chuyển tiếp", "mula mesej dimajukan",
		},
		opens: []string{
			"vào", "pada", "pada tanggal", "เมื่อ", "ngày", "lúc", "pada hari", "ในวันที่", "วัน",
		},
		wrote: []string{
			"đã viết", "viết", "menulis", "เขียนว่า", "เขียน", "ได้เขียน", "telah menulis", "wrote", "ได้เขียนว่า",
		},
		pronouns: []string{
			"tôi", "chúng tôi", "saya", "kami", "เรา", "ผม",
		},
		sentFrom: []string{
			"dikirim", "dihantar", "gửi bằng",
		},
		sentBy: []string{
			"đã gửi từ", "được gửi từ", "gửi từ", "dikirim dari", "dihantar dari", "ส่งจาก", "tải outlook", "dapatkan outlook",
			"nhận outlook", "รับ outlook", "sent dari", "terkirim dari", "unduh outlook",
		},
		valedictions: []string{
			"trân trọng", "kính thư", "trân trọng kính chào", "hormat kami", "hormat saya", "salam", "salam hormat",
			"terima kasih", "xin cảm ơn", "cảm ơn", "ขอแสดงความนับถือ", "ด้วยความเคารพ", "ขอบคุณ", "ขอบคุณครับ", "ขอบคุณค่ะ",
			"dengan hormat", "wassalam", "sekian terima kasih", "xin chân thành cảm ơn", "thân mến", "thân ái", "เคารพ",
		},
		offices: []string{
			"đại sứ quán", "bộ ngoại giao", "bộ tư pháp", "phái đoàn", "đại sứ", "tham tán", "bí thư", "vụ", "phòng",
			"kedutaan", "kementerian", "perutusan", "duta besar", "direktur", "direktorat", "sekretaris", "สถานทูต", "กระทรวง",
			"เอกอัครราชทูต", "กรม", "jabatan", "pengarah", "universitas", "universiti", "đại học", "jalan", "đường",
		},
		contacts: []string{
			"điện thoại", "đt", "email", "telepon", "telp", "hp", "โทร", "โทรศัพท์", "โทรสาร", "faks", "alamat", "địa chỉ",
			"อีเมล", "di động",
		},
		asks: []string{
			"kính đề nghị", "đề nghị", "xin đăng ký", "đăng ký", "phát biểu", "mohon", "memohon", "ingin", "berbicara",
			"pembicara", "menyampaikan", "segmen*", "phân đoạn", "ขอ", "ประสงค์", "กล่าว", "pendaftaran", "mendaftar",
		},
	}
}
