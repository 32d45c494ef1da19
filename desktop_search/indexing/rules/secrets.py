"""Detects files that are likely secrets: keys, password lists, credentials of programs.

A file is a secret by its name, or because the file as a whole has the form of one: a key, a table of passwords, or a
JSON document or settings file that contains a credential. Prose is never a secret, whatever it mentions, and neither is
source code, a certificate or a public key. Placeholder values in documentation do not count.

Every check takes time linear in the length of the text: patterns are applied line by line, with bounded repetition, or
as plain strings.
"""

import csv
import re
from collections.abc import Iterator, Sequence
from io import StringIO
from itertools import islice
from pathlib import Path

from desktop_search.indexing.disk import open_to_read
from desktop_search.text.unicode_normalization import normalized

RULES_VERSION = 2
"""Increment after every change of the rules: catalogs are then checked again."""
# Bytes of a file, or characters of its text, that are checked. Even the largest keys and key bundles are smaller.
MOST_BYTES = 65_536

# Names, prefixes and suffixes are compared in lower case.
_NAMES = frozenset(
    """
    id_rsa id_dsa id_ecdsa id_ecdsa_sk id_ed25519 id_ed25519_sk
    .netrc _netrc netrc .authinfo authinfo .pgpass pgpass.conf .my.cnf my.cnf .mylogin.cnf .git-credentials
    .htpasswd htpasswd .pypirc .npmrc npmrc .dockercfg .s3cfg .boto .vault-token .vault_pass .vault-pass vault_pass.txt
    .msmtprc .fetchmailrc wpa_supplicant.conf .smbcredentials smbcredentials .passwd-s3fs .terraformrc terraform.rc
    rclone.conf .env .envrc mnemonic.txt credentials .credentials credentials.txt credentials.csv credentials.json
    credentials.yaml credentials.yml credentials.ini credentials.toml credentials.xml credentials.tfrc.json
    application_default_credentials.json rootkey.csv
    secrets.yaml secrets.yml secrets.json secrets.toml secrets.ini secrets.env settings-security.xml sitemanager.xml
    logins.json logins.csv securenotes.csv signons.sqlite key3.db key4.db secring.gpg secring.pgp wallet.dat
    .bash_history .zsh_history .zhistory .histfile .sh_history .history .ksh_history .ash_history fish_history
    .python_history .node_repl_history .irb_history .psql_history .mysql_history .sqlite_history .rediscli_history
    .mongo_history .dbshell consolehost_history.txt
    """.split()  # noqa: SIM905
) | {"login data", "login data for account", "firefox logins.csv"}
_PREFIXES = ("kubeconfig", "utc--")
_SUFFIXES = (
    ".p12", ".pfx", ".pkcs12", ".jks", ".keystore", ".ppk", ".pvk", ".kdbx", ".kdb", ".psafe3", ".1pux", ".1pif",
    ".enpassdb", ".kwallet", ".keychain", ".keychain-db", ".tfstate", ".tfstate.backup", ".tfvars", ".tfvars.json",
    ".kubeconfig", ".nmconnection", ".wallet", ".env", ".authinfo.gpg", "accesskeys.csv", "_credentials.csv",
    "-credentials.csv",
)  # fmt: skip
# Variants of .env, except templates.
_ENVIRONMENT_PREFIX = ".env."
_SHOWN_SUFFIXES = (".example", ".sample", ".template", ".dist", ".defaults")
# (folder, name)
_PLACES = frozenset({(".docker", "config.json"), (".gem", "credentials"), ("gh", "hosts.yml")})

