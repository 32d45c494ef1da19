"""Files of many formats with references to remote resources, which an extractor must not fetch."""

import json
import zipfile
from pathlib import Path

REMOTE = "http://tracker.example.org"
PAGE = f"""<!DOCTYPE html><html><head><title>The lighthouse</title><base href="{REMOTE}/">
<link rel="stylesheet" href="{REMOTE}/style.css"><script src="{REMOTE}/script.js"></script>
<meta http-equiv="refresh" content="1; url={REMOTE}/next"></head>
<body background="{REMOTE}/back.png"><h1>The lighthouse</h1><img src="{REMOTE}/pixel.png">
<iframe src="{REMOTE}/frame"></iframe>
<p>The keeper climbs two hundred and seven steps every evening to light the lamp.</p></body></html>"""
MAIL = f"""From: Ada <ada@example.org>\r\nTo: Bob <bob@example.org>\r\nSubject: The harbour\r\nMIME-Version: 1.0\r\n\
Date: Mon, 02 Nov 2026 10:00:00 +0000\r\nContent-Type: text/html; charset=utf-8\r\n\r\n\
<html><body><img src="{REMOTE}/open.gif"><p>The ferry leaves the harbour at six in the morning.</p></body></html>\r\n"""
XML = f"""<?xml version="1.0"?><!DOCTYPE note [<!ENTITY far SYSTEM "{REMOTE}/entity">]>
<?xml-stylesheet href="{REMOTE}/style.xsl"?><note>The storm of that winter broke the pier.&far;</note>"""
NOTEBOOK = {
    "cells": [{"cell_type": "markdown", "metadata": {}, "source": [f"# Tides\n![]({REMOTE}/t.png)\nHigh at noon."]}],
    "metadata": {}, "nbformat": 4, "nbformat_minor": 5,
}  # fmt: skip
WORD = "http://schemas.openxmlformats.org"


def make_files(folder: Path) -> int:
    """Write the files. Returns their number."""
    folder.mkdir(parents=True, exist_ok=True)
    texts = {
        "lighthouse.html": PAGE,
        "lighthouse.xhtml": PAGE.replace("lighthouse", "beacon"),
        "mail.eml": MAIL,
        "box.mbox": "From ada@example.org Mon Nov  2 10:00:00 2026\n" + MAIL.replace("ferry", "steamer") + "\n",
        "storm.xml": XML,
        "tides.ipynb": json.dumps(NOTEBOOK),
        "drawing.svg": f'<svg xmlns="http://www.w3.org/2000/svg"><image href="{REMOTE}/i.png"/><text>A</text></svg>',
        "notes.md": f"# Notes\n\n![picture]({REMOTE}/picture.png)\n\nThe gulls nest on the northern cliff.\n",
        "readme.rst": f"Notes\n=====\n\n.. image:: {REMOTE}/image.png\n\nThe rope is kept in the shed.\n",
        "film.srt": "1\n00:00:01,000 --> 00:00:03,000\nThe fog is coming in.\n",
        "list.csv": f"name,link\nanchor,{REMOTE}/anchor\n",
        "settings.json": json.dumps({"$schema": f"{REMOTE}/schema.json", "lamp": "bright"}),
        "program.py": f'"""Fetches the tide table."""\nURL = "{REMOTE}/tides"\n',
        "letter.rtf": r"{\rtf1\ansi{\*\template " + REMOTE + r"/t.dot}The letter lay in a bottle.\par}",
        "link.url": f"[InternetShortcut]\nURL={REMOTE}/\n",
        "damaged.pdf": "%PDF-1.7 this is no document",
    }
    for name, text in texts.items():
        (folder / name).write_text(text, encoding="utf-8", newline="")
    for number in range(4):
        (folder / f"log{number}.txt").write_text(
            f"On day {number + 1} the keeper noted a ship with {number + 2} masts.\n"
        )
    _word_document(folder / "report.docx")
    return sum(1 for _ in folder.iterdir())


def _word_document(path: Path) -> None:
    """Write a document with a remote image and template."""
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(
            "[Content_Types].xml",
            f'<Types xmlns="{WORD}/package/2006/content-types"><Default Extension="rels" ContentType="application/'
            'vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType='
            '"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
        )
        archive.writestr(
            "_rels/.rels",
            f'<Relationships xmlns="{WORD}/package/2006/relationships"><Relationship Id="rId1" Type='
            f'"{WORD}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
        )
        archive.writestr(
            "word/document.xml",
            f'<w:document xmlns:w="{WORD}/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>The report counts nine '
            "wrecks.</w:t></w:r></w:p></w:body></w:document>",
        )
        archive.writestr(
            "word/_rels/document.xml.rels",
            f'<Relationships xmlns="{WORD}/package/2006/relationships"><Relationship Id="rId9" TargetMode="External" '
            f'Type="{WORD}/officeDocument/2006/relationships/image" Target="{REMOTE}/far.png"/></Relationships>',
        )
