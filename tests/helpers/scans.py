"""Pictures of text, as scanners and phones make them."""

import zipfile
from collections.abc import Sequence
from io import BytesIO
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw, ImageFont

FONTS = Path("/usr/share/fonts/truetype/noto")
ENGLISH = ("The whiteboard in the kitchen is green,", "and the invoice of 14 March 2023", "amounts to 1,250.00 euros.")
RUSSIAN = (
    "Съешь же ещё этих мягких французских",
    "булок, да выпей чаю. Договор аренды",
    "квартиры от 14 марта 2023 года.",
    "Сумма платежа и подписи сторон",
)


def font(size: int, name: str = "NotoSans-Regular.ttf") -> ImageFont.FreeTypeFont:
    """A font with Latin, Greek and Cyrillic letters; Pillow's own where it is missing."""
    try:
        return ImageFont.truetype(str(FONTS / name), size)
    except OSError:
        return ImageFont.load_default(size)


def page(
    lines: Sequence[str] = ENGLISH, size: int = 32, width: int = 800, height: int = 0, left: int = 40
) -> Image.Image:
    """Black text on white."""
    image = Image.new("RGB", (width, height or 80 + len(lines) * size * 3 // 2), "white")
    draw = ImageDraw.Draw(image)
    for number, line in enumerate(lines):
        draw.text((left, 40 + number * size * 3 // 2), line, font=font(size), fill="black")
    return image


def noise(width: int = 800, height: int = 800) -> Image.Image:
    values = np.random.default_rng(1).integers(0, 255, (height, width, 3), dtype=np.uint8)
    return Image.fromarray(values)


def encoded(image: Image.Image, kind: str = "PNG", **options: object) -> bytes:
    file = BytesIO()
    image.save(file, kind, **options)
    return file.getvalue()


def pdf(image: Image.Image, text: str = "", turn: int = 0) -> bytes:
    """A page of 612 x 792 points with a picture over the whole page, and an invisible text layer."""
    data = encoded(image, "JPEG", quality=85)
    shown = text.translate(dict.fromkeys(map(ord, "()\\")))
    lines = "".join(f"({shown[at : at + 80]}) Tj T* " for at in range(0, len(shown), 80))
    layer = f"BT 3 Tr /F1 8 Tf 10 TL 20 700 Td {lines}ET" if text else ""
    content = f"q 612 0 0 792 0 0 cm /I Do Q {layer}".encode("latin-1")
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Rotate {turn} /Contents 4 0 R /Resources "
        "<< /Font << /F1 5 0 R >> /XObject << /I 6 0 R >> >> >>".encode(),
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(content), content),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        b"<< /Type /XObject /Subtype /Image /Width %d /Height %d /ColorSpace /DeviceRGB /BitsPerComponent 8 "
        b"/Filter /DCTDecode /Length %d >>\nstream\n%s\nendstream" % (image.width, image.height, len(data), data),
    ]
    body = b"%PDF-1.4\n"
    table = b"0000000000 65535 f \n"
    for number, one in enumerate(objects, 1):
        table += b"%010d 00000 n \n" % len(body)
        body += b"%d 0 obj\n%s\nendobj\n" % (number, one)
    end = b"xref\n0 7\n%strailer << /Root 1 0 R /Size 7 >>\nstartxref\n%d\n%%%%EOF\n" % (table, len(body))
    return body + end


def docx(pictures: dict[str, bytes]) -> bytes:
    """A container with the entries by which a Word file is known, and these pictures."""
    file = BytesIO()
    with zipfile.ZipFile(file, "w") as package:
        package.writestr("[Content_Types].xml", "<Types/>")
        package.writestr("word/document.xml", "<document/>")
        for name, data in pictures.items():
            package.writestr(f"word/media/{name}", data)
    return file.getvalue()
