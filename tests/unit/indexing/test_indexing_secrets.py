"""Secrets stay out of the index unless asked for; real keys, made here by the tools that make them."""

import shutil
import sqlite3
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest
from helpers.catalogs import stored_texts

from desktop_search.indexing.rules.exclusion_rules import ExclusionReason, Rules
from desktop_search.indexing.rules.secrets import is_secret_file
from desktop_search.settings import IndexSettings
from tests.unit.indexing.conftest import Bench

BODY = "\n".join("MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQC7quaxwort9Xyz" for _ in range(12))
KEY = f"-----BEGIN PRIVATE KEY-----\n{BODY}\n-----END PRIVATE KEY-----\n"
CERTIFICATE = KEY.replace("PRIVATE KEY", "CERTIFICATE")
MANUAL = (
    "# How to make a key\n\nRun openssl genpkey, and look at what came out. It begins like this:\n\n"
    "-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQC7VJTUt9Us8cKj\n"
    "-----END PRIVATE KEY-----\n\nNever send it by mail, and never commit it. Who has it can sign in your name.\n"
)


@pytest.mark.parametrize(
    "name, reason",
    [
        ("keys/id_ed25519", ExclusionReason.SECRET),
        ("keys/id_ed25519.pub", None),
        ("Passwords.KDBX", ExclusionReason.SECRET),
        ("web/.env", ExclusionReason.SECRET),
        ("web/.env.production", ExclusionReason.SECRET),
        ("web/prod.env", ExclusionReason.SECRET),
        ("web/.env.example", None),
        ("web/environment.md", None),
        (".ssh/config", ExclusionReason.SECRET),
        (".password-store/mail.gpg", ExclusionReason.SECRET),
        ("Library/Keychains/login.txt", ExclusionReason.SECRET),
        ("bitwarden_export_2026.json", ExclusionReason.SECRET),
        ("1Password tips.md", None),
        ("infra/terraform.tfstate", ExclusionReason.SECRET),
        ("talk.key", None),
        ("server.pem", None),
        ("monkey.txt", None),
        ("wallet.md", None),
    ],
)
def test_names_tell_secrets(docs: Path, name: str, reason: ExclusionReason | None) -> None:
    path = docs / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("text")
    settings = IndexSettings(skip_hidden=False)
    assert Rules(settings).why_left_out(docs, path) is reason
    assert Rules(replace(settings, skip_secrets=False)).why_left_out(docs, path) is None
    assert Rules(settings).is_secret_by_name(docs, str(path)) is (reason is ExclusionReason.SECRET)
    assert Rules(replace(settings, exclude=(f"!/{name.split('/')[0]}",))).why_left_out(docs, path) is None


@pytest.mark.parametrize(
    "text, expected",
    [
        (KEY, True),
        ("\ufeff\r\n" + KEY.replace("\n", "\r\n"), True),
        (f"Bag Attributes\n    friendlyName: me\nKey Attributes: <No Attributes>\n{KEY}{CERTIFICATE}", True),
        (f"-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,AB\n\n{BODY}\n"
         "-----END RSA PRIVATE KEY-----\n", True),
        (f"client\nremote vpn.example.org\n<key>\n{KEY}</key>\n", True),
        (f"PuTTY-User-Key-File-3: ssh-ed25519\nEncryption: none\nPrivate-Lines: 1\n{BODY}\n", True),
        ("[Interface]\nAddress = 10.0.0.1/24\nPrivateKey = " + BODY[:43] + "=\n", True),
        ('{"type": "service_account", "private_key": "-----BEGIN PRIVATE KEY-----\\n' + BODY[:64] + '\\n"}', True),
        (CERTIFICATE, False),
        (KEY.replace("PRIVATE", "PUBLIC"), False),
        (MANUAL, False),
        ("-----BEGIN PRIVATE KEY-----\nMIIEv...\n-----END PRIVATE KEY-----\n", False),
        ("My private key is under the mat.", False),
        ("", False),
    ],
)  # fmt: skip
def test_a_key_is_known_by_what_it_is(docs: Path, text: str, expected: bool) -> None:
    path = docs / "notes.txt"
    path.write_text(text, newline="")
    assert is_secret_file(path) is expected