# Names of the files that password managers and browsers export.
_MANAGERS = (
    "bitwarden_export", "bitwarden_encrypted_export", "1password", "lastpass", "dashlane", "keepass", "keepassxc",
    "proton pass", "protonpass", "proton-pass", "proton_pass", "enpass", "nordpass", "roboform",
    "client_secret",
)  # fmt: skip
_MANAGER = f"(?:{'|'.join(map(re.escape, _MANAGERS))})(?![a-z])"
_MANAGER_EXPORT = re.compile(rf"{_MANAGER}(?s:.*)\.(?:csv|json|xml)|{_MANAGER}(?:[^.]*export[^.]*)?\.txt")
_PASSWORDS = "(?:passwords|passwörter|kennwörter|contraseñas|senhas|wachtwoorden|mots de passe)"
_PASSWORD_LIST = re.compile(
    rf"(?:(?:.*[ _-])?{_PASSWORDS}|{_PASSWORDS} .*)\.(?:csv|tsv|xlsx?|ods|numbers|json|xml|ya?ml)"
    rf"|(?:my )?{_PASSWORDS}\.txt"
)
# Suffixes added by a download or a copy: " (1)", "_2026-11-23".
_COPY = re.compile(r"(?: ?\(\d{1,3}\)|[ _.-]{1,3}\d[\d_.-]{0,20}| copy)(?=\.[a-z]{1,8}$)")
_CODES = re.compile(
    r"(?:recovery|backup)[-_]?codes|(?:recovery|backup)[ ]codes(?=\.|$)|(?:seed|recovery)[-_]phrase"
    r"|(?:seed|recovery)[ ]phrase(?=\.|$)|1password emergency kit|bitlocker recovery key|wiederherstellungscodes"
    r"|codes de récupération|códigos de recuperación"
)
# Pages and source code with such names are only about secrets.
_PAGE_SUFFIXES = (
    ".md", ".rst", ".html", ".htm", ".adoc", ".tex", ".py", ".js", ".jsx", ".ts", ".tsx", ".java", ".go", ".rb",
    ".rs", ".c", ".h", ".cpp", ".cs", ".php", ".vue", ".kt", ".swift", ".css", ".sql", ".po", ".erb",
)  # fmt: skip

_FOLDERS = frozenset(
    ".ssh .gnupg .aws .azure .kube .password-store .electrum .bitcoin private-keys-v1.d".split()  # noqa: SIM905
)
_FOLDER_SUFFIXES = (".agilekeychain", ".opvault")
# Two components of a path: (parent, name).
_FOLDER_PAIRS = frozenset({("library", "keychains"), (".config", "gcloud")})

# A text that contains none of these, in lower case, is no secret.
_MARKS = (
    "private key", "secret key", "putty-user-key-file-", "age-secret-key-1", "openvpn static key", "privatekey",
    "private_key", "password", "passwort", "kennwort", "contraseña", "mot de passe", "senha", "wachtwoord",
    "client-key-data", "refresh_token", "client_secret", '"kty"', "otpauth", "secret", '"auths"', "ciphertext",
    "http cookie file", "<keepassfile", "<pwlist", "akia", "asia", "{sha}", "{ssha}", "$apr1$", ":$2",
)  # fmt: skip
SEARCH_PHRASES = (
    "private key", "secret key", "PuTTY User Key File", "PrivateKey", "Static key", "password", "passwort", "kennwort",
    "contraseña", "mot de passe", "senha", "wachtwoord", "login password", "client key data", "refresh token",
    "refreshToken", "client secret", "clientSecret", "kty", "otpauth", "otpauth migration", "auths", "kind Secret",
    "secret access key", "SecretAccessKey", "ciphertext", "HTTP Cookie File", "totp", "apr1",
)  # fmt: skip
"""Phrases that find candidates in the word index."""

# First or last line of a base64 block.
_BLOCK_LINE = re.compile(r"-{4,5} ?(BEGIN|END) ([A-Za-z0-9][A-Za-z0-9 ]{0,63}?) ?-{4,5}")
_PRIVATE_KIND = ("PRIVATE KEY", "SECRET KEY", "ENCRYPTED PRIVATE", "OpenVPN Static key")
# Manuals usually shorten the keys that they show: "MIIEow...".
_KEY_BODY = re.compile(r"[A-Za-z0-9+/=]{48,}")
# Lines in a key block that are not base64: "Proc-Type: 4,ENCRYPTED", "# 2048 bit OpenVPN static key".
_BLOCK_HEADER = re.compile(r"[\w-]{1,60}: |#")
_WORD_OF_KEY = 16
"""Minimum length, in characters, of all words in a file that contains only a key."""

# Parts of placeholder values in documentation.
_PLACEHOLDER = re.compile(
    r"example|your|changeme|change_me|placeholder|dummy|redacted|xxxx|\*\*\*|\.\.\.|[<{]|\$\(", re.IGNORECASE
)
# Placeholders are short, and a long key contains any four letters by chance.
_SHOWN_VALUE = 64
_PASSWORD_COLUMNS = frozenset(
    """
    password passwd pwd pass login_password passwort kennwort contraseña senha wachtwoord
    """.split()  # noqa: SIM905
) | {"mot de passe", "secret access key"}
_ACCOUNT_COLUMNS = frozenset(
    """
    url urls uri website link host hostname login_uri login_url loginurl username user login login_username account
    email e-mail mail benutzername utilisateur usuario usuário gebruikersnaam
    """.split()  # noqa: SIM905
) | {"web site", "user name", "login name", "login url", "login uri", "access key id", "nom d'utilisateur"}
# Maximum characters of a table's header, and number of rows that are checked.
_MOST_HEADER, _MOST_ROWS = 4000, 50

