"""What is likely a secret: keys, password stores, credentials; by its name, or because the file is nothing but a key.

A page that shows a key among other text, as manuals do, is no secret, and neither is a certificate or a public key.
"""

import re
from pathlib import Path

from desktop_search.indexing.disk import open_to_read

# What makes a file a key stands in its first bytes; where more comes before it, it is text about keys.
HEAD_BYTES = 4096
# The largest keys, and bundles of them with their certificates, are a fraction of this.
MOST_BYTES = 65_536

# Names, prefixes and suffixes are compared in lower case.
_NAMES = frozenset(
    """
    id_rsa id_dsa id_ecdsa id_ecdsa_sk id_ed25519 id_ed25519_sk
    .netrc _netrc .pgpass pgpass.conf .my.cnf .mylogin.cnf .git-credentials .htpasswd .pypirc .npmrc .dockercfg .s3cfg
    .boto .vault-token rclone.conf .env .envrc
    logins.json logins.csv passwords.csv signons.sqlite key3.db key4.db secring.gpg secring.pgp wallet.dat
    """.split()  # noqa: SIM905
) | {"login data", "login data for account", "chrome passwords.csv", "firefox logins.csv"}
_SUFFIXES = (
    ".p12", ".pfx", ".pkcs12", ".jks", ".keystore", ".ppk", ".pvk", ".kdbx", ".kdb", ".psafe3", ".1pux", ".1pif",
    ".enpassdb", ".kwallet", ".keychain", ".keychain-db", ".tfstate", ".tfstate.backup", ".wallet", ".env",
)  # fmt: skip
# What password managers call the lists they export.
_EXPORT_PREFIXES = ("bitwarden_export", "1password", "lastpass_export", "lastpass_vault_export", "client_secret_")
_EXPORT_SUFFIXES = (".csv", ".json", ".xml", ".txt")
# Variants of .env, but for those that are shared to show what belongs into one.
_ENVIRONMENT_PREFIX = ".env."
_SHOWN_SUFFIXES = (".example", ".sample", ".template", ".dist", ".defaults")

_FOLDERS = frozenset(
    ".ssh .gnupg .aws .azure .kube .password-store .electrum .bitcoin private-keys-v1.d".split()  # noqa: SIM905
)
_FOLDER_SUFFIXES = (".agilekeychain", ".opvault")
# Two steps of a path: (parent, name).
_FOLDER_PAIRS = frozenset({("library", "keychains"), (".config", "gcloud")})

_MARKS = re.compile(
    rb"(?:PRIVATE|SECRET) KEY|PuTTY-User-Key-File-|AGE-SECRET-KEY-1|OpenVPN Static key|PrivateKey|private_key"
)
_BLOCK = re.compile(r"-{4,5} ?BEGIN ([A-Za-z0-9 ]+?) ?-{4,5}\s(.*?)-{4,5} ?END \1 ?-{4,5}", re.DOTALL)
_PRIVATE_KIND = re.compile(r"PRIVATE KEY|SECRET KEY|ENCRYPTED PRIVATE|OpenVPN Static key")
# Where a manual shows a key it mostly shortens it: "MIIEow...".
_KEY_BODY = re.compile(r"[A-Za-z0-9+/=\s]{48,}\s*")
# Lines of a key that are not its base64: "Proc-Type: 4,ENCRYPTED".
_BLOCK_HEADER = re.compile(r"^[\w-]+: .*$", re.MULTILINE)
_WHOLE = (
    re.compile(r"PuTTY-User-Key-File-\d"),
    re.compile(r"(?:#.*\n)*AGE-SECRET-KEY-1[0-9A-Z]{50}"),
    re.compile(r"(?:[#\s].*\n)*\[Interface\](?:.*\n){1,9}?\s*PrivateKey\s*=\s*[A-Za-z0-9+/]{43}="),
    re.compile(r'\{[^{}]*"private_key"\s*:\s*"-----BEGIN [A-Z ]*PRIVATE KEY-----\\n[A-Za-z0-9+/]{48}'),
)
"""Beginnings of files that are a key as a whole."""
_BARE_KEY = re.compile(r"(?:\S{16,}\s+)+")


def is_secret_name(name: str) -> bool:
    """Whether a file of this name is likely a secret, whatever stands in it."""
    lower = name.lower()
    if lower in _NAMES or lower.endswith(_SUFFIXES):
        return True
    if lower.startswith(_ENVIRONMENT_PREFIX):
        return not lower.endswith(_SHOWN_SUFFIXES)
    return lower.startswith(_EXPORT_PREFIXES) and lower.endswith(_EXPORT_SUFFIXES)


def is_secret_folder(parent: str, name: str) -> bool:
    """Whether all that lies in the folder `name` of a folder called `parent` is likely secret."""
    lower = name.lower()
    return lower in _FOLDERS or lower.endswith(_FOLDER_SUFFIXES) or (parent.lower(), lower) in _FOLDER_PAIRS


def is_key(path: Path) -> bool:
    """Whether the file is a private key, whatever it is called; reads its beginning. Raises OSError."""
    with open_to_read(path) as source:
        head = source.read(HEAD_BYTES)
        is_marked = _MARKS.search(head.replace(b"\0", b"")) is not None
        if not is_marked and path.suffix.lower() != ".key":
            return False
        data = head + source.read(MOST_BYTES - len(head)) if len(head) == HEAD_BYTES else head
    return is_key_text(_text(data)) or (path.suffix.lower() == ".key" and _is_bare_key(data))


def is_key_text(text: str) -> bool:
    """Whether a text is a private key and little else."""
    text = text.lstrip("\ufeff \t\r\n")
    if any(beginning.match(text) for beginning in _WHOLE):
        return True
    blocks = list(_BLOCK.finditer(text))
    if not any(_PRIVATE_KIND.search(block[1]) and _is_key_body(block[2]) for block in blocks):
        return False
    # Bundles hold certificates too, and lines that say what is what; a manual is mostly words.
    in_blocks = sum(len(block[0]) for block in blocks)
    return len(text) - in_blocks <= in_blocks


def _is_key_body(body: str) -> bool:
    return _KEY_BODY.fullmatch(_BLOCK_HEADER.sub("", body).replace("-", "")) is not None


def _is_bare_key(data: bytes) -> bool:
    """What is called a key and is neither public nor a presentation of Keynote's, which is an archive."""
    if data.startswith(b"PK") or len(data) >= MOST_BYTES or b"PUBLIC KEY" in data or b"CERTIFICATE" in data:
        return False
    return b"\0" in data or _BARE_KEY.fullmatch(_text(data).strip() + "\n") is not None


def _text(data: bytes) -> str:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", "replace")
    return data.decode("utf-8", "replace").replace("\r\n", "\n")
