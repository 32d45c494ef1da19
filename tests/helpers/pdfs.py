"""Hand-made PDFs."""

HELVETICA = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"
# Not embedded; its encoding says which characters there are.
SONG = (
    "<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UTF16-H /DescendantFonts [<< /Type /Font"
    " /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1)"
    " /Supplement 2 >> /DW 1000 >>] >>"
)


def chinese_page(lines: list[str]) -> bytes:
    """One-page PDF with these lines in Chinese."""
    shown = "".join(
        f"1 0 0 1 72 {700 - 20 * n} Tm <{line.encode('utf-16-be').hex()}> Tj\n" for n, line in enumerate(lines)
    )
    return page_of([], page=f"BT /F1 12 Tf\n{shown}ET", font=SONG)


def page_of(lines: list[str], turn: int = 0, page: str = "", font: str = HELVETICA) -> bytes:
    """One-page PDF with these lines in the font, from y = 700 downwards, 20 points apart."""
    shown = "".join(f"1 0 0 1 72 {700 - 20 * n} Tm ({line}) Tj\n" for n, line in enumerate(lines))
    content = page or f"BT /F1 12 Tf\n{shown}ET"
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /CropBox [36 36 576 756] /Rotate {turn}"
        " /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
        f"<< /Length {len(content)} >>\nstream\n{content}\nendstream",
        font,
    ]
    body, table = "%PDF-1.4\n", "0000000000 65535 f \n"
    for number, text in enumerate(objects, 1):
        table += f"{len(body):010} 00000 n \n"
        body += f"{number} 0 obj\n{text}\nendobj\n"
    end = f"xref\n0 6\n{table}trailer << /Root 1 0 R /Size 6 >>\nstartxref\n{len(body)}\n%%EOF\n"
    return (body + end).encode("latin-1")