# A line of a settings file (INI, YAML, TOML, .properties, shell): comments, sections, "name = value", "name: value".
_SETTING = re.compile(
    r"""[#;\[\]{}]|//|---|(?:export |set |setx |- )?["']?[\w.$/*@-]{1,100}(?: [\w-]{1,30})?["']?[ \t]{0,20}[:=]"""
    r"""|[-"'\w+/=.,:%?&]+$"""
)
# One in this many lines of a settings file may be of another form.
_OTHER_LINES = 10
_AWS_ID = re.compile(r"(?<![A-Za-z0-9])(?:AKIA|ASIA)[A-Z2-7]{16}(?![A-Za-z0-9])")
_AWS_SECRET = re.compile(r"(?<![A-Za-z0-9/+])[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+=])")
# Notes of logins: "Website URL: …", "Login: …", "Password: …", for more than one account.
_ACCOUNT_LINE = re.compile(r"(?:website url|website|url|login|user ?name|user|e-?mail|benutzername):", re.IGNORECASE)
_PASSWORD_LINE = re.compile(r"(?:password|passwort|kennwort|mot de passe|contraseña|pwd):[ \t]{0,9}\S", re.IGNORECASE)
# In settings and in JSON; the last group of each is the value.
_TOKEN = r"""["']?[ \t]{0,9}[:=][ \t]{0,9}["']?([\w.~+/=-]{16,4096})"""
_SETTING_SECRETS = tuple(
    re.compile(pattern, re.MULTILINE)
    for pattern in (
        rf"(?<![\w-])client-key-data{_TOKEN}",
        rf"(?<![\w-])refresh_token{_TOKEN}",
        r"^[ \t]{0,40}PrivateKey[ \t]{0,9}=[ \t]{0,9}([A-Za-z0-9+/]{43}=)",
        r"^(AGE-SECRET-KEY-1[0-9A-Z]{50})",
    )
)
_VALUE = r'[ \t\r\n]{0,40}:[ \t\r\n]{0,40}"'
_OBJECT = r"[ \t\r\n]{0,40}:[ \t\r\n]{0,40}\{[ \t\r\n]{0,40}"
_URL = r'"(?:urls?|uris?|website|hostname|loginUrl)"'
_JSON_SECRETS = tuple(
    tuple(map(re.compile, patterns))
    for patterns in (
        (rf'"(?:refresh_token|client_secret|refreshToken|clientSecret)"{_VALUE}([\w.~+/=-]{{16,4096}})"',),
        (rf'"private_key"{_VALUE}(-----BEGIN [A-Z ]{{0,40}}PRIVATE KEY-----\\n[A-Za-z0-9+/]{{48}})',),
        (rf'"kty"{_VALUE}(?:RSA|EC|OKP)"', rf'"d"{_VALUE}([\w-]{{20,4096}})"'),
        (rf'"kty"{_VALUE}oct"', rf'"k"{_VALUE}([\w-]{{16,4096}})"'),
        (rf'"(?:SecretAccessKey|secretAccessKey)"{_VALUE}([A-Za-z0-9/+]{{40}})"',),
        (r'"auths"', rf'"auth"{_VALUE}([A-Za-z0-9+/]{{8,4096}}={{0,2}})"'),
        (rf'"kind"{_VALUE}Secret"', rf'"(?:data|stringData)"{_OBJECT}"[^"]{{1,253}}"{_VALUE}([^"]{{1,4096}})'),
        (r'"(otpauth(?:-migration)?://[^"\s]{10,4096})"',),
        (rf'(?i:"(?:type|tokenType)"{_VALUE}[th]otp)"', rf'"secret"{_VALUE}([A-Z2-7]{{16,200}})=*"'),
        (rf'"ciphertext"{_VALUE}([0-9a-fA-F]{{32,4096}})"', r'"kdf"', r'"mac"'),
        (rf'"password"{_VALUE}([^"\\\r\n]{{1,400}})"', r'"(?:user|login|email|username|userName|itemUsername)"', _URL),
    )
)  # fmt: skip
_JSON_START = re.compile(r'\{[ \t\r\n]{0,100}(?:"|\}|$)|\[[ \t\r\n]{0,100}(?:[\[{"]|$)')
_KIND_SECRET = re.compile(r"""kind:[ \t]{1,20}["']?Secret["']?[ \t]{0,20}""")
_DATA = re.compile(r"(?:data|stringData):[ \t]{0,20}")
_DATA_ENTRY = re.compile(r"""[ \t]{1,40}["']?[\w.-]{1,253}["']?:[ \t]{1,20}(\S{1,4096})""")
_COOKIE_HEADER = re.compile(r"# (?:Netscape )?HTTP Cookie File")
_HASHED_PASSWORD = re.compile(r"[^:\s]{1,255}:(?:\$(?:2[aby]|apr1|1|5|6|y)\$|\{S?SHA\})\S{8,200}$")


