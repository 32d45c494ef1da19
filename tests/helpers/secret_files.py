# ruff: noqa: E501 (contents of files)
"""Sample files that contain secrets, in the formats of real programs, and harmless files that resemble them."""

import base64
import json
import random
import string

_RANDOM = random.Random(18)
LETTERS = string.ascii_letters + string.digits


def token(length: int, alphabet: str = LETTERS) -> str:
    return "".join(_RANDOM.choices(alphabet, k=length))


def blob(size: int) -> str:
    return base64.b64encode(_RANDOM.randbytes(size)).decode()


def block(kind: str, size: int = 1200) -> str:
    text = blob(size)
    body = "\n".join(text[start : start + 64] for start in range(0, len(text), 64))
    return f"-----BEGIN {kind}-----\n{body}\n-----END {kind}-----\n"


def password() -> str:
    return token(14, LETTERS + "!$%&/=?+#-")


def table(header: str, row: str, rows: int = 12) -> str:
    """Make a table. `row` is a format string with p for a password, n for a number, and t for a one-time password key."""
    lines = (
        row.format(p=password(), n=number, t=token(32, "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")) for number in range(rows)
    )
    return "\n".join([header, *lines, ""])


def secret_files() -> dict[str, str]:
    """Contents by relative path."""
    aws_id, aws_secret = "AKIA" + token(16, "ABCDEFGHIJKLMNOP234567"), token(40, LETTERS + "+/")
    chrome = table("name,url,username,password,note", "shop{n}.org,https://shop{n}.org/login,anna,{p},")
    firefox = table(
        '"url","username","password","httpRealm","formActionOrigin","guid","timeCreated"',
        '"https://site{n}.net","anna@post.org","{p}",,"https://site{n}.net","{{8d1}}","170000000000{n}"',
    )
    safari = table("Title,URL,Username,Password,Notes,OTPAuth", "Site {n},https://site{n}.net/,anna,{p},,")
    bitwarden = table(
        "folder,favorite,type,name,notes,fields,reprompt,login_uri,login_username,login_password,login_totp",
        ',,login,Site {n},"first line\nsecond line",,0,https://site{n}.net,anna,{p},',
    )
    keepassxc = table(
        '"Group","Title","Username","Password","URL","Notes","TOTP"',
        '"Root","Site {n}","anna","{p}","https://s{n}.net","",""',
    )
    bitwarden_json = {
        "encrypted": False,
        "items": [
            {
                "type": 1,
                "name": f"Site {n}",
                "login": {
                    "uris": [{"match": None, "uri": f"https://site{n}.net"}],
                    "username": "anna",
                    "password": password(),
                },
            }
            for n in range(9)
        ],
    }
    proton = {
        "version": "1.20",
        "vaults": {
            "x": {
                "items": [
                    {
                        "data": {
                            "type": "login",
                            "content": {
                                "itemUsername": "anna",
                                "password": password(),
                                "urls": ["https://a.net"],
                                "totpUri": "",
                            },
                        }
                    }
                ]
            }
        },
    }
    oauth = {
        "token": "ya29." + token(120),
        "refresh_token": "1//0" + token(90),
        "client_id": f"{token(12, string.digits)}.apps",
        "client_secret": "GOCSPX-" + token(28),
        "scopes": ["mail"],
        "expiry": "2026-11-23T04:00:00Z",
    }
    service = {
        "type": "service_account",
        "project_id": "home-1",
        "private_key_id": token(40, "0123456789abcdef"),
        "private_key": block("PRIVATE KEY"),
        "client_email": "robot@home-1.iam.gserviceaccount.com",
    }
    keystore = {
        "version": 3,
        "id": token(8),
        "address": token(40, "0123456789abcdef"),
        "crypto": {
            "ciphertext": token(64, "0123456789abcdef"),
            "cipherparams": {"iv": token(32, "0123456789abcdef")},
            "cipher": "aes-128-ctr",
            "kdf": "scrypt",
            "mac": token(64, "0123456789abcdef"),
        },
    }
    jwk = {"kty": "RSA", "n": token(342), "e": "AQAB", "d": token(342), "p": token(171), "kid": "1"}
    aegis = {
        "version": 1,
        "db": {
            "version": 2,
            "entries": [
                {
                    "type": "totp",
                    "name": "mail",
                    "info": {"secret": token(32, "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"), "algo": "SHA1", "digits": 6},
                }
            ],
        },
    }
    docker = {"auths": {"https://index.docker.io/v1/": {"auth": blob(30)}}, "HttpHeaders": {"User-Agent": "Docker"}}
    kubeconfig = (
        "apiVersion: v1\nclusters:\n- cluster:\n    certificate-authority-data: "
        + blob(1100)
        + "\n    server: https://10.0.0.7:6443\n"
        "  name: home\ncontexts:\n- context:\n    cluster: home\n    user: admin\n  name: admin@home\n"
        "current-context: admin@home\nkind: Config\nusers:\n- name: admin\n  user:\n    client-certificate-data: "
        + blob(2300)
        + "\n    client-key-data: "
        + blob(1700)
        + "\n"
    )
    kubernetes = (
        "# database of the shop\napiVersion: v1\nkind: Secret\nmetadata:\n  name: shop-db\ntype: Opaque\ndata:\n"
        f"  username: {blob(6)}\n  password: {blob(18)}\n"
    )
    cookies = (
        "# Netscape HTTP Cookie File\n# https://curl.se/docs/http-cookies.html\n# This file was generated! Edit at your own risk.\n\n"
        + "".join(f".site{n}.net\tTRUE\t/\tTRUE\t1799999999\tsession\t{token(40)}\n" for n in range(5))
    )
    otp = "".join(
        f"otpauth://totp/Site{n}:anna?secret={token(32, 'ABCDEFGHIJ234567')}&issuer=Site{n}\n" for n in range(5)
    )
    codes = "".join(f"{token(5, 'abcdef0123456789')}-{token(5, 'abcdef0123456789')}\n" for _ in range(10))
    history = f"ls -la\ncd work\nmysql -u root -p{password()}\nexport TOKEN=ghp_{token(36)}\ngit push\n"
    keepass_xml = (
        '<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<KeePassFile><Root><Group><Entry><String><Key>Password</Key>'
        f"<Value>{password()}</Value></String></Entry></Group></Root></KeePassFile>\n"
    )
    aws = f"[default]\naws_access_key_id = {aws_id}\naws_secret_access_key = {aws_secret}\nregion = eu-central-1\n"
    aws_csv = f"\ufeffAccess key ID,Secret access key\n{aws_id},{aws_secret}\n"
    aws_user = f"User name,Password,Access key ID,Secret access key,Console login link\nanna,{password()},{aws_id},{aws_secret},https://1.signin.aws.amazon.com/console\n"
    netrc = f"machine api.site.net\n  login anna\n  password {password()}\n"
    mysql = f"[client]\nuser=root\npassword={password()}\nhost=127.0.0.1\n"
    npmrc = f"registry=https://registry.npmjs.org/\n//registry.npmjs.org/:_authToken=npm_{token(36)}\n"
    htpasswd = f"anna:$2y$05${token(53)}\nben:$apr1${token(8)}${token(22)}\n"
    tfvars = f'db_user = "root"\ndb_password = "{password()}"\n'
    wireguard = f"[Interface]\nAddress = 10.0.0.2/32\nPrivateKey = {token(43)}=\nDNS = 10.0.0.1\n\n[Peer]\nPublicKey = {token(43)}=\nEndpoint = v.site.net:51820\n"
    age = f"# created: 2026-11-23T03:00:00Z\n# public key: age1{token(58, 'abcdefgh234567')}\nAGE-SECRET-KEY-1{token(58, string.ascii_uppercase)[:58]}\n"
    return {
        # Password lists under the default names of browsers and password managers.
        "Chrome Passwords.csv": chrome,
        "Chrome Passwords (1).csv": chrome,
        "Google Passwords.csv": chrome,
        "Edge Passwords.csv": chrome,
        "Microsoft Edge Passwords.csv": chrome,
        "Opera Passwords.csv": chrome,
        "Brave Passwords.csv": chrome,
        "Chrome-Passwörter.csv": chrome,
        "Mots de passe Chrome.csv": chrome,
        "Contraseñas de Chrome.csv": chrome,
        "Passwords.csv": safari,
        "passwords.txt": "mail: " + password(),
        "My Passwords.xlsx": "PK",
        "Firefox Logins.csv": firefox,
        "logins.csv": firefox,
        "logins.json": "{}",
        "passwords_2026-11-23.csv": safari,
        "bitwarden_export_20261123.csv": bitwarden,
        "bitwarden_export_20261123.json": json.dumps(bitwarden_json, indent=2),
        "bitwarden_encrypted_export_1.json": "{}",
        "lastpass_export.csv": "",
        "lastpass_vault_export.csv": "",
        "1Password.csv": safari,
        "1PasswordExport-X.1pux": "PK",
        "dashlane-export-2026.csv": "",
        "Dashlane Export.csv": "",
        "dashlane_credentials.csv": "",
        "KeePass.xml": keepass_xml,
        "KeePassXC.csv": keepassxc,
        "Proton Pass_export_2026-11-23.csv": "",
        "protonpass_export.json": json.dumps(proton),
        "Enpass.json": "{}",
        "enpass_export.txt": "",
        "NordPass_export.csv": "",
        "RoboForm.csv": "",
        "Passwords.kdbx": "\x03",
        "enpass/vault.enpassdb": "\x00",
        "securenotes.csv": "title,note\nsafe,1234\n",
        # The same under other names.
        "export.csv": chrome,
        "old/browser.csv": firefox,
        "old/mac.csv": safari,
        "old/vault.csv": bitwarden,
        "old/kp.csv": keepassxc,
        "old/semicolons.csv": chrome.replace(",", ";"),
        "old/tabs.txt": chrome.replace(",", "\t"),
        "old/vault.json": json.dumps(bitwarden_json),
        "old/data.json": json.dumps(proton),
        "old/kp.xml": keepass_xml,
        "old/logins-de.csv": table("Titel;Benutzername;Passwort;URL", "Seite {n};anna;{p};https://s{n}.de"),
        "kaspersky.txt": "".join(
            f"Website name: s{n}\nWebsite URL: https://s{n}.net\nLogin: anna\nPassword: {password()}\nComment:\n\n---\n\n"
            for n in range(4)
        ),
        "passwords.yml": "a: b",
        "Contraseñas.csv": safari,
        "Passwo\u0308rter.csv": safari,
        # Cloud and machine credentials.
        "credentials.csv": aws_user,
        "credentials.json": json.dumps(oauth),
        "anna_accessKeys.csv": aws_csv,
        "rootkey.csv": aws_csv,
        "new_user_credentials.csv": aws_user,
        "aws.txt": aws,
        "aws.ini": aws,
        "keys.csv": aws_csv,
        "old/aws user.csv": aws_user,
        "aws.sh": f"export AWS_ACCESS_KEY_ID={aws_id}\nexport AWS_SECRET_ACCESS_KEY={aws_secret}\n",
        "sts.json": json.dumps({"Credentials": {"AccessKeyId": aws_id, "SecretAccessKey": aws_secret}}, indent=1),
        "kubeconfig": kubeconfig,
        "kubeconfig-prod.yaml": kubeconfig,
        "home.kubeconfig": kubeconfig,
        "cluster.yaml": kubeconfig,
        "secrets.yaml": "a: b",
        "secrets.yml": "a: b",
        "secrets.json": "{}",
        "k8s/db.yaml": kubernetes,
        "k8s/db.json": json.dumps({"apiVersion": "v1", "kind": "Secret", "data": {"password": blob(12)}}),
        "k8s/all.yaml": f"apiVersion: v1\nkind: Service\nmetadata:\n  name: db\n---\n{kubernetes}",
        "prod.tfvars": tfvars,
        "terraform.tfvars.json": "{}",
        "terraform.tfstate": "{}",
        ".docker/config.json": json.dumps(docker),
        "pull.json": json.dumps(docker, indent=4),
        ".authinfo": netrc,
        "authinfo": netrc,
        ".netrc": netrc,
        "netrc": netrc,
        "_netrc": netrc,
        ".npmrc": npmrc,
        "npmrc": npmrc,
        ".my.cnf": mysql,
        "my.cnf": mysql,
        ".htpasswd": htpasswd,
        "htpasswd": htpasswd,
        "users.passwd": htpasswd,
        ".pgpass": f"localhost:5432:db:anna:{password()}",
        ".git-credentials": "https://anna:x@git.net",
        "token.json": json.dumps(oauth),
        "youtube.json": json.dumps(oauth, indent=4),
        "home-1-a1b2c3.json": json.dumps(service, indent=2),
        "client_secret_12-ab.apps.googleusercontent.com.json": json.dumps({"installed": oauth}),
        "rclone.txt": f'[drive]\ntype = drive\ntoken = {{"access_token":"{token(80)}","refresh_token":"1//0{token(80)}"}}\n',
        ".env": "A=1",
        ".env.production": "A=1",
        "application_default_credentials.json": json.dumps(oauth),
        # Histories.
        ".bash_history": history,
        ".zsh_history": history,
        "fish_history": history,
        ".psql_history": history,
        ".python_history": history,
        "ConsoleHost_history.txt": history,
        # Keys, second factors, cookies, wallets.
        "server-key.pem": block("PRIVATE KEY"),
        "bundle.pem": block("CERTIFICATE") * 3 + block("RSA PRIVATE KEY", 2400),
        "id_ed25519": block("OPENSSH PRIVATE KEY", 300),
        "backup.asc": block("PGP PRIVATE KEY BLOCK"),
        "wg0.conf": wireguard,
        "age.txt": age,
        "jwk.json": json.dumps(jwk),
        "jwks.json": json.dumps({"keys": [jwk]}, indent=2),
        "otp.txt": otp,
        "aegis.json": json.dumps(aegis),
        "migration.txt": f"otpauth-migration://offline?data={blob(90)}\n",
        "cookies.txt": cookies,
        "cookies (2).txt": cookies,
        "UTC--2026-11-23T03-00-00.000Z--" + token(40, "0123456789abcdef"): json.dumps(keystore),
        "wallet.json": json.dumps(keystore),
        "github-recovery-codes.txt": codes,
        "Backup codes (1).txt": codes,
        "BitLocker Recovery Key 1A2B.TXT": codes,
        "2fas.json": json.dumps({"services": [{"secret": token(32, "ABCDEF234567"), "otp": {"tokenType": "TOTP"}}]}),
        "office.nmconnection": "[wifi-security]\npsk=secret\n",
        "credentials.txt": "anna",
        "recovery_codes.pdf": "",
        "Backup-codes-anna.txt": codes,
        "mail recovery codes.txt": codes,
        "1Password Emergency Kit A3-XYZ.pdf": "",
        "seed-phrase.txt": "",
        "site.ppk": "PuTTY-User-Key-File-3: ssh-rsa\n",
    }