def test_keys_as_the_tools_make_them(docs: Path) -> None:
    made = []
    if shutil.which("ssh-keygen"):
        for kind in ("ed25519", "rsa"):
            made.append(docs / f"{kind}.txt")
            subprocess.run(["ssh-keygen", "-q", "-t", kind, "-N", "", "-f", str(made[-1])], check=True, timeout=60)
            assert not is_secret_file(docs / f"{kind}.txt.pub")
    if shutil.which("openssl"):
        made.append(docs / "tls.txt")
        subprocess.run(["openssl", "genpkey", "-algorithm", "ed25519", "-out", made[-1]], check=True, timeout=60)
    if not made:
        pytest.skip("neither ssh-keygen nor openssl is installed")
    assert [is_secret_file(path) for path in made] == [True] * len(made)


def test_a_file_called_a_key_is_one_unless_it_is_a_presentation_or_public(docs: Path) -> None:
    contents = {b"PK\x03\x04 slides": False, CERTIFICATE.encode(): False, b"f3a9c1d2e4b5a697f3a9c1d2\n": True,
                b"The key of C major has no sharps.\n": False, b"\x00\x9f\x03\xff" * 8: True}  # fmt: skip
    for data, expected in contents.items():
        (docs / "some.key").write_bytes(data)
        assert is_secret_file(docs / "some.key") is expected, data


def on_disk(bench: Bench, part: bytes) -> bool:
    """Whether the files of the index contain these bytes."""
    with sqlite3.connect(bench.base / "catalog.sqlite") as database:
        database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    database.close()
    return any(part in path.read_bytes() for path in bench.base.iterdir())


def test_secrets_come_in_when_asked_for_and_go_without_a_trace(bench: Bench, docs: Path) -> None:
    (docs / "id_rsa").write_text("zugspitzname")
    (docs / "notes.txt").write_text(KEY)
    (docs / "manual.md").write_text(MANUAL)
    bench.folder(docs)
    bench.settings = IndexSettings(skip_hidden=False)
    first = bench.index()
    assert (first.files_indexed, first.files_skipped) == (1, 1)
    assert bench.found("privat") == {"manual.md"}
    assert bench.index().files_unchanged == 2, "a key is not looked into again while it is unchanged"

    bench.settings = IndexSettings(skip_hidden=False, skip_secrets=False)
    assert bench.index().files_indexed == 2
    assert bench.found("zugspitzname") == {"id_rsa"}
    assert bench.found("privat") == {"manual.md", "notes.txt"}
    secrets = [stored_texts(bench.base / "catalog.sqlite", word) for word in ("zugspitzname", "quaxwort")]
    assert [len(texts) for texts in secrets] == [1, 1]
    assert all(on_disk(bench, text[:100]) for [text] in secrets)

    bench.settings = IndexSettings(skip_hidden=False)
    docs.rename(docs.with_name("unplugged"))
    bench.index()
    assert bench.found("privat") == {"manual.md"}
    assert bench.found("zugspitzname") == set()
    assert not any(on_disk(bench, text[:100]) for [text] in secrets)
    assert bench.catalog.audit() == []

    docs.with_name("unplugged").rename(docs)
    again = bench.index()
    assert (again.files_indexed, again.files_skipped) == (0, 1)


def test_a_change_of_mind_takes_effect_at_once(bench: Bench, docs: Path) -> None:
    (docs / "id_rsa").write_text("zugspitzname")
    (docs / "notes.txt").write_text(KEY)
    bench.folder(docs)
    indexer = bench.start()
    indexer.rescan()
    bench.finish()
    for skips, expected in ((False, {"id_rsa"}), (True, set()), (False, {"id_rsa"})):
        indexer.change_settings(IndexSettings(skip_secrets=skips))
        bench.finish()
        assert bench.found("zugspitzname") == expected
        assert bool(bench.found("privat")) is not skips


def test_ones_own_pattern_brings_a_secret_back(bench: Bench, docs: Path) -> None:
    (docs / "id_rsa").write_text("zugspitzname")
    (docs / "notes.txt").write_text(KEY)
    bench.folder(docs)
    bench.settings = IndexSettings(exclude=("!id_rsa", "!notes.txt"))
    bench.index()
    assert bench.found("zugspitzname") == {"id_rsa"}
    assert bench.found("privat") == {"notes.txt"}