def is_secret_name(name: str, folder_name: str = "") -> bool:
    """Whether a file of this name, in a folder of that name, is likely a secret, whatever its content."""
    lower = normalized("NFC", name).lower()
    if lower in _NAMES or lower.startswith(_PREFIXES) or lower.endswith(_SUFFIXES):
        return not lower.endswith(_PAGE_SUFFIXES)
    if lower.startswith(_ENVIRONMENT_PREFIX):
        return not lower.endswith(_SHOWN_SUFFIXES)
    if (folder_name.lower(), lower) in _PLACES:
        return True
    lower = _COPY.sub("", lower)
    if lower in _NAMES or lower.endswith(_SUFFIXES) or _PASSWORD_LIST.fullmatch(lower) is not None:
        return True
    if _MANAGER_EXPORT.fullmatch(lower) is not None:
        return True
    return _CODES.search(lower) is not None and not lower.endswith(_PAGE_SUFFIXES)


def is_secret_folder(parent: str, name: str) -> bool:
    """Whether everything in the folder `name`, inside a folder named `parent`, is likely secret."""
    lower = name.lower()
    return lower in _FOLDERS or lower.endswith(_FOLDER_SUFFIXES) or (parent.lower(), lower) in _FOLDER_PAIRS


def is_secret_file(path: Path) -> bool:
    """Whether the file is a secret by its content, whatever its name; reads its beginning. Raises OSError."""
    with open_to_read(path) as source:
        return is_secret_data(path.name, source.read(MOST_BYTES))


def is_secret_data(name: str, data: bytes) -> bool:
    """Whether the content of a file of this name is a secret; only the beginning is checked."""
    data = data[:MOST_BYTES]
    if name.lower().endswith(".key") and _is_bare_key(data):
        return True
    if b"\0" in data and not data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return False
    return is_secret_text(_text(data))


def is_secret_text(text: str) -> bool:
    """Whether a text is that of a secret file; only the beginning is checked."""
    text = text[:MOST_BYTES].lstrip("\ufeff \t\r\n").replace("\r\n", "\n").replace("\r", "\n")
    lower = text.lower()
    if not any(mark in lower for mark in _MARKS):
        return False
    if text.startswith("PuTTY-User-Key-File-") or _is_key(text):
        return True
    if _JSON_START.match(text):
        return any(_has_all(text, patterns) for patterns in _JSON_SECRETS)
    if text.startswith("<"):
        return "<KeePassFile>" in text or "<pwlist>" in text
    lines = [line for line in text.splitlines() if line.strip()]
    return _is_password_table(text) or _is_credential_list(lines) or (_is_settings(lines) and _has_setting(text, lines))


def _is_key(text: str) -> bool:
    """Whether a text is a private key and little else."""
    in_blocks, is_private = 0, False
    for kind, block, body in _blocks(text):
        in_blocks += len(block)
        is_private = is_private or (any(part in kind for part in _PRIVATE_KIND) and _is_key_body(body))
    # Bundles also contain certificates and descriptions of the entries; a manual is mostly prose.
    return is_private and len(text) - in_blocks <= in_blocks


def _blocks(text: str) -> Iterator[tuple[str, str, str]]:
    """Yield the label, full text and body of each block between a BEGIN line and its END line."""
    begin = None
    for line in _BLOCK_LINE.finditer(text):
        if line[1] == "BEGIN":
            begin = line
        elif begin is not None and begin[2] == line[2]:
            yield line[2], text[begin.start() : line.end()], text[begin.end() : line.start()]
            begin = None


def _is_key_body(body: str) -> bool:
    lines = (line for line in body.splitlines() if not _BLOCK_HEADER.match(line))
    return _KEY_BODY.fullmatch("".join("".join(lines).split()).replace("-", "")) is not None