def harmless_files() -> dict[str, str]:
    """Contents by relative path of files that mention secrets, show examples of them, or resemble them."""
    aws_id, aws_secret = "AKIA" + token(16, "ABCDEFGHIJKLMNOP234567"), token(40, LETTERS + "+/")
    readme = (
        "# Deploying\n\nCreate an access key in the console. It has an id and a secret, which you put into the environment:\n\n"
        f"```sh\nexport AWS_ACCESS_KEY_ID={aws_id}\nexport AWS_SECRET_ACCESS_KEY={aws_secret}\n```\n\nNever commit them.\n"
    )
    kubernetes_page = (
        "# Secrets\n\nA Secret is an object that contains a small amount of sensitive data.\n\n```yaml\napiVersion: v1\nkind: Secret\n"
        "metadata:\n  name: db\ndata:\n  password: aHVudGVyMg==\n```\n\nWho may read it can decode it.\n"
    )
    otp_page = (
        "The key is handed over as an address such as otpauth://totp/Mail:anna?secret=JBSWY3DPEHPK3PXP&issuer=Mail, mostly in a\n"
        "picture. Authenticator apps read it with the camera. Keep a copy of it in a safe place, or print the recovery codes.\n"
    )
    notebook = {
        "cells": [{"cell_type": "code", "source": ['token = {"refresh_token": "1//0abcdefghijklmnopqrstuv"}']}],
        "nbformat": 4,
    }
    return {
        "cert.pem": block("CERTIFICATE"),
        "chain.pem": block("CERTIFICATE") * 3,
        "id_ed25519.pub": "ssh-ed25519 AAAA anna@home\n",
        "public.asc": block("PGP PUBLIC KEY BLOCK"),
        "README.md": readme,
        "aws.md": readme,
        "k8s.md": kubernetes_page,
        "otp.txt": otp_page,
        "How to choose passwords.txt": "Choose long passwords, and another one for each site.\n",
        "password policy.docx.txt": "Password: at least 14 characters.\nUser names: first.last\nUrl: https://intranet\n",
        "passwords.md": "# Passwords\n\nWhat makes a good password?\n",
        "keepass tips.txt": "KeePass can import a csv.\n",
        "1Password review.md": "A review.\n",
        "recovery-codes.md": "# Recovery codes\n\nPrint them.\n",
        "kubeconfig.md": "# kubeconfig\n",
        "secrets of the sea.txt": "A novel.\n",
        "credentials.md": "Our credentials as craftsmen.\n",
        "history.txt": "1914 to 1918\n",
        "i18n.csv": "key,english,german\npassword,Password,Passwort\nurl,Address,Adresse\nusername,User name,Benutzername\n",
        "fields.csv": "field,type,required\nurl,text,yes\nusername,text,yes\npassword,text,yes\n",
        "account.txt": "User: anna\nPassword: ask the librarian\nUrl: https://library.org\n",
        "minutes.txt": "Password: everybody wants a longer one.\nPassword: we put it off.\nUrl: none\n",
        "How recovery codes work.txt": "They are used once.\n",
        "template.csv": "name,url,username,password,note\n",
        "strength.csv": "user,password_strength,url\nanna,3,https://a.net\n",
        "members.csv": "name,email,phone\nAnna,anna@post.org,030\n",
        "list.txt": "To log in you need url, username, password\nand patience\n",
        "openapi.json": json.dumps(
            {"openapi": "3.0.0", "schema": {"refresh_token": {"type": "string"}, "password": {"type": "string"}}}
        ),
        "en.json": json.dumps({"password": "Password", "refresh_token": "Refresh the token", "username": "User name"}),
        "notebook.ipynb": json.dumps(notebook),
        "public.jwk.json": json.dumps({"kty": "RSA", "n": token(342), "e": "AQAB"}),
        "config.json": json.dumps({"theme": "dark", "password_store": "gnome"}),
        "package.json": json.dumps({"name": "secrets", "version": "1.0.0"}),
        "deployment.yaml": "apiVersion: apps/v1\nkind: Deployment\nspec:\n  env:\n  - name: P\n    valueFrom:\n      secretKeyRef:\n        name: db\n",
        "helm.yaml": "apiVersion: v1\nkind: Secret\nmetadata:\n  name: {{ .Release.Name }}\ndata:\n  password: {{ .Values.password | b64enc }}\n",
        "sealed.yaml": "apiVersion: bitnami.com/v1alpha1\nkind: SealedSecret\nspec:\n  encryptedData:\n    password: AgBy3i4OJSWK\n",
        "aws.example.ini": "[default]\naws_access_key_id = AKIAIOSFODNN7EXAMPLE\naws_secret_access_key = wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY\n",
        ".env.example": "PASSWORD=\n",
        "main.tf": 'variable "db_password" {\n  type = string\n}\n',
        "wg.example.conf": "[Interface]\nPrivateKey = <your key>\n",
        "client.py": f'import boto3\n\n\ndef client():\n    """Sign in."""\n    return boto3.client("s3", "{aws_id}", "{aws_secret}")\n',
        "docker.md": 'The file contains {"auths": {"registry": {"auth": "YW5uYTpodW50ZXIy"}}} after a login.\n',
        "cookies.md": "The first line of the file is\n\n# Netscape HTTP Cookie File\n\nand each line after it is one cookie.\n",
        "talk.key": "PK\x03\x04",
        "lyrics.key": "The key of C major has no sharps.\n",
        "monkey.txt": "A monkey.\n",
        "wallet.md": "My wallet is black.\n",
        "docs/authinfo.html": "<h1>authinfo</h1>",
        "tokens.css": ":root { --secret: #fff }\n",
        "changes.po": 'msgid "password"\nmsgstr "Passwort"\n',
    }
