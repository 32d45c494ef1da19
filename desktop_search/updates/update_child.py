"""Role of a child process of the window: asks once, tells what it heard, and ends.

So the window loads nothing of the network, and can end at any moment.
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
    """One line of JSON on standard input says whom to ask, one on standard output what came of it.

    In: address, public_key (as in UpdateSource), newest (as `document.mark_of`, of the newest seen). Out: release (as
    Release), newest and is_newer (than this program), or trouble and detail (as UpdateError).
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