def _has_all(text: str, patterns: Sequence[re.Pattern[str]]) -> bool:
    """Whether all patterns match; a captured value must not be a placeholder."""
    return all(any(not (m.lastindex and _is_placeholder(m[1])) for m in pattern.finditer(text)) for pattern in patterns)


def _is_placeholder(value: str) -> bool:
    return _PLACEHOLDER.search(value[:_SHOWN_VALUE]) is not None or len(set(value)) < 3


def _is_password_table(text: str) -> bool:
    """Whether this is a table with a column of passwords, one of accounts or addresses, and at least one row."""
    if text.lower().startswith("sep="):
        text = text.partition("\n")[2]
    if len(header := text.partition("\n")[0]) > _MOST_HEADER:
        return False
    for separator in ",;\t":
        columns = [_cell(cell) for cell in header.split(separator)]
        if _has_account(columns):
            column = next(number for number, name in enumerate(columns) if name in _PASSWORD_COLUMNS)
            rows = islice(csv.reader(StringIO(text), delimiter=separator), 1, _MOST_ROWS)
            return any(len(row) >= len(columns) and row[column].strip() for row in rows)
    # A row as the extractor formats it: "url: …; password: …".
    fields = [_cell(field.partition(": ")[0]) for field in header.split("; ")]
    return len(fields) > 1 and _has_account(fields)


def _has_account(columns: Sequence[str]) -> bool:
    return not _PASSWORD_COLUMNS.isdisjoint(columns) and not _ACCOUNT_COLUMNS.isdisjoint(columns)


def _cell(text: str) -> str:
    return text.strip().strip("\"'").strip().lower()


def _is_credential_list(lines: Sequence[str]) -> bool:
    """Whether the lines are cookies, one-time password keys or password hashes, and little else."""
    if lines and _COOKIE_HEADER.match(lines[0]):
        return any(line.count("\t") == 6 for line in lines)
    secret = sum(_is_otp_key(line.strip()) or _HASHED_PASSWORD.match(line) is not None for line in lines)
    return secret * 2 > sum(not line.startswith("#") for line in lines)


def _is_otp_key(line: str) -> bool:
    if line.startswith("otpauth://"):
        return "secret=" in line and not _is_placeholder(line.partition("secret=")[2])
    return line.startswith("otpauth-migration://offline?data=") and not _is_placeholder(line)


def _is_settings(lines: Sequence[str]) -> bool:
    """Whether almost all lines have the form of a settings file; a Markdown code fence rules it out."""
    if any(line.startswith("```") for line in lines):
        return False
    others = sum(_SETTING.match(line.strip()) is None for line in lines)
    return others * _OTHER_LINES <= len(lines)


def _has_setting(text: str, lines: Sequence[str]) -> bool:
    """Whether a settings file contains a credential."""
    if any(_has_all(text, (pattern,)) for pattern in _SETTING_SECRETS):
        return True
    if _is_kubernetes_secret(lines) or _is_list_of_logins(lines):
        return True
    ids = [found[0] for found in _AWS_ID.finditer(text) if not _is_placeholder(found[0])]
    return bool(ids) and any(not _is_placeholder(found[0]) for found in _AWS_SECRET.finditer(text))


def _is_list_of_logins(lines: Sequence[str]) -> bool:
    passwords = sum(_PASSWORD_LINE.match(line) is not None for line in lines)
    return passwords > 1 and sum(_ACCOUNT_LINE.match(line) is not None for line in lines) >= passwords


def _is_kubernetes_secret(lines: Sequence[str]) -> bool:
    if not any(_KIND_SECRET.fullmatch(line) for line in lines):
        return False
    is_in_data = False
    for line in lines:
        entry = _DATA_ENTRY.match(line) if is_in_data else None
        if entry is not None and not _is_placeholder(entry[1]):
            return True
        is_in_data = _DATA.fullmatch(line) is not None or (is_in_data and line.startswith((" ", "\t")))
    return False


def _is_bare_key(data: bytes) -> bool:
    """Whether a .key file is a key: not a public key, and not a Keynote presentation, which is a ZIP archive."""
    if data.startswith(b"PK") or len(data) >= MOST_BYTES or b"PUBLIC KEY" in data or b"CERTIFICATE" in data:
        return False
    words = _text(data).split()
    return b"\0" in data or (bool(words) and all(len(word) >= _WORD_OF_KEY for word in words))


def _text(data: bytes) -> str:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", "replace")
    return data.decode("utf-8", "replace")
