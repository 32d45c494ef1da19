"""Child process of the window that checks for updates once, reports the result and exits.

The window therefore loads no network modules, and can exit at any time.
"""

import json
import sys
from dataclasses import asdict
from typing import Any

from desktop_search.app_info import VERSION
from desktop_search.domain.release_info import UpdateError
from desktop_search.updates.fetch import fetch
from desktop_search.updates.release_document import mark_of, numbers, read_release, refuse_older


def run() -> int:
    """Read a request as one line of JSON from stdin, and write the reply as one line of JSON to stdout.

    Request: address, public_key (as in UpdateSource), newest (from `release_document.mark_of`, of the newest release
    seen). Reply: release (as Release), newest and is_newer (than this program), or trouble and detail (as in
    UpdateError).
    """
    asked = json.loads(sys.stdin.readline())
    print(json.dumps(_answer(**asked)), flush=True)
    return 0


def _answer(address: str, public_key: str, newest: str) -> dict[str, Any]:
    try:
        content = fetch(address)
        release = read_release(content, fetch(f"{address}.sig"), public_key)
        refuse_older(release, VERSION, newest)
    except UpdateError as error:
        return {"trouble": error.trouble, "detail": error.detail}
    is_newer = numbers(release.version) > numbers(VERSION)
    return {"release": asdict(release), "newest": mark_of(release), "is_newer": is_newer}
